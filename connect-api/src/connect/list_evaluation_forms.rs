// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `ListEvaluationForms`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{InternalServiceException, InvalidParameterException, ResourceNotFoundException, ThrottlingException};

/// The operation `ListEvaluationForms` of Amazon Connect Service.
///
/// See [`ListEvaluationForms`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/ListEvaluationForms
#[connect_operation(
    method = "GET",
    uri = "/evaluation-forms/<InstanceId>",
    output = ListEvaluationFormsOutput,
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
        items = evaluation_form_summary_list,
        item = EvaluationFormSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct ListEvaluationForms {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `MaxResults`. 1 to 100.
    #[connect(query = "maxResults", range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`.
    #[connect(query = "nextToken")]
    pub next_token: Option<String>,
}

/// The output of [`ListEvaluationForms`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListEvaluationFormsOutput {
    /// The member `EvaluationFormSummaryList`.
    pub evaluation_form_summary_list: Vec<EvaluationFormSummary>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
}

/// The structure `EvaluationFormSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationFormSummary {
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormArn`.
    pub evaluation_form_arn: String,
    /// The member `Title`.
    pub title: String,
    /// The member `CreatedTime`.
    pub created_time: Timestamp,
    /// The member `CreatedBy`.
    pub created_by: String,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Timestamp,
    /// The member `LastModifiedBy`.
    pub last_modified_by: String,
    /// The member `LastActivatedTime`.
    pub last_activated_time: Option<Timestamp>,
    /// The member `LastActivatedBy`.
    pub last_activated_by: Option<String>,
    /// The member `LatestVersion`.
    pub latest_version: i32,
    /// The member `ActiveVersion`.
    pub active_version: Option<i32>,
}

impl EvaluationFormSummary {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        evaluation_form_id: impl Into<String>,
        evaluation_form_arn: impl Into<String>,
        title: impl Into<String>,
        created_time: Timestamp,
        created_by: impl Into<String>,
        last_modified_time: Timestamp,
        last_modified_by: impl Into<String>,
        latest_version: i32,
    ) -> Self {
        Self {
            evaluation_form_id: evaluation_form_id.into(),
            evaluation_form_arn: evaluation_form_arn.into(),
            title: title.into(),
            created_time,
            created_by: created_by.into(),
            last_modified_time,
            last_modified_by: last_modified_by.into(),
            last_activated_time: None,
            last_activated_by: None,
            latest_version,
            active_version: None,
        }
    }
}
