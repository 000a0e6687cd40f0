// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `CreateVocabulary`.

use std::collections::BTreeMap;

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ResourceConflictException,
    ResourceNotFoundException, ServiceQuotaExceededException, ThrottlingException, VocabularyLanguageCode,
    VocabularyState,
};

/// The operation `CreateVocabulary` of Amazon Connect Service.
///
/// See [`CreateVocabulary`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/CreateVocabulary
#[connect_operation(
    method = "POST",
    uri = "/vocabulary/<InstanceId>",
    output = CreateVocabularyOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
        ResourceConflictException,
        ServiceQuotaExceededException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct CreateVocabulary {
    /// The member `ClientToken`. Up to 500 characters.
    #[connect(idempotency_token, length(..=500))]
    pub client_token: Option<String>,
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `VocabularyName`. 1 to 140 characters. Pattern: `^[0-9a-zA-Z._-]+`.
    #[connect(length(1..=140), pattern = "^[0-9a-zA-Z._-]+")]
    pub vocabulary_name: String,
    /// The member `LanguageCode`.
    pub language_code: VocabularyLanguageCode,
    /// The member `Content`. 1 to 60,000 characters.
    #[connect(length(1..=60_000))]
    pub content: String,
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

impl CreateVocabulary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        vocabulary_name: impl Into<String>,
        language_code: VocabularyLanguageCode,
        content: impl Into<String>,
    ) -> Self {
        Self {
            client_token: None,
            instance_id: instance_id.into(),
            vocabulary_name: vocabulary_name.into(),
            language_code,
            content: content.into(),
            tags: None,
        }
    }
}

/// The output of [`CreateVocabulary`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CreateVocabularyOutput {
    /// The member `VocabularyArn`.
    pub vocabulary_arn: String,
    /// The member `VocabularyId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub vocabulary_id: String,
    /// The member `State`.
    pub state: VocabularyState,
}

impl CreateVocabularyOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(vocabulary_arn: impl Into<String>, vocabulary_id: impl Into<String>, state: VocabularyState) -> Self {
        Self { vocabulary_arn: vocabulary_arn.into(), vocabulary_id: vocabulary_id.into(), state }
    }
}
