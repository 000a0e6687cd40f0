// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `metrics` use.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_shape};

use super::{Channel, CreatedByInfo};

/// The structure `MetricCalculation`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct MetricCalculation {
    /// The member `CalculationComponents`. 1 to 5 items.
    #[connect(length(1..=5))]
    pub calculation_components: Vec<CalculationComponent>,
    /// The member `Calculation`. 1 to 1,024 characters.
    #[connect(length(1..=1024))]
    pub calculation: String,
}

/// The structure `CalculationComponent`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct CalculationComponent {
    /// The member `Alias`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub alias: String,
    /// The member `MetricName`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub metric_name: Option<String>,
    /// The member `MetricId`. 1 to 150 characters.
    #[connect(length(1..=150))]
    pub metric_id: Option<String>,
    /// The member `MetricFilters`. Up to 5 items.
    #[connect(length(..=5))]
    pub metric_filters: Option<Vec<MetricFilter>>,
}

/// The structure `MetricFilter`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct MetricFilter {
    /// The member `MetricFilterKey`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub metric_filter_key: String,
    /// The member `Negate`.
    pub negate: Option<bool>,
    /// The member `NumberCondition`.
    pub number_condition: Option<MetricFilterNumberCondition>,
    /// The member `StringCondition`.
    pub string_condition: Option<MetricFilterStringCondition>,
    /// The member `BooleanCondition`.
    pub boolean_condition: Option<MetricFilterBooleanCondition>,
}

/// The structure `MetricFilterNumberCondition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct MetricFilterNumberCondition {
    /// The member `Comparison`.
    pub comparison: MetricFilterNumberConditionComparison,
    /// The member `Values`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub values: Vec<f64>,
}

/// The values of `MetricFilterNumberConditionComparison`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricFilterNumberConditionComparison {
    /// The value `LESSER`.
    Lesser,
    /// The value `LESSER_OR_EQUAL`.
    LesserOrEqual,
    /// The value `GREATER`.
    Greater,
    /// The value `GREATER_OR_EQUAL`.
    GreaterOrEqual,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MetricFilterStringCondition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct MetricFilterStringCondition {
    /// The member `Comparison`.
    pub comparison: MetricFilterStringConditionComparison,
    /// The member `Values`. 1 to 10 items.
    #[connect(length(1..=10))]
    pub values: Vec<String>,
}

/// The values of `MetricFilterStringConditionComparison`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricFilterStringConditionComparison {
    /// The value `MATCHES_ANY`.
    MatchesAny,
    /// The value `MATCHES_NONE`.
    MatchesNone,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MetricFilterBooleanCondition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct MetricFilterBooleanCondition {
    /// The member `Comparison`.
    pub comparison: MetricFilterBooleanConditionComparison,
}

/// The values of `MetricFilterBooleanConditionComparison`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricFilterBooleanConditionComparison {
    /// The value `IS_TRUE`.
    IsTrue,
    /// The value `IS_FALSE`.
    IsFalse,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `MetricUnit`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricUnit {
    /// The value `INTEGER`.
    Integer,
    /// The value `DOUBLE`.
    Double,
    /// The value `PERCENT`.
    Percent,
    /// The value `SECONDS`.
    Seconds,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `MetricStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricStatus {
    /// The value `PUBLISHED`.
    Published,
    /// The value `SAVED`.
    Saved,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `TrendIndicator`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrendIndicator {
    /// The value `POSITIVE`.
    Positive,
    /// The value `NEGATIVE`.
    Negative,
    /// The value `NEUTRAL`.
    Neutral,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `MetricDefinition`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MetricDefinition {
    /// The member `Arn`.
    pub arn: String,
    /// The member `Id`. 1 to 150 characters.
    #[connect(length(1..=150))]
    pub id: String,
    /// The member `Name`. 1 to 128 characters.
    #[connect(length(1..=128))]
    pub name: String,
    /// The member `Description`. Up to 500 characters.
    #[connect(length(..=500))]
    pub description: Option<String>,
    /// The member `MetricCalculation`.
    pub metric_calculation: Option<MetricCalculation>,
    /// The member `CreationMethod`.
    pub creation_method: Option<MetricCreationMethod>,
    /// The member `Status`.
    pub status: Option<MetricStatus>,
    /// The member `Type`.
    pub r#type: MetricType,
    /// The member `Unit`.
    pub unit: MetricUnit,
    /// The member `PositiveTrendIndicator`.
    pub positive_trend_indicator: Option<TrendIndicator>,
    /// The member `Groupings`.
    pub groupings: Vec<String>,
    /// The member `Filters`.
    pub filters: Vec<AvailableFilter>,
    /// The member `EffectiveTime`.
    pub effective_time: Option<Timestamp>,
    /// The member `RefreshRate`.
    pub refresh_rate: Option<i64>,
    /// The member `Category`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub category: String,
    /// The member `SupportedStats`.
    pub supported_stats: Option<Vec<String>>,
    /// The member `DefaultStat`. 1 to 50 characters.
    #[connect(length(1..=50))]
    pub default_stat: Option<String>,
    /// The member `SupportsPreaggregateCalculation`.
    pub supports_preaggregate_calculation: bool,
    /// The member `SupportsCustomCalculation`.
    pub supports_custom_calculation: bool,
    /// The member `PrimaryEventSource`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub primary_event_source: Option<String>,
    /// The member `PrimaryEventSourceEffectiveTimestampType`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub primary_event_source_effective_timestamp_type: Option<String>,
    /// The member `CreatedTime`.
    pub created_time: Option<Timestamp>,
    /// The member `CreatedUser`.
    pub created_user: Option<CreatedByInfo>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedUser`.
    pub last_modified_user: Option<CreatedByInfo>,
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

impl MetricDefinition {
    /// Creates a value with the required members.
    #[expect(clippy::too_many_arguments, reason = "the service requires all of them")]
    #[must_use]
    pub fn new(
        arn: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
        r#type: MetricType,
        unit: MetricUnit,
        groupings: Vec<String>,
        filters: Vec<AvailableFilter>,
        category: impl Into<String>,
        supports_preaggregate_calculation: bool,
        supports_custom_calculation: bool,
    ) -> Self {
        Self {
            arn: arn.into(),
            id: id.into(),
            name: name.into(),
            description: None,
            metric_calculation: None,
            creation_method: None,
            status: None,
            r#type,
            unit,
            positive_trend_indicator: None,
            groupings,
            filters,
            effective_time: None,
            refresh_rate: None,
            category: category.into(),
            supported_stats: None,
            default_stat: None,
            supports_preaggregate_calculation,
            supports_custom_calculation,
            primary_event_source: None,
            primary_event_source_effective_timestamp_type: None,
            created_time: None,
            created_user: None,
            last_modified_region: None,
            last_modified_time: None,
            last_modified_user: None,
            tags: None,
        }
    }
}

/// The values of `MetricCreationMethod`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricCreationMethod {
    /// The value `SERVICE_LEVEL_BUILDER`.
    ServiceLevelBuilder,
    /// The value `METRIC_BUILDER`.
    MetricBuilder,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `MetricType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetricType {
    /// The value `AWS_MANAGED`.
    AwsManaged,
    /// The value `CUSTOMER_MANAGED`.
    CustomerManaged,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `AvailableFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AvailableFilter {
    /// The member `Id`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub id: Option<String>,
    /// The member `Type`.
    pub r#type: Option<AvailableFilterType>,
}

/// The values of `AvailableFilterType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvailableFilterType {
    /// The value `METRIC_LEVEL`.
    MetricLevel,
    /// The value `RESOURCE_LEVEL`.
    ResourceLevel,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Filters`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// The member `Queues`. 1 to 100 items.
    #[connect(length(1..=100))]
    pub queues: Option<Vec<String>>,
    /// The member `Channels`. Up to 4 items.
    #[connect(length(..=4))]
    pub channels: Option<Vec<Channel>>,
    /// The member `RoutingProfiles`. 1 to 100 items.
    #[connect(length(1..=100))]
    pub routing_profiles: Option<Vec<String>>,
    /// The member `RoutingStepExpressions`. Up to 50 items.
    #[connect(length(..=50), items(length(1..=3000)))]
    pub routing_step_expressions: Option<Vec<String>>,
    /// The member `AgentStatuses`.
    pub agent_statuses: Option<Vec<String>>,
    /// The member `Subtypes`. Up to 10 items.
    #[connect(length(..=10), items(length(1..=100)))]
    pub subtypes: Option<Vec<String>>,
    /// The member `ValidationTestTypes`. Up to 10 items.
    #[connect(length(..=10))]
    pub validation_test_types: Option<Vec<String>>,
}

/// The values of `Grouping`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grouping {
    /// The value `QUEUE`.
    Queue,
    /// The value `CHANNEL`.
    Channel,
    /// The value `ROUTING_PROFILE`.
    RoutingProfile,
    /// The value `ROUTING_STEP_EXPRESSION`.
    RoutingStepExpression,
    /// The value `AGENT_STATUS`.
    AgentStatus,
    /// The value `SUBTYPE`.
    Subtype,
    /// The value `VALIDATION_TEST_TYPE`.
    ValidationTestType,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `Unit`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// The value `SECONDS`.
    Seconds,
    /// The value `COUNT`.
    Count,
    /// The value `PERCENT`.
    Percent,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Dimensions`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Dimensions {
    /// The member `Queue`.
    pub queue: Option<QueueReference>,
    /// The member `Channel`.
    pub channel: Option<Channel>,
    /// The member `RoutingProfile`.
    pub routing_profile: Option<RoutingProfileReference>,
    /// The member `RoutingStepExpression`. 1 to 3,000 characters.
    #[connect(length(1..=3000))]
    pub routing_step_expression: Option<String>,
    /// The member `AgentStatus`.
    pub agent_status: Option<AgentStatusIdentifier>,
    /// The member `Subtype`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub subtype: Option<String>,
    /// The member `ValidationTestType`.
    pub validation_test_type: Option<String>,
}

/// The structure `QueueReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueueReference {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
}

/// The structure `RoutingProfileReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoutingProfileReference {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
}

/// The structure `AgentStatusIdentifier`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentStatusIdentifier {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Id`.
    pub id: Option<String>,
}
