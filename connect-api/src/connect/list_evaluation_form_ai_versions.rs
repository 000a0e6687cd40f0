// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListEvaluationFormAIVersions`.

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    ContactInteractionType, InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `ListEvaluationFormAIVersions` of Amazon Connect Service.
///
/// See [`ListEvaluationFormAIVersions`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListEvaluationFormAIVersions
#[connect_operation(
    method = "GET",
    uri = "/instances/<InstanceId>/evaluation-form-ai-versions",
    output = ListEvaluationFormAIVersionsOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = ai_version_summaries,
        item = EvaluationFormAIVersionSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct ListEvaluationFormAIVersions {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactInteractionType`.
    #[connect(query = "contactInteractionType")]
    pub contact_interaction_type: ContactInteractionType,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

impl ListEvaluationFormAIVersions {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, contact_interaction_type: ContactInteractionType) -> Self {
        Self { instance_id: instance_id.into(), contact_interaction_type, max_results: None, next_token: None }
    }
}

/// The output of [`ListEvaluationFormAIVersions`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListEvaluationFormAIVersionsOutput {
    /// The member `AIVersionSummaries`.
    #[connect(rename = "AIVersionSummaries")]
    pub ai_version_summaries: Vec<EvaluationFormAIVersionSummary>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `EvaluationFormAIVersionSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationFormAIVersionSummary {
    /// The member `AIVersionName`. 1 to 256 characters.
    #[connect(rename = "AIVersionName", length(1..=256))]
    pub ai_version_name: String,
    /// The member `AIVersionLifecycle`.
    #[connect(rename = "AIVersionLifecycle")]
    pub ai_version_lifecycle: EvaluationFormAIVersionLifecycle,
}

impl EvaluationFormAIVersionSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(ai_version_name: impl Into<String>, ai_version_lifecycle: EvaluationFormAIVersionLifecycle) -> Self {
        Self { ai_version_name: ai_version_name.into(), ai_version_lifecycle }
    }
}

/// The structure `EvaluationFormAIVersionLifecycle`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationFormAIVersionLifecycle {
    /// The member `Status`.
    pub status: EvaluationFormAIVersionStatus,
    /// The member `StartOfLifeTime`.
    pub start_of_life_time: Timestamp,
    /// The member `EndOfLifeTime`.
    pub end_of_life_time: Option<Timestamp>,
}

impl EvaluationFormAIVersionLifecycle {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(status: EvaluationFormAIVersionStatus, start_of_life_time: Timestamp) -> Self {
        Self { status, start_of_life_time, end_of_life_time: None }
    }
}

/// The values of `EvaluationFormAIVersionStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormAIVersionStatus {
    /// The value `LATEST`.
    Latest,
    /// The value `PREVIEW`.
    Preview,
    /// The value `ACTIVE`.
    Active,
    /// The value `DEPRECATED`.
    Deprecated,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
