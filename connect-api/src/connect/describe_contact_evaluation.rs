// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeContactEvaluation`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape};

use super::{
    AutoEvaluationStatus, EvaluationAnswerData, EvaluationContactParticipant,
    EvaluationFormAutoEvaluationConfiguration, EvaluationFormItem, EvaluationFormItemEnablementSource,
    EvaluationFormItemEnablementSourceValue, EvaluationFormLanguageConfiguration, EvaluationFormScoringStrategy,
    EvaluationFormTargetConfiguration, EvaluationNote, EvaluationReviewConfiguration, EvaluationScore,
    EvaluationStatus, EvaluationType, InternalServiceException, InvalidParameterException, ResourceNotFoundException,
    ThrottlingException,
};

/// The operation `DescribeContactEvaluation` of Amazon Connect Service.
///
/// See [`DescribeContactEvaluation`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeContactEvaluation
#[connect_operation(
    method = "GET",
    uri = "/contact-evaluations/<InstanceId>/<EvaluationId>",
    output = DescribeContactEvaluationOutput,
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
pub struct DescribeContactEvaluation {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `EvaluationId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_id: String,
}

/// The output of [`DescribeContactEvaluation`].
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeContactEvaluationOutput {
    /// The member `Evaluation`.
    pub evaluation: Evaluation,
    /// The member `EvaluationForm`.
    pub evaluation_form: EvaluationFormContent,
}

impl DescribeContactEvaluationOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(evaluation: Evaluation, evaluation_form: EvaluationFormContent) -> Self {
        Self { evaluation, evaluation_form }
    }
}

/// The structure `Evaluation`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Evaluation {
    /// The member `EvaluationId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_id: String,
    /// The member `EvaluationArn`.
    pub evaluation_arn: String,
    /// The member `Metadata`.
    pub metadata: EvaluationMetadata,
    /// The member `Answers`. Up to 100 entries.
    #[connect(length(..=100), keys(length(1..=500)))]
    pub answers: BTreeMap<String, EvaluationAnswerOutput>,
    /// The member `Notes`. Up to 100 entries.
    #[connect(length(..=100), keys(length(1..=500)))]
    pub notes: BTreeMap<String, EvaluationNote>,
    /// The member `Status`.
    pub status: EvaluationStatus,
    /// The member `Scores`. Up to 100 entries.
    #[connect(length(..=100), keys(length(1..=500)))]
    pub scores: Option<BTreeMap<String, EvaluationScore>>,
    /// The member `CreatedTime`.
    pub created_time: Timestamp,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Timestamp,
    /// The member `EvaluationType`.
    pub evaluation_type: Option<EvaluationType>,
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
    /// The member `ItemEnablementStatus`. Up to 100 entries.
    #[connect(length(..=100))]
    pub item_enablement_status: Option<BTreeMap<String, EvaluationEnablementStatus>>,
    /// The member `SourceResolutionStatus`.
    pub source_resolution_status: Option<EvaluationItemResolutionStatus>,
    /// The member `SourceValues`. Up to 100 items.
    #[connect(length(..=100))]
    pub source_values: Option<Vec<EvaluationResolvedSource>>,
}

impl Evaluation {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        evaluation_id: impl Into<String>,
        evaluation_arn: impl Into<String>,
        metadata: EvaluationMetadata,
        answers: BTreeMap<String, EvaluationAnswerOutput>,
        notes: BTreeMap<String, EvaluationNote>,
        status: EvaluationStatus,
        created_time: Timestamp,
        last_modified_time: Timestamp,
    ) -> Self {
        Self {
            evaluation_id: evaluation_id.into(),
            evaluation_arn: evaluation_arn.into(),
            metadata,
            answers,
            notes,
            status,
            scores: None,
            created_time,
            last_modified_time,
            evaluation_type: None,
            tags: None,
            item_enablement_status: None,
            source_resolution_status: None,
            source_values: None,
        }
    }
}

/// The structure `EvaluationMetadata`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationMetadata {
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
    /// The member `Score`.
    pub score: Option<EvaluationScore>,
    /// The member `AutoEvaluation`.
    pub auto_evaluation: Option<AutoEvaluationDetails>,
    /// The member `Acknowledgement`.
    pub acknowledgement: Option<EvaluationAcknowledgement>,
    /// The member `Review`.
    pub review: Option<EvaluationReviewMetadata>,
    /// The member `ContactParticipant`.
    pub contact_participant: Option<EvaluationContactParticipant>,
    /// The member `SamplingJobId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub sampling_job_id: Option<String>,
}

/// The structure `AutoEvaluationDetails`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AutoEvaluationDetails {
    /// The member `AutoEvaluationEnabled`.
    pub auto_evaluation_enabled: bool,
    /// The member `AutoEvaluationStatus`.
    pub auto_evaluation_status: Option<AutoEvaluationStatus>,
}

/// The structure `EvaluationAcknowledgement`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationAcknowledgement {
    /// The member `AcknowledgedTime`.
    pub acknowledged_time: Timestamp,
    /// The member `AcknowledgedBy`.
    pub acknowledged_by: String,
    /// The member `AcknowledgerComment`. Up to 3,072 characters.
    #[connect(length(..=3072))]
    pub acknowledger_comment: Option<String>,
}

impl EvaluationAcknowledgement {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(acknowledged_time: Timestamp, acknowledged_by: impl Into<String>) -> Self {
        Self { acknowledged_time, acknowledged_by: acknowledged_by.into(), acknowledger_comment: None }
    }
}

/// The structure `EvaluationReviewMetadata`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationReviewMetadata {
    /// The member `ReviewId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub review_id: Option<String>,
    /// The member `RequestedTime`.
    pub requested_time: Option<Timestamp>,
    /// The member `RequestedBy`.
    pub requested_by: Option<String>,
    /// The member `CreatedTime`.
    #[deprecated(note = "since 02/17/2026")]
    pub created_time: Option<Timestamp>,
    /// The member `CreatedBy`.
    #[deprecated(note = "since 02/17/2026")]
    pub created_by: Option<String>,
    /// The member `ReviewRequestComments`. Up to 1 item.
    #[connect(length(..=1))]
    pub review_request_comments: Vec<EvaluationReviewRequestComment>,
}

/// The structure `EvaluationReviewRequestComment`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationReviewRequestComment {
    /// The member `Comment`. Up to 500 characters.
    #[connect(length(..=500))]
    pub comment: Option<String>,
    /// The member `CreatedTime`.
    pub created_time: Option<Timestamp>,
    /// The member `CreatedBy`.
    pub created_by: Option<String>,
}

/// The structure `EvaluationAnswerOutput`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationAnswerOutput {
    /// The member `Value`.
    pub value: Option<EvaluationAnswerData>,
    /// The member `SystemSuggestedValue`.
    pub system_suggested_value: Option<EvaluationAnswerData>,
    /// The member `SuggestedAnswers`.
    pub suggested_answers: Option<Vec<EvaluationSuggestedAnswer>>,
}

/// The structure `EvaluationSuggestedAnswer`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationSuggestedAnswer {
    /// The member `Value`.
    pub value: Option<EvaluationAnswerData>,
    /// The member `Status`.
    pub status: EvaluationSuggestedAnswerStatus,
    /// The member `Input`.
    pub input: Option<EvaluationQuestionInputDetails>,
    /// The member `AnalysisType`.
    pub analysis_type: EvaluationQuestionAnswerAnalysisType,
    /// The member `AnalysisDetails`.
    pub analysis_details: Option<EvaluationQuestionAnswerAnalysisDetails>,
}

impl EvaluationSuggestedAnswer {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(status: EvaluationSuggestedAnswerStatus, analysis_type: EvaluationQuestionAnswerAnalysisType) -> Self {
        Self { value: None, status, input: None, analysis_type, analysis_details: None }
    }
}

/// The values of `EvaluationSuggestedAnswerStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationSuggestedAnswerStatus {
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `FAILED`.
    Failed,
    /// The value `SUCCEEDED`.
    Succeeded,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationQuestionInputDetails`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationQuestionInputDetails {
    /// The member `TranscriptType`.
    pub transcript_type: Option<EvaluationTranscriptType>,
}

/// The values of `EvaluationTranscriptType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationTranscriptType {
    /// The value `RAW`.
    Raw,
    /// The value `REDACTED`.
    Redacted,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationQuestionAnswerAnalysisType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationQuestionAnswerAnalysisType {
    /// The value `CONTACT_LENS_DATA`.
    ContactLensData,
    /// The value `GEN_AI`.
    GenAi,
    /// The value `CONDITION`.
    Condition,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `EvaluationQuestionAnswerAnalysisDetails`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvaluationQuestionAnswerAnalysisDetails {
    /// The member `GenAI`.
    #[connect(rename = "GenAI")]
    GenAi(EvaluationGenAIAnswerAnalysisDetails),
    /// The member `ContactLens`.
    ContactLens(EvaluationContactLensAnswerAnalysisDetails),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `EvaluationGenAIAnswerAnalysisDetails`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationGenAIAnswerAnalysisDetails {
    /// The member `Justification`. At least 1 character.
    #[connect(length(1..))]
    pub justification: Option<String>,
    /// The member `PointsOfInterest`. Up to 100 items.
    #[connect(length(..=100))]
    pub points_of_interest: Option<Vec<EvaluationTranscriptPointOfInterest>>,
}

/// The structure `EvaluationTranscriptPointOfInterest`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationTranscriptPointOfInterest {
    /// The member `MillisecondOffsets`.
    pub millisecond_offsets: Option<EvaluationSuggestedAnswerTranscriptMillisecondOffsets>,
    /// The member `TranscriptSegment`.
    pub transcript_segment: Option<String>,
}

/// The structure `EvaluationSuggestedAnswerTranscriptMillisecondOffsets`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationSuggestedAnswerTranscriptMillisecondOffsets {
    /// The member `BeginOffsetMillis`. At least 0.
    #[connect(range(0..))]
    pub begin_offset_millis: i32,
}

/// The structure `EvaluationContactLensAnswerAnalysisDetails`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationContactLensAnswerAnalysisDetails {
    /// The member `MatchedRuleCategories`.
    pub matched_rule_categories: Option<Vec<EvaluationAutomationRuleCategory>>,
}

/// The structure `EvaluationAutomationRuleCategory`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationAutomationRuleCategory {
    /// The member `Category`.
    pub category: String,
    /// The member `Condition`.
    pub condition: QuestionRuleCategoryAutomationCondition,
    /// The member `PointsOfInterest`. Up to 100 items.
    #[connect(length(..=100))]
    pub points_of_interest: Option<Vec<EvaluationTranscriptPointOfInterest>>,
}

impl EvaluationAutomationRuleCategory {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(category: impl Into<String>, condition: QuestionRuleCategoryAutomationCondition) -> Self {
        Self { category: category.into(), condition, points_of_interest: None }
    }
}

/// The values of `QuestionRuleCategoryAutomationCondition`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuestionRuleCategoryAutomationCondition {
    /// The value `PRESENT`.
    Present,
    /// The value `NOT_PRESENT`.
    NotPresent,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationEnablementStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationEnablementStatus {
    /// The value `ENABLED`.
    Enabled,
    /// The value `DISABLED`.
    Disabled,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationItemResolutionStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationItemResolutionStatus {
    /// The value `PENDING`.
    Pending,
    /// The value `RESOLVED`.
    Resolved,
    /// The value `FAILED`.
    Failed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationResolvedSource`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EvaluationResolvedSource {
    /// The member `Source`.
    pub source: EvaluationFormItemEnablementSource,
    /// The member `Status`.
    pub status: EvaluationItemResolutionStatus,
    /// The member `Values`. Up to 100 items.
    #[connect(length(..=100))]
    pub values: Option<Vec<EvaluationFormItemEnablementSourceValue>>,
}

impl EvaluationResolvedSource {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(source: EvaluationFormItemEnablementSource, status: EvaluationItemResolutionStatus) -> Self {
        Self { source, status, values: None }
    }
}

/// The structure `EvaluationFormContent`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationFormContent {
    /// The member `EvaluationFormVersion`.
    pub evaluation_form_version: i32,
    /// The member `EvaluationFormId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub evaluation_form_id: String,
    /// The member `EvaluationFormArn`.
    pub evaluation_form_arn: String,
    /// The member `Title`.
    pub title: String,
    /// The member `Description`.
    pub description: Option<String>,
    /// The member `Items`.
    pub items: Vec<EvaluationFormItem>,
    /// The member `ScoringStrategy`.
    pub scoring_strategy: Option<EvaluationFormScoringStrategy>,
    /// The member `AutoEvaluationConfiguration`.
    pub auto_evaluation_configuration: Option<EvaluationFormAutoEvaluationConfiguration>,
    /// The member `TargetConfiguration`.
    pub target_configuration: Option<EvaluationFormTargetConfiguration>,
    /// The member `LanguageConfiguration`.
    pub language_configuration: Option<EvaluationFormLanguageConfiguration>,
    /// The member `ReviewConfiguration`.
    pub review_configuration: Option<EvaluationReviewConfiguration>,
    /// The member `AIVersion`. 1 to 256 characters.
    #[connect(rename = "AIVersion", length(1..=256))]
    pub ai_version: Option<String>,
}
