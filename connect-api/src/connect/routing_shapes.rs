// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations of `routing` use.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, UnknownVariant, connect_shape};

use super::{Channel, ControlPlaneTagFilter};

/// The structure `ParentHoursOfOperationConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ParentHoursOfOperationConfig {
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: Option<String>,
}

/// The structure `RoutingProfileQueueConfig`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct RoutingProfileQueueConfig {
    /// The member `QueueReference`.
    pub queue_reference: RoutingProfileQueueReference,
    /// The member `Priority`. 1 to 99.
    #[connect(range(1..=99))]
    pub priority: i32,
    /// The member `Delay`. 0 to 9,999.
    #[connect(range(0..=9999))]
    pub delay: i32,
}

/// The structure `RoutingProfileQueueReference`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct RoutingProfileQueueReference {
    /// The member `QueueId`.
    pub queue_id: String,
    /// The member `Channel`.
    pub channel: Channel,
}

/// The structure `RoutingProfileManualAssignmentQueueConfig`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct RoutingProfileManualAssignmentQueueConfig {
    /// The member `QueueReference`.
    pub queue_reference: RoutingProfileQueueReference,
}

/// The structure `HoursOfOperationConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct HoursOfOperationConfig {
    /// The member `Day`.
    pub day: HoursOfOperationDays,
    /// The member `StartTime`.
    pub start_time: HoursOfOperationTimeSlice,
    /// The member `EndTime`.
    pub end_time: HoursOfOperationTimeSlice,
}

/// The values of `HoursOfOperationDays`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HoursOfOperationDays {
    /// The value `SUNDAY`.
    Sunday,
    /// The value `MONDAY`.
    Monday,
    /// The value `TUESDAY`.
    Tuesday,
    /// The value `WEDNESDAY`.
    Wednesday,
    /// The value `THURSDAY`.
    Thursday,
    /// The value `FRIDAY`.
    Friday,
    /// The value `SATURDAY`.
    Saturday,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `HoursOfOperationTimeSlice`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct HoursOfOperationTimeSlice {
    /// The member `Hours`. 0 to 23.
    #[connect(range(0..=23))]
    pub hours: i32,
    /// The member `Minutes`. 0 to 59.
    #[connect(range(0..=59))]
    pub minutes: i32,
}

/// The structure `HoursOfOperationOverrideConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct HoursOfOperationOverrideConfig {
    /// The member `Day`.
    pub day: Option<OverrideDays>,
    /// The member `StartTime`.
    pub start_time: Option<OverrideTimeSlice>,
    /// The member `EndTime`.
    pub end_time: Option<OverrideTimeSlice>,
}

/// The values of `OverrideDays`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OverrideDays {
    /// The value `SUNDAY`.
    Sunday,
    /// The value `MONDAY`.
    Monday,
    /// The value `TUESDAY`.
    Tuesday,
    /// The value `WEDNESDAY`.
    Wednesday,
    /// The value `THURSDAY`.
    Thursday,
    /// The value `FRIDAY`.
    Friday,
    /// The value `SATURDAY`.
    Saturday,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `OverrideTimeSlice`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct OverrideTimeSlice {
    /// The member `Hours`. 0 to 23.
    #[connect(range(0..=23))]
    pub hours: i32,
    /// The member `Minutes`. 0 to 59.
    #[connect(range(0..=59))]
    pub minutes: i32,
}

/// The structure `RecurrenceConfig`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct RecurrenceConfig {
    /// The member `RecurrencePattern`.
    pub recurrence_pattern: RecurrencePattern,
}

/// The structure `RecurrencePattern`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct RecurrencePattern {
    /// The member `Frequency`.
    pub frequency: RecurrenceFrequency,
    /// The member `Interval`. 1 to 6.
    #[connect(range(1..=6))]
    pub interval: i32,
    /// The member `ByMonth`.
    #[connect(items(range(1..=12)))]
    pub by_month: Option<Vec<i32>>,
    /// The member `ByMonthDay`.
    #[connect(items(range(-1..=31)))]
    pub by_month_day: Option<Vec<i32>>,
    /// The member `ByWeekdayOccurrence`. Up to 1 item.
    #[connect(length(..=1), items(range(-1..=4)))]
    pub by_weekday_occurrence: Option<Vec<i32>>,
}

impl RecurrencePattern {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(frequency: RecurrenceFrequency, interval: i32) -> Self {
        Self { frequency, interval, by_month: None, by_month_day: None, by_weekday_occurrence: None }
    }
}

/// The values of `RecurrenceFrequency`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceFrequency {
    /// The value `WEEKLY`.
    Weekly,
    /// The value `MONTHLY`.
    Monthly,
    /// The value `YEARLY`.
    Yearly,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `OverrideType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OverrideType {
    /// The value `STANDARD`.
    Standard,
    /// The value `OPEN`.
    Open,
    /// The value `CLOSED`.
    Closed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `PredefinedAttributeValues`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PredefinedAttributeValues {
    /// The member `StringList`. Up to 500 items.
    #[connect(length(..=500), items(length(1..=100)))]
    StringList(Vec<String>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `InputPredefinedAttributeConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct InputPredefinedAttributeConfiguration {
    /// The member `EnableValueValidationOnAssociation`.
    pub enable_value_validation_on_association: Option<bool>,
}

/// The structure `MediaConcurrency`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct MediaConcurrency {
    /// The member `Channel`.
    pub channel: Channel,
    /// The member `Concurrency`. 0 to 10.
    #[connect(range(0..=10))]
    pub concurrency: Option<i32>,
    /// The member `CrossChannelBehavior`.
    pub cross_channel_behavior: Option<CrossChannelBehavior>,
    /// The member `WorkloadTypeConcurrencies`. 1 to 5 items.
    #[connect(length(1..=5))]
    pub workload_type_concurrencies: Option<Vec<WorkloadTypeConcurrency>>,
}

impl MediaConcurrency {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(channel: Channel) -> Self {
        Self { channel, concurrency: None, cross_channel_behavior: None, workload_type_concurrencies: None }
    }
}

/// The structure `CrossChannelBehavior`.
#[connect_shape(lenient)]
#[derive(Clone, Debug)]
pub struct CrossChannelBehavior {
    /// The member `BehaviorType`.
    pub behavior_type: BehaviorType,
}

/// The values of `BehaviorType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BehaviorType {
    /// The value `ROUTE_CURRENT_CHANNEL_ONLY`.
    RouteCurrentChannelOnly,
    /// The value `ROUTE_ANY_CHANNEL`.
    RouteAnyChannel,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `WorkloadTypeConcurrency`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct WorkloadTypeConcurrency {
    /// The member `WorkloadType`.
    pub workload_type: String,
    /// The member `Concurrency`. 1 to 10.
    #[connect(range(1..=10))]
    pub concurrency: i32,
    /// The member `CrossChannelWorkloadBehavior`.
    pub cross_channel_workload_behavior: Option<CrossChannelWorkloadBehavior>,
}

/// The structure `CrossChannelWorkloadBehavior`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct CrossChannelWorkloadBehavior {
    /// The member `ChannelWorkloadBehaviorType`.
    pub channel_workload_behavior_type: Option<ChannelWorkloadBehaviorType>,
}

/// The values of `ChannelWorkloadBehaviorType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelWorkloadBehaviorType {
    /// The value `ROUTE_CURRENT_CHANNEL_CURRENT_WORKLOADTYPE_ONLY`.
    RouteCurrentChannelCurrentWorkloadtypeOnly,
    /// The value `ROUTE_CURRENT_CHANNEL_ANY_WORKLOADTYPE_ONLY`.
    RouteCurrentChannelAnyWorkloadtypeOnly,
    /// The value `ROUTE_ANY_CHANNEL_ANY_WORKLOAD_TYPE`.
    RouteAnyChannelAnyWorkloadType,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `AgentAvailabilityTimer`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentAvailabilityTimer {
    /// The value `TIME_SINCE_LAST_ACTIVITY`.
    TimeSinceLastActivity,
    /// The value `TIME_SINCE_LAST_INBOUND`.
    TimeSinceLastInbound,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `HoursOfOperation`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HoursOfOperation {
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: Option<String>,
    /// The member `HoursOfOperationArn`.
    pub hours_of_operation_arn: Option<String>,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `TimeZone`.
    pub time_zone: Option<String>,
    /// The member `Config`. Up to 100 items.
    #[connect(length(..=100))]
    pub config: Option<Vec<HoursOfOperationConfig>>,
    /// The member `ParentHoursOfOperations`.
    pub parent_hours_of_operations: Option<Vec<HoursOfOperationsIdentifier>>,
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
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

/// The structure `HoursOfOperationsIdentifier`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HoursOfOperationsIdentifier {
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: String,
    /// The member `Id`.
    pub id: String,
    /// The member `Arn`.
    pub arn: Option<String>,
}

/// The structure `HoursOfOperationOverride`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HoursOfOperationOverride {
    /// The member `HoursOfOperationOverrideId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub hours_of_operation_override_id: Option<String>,
    /// The member `HoursOfOperationId`.
    pub hours_of_operation_id: Option<String>,
    /// The member `HoursOfOperationArn`.
    pub hours_of_operation_arn: Option<String>,
    /// The member `Name`. Pattern: `^[\P{C}\r\n\t]{1,127}$`.
    #[connect(pattern = "^[\\P{C}\\r\\n\\t]{1,127}$")]
    pub name: Option<String>,
    /// The member `Description`. Pattern: `^[\P{C}\r\n\t]{1,250}$`.
    #[connect(pattern = "^[\\P{C}\\r\\n\\t]{1,250}$")]
    pub description: Option<String>,
    /// The member `Config`. Up to 100 items.
    #[connect(length(..=100))]
    pub config: Option<Vec<HoursOfOperationOverrideConfig>>,
    /// The member `EffectiveFrom`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[connect(pattern = "^\\d{4}-\\d{2}-\\d{2}$")]
    pub effective_from: Option<String>,
    /// The member `EffectiveTill`. Pattern: `^\d{4}-\d{2}-\d{2}$`.
    #[connect(pattern = "^\\d{4}-\\d{2}-\\d{2}$")]
    pub effective_till: Option<String>,
    /// The member `RecurrenceConfig`.
    pub recurrence_config: Option<RecurrenceConfig>,
    /// The member `OverrideType`.
    pub override_type: Option<OverrideType>,
}

/// The structure `PredefinedAttribute`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PredefinedAttribute {
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: Option<String>,
    /// The member `Values`.
    pub values: Option<PredefinedAttributeValues>,
    /// The member `Purposes`. Up to 10 items.
    #[connect(length(..=10), items(length(1..=100)))]
    pub purposes: Option<Vec<String>>,
    /// The member `AttributeConfiguration`.
    pub attribute_configuration: Option<PredefinedAttributeConfiguration>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
}

/// The structure `PredefinedAttributeConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PredefinedAttributeConfiguration {
    /// The member `EnableValueValidationOnAssociation`.
    pub enable_value_validation_on_association: Option<bool>,
    /// The member `IsReadOnly`.
    pub is_read_only: Option<bool>,
}

/// The structure `RoutingProfile`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RoutingProfile {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: Option<String>,
    /// The member `Name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `RoutingProfileArn`.
    pub routing_profile_arn: Option<String>,
    /// The member `RoutingProfileId`.
    pub routing_profile_id: Option<String>,
    /// The member `Description`. 1 to 250 characters.
    #[connect(length(1..=250))]
    pub description: Option<String>,
    /// The member `MediaConcurrencies`.
    pub media_concurrencies: Option<Vec<MediaConcurrency>>,
    /// The member `DefaultOutboundQueueId`.
    pub default_outbound_queue_id: Option<String>,
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
    /// The member `NumberOfAssociatedQueues`.
    pub number_of_associated_queues: Option<i64>,
    /// The member `NumberOfAssociatedManualAssignmentQueues`.
    pub number_of_associated_manual_assignment_queues: Option<i64>,
    /// The member `NumberOfAssociatedUsers`.
    pub number_of_associated_users: Option<i64>,
    /// The member `AgentAvailabilityTimer`.
    pub agent_availability_timer: Option<AgentAvailabilityTimer>,
    /// The member `LastModifiedTime`.
    pub last_modified_time: Option<Timestamp>,
    /// The member `LastModifiedRegion`. Pattern: `[a-z]{2}(-[a-z]+){1,2}(-[0-9])?`.
    #[connect(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?")]
    pub last_modified_region: Option<String>,
    /// The member `IsDefault`.
    pub is_default: Option<bool>,
    /// The member `AssociatedQueueIds`.
    pub associated_queue_ids: Option<Vec<String>>,
    /// The member `AssociatedManualAssignmentQueueIds`.
    pub associated_manual_assignment_queue_ids: Option<Vec<String>>,
}

/// The structure `HoursOfOperationSearchFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct HoursOfOperationSearchFilter {
    /// The member `TagFilter`.
    pub tag_filter: Option<ControlPlaneTagFilter>,
}
