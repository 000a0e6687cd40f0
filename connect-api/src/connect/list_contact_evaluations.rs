// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListContactEvaluations`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    AutoEvaluationStatus, EvaluationContactParticipant, EvaluationScore, EvaluationStatus, EvaluationType,
    InternalServiceException, InvalidParameterException, ResourceNotFoundException, ThrottlingException,
};

/// The operation `ListContactEvaluations` of Amazon Connect Service.
///
/// See [`ListContactEvaluations`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListContactEvaluations
#[connect_operation(
    method = "GET",
    uri = "/contact-evaluations/<InstanceId>",
    output = ListContactEvaluationsOutput,
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
        items = evaluation_summary_list,
        item = EvaluationSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListContactEvaluations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(query = "contactId", length(1..=256))]
    pub contact_id: String,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

/// The output of [`ListContactEvaluations`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListContactEvaluationsOutput {
    /// The member `EvaluationSummaryList`.
    pub evaluation_summary_list: Vec<EvaluationSummary>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `EvaluationSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationSummary {
    /// The member `EvaluationId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_id: String,
    /// The member `EvaluationArn`.
    pub evaluation_arn: String,
    /// The member `EvaluationFormTitle`.
    pub evaluation_form_title: String,
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `CalibrationSessionId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub calibration_session_id: Option<String>,
    /// The member `Status`.
    pub status: EvaluationStatus,
    /// The member `AutoEvaluationEnabled`.
    pub auto_evaluation_enabled: Option<bool>,
    /// The member `AutoEvaluationStatus`.
    pub auto_evaluation_status: Option<AutoEvaluationStatus>,
    /// The member `EvaluatorArn`.
    pub evaluator_arn: String,
    /// The member `Score`.
    pub score: Option<EvaluationScore>,
    /// The member `Acknowledgement`.
    pub acknowledgement: Option<EvaluationAcknowledgementSummary>,
    /// The member `EvaluationType`.
    pub evaluation_type: Option<EvaluationType>,
    /// The member `CreatedTime`.
    pub created_time: Timestamp,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Timestamp,
    /// The member `ContactParticipant`.
    pub contact_participant: Option<EvaluationContactParticipant>,
}

impl EvaluationSummary {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        evaluation_id: impl Into<String>,
        evaluation_arn: impl Into<String>,
        evaluation_form_title: impl Into<String>,
        evaluation_form_id: impl Into<String>,
        status: EvaluationStatus,
        evaluator_arn: impl Into<String>,
        created_time: Timestamp,
        last_modified_time: Timestamp,
    ) -> Self {
        Self {
            evaluation_id: evaluation_id.into(),
            evaluation_arn: evaluation_arn.into(),
            evaluation_form_title: evaluation_form_title.into(),
            evaluation_form_id: evaluation_form_id.into(),
            calibration_session_id: None,
            status,
            auto_evaluation_enabled: None,
            auto_evaluation_status: None,
            evaluator_arn: evaluator_arn.into(),
            score: None,
            acknowledgement: None,
            evaluation_type: None,
            created_time,
            last_modified_time,
            contact_participant: None,
        }
    }
}

/// The structure `EvaluationAcknowledgementSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationAcknowledgementSummary {
    /// The member `AcknowledgedTime`.
    pub acknowledged_time: Option<Timestamp>,
    /// The member `AcknowledgedBy`.
    pub acknowledged_by: Option<String>,
    /// The member `AcknowledgerComment`. Up to 3,072 characters.
    #[connect(length(..=3072))]
    pub acknowledger_comment: Option<String>,
}
