// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchContactEvaluations`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    AutoEvaluationStatus, BooleanCondition, ContactParticipantRole, ControlPlaneAttributeFilter, DateTimeCondition,
    EvaluationStatus, EvaluationType, InternalServiceException, InvalidParameterException, InvalidRequestException,
    NumberCondition, PerformanceCategoryName, ResourceNotFoundException, StringCondition, TagCondition,
    ThrottlingException,
};

/// The operation `SearchContactEvaluations` of Amazon Connect Service.
///
/// See [`SearchContactEvaluations`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchContactEvaluations
#[connect_operation(
    method = "POST",
    uri = "/search-contact-evaluations",
    output = SearchContactEvaluationsOutput,
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
pub struct SearchContactEvaluations {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<EvaluationSearchCriteria>,
    /// The member `SearchFilter`.
    pub search_filter: Option<EvaluationSearchFilter>,
}

/// The structure `EvaluationSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationSearchCriteria {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<EvaluationSearchCriteria>>,
    /// The member `AndConditions`.
    pub and_conditions: Option<Vec<EvaluationSearchCriteria>>,
    /// The member `StringCondition`.
    pub string_condition: Option<StringCondition>,
    /// The member `NumberCondition`.
    pub number_condition: Option<NumberCondition>,
    /// The member `BooleanCondition`.
    pub boolean_condition: Option<BooleanCondition>,
    /// The member `DateTimeCondition`.
    pub date_time_condition: Option<DateTimeCondition>,
    /// The member `DecimalCondition`.
    pub decimal_condition: Option<DecimalCondition>,
}

/// The structure `DecimalCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DecimalCondition {
    /// The member `FieldName`.
    pub field_name: Option<String>,
    /// The member `MinValue`.
    pub min_value: Option<f64>,
    /// The member `MaxValue`.
    pub max_value: Option<f64>,
    /// The member `ComparisonType`.
    pub comparison_type: Option<DecimalComparisonType>,
}

/// The values of `DecimalComparisonType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecimalComparisonType {
    /// The value `GREATER_OR_EQUAL`.
    GreaterOrEqual,
    /// The value `GREATER`.
    Greater,
    /// The value `LESSER_OR_EQUAL`.
    LesserOrEqual,
    /// The value `LESSER`.
    Lesser,
    /// The value `EQUAL`.
    Equal,
    /// The value `NOT_EQUAL`.
    NotEqual,
    /// The value `RANGE`.
    Range,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationSearchFilter {
    /// The member `AttributeFilter`.
    pub attribute_filter: Option<ControlPlaneAttributeFilter>,
    /// The member `ContactEvaluationAttributeFilter`.
    pub contact_evaluation_attribute_filter: Option<ContactEvaluationAttributeFilter>,
}

/// The structure `ContactEvaluationAttributeFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactEvaluationAttributeFilter {
    /// The member `OrConditions`.
    pub or_conditions: Option<Vec<ContactEvaluationAttributeAndCondition>>,
    /// The member `AndCondition`.
    pub and_condition: Option<ContactEvaluationAttributeAndCondition>,
    /// The member `TagCondition`.
    pub tag_condition: Option<TagCondition>,
    /// The member `ContactEvaluationAttributeCondition`.
    pub contact_evaluation_attribute_condition: Option<ContactEvaluationAttributeCondition>,
}

/// The structure `ContactEvaluationAttributeAndCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactEvaluationAttributeAndCondition {
    /// The member `TagConditions`.
    pub tag_conditions: Option<Vec<TagCondition>>,
    /// The member `AttributeConditions`.
    pub attribute_conditions: Option<Vec<ContactEvaluationAttributeCondition>>,
}

/// The structure `ContactEvaluationAttributeCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactEvaluationAttributeCondition {
    /// The member `AttributeKey`.
    pub attribute_key: Option<ContactEvaluationAttributeKey>,
    /// The member `AttributeValue`.
    pub attribute_value: Option<ContactEvaluationAttributeValue>,
    /// The member `ComparisonType`.
    pub comparison_type: Option<ContactEvaluationAttributeComparisonType>,
}

/// The values of `ContactEvaluationAttributeKey`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactEvaluationAttributeKey {
    /// The value `ContactAgentId`.
    ContactAgentId,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ContactEvaluationAttributeValue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactEvaluationAttributeValue {
    /// The member `StringValue`.
    pub string_value: Option<String>,
}

/// The values of `ContactEvaluationAttributeComparisonType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactEvaluationAttributeComparisonType {
    /// The value `EXACT`.
    Exact,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`SearchContactEvaluations`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchContactEvaluationsOutput {
    /// The member `EvaluationSearchSummaryList`.
    pub evaluation_search_summary_list: Option<Vec<EvaluationSearchSummary>>,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `EvaluationSearchSummary`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationSearchSummary {
    /// The member `EvaluationId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_id: String,
    /// The member `EvaluationArn`.
    pub evaluation_arn: String,
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: Option<String>,
    /// The member `EvaluationFormVersion`.
    pub evaluation_form_version: i32,
    /// The member `EvaluationFormTitle`.
    pub evaluation_form_title: Option<String>,
    /// The member `Metadata`.
    pub metadata: EvaluationSearchMetadata,
    /// The member `Status`.
    pub status: EvaluationStatus,
    /// The member `EvaluationType`.
    pub evaluation_type: Option<EvaluationType>,
    /// The member `CreatedTime`.
    pub created_time: Timestamp,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Timestamp,
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

impl EvaluationSearchSummary {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(
        evaluation_id: impl Into<String>,
        evaluation_arn: impl Into<String>,
        evaluation_form_version: i32,
        metadata: EvaluationSearchMetadata,
        status: EvaluationStatus,
        created_time: Timestamp,
        last_modified_time: Timestamp,
    ) -> Self {
        Self {
            evaluation_id: evaluation_id.into(),
            evaluation_arn: evaluation_arn.into(),
            evaluation_form_id: None,
            evaluation_form_version,
            evaluation_form_title: None,
            metadata,
            status,
            evaluation_type: None,
            created_time,
            last_modified_time,
            tags: None,
        }
    }
}

/// The structure `EvaluationSearchMetadata`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationSearchMetadata {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The member `EvaluatorArn`.
    pub evaluator_arn: String,
    /// The member `ContactAgentId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub contact_agent_id: Option<String>,
    /// The member `CalibrationSessionId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub calibration_session_id: Option<String>,
    /// The member `ScorePercentage`.
    pub score_percentage: Option<f64>,
    /// The member `ScoreAutomaticFail`.
    pub score_automatic_fail: Option<bool>,
    /// The member `ScoreNotApplicable`.
    pub score_not_applicable: Option<bool>,
    /// The member `AutoEvaluationEnabled`.
    pub auto_evaluation_enabled: Option<bool>,
    /// The member `AutoEvaluationStatus`.
    pub auto_evaluation_status: Option<AutoEvaluationStatus>,
    /// The member `AcknowledgedTime`.
    pub acknowledged_time: Option<Timestamp>,
    /// The member `AcknowledgedBy`.
    pub acknowledged_by: Option<String>,
    /// The member `AcknowledgerComment`. Up to 3,072 characters.
    #[connect(length(..=3072))]
    pub acknowledger_comment: Option<String>,
    /// The member `SamplingJobId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub sampling_job_id: Option<String>,
    /// The member `ReviewId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub review_id: Option<String>,
    /// The member `ContactParticipantRole`.
    pub contact_participant_role: Option<ContactParticipantRole>,
    /// The member `ContactParticipantId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub contact_participant_id: Option<String>,
    /// The member `EarnedPoints`.
    pub earned_points: Option<i32>,
    /// The member `MaxBasePoint`.
    pub max_base_point: Option<i32>,
    /// The member `PerformanceCategory`.
    pub performance_category: Option<PerformanceCategoryName>,
}
