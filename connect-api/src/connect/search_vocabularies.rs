// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchVocabularies`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AccessDeniedException, InternalServiceException, InvalidRequestException, ThrottlingException,
    VocabularyLanguageCode, VocabularyState,
};

/// The operation `SearchVocabularies` of Amazon Connect Service.
///
/// See [`SearchVocabularies`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchVocabularies
#[connect_operation(
    method = "POST",
    uri = "/vocabulary-summary/<InstanceId>",
    output = SearchVocabulariesOutput,
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
        items = vocabulary_summary_list,
        item = VocabularySummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchVocabularies {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 131,070 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=131_070), pattern = ".*\\S.*")]
    pub next_token: Option<String>,
    /// The member `State`.
    pub state: Option<VocabularyState>,
    /// The member `NameStartsWith`. 1 to 140 characters. Pattern: `^[0-9a-zA-Z._-]+`.
    #[connect(length(1..=140), pattern = "^[0-9a-zA-Z._-]+")]
    pub name_starts_with: Option<String>,
    /// The member `LanguageCode`.
    pub language_code: Option<VocabularyLanguageCode>,
}

/// The output of [`SearchVocabularies`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchVocabulariesOutput {
    /// The member `VocabularySummaryList`.
    pub vocabulary_summary_list: Option<Vec<VocabularySummary>>,
    /// The member `NextToken`. 1 to 131,070 characters. Pattern: `.*\S.*`.
    #[connect(length(1..=131_070), pattern = ".*\\S.*")]
    pub next_token: Option<String>,
}

/// The structure `VocabularySummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VocabularySummary {
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
}

impl VocabularySummary {
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
        }
    }
}
