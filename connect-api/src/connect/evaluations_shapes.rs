// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `evaluations` use.

use connect_core::{Timestamp, UnknownValue, UnknownVariant, connect_shape};

/// The union `EvaluationFormItem`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvaluationFormItem {
    /// The member `Section`.
    Section(EvaluationFormSection),
    /// The member `Question`.
    Question(EvaluationFormQuestion),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `EvaluationFormSection`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormSection {
    /// The member `Title`.
    pub title: String,
    /// The member `RefId`.
    pub ref_id: String,
    /// The member `Instructions`.
    pub instructions: Option<String>,
    /// The member `Items`.
    pub items: Vec<EvaluationFormItem>,
    /// The member `Weight`.
    pub weight: Option<f64>,
    /// The member `IsExcludedFromScoring`.
    pub is_excluded_from_scoring: Option<bool>,
    /// The member `ScoreThresholds`.
    pub score_thresholds: Option<Vec<EvaluationFormScoreThreshold>>,
    /// The member `Enablement`.
    pub enablement: Option<EvaluationFormItemEnablementConfiguration>,
}

/// The structure `EvaluationFormScoreThreshold`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormScoreThreshold {
    /// The member `PerformanceCategory`.
    pub performance_category: PerformanceCategoryName,
    /// The member `MinScorePercentage`.
    pub min_score_percentage: Option<f64>,
    /// The member `MaxScorePercentage`.
    pub max_score_percentage: Option<f64>,
}

impl EvaluationFormScoreThreshold {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(performance_category: PerformanceCategoryName) -> Self {
        Self { performance_category, min_score_percentage: None, max_score_percentage: None }
    }
}

/// The values of `PerformanceCategoryName`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PerformanceCategoryName {
    /// The value `NEEDS_IMPROVEMENT`.
    NeedsImprovement,
    /// The value `EXCEEDS_EXPECTATIONS`.
    ExceedsExpectations,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormItemEnablementConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormItemEnablementConfiguration {
    /// The member `Condition`.
    pub condition: EvaluationFormItemEnablementCondition,
    /// The member `Action`.
    pub action: EvaluationFormItemEnablementAction,
    /// The member `DefaultAction`.
    pub default_action: Option<EvaluationFormItemEnablementAction>,
}

impl EvaluationFormItemEnablementConfiguration {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(condition: EvaluationFormItemEnablementCondition, action: EvaluationFormItemEnablementAction) -> Self {
        Self { condition, action, default_action: None }
    }
}

/// The structure `EvaluationFormItemEnablementCondition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormItemEnablementCondition {
    /// The member `Operands`.
    pub operands: Vec<EvaluationFormItemEnablementConditionOperand>,
    /// The member `Operator`.
    pub operator: Option<EvaluationFormItemEnablementOperator>,
}

/// The union `EvaluationFormItemEnablementConditionOperand`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvaluationFormItemEnablementConditionOperand {
    /// The member `Expression`.
    Expression(EvaluationFormItemEnablementExpression),
    /// The member `Condition`.
    Condition(EvaluationFormItemEnablementCondition),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `EvaluationFormItemEnablementExpression`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormItemEnablementExpression {
    /// The member `Source`.
    pub source: EvaluationFormItemEnablementSource,
    /// The member `Values`.
    pub values: Vec<EvaluationFormItemEnablementSourceValue>,
    /// The member `Comparator`.
    pub comparator: EvaluationFormItemSourceValuesComparator,
}

/// The structure `EvaluationFormItemEnablementSource`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormItemEnablementSource {
    /// The member `Type`.
    pub r#type: EvaluationFormItemEnablementSourceType,
    /// The member `RefId`.
    pub ref_id: Option<String>,
    /// The member `ContactField`.
    pub contact_field: Option<EvaluationFormContactField>,
    /// The member `ContactAttributeKey`. 1 to 32,767 characters.
    #[connect(length(1..=32_767))]
    pub contact_attribute_key: Option<String>,
    /// The member `SegmentAttributeKey`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub segment_attribute_key: Option<String>,
    /// The member `EvaluationMetadataField`.
    pub evaluation_metadata_field: Option<EvaluationFormEvaluationMetadataField>,
    /// The member `AiMetricsField`.
    pub ai_metrics_field: Option<EvaluationFormAiMetricsField>,
}

impl EvaluationFormItemEnablementSource {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(r#type: EvaluationFormItemEnablementSourceType) -> Self {
        Self {
            r#type,
            ref_id: None,
            contact_field: None,
            contact_attribute_key: None,
            segment_attribute_key: None,
            evaluation_metadata_field: None,
            ai_metrics_field: None,
        }
    }
}

/// The values of `EvaluationFormItemEnablementSourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormItemEnablementSourceType {
    /// The value `QUESTION_REF_ID`.
    QuestionRefId,
    /// The value `CONTACT`.
    Contact,
    /// The value `EVALUATION_METADATA`.
    EvaluationMetadata,
    /// The value `FORM_METADATA`.
    FormMetadata,
    /// The value `AI_METRICS`.
    AiMetrics,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationFormContactField`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormContactField {
    /// The value `CATEGORIES`.
    Categories,
    /// The value `AGENT_ARN`.
    AgentArn,
    /// The value `QUEUE_ARN`.
    QueueArn,
    /// The value `ROUTING_PROFILE_ARN`.
    RoutingProfileArn,
    /// The value `CHANNEL`.
    Channel,
    /// The value `INITIATION_METHOD`.
    InitiationMethod,
    /// The value `IS_QUEUED`.
    IsQueued,
    /// The value `OVERALL_CUSTOMER_SENTIMENT_SCORE`.
    OverallCustomerSentimentScore,
    /// The value `OVERALL_AGENT_SENTIMENT_SCORE`.
    OverallAgentSentimentScore,
    /// The value `CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT`.
    CustomerSentimentScoreWithoutAgent,
    /// The value `CUSTOMER_SENTIMENT_SCORE_WITH_AGENT`.
    CustomerSentimentScoreWithAgent,
    /// The value `NON_TALK_TIME`.
    NonTalkTime,
    /// The value `NON_TALK_TIME_PERCENTAGE`.
    NonTalkTimePercentage,
    /// The value `NUMBER_OF_INTERRUPTIONS`.
    NumberOfInterruptions,
    /// The value `CONTACT_DURATION`.
    ContactDuration,
    /// The value `AGENT_INTERACTION_DURATION`.
    AgentInteractionDuration,
    /// The value `CUSTOMER_HOLD_TIME`.
    CustomerHoldTime,
    /// The value `LONGEST_HOLD_DURATION`.
    LongestHoldDuration,
    /// The value `NUMBER_OF_HOLDS`.
    NumberOfHolds,
    /// The value `AGENT_INTERACTION_AND_HOLD_DURATION`.
    AgentInteractionAndHoldDuration,
    /// The value `RECORDING_MEDIA_STREAM_TYPES`.
    RecordingMediaStreamTypes,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationFormEvaluationMetadataField`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormEvaluationMetadataField {
    /// The value `EVALUATION_TYPE`.
    EvaluationType,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationFormAiMetricsField`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormAiMetricsField {
    /// The value `AI_SESSION_IS_HANDED_OFF`.
    AiSessionIsHandedOff,
    /// The value `AI_SESSION_SELF_SERVICE_DURATION`.
    AiSessionSelfServiceDuration,
    /// The value `AI_SESSION_GOAL_SUCCESS_RATE`.
    AiSessionGoalSuccessRate,
    /// The value `AI_SESSION_COMPLETENESS_SCORE`.
    AiSessionCompletenessScore,
    /// The value `AI_SESSION_FAITHFULNESS_SCORE`.
    AiSessionFaithfulnessScore,
    /// The value `AI_AGENT_MAX_PROMPT_LATENCY`.
    AiAgentMaxPromptLatency,
    /// The value `AI_TOOL_MAX_LATENCY`.
    AiToolMaxLatency,
    /// The value `AI_TOOL_SELECTION_ACCURACY`.
    AiToolSelectionAccuracy,
    /// The value `AI_TOOL_PARAMETER_ACCURACY`.
    AiToolParameterAccuracy,
    /// The value `AI_TOOL_UTILIZATION_ACCURACY`.
    AiToolUtilizationAccuracy,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormItemEnablementSourceValue`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormItemEnablementSourceValue {
    /// The member `Type`.
    pub r#type: EvaluationFormItemEnablementSourceValueType,
    /// The member `RefId`.
    pub ref_id: Option<String>,
    /// The member `StringValue`. Up to 512 characters.
    #[connect(length(..=512))]
    pub string_value: Option<String>,
    /// The member `NumericValue`.
    pub numeric_value: Option<f64>,
    /// The member `BooleanValue`.
    pub boolean_value: Option<bool>,
    /// The member `DateTimeValue`.
    pub date_time_value: Option<Timestamp>,
}

impl EvaluationFormItemEnablementSourceValue {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(r#type: EvaluationFormItemEnablementSourceValueType) -> Self {
        Self {
            r#type,
            ref_id: None,
            string_value: None,
            numeric_value: None,
            boolean_value: None,
            date_time_value: None,
        }
    }
}

/// The values of `EvaluationFormItemEnablementSourceValueType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormItemEnablementSourceValueType {
    /// The value `OPTION_REF_ID`.
    OptionRefId,
    /// The value `STRING_VALUE`.
    StringValue,
    /// The value `NUMERIC_VALUE`.
    NumericValue,
    /// The value `BOOLEAN_VALUE`.
    BooleanValue,
    /// The value `DATETIME_VALUE`.
    DatetimeValue,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationFormItemSourceValuesComparator`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormItemSourceValuesComparator {
    /// The value `IN`.
    In,
    /// The value `NOT_IN`.
    NotIn,
    /// The value `ALL_IN`.
    AllIn,
    /// The value `EXACT`.
    Exact,
    /// The value `GREATER_THAN`.
    GreaterThan,
    /// The value `LESS_THAN`.
    LessThan,
    /// The value `GREATER_THAN_OR_EQUAL_TO`.
    GreaterThanOrEqualTo,
    /// The value `LESS_THAN_OR_EQUAL_TO`.
    LessThanOrEqualTo,
    /// The value `EQUAL_TO`.
    EqualTo,
    /// The value `NOT_EQUAL_TO`.
    NotEqualTo,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationFormItemEnablementOperator`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormItemEnablementOperator {
    /// The value `OR`.
    Or,
    /// The value `AND`.
    And,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationFormItemEnablementAction`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormItemEnablementAction {
    /// The value `DISABLE`.
    Disable,
    /// The value `ENABLE`.
    Enable,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormQuestion`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormQuestion {
    /// The member `Title`.
    pub title: String,
    /// The member `Instructions`.
    pub instructions: Option<String>,
    /// The member `RefId`.
    pub ref_id: String,
    /// The member `NotApplicableEnabled`.
    pub not_applicable_enabled: Option<bool>,
    /// The member `QuestionType`.
    pub question_type: EvaluationFormQuestionType,
    /// The member `QuestionTypeProperties`.
    pub question_type_properties: Option<EvaluationFormQuestionTypeProperties>,
    /// The member `Enablement`.
    pub enablement: Option<EvaluationFormItemEnablementConfiguration>,
    /// The member `Weight`.
    pub weight: Option<f64>,
    /// The member `ScoringConfiguration`.
    pub scoring_configuration: Option<EvaluationFormQuestionScoringConfiguration>,
    /// The member `MetricConfiguration`.
    pub metric_configuration: Option<EvaluationFormMetricConfiguration>,
}

impl EvaluationFormQuestion {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, ref_id: impl Into<String>, question_type: EvaluationFormQuestionType) -> Self {
        Self {
            title: title.into(),
            instructions: None,
            ref_id: ref_id.into(),
            not_applicable_enabled: None,
            question_type,
            question_type_properties: None,
            enablement: None,
            weight: None,
            scoring_configuration: None,
            metric_configuration: None,
        }
    }
}

/// The values of `EvaluationFormQuestionType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormQuestionType {
    /// The value `TEXT`.
    Text,
    /// The value `SINGLESELECT`.
    Singleselect,
    /// The value `NUMERIC`.
    Numeric,
    /// The value `MULTISELECT`.
    Multiselect,
    /// The value `DATETIME`.
    Datetime,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `EvaluationFormQuestionTypeProperties`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvaluationFormQuestionTypeProperties {
    /// The member `Numeric`.
    Numeric(EvaluationFormNumericQuestionProperties),
    /// The member `SingleSelect`.
    SingleSelect(EvaluationFormSingleSelectQuestionProperties),
    /// The member `Text`.
    Text(EvaluationFormTextQuestionProperties),
    /// The member `MultiSelect`.
    MultiSelect(EvaluationFormMultiSelectQuestionProperties),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `EvaluationFormNumericQuestionProperties`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormNumericQuestionProperties {
    /// The member `MinValue`.
    pub min_value: i32,
    /// The member `MaxValue`.
    pub max_value: i32,
    /// The member `Options`.
    pub options: Option<Vec<EvaluationFormNumericQuestionOption>>,
    /// The member `Automation`.
    pub automation: Option<EvaluationFormNumericQuestionAutomation>,
}

/// The structure `EvaluationFormNumericQuestionOption`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormNumericQuestionOption {
    /// The member `MinValue`.
    pub min_value: i32,
    /// The member `MaxValue`.
    pub max_value: i32,
    /// The member `Score`.
    pub score: Option<i32>,
    /// The member `AutomaticFail`.
    pub automatic_fail: Option<bool>,
    /// The member `AutomaticFailConfiguration`.
    pub automatic_fail_configuration: Option<AutomaticFailConfiguration>,
    /// The member `PointsConfiguration`.
    pub points_configuration: Option<QuestionOptionPointsConfiguration>,
}

/// The structure `AutomaticFailConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AutomaticFailConfiguration {
    /// The member `TargetSection`.
    pub target_section: Option<String>,
}

/// The structure `QuestionOptionPointsConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct QuestionOptionPointsConfiguration {
    /// The member `PointValue`. 0 to 100.
    #[connect(range(0..=100))]
    pub point_value: i32,
    /// The member `IsBonus`.
    pub is_bonus: Option<bool>,
}

/// The union `EvaluationFormNumericQuestionAutomation`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvaluationFormNumericQuestionAutomation {
    /// The member `PropertyValue`.
    PropertyValue(NumericQuestionPropertyValueAutomation),
    /// The member `AnswerSource`.
    AnswerSource(EvaluationFormQuestionAutomationAnswerSource),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `NumericQuestionPropertyValueAutomation`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct NumericQuestionPropertyValueAutomation {
    /// The member `Label`.
    pub label: NumericQuestionPropertyAutomationLabel,
}

/// The values of `NumericQuestionPropertyAutomationLabel`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumericQuestionPropertyAutomationLabel {
    /// The value `OVERALL_CUSTOMER_SENTIMENT_SCORE`.
    OverallCustomerSentimentScore,
    /// The value `OVERALL_AGENT_SENTIMENT_SCORE`.
    OverallAgentSentimentScore,
    /// The value `CUSTOMER_SENTIMENT_SCORE_WITHOUT_AGENT`.
    CustomerSentimentScoreWithoutAgent,
    /// The value `CUSTOMER_SENTIMENT_SCORE_WITH_AGENT`.
    CustomerSentimentScoreWithAgent,
    /// The value `NON_TALK_TIME`.
    NonTalkTime,
    /// The value `NON_TALK_TIME_PERCENTAGE`.
    NonTalkTimePercentage,
    /// The value `NUMBER_OF_INTERRUPTIONS`.
    NumberOfInterruptions,
    /// The value `CONTACT_DURATION`.
    ContactDuration,
    /// The value `AGENT_INTERACTION_DURATION`.
    AgentInteractionDuration,
    /// The value `CUSTOMER_HOLD_TIME`.
    CustomerHoldTime,
    /// The value `LONGEST_HOLD_DURATION`.
    LongestHoldDuration,
    /// The value `NUMBER_OF_HOLDS`.
    NumberOfHolds,
    /// The value `AGENT_INTERACTION_AND_HOLD_DURATION`.
    AgentInteractionAndHoldDuration,
    /// The value `AI_SESSION_SELF_SERVICE_DURATION`.
    AiSessionSelfServiceDuration,
    /// The value `AI_SESSION_GOAL_SUCCESS_RATE`.
    AiSessionGoalSuccessRate,
    /// The value `AI_SESSION_COMPLETENESS_SCORE`.
    AiSessionCompletenessScore,
    /// The value `AI_SESSION_FAITHFULNESS_SCORE`.
    AiSessionFaithfulnessScore,
    /// The value `AI_AGENT_MAX_PROMPT_LATENCY`.
    AiAgentMaxPromptLatency,
    /// The value `AI_TOOL_MAX_LATENCY`.
    AiToolMaxLatency,
    /// The value `AI_TOOL_SELECTION_ACCURACY`.
    AiToolSelectionAccuracy,
    /// The value `AI_TOOL_PARAMETER_ACCURACY`.
    AiToolParameterAccuracy,
    /// The value `AI_TOOL_UTILIZATION_ACCURACY`.
    AiToolUtilizationAccuracy,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormQuestionAutomationAnswerSource`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormQuestionAutomationAnswerSource {
    /// The member `SourceType`.
    pub source_type: EvaluationFormQuestionAutomationAnswerSourceType,
}

/// The values of `EvaluationFormQuestionAutomationAnswerSourceType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormQuestionAutomationAnswerSourceType {
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

/// The structure `EvaluationFormSingleSelectQuestionProperties`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormSingleSelectQuestionProperties {
    /// The member `Options`.
    pub options: Vec<EvaluationFormSingleSelectQuestionOption>,
    /// The member `DisplayAs`.
    pub display_as: Option<EvaluationFormSingleSelectQuestionDisplayMode>,
    /// The member `Automation`.
    pub automation: Option<EvaluationFormSingleSelectQuestionAutomation>,
}

/// The structure `EvaluationFormSingleSelectQuestionOption`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormSingleSelectQuestionOption {
    /// The member `RefId`.
    pub ref_id: String,
    /// The member `Text`.
    pub text: String,
    /// The member `Score`.
    pub score: Option<i32>,
    /// The member `AutomaticFail`.
    pub automatic_fail: Option<bool>,
    /// The member `AutomaticFailConfiguration`.
    pub automatic_fail_configuration: Option<AutomaticFailConfiguration>,
    /// The member `PointsConfiguration`.
    pub points_configuration: Option<QuestionOptionPointsConfiguration>,
}

/// The values of `EvaluationFormSingleSelectQuestionDisplayMode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormSingleSelectQuestionDisplayMode {
    /// The value `DROPDOWN`.
    Dropdown,
    /// The value `RADIO`.
    Radio,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormSingleSelectQuestionAutomation`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormSingleSelectQuestionAutomation {
    /// The member `Options`.
    pub options: Option<Vec<EvaluationFormSingleSelectQuestionAutomationOption>>,
    /// The member `DefaultOptionRefId`.
    pub default_option_ref_id: Option<String>,
    /// The member `AnswerSource`.
    pub answer_source: Option<EvaluationFormQuestionAutomationAnswerSource>,
}

/// The union `EvaluationFormSingleSelectQuestionAutomationOption`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvaluationFormSingleSelectQuestionAutomationOption {
    /// The member `RuleCategory`.
    RuleCategory(SingleSelectQuestionRuleCategoryAutomation),
    /// The member `AutomationRule`.
    AutomationRule(SingleSelectQuestionAutomationRule),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `SingleSelectQuestionRuleCategoryAutomation`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct SingleSelectQuestionRuleCategoryAutomation {
    /// The member `Category`.
    pub category: String,
    /// The member `Condition`.
    pub condition: SingleSelectQuestionRuleCategoryAutomationCondition,
    /// The member `OptionRefId`.
    pub option_ref_id: String,
}

/// The values of `SingleSelectQuestionRuleCategoryAutomationCondition`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SingleSelectQuestionRuleCategoryAutomationCondition {
    /// The value `PRESENT`.
    Present,
    /// The value `NOT_PRESENT`.
    NotPresent,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `SingleSelectQuestionAutomationRule`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct SingleSelectQuestionAutomationRule {
    /// The member `Condition`.
    pub condition: EvaluationFormItemEnablementCondition,
    /// The member `OptionRefId`.
    pub option_ref_id: String,
}

/// The structure `EvaluationFormTextQuestionProperties`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormTextQuestionProperties {
    /// The member `Automation`.
    pub automation: Option<EvaluationFormTextQuestionAutomation>,
}

/// The structure `EvaluationFormTextQuestionAutomation`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormTextQuestionAutomation {
    /// The member `AnswerSource`.
    pub answer_source: Option<EvaluationFormQuestionAutomationAnswerSource>,
}

/// The structure `EvaluationFormMultiSelectQuestionProperties`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormMultiSelectQuestionProperties {
    /// The member `Options`.
    pub options: Vec<EvaluationFormMultiSelectQuestionOption>,
    /// The member `DisplayAs`.
    pub display_as: Option<EvaluationFormMultiSelectQuestionDisplayMode>,
    /// The member `Automation`.
    pub automation: Option<EvaluationFormMultiSelectQuestionAutomation>,
}

/// The structure `EvaluationFormMultiSelectQuestionOption`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormMultiSelectQuestionOption {
    /// The member `RefId`.
    pub ref_id: String,
    /// The member `Text`. Up to 128 characters.
    #[connect(length(..=128))]
    pub text: String,
    /// The member `Score`.
    pub score: Option<i32>,
    /// The member `AutomaticFail`.
    pub automatic_fail: Option<bool>,
    /// The member `AutomaticFailConfiguration`.
    pub automatic_fail_configuration: Option<AutomaticFailConfiguration>,
    /// The member `PointsConfiguration`.
    pub points_configuration: Option<QuestionOptionPointsConfiguration>,
}

/// The values of `EvaluationFormMultiSelectQuestionDisplayMode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormMultiSelectQuestionDisplayMode {
    /// The value `DROPDOWN`.
    Dropdown,
    /// The value `CHECKBOX`.
    Checkbox,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormMultiSelectQuestionAutomation`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormMultiSelectQuestionAutomation {
    /// The member `Options`.
    pub options: Option<Vec<EvaluationFormMultiSelectQuestionAutomationOption>>,
    /// The member `DefaultOptionRefIds`.
    pub default_option_ref_ids: Option<Vec<String>>,
    /// The member `AnswerSource`.
    pub answer_source: Option<EvaluationFormQuestionAutomationAnswerSource>,
}

/// The union `EvaluationFormMultiSelectQuestionAutomationOption`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvaluationFormMultiSelectQuestionAutomationOption {
    /// The member `RuleCategory`.
    RuleCategory(MultiSelectQuestionRuleCategoryAutomation),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `MultiSelectQuestionRuleCategoryAutomation`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct MultiSelectQuestionRuleCategoryAutomation {
    /// The member `Category`. 1 to 50 characters.
    #[connect(length(1..=50))]
    pub category: String,
    /// The member `Condition`.
    pub condition: MultiSelectQuestionRuleCategoryAutomationCondition,
    /// The member `OptionRefIds`.
    pub option_ref_ids: Vec<String>,
}

/// The values of `MultiSelectQuestionRuleCategoryAutomationCondition`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiSelectQuestionRuleCategoryAutomationCondition {
    /// The value `PRESENT`.
    Present,
    /// The value `NOT_PRESENT`.
    NotPresent,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormQuestionScoringConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormQuestionScoringConfiguration {
    /// The member `PointsConfiguration`.
    pub points_configuration: Option<QuestionPointsConfiguration>,
    /// The member `IsExcludedFromScoring`.
    pub is_excluded_from_scoring: Option<bool>,
    /// The member `ScoreThresholds`.
    pub score_thresholds: Option<Vec<EvaluationFormScoreThreshold>>,
}

/// The structure `QuestionPointsConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct QuestionPointsConfiguration {
    /// The member `MaxPointValue`. 0 to 100.
    #[connect(range(0..=100))]
    pub max_point_value: Option<i32>,
    /// The member `MinPointValue`. 0 to 100.
    #[connect(range(0..=100))]
    pub min_point_value: Option<i32>,
    /// The member `IsBonus`.
    pub is_bonus: Option<bool>,
}

/// The structure `EvaluationFormMetricConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormMetricConfiguration {
    /// The member `MetricType`.
    pub metric_type: EvaluationFormMetricType,
    /// The member `MetricName`. 1 to 256 characters. Pattern: `^[^\p{C}]*$`.
    #[connect(length(1..=256), pattern = "^[^\\p{C}]*$")]
    pub metric_name: String,
}

/// The values of `EvaluationFormMetricType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormMetricType {
    /// The value `BUSINESS_OUTCOME`.
    BusinessOutcome,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormScoringStrategy`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormScoringStrategy {
    /// The member `Mode`.
    pub mode: EvaluationFormScoringMode,
    /// The member `Status`.
    pub status: EvaluationFormScoringStatus,
    /// The member `ScoreThresholds`.
    pub score_thresholds: Option<Vec<EvaluationFormScoreThreshold>>,
}

impl EvaluationFormScoringStrategy {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(mode: EvaluationFormScoringMode, status: EvaluationFormScoringStatus) -> Self {
        Self { mode, status, score_thresholds: None }
    }
}

/// The values of `EvaluationFormScoringMode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormScoringMode {
    /// The value `QUESTION_ONLY`.
    QuestionOnly,
    /// The value `SECTION_ONLY`.
    SectionOnly,
    /// The value `POINTS_BASED`.
    PointsBased,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationFormScoringStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormScoringStatus {
    /// The value `ENABLED`.
    Enabled,
    /// The value `DISABLED`.
    Disabled,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormAutoEvaluationConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormAutoEvaluationConfiguration {
    /// The member `Enabled`.
    pub enabled: bool,
}

/// The structure `EvaluationReviewConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationReviewConfiguration {
    /// The member `ReviewNotificationRecipients`. At least 1 item.
    #[connect(length(1..))]
    pub review_notification_recipients: Vec<EvaluationReviewNotificationRecipient>,
    /// The member `EligibilityDays`.
    pub eligibility_days: Option<i32>,
}

/// The structure `EvaluationReviewNotificationRecipient`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationReviewNotificationRecipient {
    /// The member `Type`.
    pub r#type: EvaluationReviewNotificationRecipientType,
    /// The member `Value`.
    pub value: EvaluationReviewNotificationRecipientValue,
}

/// The values of `EvaluationReviewNotificationRecipientType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationReviewNotificationRecipientType {
    /// The value `USER_ID`.
    UserId,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationReviewNotificationRecipientValue`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct EvaluationReviewNotificationRecipientValue {
    /// The member `UserId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub user_id: Option<String>,
}

/// The structure `EvaluationFormTargetConfiguration`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct EvaluationFormTargetConfiguration {
    /// The member `ContactInteractionType`.
    pub contact_interaction_type: ContactInteractionType,
}

/// The values of `ContactInteractionType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactInteractionType {
    /// The value `AGENT`.
    Agent,
    /// The value `AUTOMATED`.
    Automated,
    /// The value `CUSTOMER`.
    Customer,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationFormLanguageConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationFormLanguageConfiguration {
    /// The member `FormLanguage`.
    pub form_language: Option<EvaluationFormLanguageCode>,
}

/// The values of `EvaluationFormLanguageCode`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormLanguageCode {
    /// The value `de-DE`.
    #[connect(rename = "de-DE")]
    DeDe,
    /// The value `en-US`.
    #[connect(rename = "en-US")]
    EnUs,
    /// The value `es-ES`.
    #[connect(rename = "es-ES")]
    EsEs,
    /// The value `fr-FR`.
    #[connect(rename = "fr-FR")]
    FrFr,
    /// The value `it-IT`.
    #[connect(rename = "it-IT")]
    ItIt,
    /// The value `pt-BR`.
    #[connect(rename = "pt-BR")]
    PtBr,
    /// The value `ja-JP`.
    #[connect(rename = "ja-JP")]
    JaJp,
    /// The value `ko-KR`.
    #[connect(rename = "ko-KR")]
    KoKr,
    /// The value `zh-CN`.
    #[connect(rename = "zh-CN")]
    ZhCn,
    /// The value `ms-MY`.
    #[connect(rename = "ms-MY")]
    MsMy,
    /// The value `af-ZA`.
    #[connect(rename = "af-ZA")]
    AfZa,
    /// The value `sq-AL`.
    #[connect(rename = "sq-AL")]
    SqAl,
    /// The value `am-ET`.
    #[connect(rename = "am-ET")]
    AmEt,
    /// The value `ar-AE`.
    #[connect(rename = "ar-AE")]
    ArAe,
    /// The value `ar-SA`.
    #[connect(rename = "ar-SA")]
    ArSa,
    /// The value `hy-AM`.
    #[connect(rename = "hy-AM")]
    HyAm,
    /// The value `eu-ES`.
    #[connect(rename = "eu-ES")]
    EuEs,
    /// The value `be-BY`.
    #[connect(rename = "be-BY")]
    BeBy,
    /// The value `bs-BA`.
    #[connect(rename = "bs-BA")]
    BsBa,
    /// The value `bg-BG`.
    #[connect(rename = "bg-BG")]
    BgBg,
    /// The value `ca-ES`.
    #[connect(rename = "ca-ES")]
    CaEs,
    /// The value `ckb-IR`.
    #[connect(rename = "ckb-IR")]
    CkbIr,
    /// The value `ckb-IQ`.
    #[connect(rename = "ckb-IQ")]
    CkbIq,
    /// The value `zh-TW`.
    #[connect(rename = "zh-TW")]
    ZhTw,
    /// The value `hr-HR`.
    #[connect(rename = "hr-HR")]
    HrHr,
    /// The value `cs-CZ`.
    #[connect(rename = "cs-CZ")]
    CsCz,
    /// The value `da-DK`.
    #[connect(rename = "da-DK")]
    DaDk,
    /// The value `nl-BE`.
    #[connect(rename = "nl-BE")]
    NlBe,
    /// The value `nl-NL`.
    #[connect(rename = "nl-NL")]
    NlNl,
    /// The value `en-AU`.
    #[connect(rename = "en-AU")]
    EnAu,
    /// The value `en-IN`.
    #[connect(rename = "en-IN")]
    EnIn,
    /// The value `en-IE`.
    #[connect(rename = "en-IE")]
    EnIe,
    /// The value `en-NZ`.
    #[connect(rename = "en-NZ")]
    EnNz,
    /// The value `en-AB`.
    #[connect(rename = "en-AB")]
    EnAb,
    /// The value `en-SG`.
    #[connect(rename = "en-SG")]
    EnSg,
    /// The value `en-ZA`.
    #[connect(rename = "en-ZA")]
    EnZa,
    /// The value `en-GB`.
    #[connect(rename = "en-GB")]
    EnGb,
    /// The value `en-WL`.
    #[connect(rename = "en-WL")]
    EnWl,
    /// The value `fa-IR`.
    #[connect(rename = "fa-IR")]
    FaIr,
    /// The value `fa-AF`.
    #[connect(rename = "fa-AF")]
    FaAf,
    /// The value `fi-FI`.
    #[connect(rename = "fi-FI")]
    FiFi,
    /// The value `fr-BE`.
    #[connect(rename = "fr-BE")]
    FrBe,
    /// The value `fr-CA`.
    #[connect(rename = "fr-CA")]
    FrCa,
    /// The value `ga-IE`.
    #[connect(rename = "ga-IE")]
    GaIe,
    /// The value `gl-ES`.
    #[connect(rename = "gl-ES")]
    GlEs,
    /// The value `ka-GE`.
    #[connect(rename = "ka-GE")]
    KaGe,
    /// The value `de-AT`.
    #[connect(rename = "de-AT")]
    DeAt,
    /// The value `de-CH`.
    #[connect(rename = "de-CH")]
    DeCh,
    /// The value `el-GR`.
    #[connect(rename = "el-GR")]
    ElGr,
    /// The value `gu-IN`.
    #[connect(rename = "gu-IN")]
    GuIn,
    /// The value `ht-HT`.
    #[connect(rename = "ht-HT")]
    HtHt,
    /// The value `he-IL`.
    #[connect(rename = "he-IL")]
    HeIl,
    /// The value `hi-IN`.
    #[connect(rename = "hi-IN")]
    HiIn,
    /// The value `hu-HU`.
    #[connect(rename = "hu-HU")]
    HuHu,
    /// The value `is-IS`.
    #[connect(rename = "is-IS")]
    IsIs,
    /// The value `id-ID`.
    #[connect(rename = "id-ID")]
    IdId,
    /// The value `jv-ID`.
    #[connect(rename = "jv-ID")]
    JvId,
    /// The value `km-KH`.
    #[connect(rename = "km-KH")]
    KmKh,
    /// The value `kn-IN`.
    #[connect(rename = "kn-IN")]
    KnIn,
    /// The value `kk-KZ`.
    #[connect(rename = "kk-KZ")]
    KkKz,
    /// The value `lo-LA`.
    #[connect(rename = "lo-LA")]
    LoLa,
    /// The value `lv-LV`.
    #[connect(rename = "lv-LV")]
    LvLv,
    /// The value `lt-LT`.
    #[connect(rename = "lt-LT")]
    LtLt,
    /// The value `mk-MK`.
    #[connect(rename = "mk-MK")]
    MkMk,
    /// The value `ml-IN`.
    #[connect(rename = "ml-IN")]
    MlIn,
    /// The value `mr-IN`.
    #[connect(rename = "mr-IN")]
    MrIn,
    /// The value `ne-NP`.
    #[connect(rename = "ne-NP")]
    NeNp,
    /// The value `no-NO`.
    #[connect(rename = "no-NO")]
    NoNo,
    /// The value `or-IN`.
    #[connect(rename = "or-IN")]
    OrIn,
    /// The value `ps-AF`.
    #[connect(rename = "ps-AF")]
    PsAf,
    /// The value `pl-PL`.
    #[connect(rename = "pl-PL")]
    PlPl,
    /// The value `pt-PT`.
    #[connect(rename = "pt-PT")]
    PtPt,
    /// The value `pa-IN`.
    #[connect(rename = "pa-IN")]
    PaIn,
    /// The value `ro-RO`.
    #[connect(rename = "ro-RO")]
    RoRo,
    /// The value `ru-RU`.
    #[connect(rename = "ru-RU")]
    RuRu,
    /// The value `sr-RS`.
    #[connect(rename = "sr-RS")]
    SrRs,
    /// The value `si-LK`.
    #[connect(rename = "si-LK")]
    SiLk,
    /// The value `sk-SK`.
    #[connect(rename = "sk-SK")]
    SkSk,
    /// The value `sl-SI`.
    #[connect(rename = "sl-SI")]
    SlSi,
    /// The value `es-MX`.
    #[connect(rename = "es-MX")]
    EsMx,
    /// The value `es-US`.
    #[connect(rename = "es-US")]
    EsUs,
    /// The value `su-ID`.
    #[connect(rename = "su-ID")]
    SuId,
    /// The value `sw-BI`.
    #[connect(rename = "sw-BI")]
    SwBi,
    /// The value `sw-KE`.
    #[connect(rename = "sw-KE")]
    SwKe,
    /// The value `sw-RW`.
    #[connect(rename = "sw-RW")]
    SwRw,
    /// The value `sw-TZ`.
    #[connect(rename = "sw-TZ")]
    SwTz,
    /// The value `sw-UG`.
    #[connect(rename = "sw-UG")]
    SwUg,
    /// The value `sv-SE`.
    #[connect(rename = "sv-SE")]
    SvSe,
    /// The value `tl-PH`.
    #[connect(rename = "tl-PH")]
    TlPh,
    /// The value `ta-IN`.
    #[connect(rename = "ta-IN")]
    TaIn,
    /// The value `te-IN`.
    #[connect(rename = "te-IN")]
    TeIn,
    /// The value `th-TH`.
    #[connect(rename = "th-TH")]
    ThTh,
    /// The value `tr-TR`.
    #[connect(rename = "tr-TR")]
    TrTr,
    /// The value `uk-UA`.
    #[connect(rename = "uk-UA")]
    UkUa,
    /// The value `uz-UZ`.
    #[connect(rename = "uz-UZ")]
    UzUz,
    /// The value `vi-VN`.
    #[connect(rename = "vi-VN")]
    ViVn,
    /// The value `zu-ZA`.
    #[connect(rename = "zu-ZA")]
    ZuZa,
    /// The value `my-MM`.
    #[connect(rename = "my-MM")]
    MyMm,
    /// The value `so-SO`.
    #[connect(rename = "so-SO")]
    SoSo,
    /// The value `yue-HK`.
    #[connect(rename = "yue-HK")]
    YueHk,
    /// The value `et-EE`.
    #[connect(rename = "et-EE")]
    EtEe,
    /// The value `hmn`.
    Hmn,
    /// The value `lg-UG`.
    #[connect(rename = "lg-UG")]
    LgUg,
    /// The value `cy-GB`.
    #[connect(rename = "cy-GB")]
    CyGb,
    /// The value `xh-ZA`.
    #[connect(rename = "xh-ZA")]
    XhZa,
    /// The value `bn-BD`.
    #[connect(rename = "bn-BD")]
    BnBd,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationScore`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationScore {
    /// The member `Percentage`.
    pub percentage: Option<f64>,
    /// The member `NotApplicable`.
    pub not_applicable: Option<bool>,
    /// The member `AutomaticFail`.
    pub automatic_fail: Option<bool>,
    /// The member `AppliedWeight`.
    pub applied_weight: Option<f64>,
    /// The member `EarnedPoints`.
    pub earned_points: Option<i32>,
    /// The member `MaxBasePoint`.
    pub max_base_point: Option<i32>,
    /// The member `PerformanceCategory`.
    pub performance_category: Option<PerformanceCategoryName>,
}

/// The values of `AutoEvaluationStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoEvaluationStatus {
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

/// The structure `EvaluationContactParticipant`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EvaluationContactParticipant {
    /// The member `ContactParticipantRole`.
    pub contact_participant_role: Option<ContactParticipantRole>,
    /// The member `ContactParticipantId`. 1 to 500 characters.
    #[connect(length(1..=500))]
    pub contact_participant_id: Option<String>,
}

/// The values of `ContactParticipantRole`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactParticipantRole {
    /// The value `AGENT`.
    Agent,
    /// The value `SYSTEM`.
    System,
    /// The value `CUSTOM_BOT`.
    CustomBot,
    /// The value `CUSTOMER`.
    Customer,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `EvaluationAnswerData`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvaluationAnswerData {
    /// The member `StringValue`. Up to 300 characters.
    #[connect(length(..=300))]
    StringValue(String),
    /// The member `NumericValue`.
    NumericValue(f64),
    /// The member `StringValues`.
    #[connect(items(length(..=300)))]
    StringValues(Vec<String>),
    /// The member `DateTimeValue`.
    DateTimeValue(String),
    /// The member `NotApplicable`.
    NotApplicable(bool),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `EvaluationNote`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationNote {
    /// The member `Value`. Up to 3,072 characters.
    #[connect(length(..=3072))]
    pub value: Option<String>,
}

/// The values of `EvaluationStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationStatus {
    /// The value `DRAFT`.
    Draft,
    /// The value `SUBMITTED`.
    Submitted,
    /// The value `REVIEW_REQUESTED`.
    ReviewRequested,
    /// The value `UNDER_REVIEW`.
    UnderReview,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationType {
    /// The value `STANDARD`.
    Standard,
    /// The value `CALIBRATION`.
    Calibration,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationFormVersionStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormVersionStatus {
    /// The value `DRAFT`.
    Draft,
    /// The value `ACTIVE`.
    Active,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EvaluationFormValidationStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvaluationFormValidationStatus {
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `COMPLETED`.
    Completed,
    /// The value `FAILED`.
    Failed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `DateTimeCondition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct DateTimeCondition {
    /// The member `FieldName`.
    pub field_name: Option<String>,
    /// The member `MinValue`. Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z?$`.
    #[connect(pattern = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z?$")]
    pub min_value: Option<String>,
    /// The member `MaxValue`. Pattern: `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z?$`.
    #[connect(pattern = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z?$")]
    pub max_value: Option<String>,
    /// The member `ComparisonType`.
    pub comparison_type: Option<DateTimeComparisonType>,
}

/// The values of `DateTimeComparisonType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateTimeComparisonType {
    /// The value `GREATER_THAN`.
    GreaterThan,
    /// The value `LESS_THAN`.
    LessThan,
    /// The value `GREATER_THAN_OR_EQUAL_TO`.
    GreaterThanOrEqualTo,
    /// The value `LESS_THAN_OR_EQUAL_TO`.
    LessThanOrEqualTo,
    /// The value `EQUAL_TO`.
    EqualTo,
    /// The value `RANGE`.
    Range,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EvaluationAnswerInput`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct EvaluationAnswerInput {
    /// The member `Value`.
    pub value: Option<EvaluationAnswerData>,
}

/// The union `EvaluatorUserUnion`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EvaluatorUserUnion {
    /// The member `ConnectUserArn`.
    ConnectUserArn(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}
