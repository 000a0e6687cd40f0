// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListDefaultVocabularies`.

use connect_core::{connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ThrottlingException,
    VocabularyLanguageCode,
};

/// The operation `ListDefaultVocabularies` of Amazon Connect Service.
///
/// See [`ListDefaultVocabularies`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListDefaultVocabularies
#[connect_operation(
    method = "POST",
    uri = "/default-vocabulary-summary/<InstanceId>",
    output = ListDefaultVocabulariesOutput,
    errors(
        InvalidRequestException,
        InternalServiceException,
        ThrottlingException,
        AccessDeniedException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = default_vocabulary_list,
        item = DefaultVocabulary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListDefaultVocabularies {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `LanguageCode`.
    pub language_code: Option<VocabularyLanguageCode>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 131,070 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=131_070), pattern = ".*\\S.*")]
    pub next_token: Option<String>,
}

/// The output of [`ListDefaultVocabularies`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDefaultVocabulariesOutput {
    /// The member `DefaultVocabularyList`.
    pub default_vocabulary_list: Vec<DefaultVocabulary>,
    /// The member `NextToken`. 1 to 131,070 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=131_070), pattern = ".*\\S.*")]
    pub next_token: Option<String>,
}

/// The structure `DefaultVocabulary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DefaultVocabulary {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `LanguageCode`.
    pub language_code: VocabularyLanguageCode,
    /// The member `VocabularyId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub vocabulary_id: String,
    /// The member `VocabularyName`. 1 to 140 characters. Pattern: `^[0-9a-zA-Z._-]+`.
    #[connect(length(1..=140), pattern = "^[0-9a-zA-Z._-]+")]
    pub vocabulary_name: String,
}

impl DefaultVocabulary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        instance_id: impl Into<String>,
        language_code: VocabularyLanguageCode,
        vocabulary_id: impl Into<String>,
        vocabulary_name: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            language_code,
            vocabulary_id: vocabulary_id.into(),
            vocabulary_name: vocabulary_name.into(),
        }
    }
}
