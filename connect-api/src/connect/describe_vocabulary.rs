// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeVocabulary`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceNotFoundException,
    ThrottlingException, VocabularyLanguageCode, VocabularyState,
};

/// The operation `DescribeVocabulary` of Amazon Connect Service.
///
/// See [`DescribeVocabulary`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeVocabulary
#[connect_operation(
    method = "GET",
    uri = "/vocabulary/<InstanceId>/<VocabularyId>",
    output = DescribeVocabularyOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeVocabulary {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `VocabularyId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub vocabulary_id: String,
}

/// The output of [`DescribeVocabulary`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeVocabularyOutput {
    /// The member `Vocabulary`.
    pub vocabulary: Vocabulary,
}

impl DescribeVocabularyOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(vocabulary: Vocabulary) -> Self {
        Self { vocabulary }
    }
}

/// The structure `Vocabulary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Vocabulary {
    /// The member `Name`. 1 to 140 characters. Pattern: `^[0-9a-zA-Z._-]+`.
    #[connect(length(1..=140), pattern = "^[0-9a-zA-Z._-]+")]
    pub name: String,
    /// The member `Id`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub id: String,
    /// The member `Arn`.
    pub arn: String,
    /// The member `LanguageCode`.
    pub language_code: VocabularyLanguageCode,
    /// The member `State`.
    pub state: VocabularyState,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Timestamp,
    /// The member `FailureReason`.
    pub failure_reason: Option<String>,
    /// The member `Content`. 1 to 60,000 characters.
    #[connect(length(1..=60_000))]
    pub content: Option<String>,
    /// The member `Tags`. 1 to 50 entries.
    #[connect(
        length(1..=50),
        keys(
            length(1..=128),
            pattern = "^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$"
        ),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
}

impl Vocabulary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        id: impl Into<String>,
        arn: impl Into<String>,
        language_code: VocabularyLanguageCode,
        state: VocabularyState,
        last_modified_time: Timestamp,
    ) -> Self {
        Self {
            name: name.into(),
            id: id.into(),
            arn: arn.into(),
            language_code,
            state,
            last_modified_time,
            failure_reason: None,
            content: None,
            tags: None,
        }
    }
}
