// Printed by cargo-connect 0.1.0 from the model of ConnectCampaignsV2, version 2024-04-23.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The shapes that several operations use.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, UnknownVariant, connect_shape};

/// The structure `ChannelSubtypeConfig`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct ChannelSubtypeConfig {
    /// The member `telephony`.
    pub telephony: Option<TelephonyChannelSubtypeConfig>,
    /// The member `sms`.
    pub sms: Option<SmsChannelSubtypeConfig>,
    /// The member `email`.
    pub email: Option<EmailChannelSubtypeConfig>,
    /// The member `whatsApp`.
    pub whats_app: Option<WhatsAppChannelSubtypeConfig>,
}

/// The structure `TelephonyChannelSubtypeConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct TelephonyChannelSubtypeConfig {
    /// The member `capacity`. 0.01 to 1.0.
    #[connect(range(0.01..=1.0))]
    pub capacity: Option<f64>,
    /// The member `connectQueueId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub connect_queue_id: Option<String>,
    /// The member `outboundMode`.
    pub outbound_mode: TelephonyOutboundMode,
    /// The member `defaultOutboundConfig`.
    pub default_outbound_config: TelephonyOutboundConfig,
}

impl TelephonyChannelSubtypeConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(outbound_mode: TelephonyOutboundMode, default_outbound_config: TelephonyOutboundConfig) -> Self {
        Self { capacity: None, connect_queue_id: None, outbound_mode, default_outbound_config }
    }
}

/// The union `TelephonyOutboundMode`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TelephonyOutboundMode {
    /// The member `progressive`.
    Progressive(ProgressiveConfig),
    /// The member `predictive`.
    Predictive(PredictiveConfig),
    /// The member `agentless`.
    Agentless(AgentlessConfig),
    /// The member `preview`.
    Preview(PreviewConfig),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `ProgressiveConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct ProgressiveConfig {
    /// The member `bandwidthAllocation`. 0.0 to 2.0.
    #[connect(range(0.0..=2.0))]
    pub bandwidth_allocation: f64,
}

/// The structure `PredictiveConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct PredictiveConfig {
    /// The member `bandwidthAllocation`. 0.0 to 2.0.
    #[connect(range(0.0..=2.0))]
    pub bandwidth_allocation: f64,
    /// The member `pacingStrategies`. Exactly 1 item.
    #[connect(length(1))]
    pub pacing_strategies: Option<Vec<PacingStrategy>>,
}

/// The union `PacingStrategy`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PacingStrategy {
    /// The member `abandonmentRate`.
    AbandonmentRate(AbandonmentRatePacingConfig),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `AbandonmentRatePacingConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct AbandonmentRatePacingConfig {
    /// The member `targetRate`. 0.0 to 1.0.
    #[connect(range(0.0..=1.0))]
    pub target_rate: f64,
    /// The member `connectionStartPoint`.
    pub connection_start_point: ConnectionStartPoint,
    /// The member `connectionThresholdSeconds`. At least 1.
    #[connect(range(1..))]
    pub connection_threshold_seconds: i32,
    /// The member `evaluationWindow`. Up to 5 characters. Pattern: `PT([1-9]|1[0-9]|2[0-4])H`.
    #[connect(length(..=5), pattern = "PT([1-9]|1[0-9]|2[0-4])H")]
    pub evaluation_window: String,
}

/// The values of `ConnectionStartPoint`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionStartPoint {
    /// The value `CONNECTED_TO_SYSTEM`.
    ConnectedToSystem,
    /// The value `GREETING_START`.
    GreetingStart,
    /// The value `GREETING_END`.
    GreetingEnd,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `AgentlessConfig`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AgentlessConfig {}

/// The structure `PreviewConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct PreviewConfig {
    /// The member `bandwidthAllocation`. 0.0 to 2.0.
    #[connect(range(0.0..=2.0))]
    pub bandwidth_allocation: f64,
    /// The member `timeoutConfig`.
    pub timeout_config: TimeoutConfig,
    /// The member `agentActions`.
    pub agent_actions: Option<Vec<AgentAction>>,
}

/// The structure `TimeoutConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct TimeoutConfig {
    /// The member `durationInSeconds`. 1 to 300.
    #[connect(range(1..=300))]
    pub duration_in_seconds: i32,
}

/// The values of `AgentAction`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentAction {
    /// The value `DISCARD`.
    Discard,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TelephonyOutboundConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct TelephonyOutboundConfig {
    /// The member `connectContactFlowId`. Up to 500 characters.
    #[connect(length(..=500))]
    pub connect_contact_flow_id: String,
    /// The member `connectSourcePhoneNumber`. Up to 100 characters.
    #[connect(length(..=100))]
    pub connect_source_phone_number: Option<String>,
    /// The member `answerMachineDetectionConfig`.
    pub answer_machine_detection_config: Option<AnswerMachineDetectionConfig>,
    /// The member `ringTimeout`. 15 to 60.
    #[connect(range(15..=60))]
    pub ring_timeout: Option<i32>,
}

/// The structure `AnswerMachineDetectionConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct AnswerMachineDetectionConfig {
    /// The member `enableAnswerMachineDetection`.
    pub enable_answer_machine_detection: bool,
    /// The member `awaitAnswerMachinePrompt`.
    pub await_answer_machine_prompt: Option<bool>,
}

/// The structure `SmsChannelSubtypeConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct SmsChannelSubtypeConfig {
    /// The member `capacity`. 0.01 to 1.0.
    #[connect(range(0.01..=1.0))]
    pub capacity: Option<f64>,
    /// The member `outboundMode`.
    pub outbound_mode: SmsOutboundMode,
    /// The member `defaultOutboundConfig`.
    pub default_outbound_config: SmsOutboundConfig,
}

impl SmsChannelSubtypeConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(outbound_mode: SmsOutboundMode, default_outbound_config: SmsOutboundConfig) -> Self {
        Self { capacity: None, outbound_mode, default_outbound_config }
    }
}

/// The union `SmsOutboundMode`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SmsOutboundMode {
    /// The member `agentless`.
    Agentless(AgentlessConfig),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `SmsOutboundConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct SmsOutboundConfig {
    /// The member `connectSourcePhoneNumberArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub connect_source_phone_number_arn: String,
    /// The member `wisdomTemplateArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub wisdom_template_arn: String,
}

/// The structure `EmailChannelSubtypeConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct EmailChannelSubtypeConfig {
    /// The member `capacity`. 0.01 to 1.0.
    #[connect(range(0.01..=1.0))]
    pub capacity: Option<f64>,
    /// The member `outboundMode`.
    pub outbound_mode: EmailOutboundMode,
    /// The member `defaultOutboundConfig`.
    pub default_outbound_config: EmailOutboundConfig,
}

impl EmailChannelSubtypeConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(outbound_mode: EmailOutboundMode, default_outbound_config: EmailOutboundConfig) -> Self {
        Self { capacity: None, outbound_mode, default_outbound_config }
    }
}

/// The union `EmailOutboundMode`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum EmailOutboundMode {
    /// The member `agentless`.
    Agentless(AgentlessConfig),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `EmailOutboundConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct EmailOutboundConfig {
    /// The member `connectSourceEmailAddress`. 1 to 255 characters. Pattern:
    /// `.*[^\s@]+@[^\s@]+\.[^\s@]+.*`.
    #[connect(
        sensitive,
        length(1..=255),
        pattern = ".*[^\\s@]+@[^\\s@]+\\.[^\\s@]+.*",
    )]
    pub connect_source_email_address: Secret<String>,
    /// The member `sourceEmailAddressDisplayName`. Up to 256 characters.
    #[connect(sensitive, length(..=256))]
    pub source_email_address_display_name: Option<Secret<String>>,
    /// The member `wisdomTemplateArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub wisdom_template_arn: String,
}

/// The structure `WhatsAppChannelSubtypeConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct WhatsAppChannelSubtypeConfig {
    /// The member `capacity`. 0.01 to 1.0.
    #[connect(range(0.01..=1.0))]
    pub capacity: Option<f64>,
    /// The member `outboundMode`.
    pub outbound_mode: WhatsAppOutboundMode,
    /// The member `defaultOutboundConfig`.
    pub default_outbound_config: WhatsAppOutboundConfig,
}

impl WhatsAppChannelSubtypeConfig {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(outbound_mode: WhatsAppOutboundMode, default_outbound_config: WhatsAppOutboundConfig) -> Self {
        Self { capacity: None, outbound_mode, default_outbound_config }
    }
}

/// The union `WhatsAppOutboundMode`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WhatsAppOutboundMode {
    /// The member `agentless`.
    Agentless(AgentlessConfig),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `WhatsAppOutboundConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct WhatsAppOutboundConfig {
    /// The member `connectSourcePhoneNumberArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub connect_source_phone_number_arn: String,
    /// The member `wisdomTemplateArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub wisdom_template_arn: String,
}

/// The values of `ExternalCampaignType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalCampaignType {
    /// The value `MANAGED`.
    Managed,
    /// The value `JOURNEY`.
    Journey,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `Source`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Source {
    /// The member `customerProfilesSegmentArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    CustomerProfilesSegmentArn(String),
    /// The member `eventTrigger`.
    EventTrigger(EventTrigger),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `EventTrigger`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct EventTrigger {
    /// The member `customerProfilesDomainArn`. 20 to 500 characters. Pattern:
    /// `arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\:[^:]+)?`.
    #[connect(
        length(20..=500),
        pattern = "arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-z]{2}-[a-z]+-\\d{1,2}:[a-zA-Z0-9-]+:[^:]+(?:/[^:]+)*(?:/[^:]+)?(?:\\:[^:]+)?",
    )]
    pub customer_profiles_domain_arn: Option<String>,
}

/// The structure `Schedule`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct Schedule {
    /// The member `startTime`.
    #[connect(timestamp = "date-time")]
    pub start_time: Timestamp,
    /// The member `endTime`.
    #[connect(timestamp = "date-time")]
    pub end_time: Timestamp,
    /// The member `refreshFrequency`. Up to 50 characters. Pattern:
    /// `P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?`.
    #[connect(
        length(..=50),
        pattern = "P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?",
    )]
    pub refresh_frequency: Option<String>,
}

impl Schedule {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(start_time: Timestamp, end_time: Timestamp) -> Self {
        Self { start_time, end_time, refresh_frequency: None }
    }
}

/// The structure `EntryLimitsConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct EntryLimitsConfig {
    /// The member `maxEntryCount`. At least 0.
    #[connect(range(0..))]
    pub max_entry_count: i32,
    /// The member `minEntryInterval`. Up to 50 characters. Pattern:
    /// `P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?`.
    #[connect(
        length(..=50),
        pattern = "P(?:([-+]?[0-9]+)D)?(T(?:([-+]?[0-9]+)H)?(?:([-+]?[0-9]+)M)?(?:([-+]?[0-9]+)(?:[.,]([0-9]{0,9}))?S)?)?",
    )]
    pub min_entry_interval: String,
}

/// The structure `CommunicationTimeConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct CommunicationTimeConfig {
    /// The member `localTimeZoneConfig`.
    pub local_time_zone_config: LocalTimeZoneConfig,
    /// The member `telephony`.
    pub telephony: Option<TimeWindow>,
    /// The member `sms`.
    pub sms: Option<TimeWindow>,
    /// The member `email`.
    pub email: Option<TimeWindow>,
    /// The member `whatsApp`.
    pub whats_app: Option<TimeWindow>,
}

/// The structure `LocalTimeZoneConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct LocalTimeZoneConfig {
    /// The member `defaultTimeZone`. Up to 50 characters. Pattern: `[a-zA-Z0-9_\-/]*`.
    #[connect(length(..=50), pattern = "[a-zA-Z0-9_\\-/]*")]
    pub default_time_zone: Option<String>,
    /// The member `localTimeZoneDetection`.
    pub local_time_zone_detection: Option<Vec<LocalTimeZoneDetectionType>>,
    /// The member `localTimeZoneDetectionScope`.
    pub local_time_zone_detection_scope: Option<LocalTimeZoneDetectionScope>,
}

/// The values of `LocalTimeZoneDetectionType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalTimeZoneDetectionType {
    /// The value `ZIP_CODE`.
    ZipCode,
    /// The value `AREA_CODE`.
    AreaCode,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `LocalTimeZoneDetectionScope`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalTimeZoneDetectionScope {
    /// The value `PRIMARY_ONLY`.
    PrimaryOnly,
    /// The value `ALL_AVAILABLE`.
    AllAvailable,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TimeWindow`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct TimeWindow {
    /// The member `openHours`.
    pub open_hours: OpenHours,
    /// The member `restrictedPeriods`.
    pub restricted_periods: Option<RestrictedPeriods>,
}

impl TimeWindow {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(open_hours: OpenHours) -> Self {
        Self { open_hours, restricted_periods: None }
    }
}

/// The union `OpenHours`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum OpenHours {
    /// The member `dailyHours`.
    DailyHours(BTreeMap<DayOfWeek, Vec<TimeRange>>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The values of `DayOfWeek`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DayOfWeek {
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
    /// The value `SUNDAY`.
    Sunday,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TimeRange`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct TimeRange {
    /// The member `startTime`. Pattern: `T\d{2}:\d{2}`.
    #[connect(pattern = "T\\d{2}:\\d{2}")]
    pub start_time: String,
    /// The member `endTime`. Pattern: `T\d{2}:\d{2}`.
    #[connect(pattern = "T\\d{2}:\\d{2}")]
    pub end_time: String,
}

/// The union `RestrictedPeriods`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RestrictedPeriods {
    /// The member `restrictedPeriodList`.
    RestrictedPeriodList(Vec<RestrictedPeriod>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `RestrictedPeriod`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct RestrictedPeriod {
    /// The member `name`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub name: Option<String>,
    /// The member `startDate`. Pattern: `\d{4}-\d{2}-\d{2}`.
    #[connect(pattern = "\\d{4}-\\d{2}-\\d{2}")]
    pub start_date: String,
    /// The member `endDate`. Pattern: `\d{4}-\d{2}-\d{2}`.
    #[connect(pattern = "\\d{4}-\\d{2}-\\d{2}")]
    pub end_date: String,
}

/// The structure `CommunicationLimitsConfig`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct CommunicationLimitsConfig {
    /// The member `allChannelSubtypes`.
    pub all_channel_subtypes: Option<CommunicationLimits>,
    /// The member `instanceLimitsHandling`.
    pub instance_limits_handling: Option<InstanceLimitsHandling>,
}

/// The union `CommunicationLimits`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CommunicationLimits {
    /// The member `communicationLimitsList`. Up to 2 items.
    #[connect(length(..=2))]
    CommunicationLimitsList(Vec<CommunicationLimit>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `CommunicationLimit`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
pub struct CommunicationLimit {
    /// The member `maxCountPerRecipient`. At least 1.
    #[connect(range(1..))]
    pub max_count_per_recipient: i32,
    /// The member `frequency`. 1 to 30.
    #[connect(range(1..=30))]
    pub frequency: i32,
    /// The member `unit`.
    pub unit: CommunicationLimitTimeUnit,
}

/// The values of `CommunicationLimitTimeUnit`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommunicationLimitTimeUnit {
    /// The value `DAY`.
    Day,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `InstanceLimitsHandling`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceLimitsHandling {
    /// The value `OPT_IN`.
    OptIn,
    /// The value `OPT_OUT`.
    OptOut,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `ChannelSubtype`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelSubtype {
    /// The value `TELEPHONY`.
    Telephony,
    /// The value `SMS`.
    Sms,
    /// The value `EMAIL`.
    Email,
    /// The value `WHATSAPP`.
    Whatsapp,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `CampaignState`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CampaignState {
    /// The value `Initialized`.
    Initialized,
    /// The value `Running`.
    Running,
    /// The value `Paused`.
    Paused,
    /// The value `Stopped`.
    Stopped,
    /// The value `Failed`.
    Failed,
    /// The value `Completed`.
    Completed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `EncryptionConfig`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
pub struct EncryptionConfig {
    /// The member `enabled`.
    pub enabled: bool,
    /// The member `encryptionType`.
    pub encryption_type: Option<EncryptionType>,
    /// The member `keyArn`. Up to 500 characters.
    #[connect(length(..=500))]
    pub key_arn: Option<String>,
}

/// The values of `EncryptionType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EncryptionType {
    /// The value `KMS`.
    Kms,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `InstanceCommunicationLimitsConfig`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct InstanceCommunicationLimitsConfig {
    /// The member `allChannelSubtypes`.
    pub all_channel_subtypes: Option<CommunicationLimits>,
}

/// The structure `InstanceOnboardingJobStatus`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InstanceOnboardingJobStatus {
    /// The member `connectInstanceId`. 1 to 256 characters. Pattern: `[-_.a-zA-Z0-9]+`.
    #[connect(length(1..=256), pattern = "[-_.a-zA-Z0-9]+")]
    pub connect_instance_id: String,
    /// The member `status`.
    pub status: InstanceOnboardingJobStatusCode,
    /// The member `failureCode`.
    pub failure_code: Option<InstanceOnboardingJobFailureCode>,
}

impl InstanceOnboardingJobStatus {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(connect_instance_id: impl Into<String>, status: InstanceOnboardingJobStatusCode) -> Self {
        Self { connect_instance_id: connect_instance_id.into(), status, failure_code: None }
    }
}

/// The values of `InstanceOnboardingJobStatusCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceOnboardingJobStatusCode {
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `SUCCEEDED`.
    Succeeded,
    /// The value `FAILED`.
    Failed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `InstanceOnboardingJobFailureCode`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceOnboardingJobFailureCode {
    /// The value `EVENT_BRIDGE_ACCESS_DENIED`.
    EventBridgeAccessDenied,
    /// The value `EVENT_BRIDGE_MANAGED_RULE_LIMIT_EXCEEDED`.
    EventBridgeManagedRuleLimitExceeded,
    /// The value `IAM_ACCESS_DENIED`.
    IamAccessDenied,
    /// The value `KMS_ACCESS_DENIED`.
    KmsAccessDenied,
    /// The value `KMS_KEY_NOT_FOUND`.
    KmsKeyNotFound,
    /// The value `INTERNAL_FAILURE`.
    InternalFailure,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `EventType`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// The value `Campaign-Email`.
    #[connect(rename = "Campaign-Email")]
    CampaignEmail,
    /// The value `Campaign-SMS`.
    #[connect(rename = "Campaign-SMS")]
    CampaignSms,
    /// The value `Campaign-Telephony`.
    #[connect(rename = "Campaign-Telephony")]
    CampaignTelephony,
    /// The value `Campaign-Orchestration`.
    #[connect(rename = "Campaign-Orchestration")]
    CampaignOrchestration,
    /// The value `Campaign-WhatsApp`.
    #[connect(rename = "Campaign-WhatsApp")]
    CampaignWhatsApp,
    /// The value `Campaign-WebNotification`.
    #[connect(rename = "Campaign-WebNotification")]
    CampaignWebNotification,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
