// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetEvaluationFormValidation`.

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    EvaluationFormValidationStatus, InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `GetEvaluationFormValidation` of Amazon Connect Service.
///
/// See [`GetEvaluationFormValidation`][page] in the service's API reference.
///
/// [page]:
/// https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetEvaluationFormValidation
#[connect_operation(
    method = "GET",
    uri = "/evaluation-forms/<InstanceId>/<EvaluationFormId>/validation-results",
    output = GetEvaluationFormValidationOutput,
    errors(
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetEvaluationFormValidation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormVersion`.
    #[connect(query = "version")]
    pub evaluation_form_version: Option<i32>,
}

/// The output of [`GetEvaluationFormValidation`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetEvaluationFormValidationOutput {
    /// The member `Status`.
    pub status: EvaluationFormValidationStatus,
    /// The member `FailureReason`.
    pub failure_reason: Option<String>,
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormVersion`.
    pub evaluation_form_version: i32,
    /// The member `StartedTime`.
    pub started_time: Timestamp,
    /// The member `Findings`.
    pub findings: Option<Vec<EvaluationFormValidationFinding>>,
}

impl GetEvaluationFormValidationOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        status: EvaluationFormValidationStatus,
        evaluation_form_id: impl Into<String>,
        evaluation_form_version: i32,
        started_time: Timestamp,
    ) -> Self {
        Self {
            status,
            failure_reason: None,
            evaluation_form_id: evaluation_form_id.into(),
            evaluation_form_version,
            started_time,
            findings: None,
        }
    }
}

/// The structure `EvaluationFormValidationFinding`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationFormValidationFinding {
    /// The member `IssueCode`.
    pub issue_code: String,
    /// The member `Items`.
    pub items: Option<Vec<EvaluationFormValidationFindingItem>>,
    /// The member `Description`.
    pub description: String,
    /// The member `Suggestion`.
    pub suggestion: Option<String>,
    /// The member `Severity`.
    pub severity: EvaluationFormValidationFindingSeverity,
}

impl EvaluationFormValidationFinding {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        issue_code: impl Into<String>,
        description: impl Into<String>,
        severity: EvaluationFormValidationFindingSeverity,
    ) -> Self {
        Self { issue_code: issue_code.into(), items: None, description: description.into(), suggestion: None, severity }
    }
}

/// The structure `EvaluationFormValidationFindingItem`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationFormValidationFindingItem {
    /// The member `RefId`.
    pub ref_id: Option<String>,
    /// The member `Property`.
    pub property: Option<String>,
}

/// The values of `EvaluationFormValidationFindingSeverity`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormValidationFindingSeverity {
    /// The value `WARNING`.
    Warning,
    /// The value `ERROR`.
    Error,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
