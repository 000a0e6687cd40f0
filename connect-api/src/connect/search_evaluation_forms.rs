// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchEvaluationForms`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{
    BooleanCondition, ContactInteractionType, ControlPlaneAttributeFilter, DateTimeCondition,
    EvaluationFormLanguageCode, EvaluationFormVersionStatus, InternalServiceException, InvalidParameterException,
    InvalidRequestException, NumberCondition, ResourceNotFoundException, StringCondition, ThrottlingException,
};

/// The operation `SearchEvaluationForms` of Amazon Connect Service.
///
/// See [`SearchEvaluationForms`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchEvaluationForms
#[connect_operation(
    method = "POST",
    uri = "/search-evaluation-forms",
    output = SearchEvaluationFormsOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct SearchEvaluationForms {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<EvaluationFormSearchCriteria>,
    /// The member `SearchFilter`.
    pub search_filter: Option<EvaluationFormSearchFilter>,
}

/// The structure `EvaluationFormSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<EvaluationFormSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<EvaluationFormSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `NumberCondition`.
    pub number_condition: Option<NumberCondition>,
    /// The member `BooleanCondition`.
    pub boolean_condition: Option<BooleanCondition>,
    /// The member `DateTimeCondition`.
    pub date_time_condition: Option<DateTimeCondition>,
}

/// The structure `EvaluationFormSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormSearchFilter {
    /// The member `AttributeFilter`.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
}

/// The output of [`SearchEvaluationForms`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchEvaluationFormsOutput {
    /// The member `EvaluationFormSearchSummaryList`.
    pub evaluation_form_search_summary_list: Option<Vec<EvaluationFormSearchSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `EvaluationFormSearchSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationFormSearchSummary {
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormArn`.
    pub evaluation_form_arn: String,
    /// The member `Title`.
    pub title: String,
    /// The member `Status`.
    pub status: EvaluationFormVersionStatus,
    /// The member `Description`.
    pub description: Option<String>,
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
    /// The member `AutoEvaluationEnabled`.
    pub auto_evaluation_enabled: Option<bool>,
    /// The member `EvaluationFormLanguage`.
    pub evaluation_form_language: Option<EvaluationFormLanguageCode>,
    /// The member `ContactInteractionType`.
    pub contact_interaction_type: Option<ContactInteractionType>,
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
    /// The member `AIVersion`. 1 to 256 characters.
    #[connect(rename = "AIVersion", length(1..=256))]
    pub ai_version: Option<String>,
}

impl EvaluationFormSearchSummary {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        evaluation_form_id: impl Into<String>,
        evaluation_form_arn: impl Into<String>,
        title: impl Into<String>,
        status: EvaluationFormVersionStatus,
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
            status,
            description: None,
            created_time,
            created_by: created_by.into(),
            last_modified_time,
            last_modified_by: last_modified_by.into(),
            last_activated_time: None,
            last_activated_by: None,
            latest_version,
            active_version: None,
            auto_evaluation_enabled: None,
            evaluation_form_language: None,
            contact_interaction_type: None,
            tags: None,
            ai_version: None,
        }
    }
}
