// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `DescribeContact`.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape};

use super::{
    AiUseCase, Campaign, Channel, ContactInitiationMethod, EndpointType, GlobalResiliencyMetadata,
    InternalServiceException, InvalidParameterException, InvalidRequestException, OutboundStrategy,
    ParticipantCapabilities, QuickConnectType, ResourceNotFoundException, RoutingCriteria, SegmentAttributeValue,
    StorageType, ThrottlingException, VoiceEnhancementMode,
};

/// The operation `DescribeContact` of Amazon Connect Service.
///
/// See [`DescribeContact`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/DescribeContact
#[connect_operation(
    method = "GET",
    uri = "/contacts/<InstanceId>/<ContactId>",
    output = DescribeContactOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct DescribeContact {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
}

/// The output of [`DescribeContact`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeContactOutput {
    /// The member `Contact`.
    pub contact: Option<Contact>,
}

/// The structure `Contact`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Contact {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The member `InitialContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub initial_contact_id: Option<String>,
    /// The member `PreviousContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub previous_contact_id: Option<String>,
    /// The member `ContactAssociationId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_association_id: Option<String>,
    /// The member `InitiationMethod`.
    pub initiation_method: Option<ContactInitiationMethod>,
    /// The member `Name`. Up to 1,024 characters.
    #[connect(sensitive, length(..=1024))]
    pub name: Option<Secret<String>>,
    /// The member `Description`. Up to 4,096 characters.
    #[connect(sensitive, length(..=4096))]
    pub description: Option<Secret<String>>,
    /// The member `Channel`.
    pub channel: Option<Channel>,
    /// The member `QueueInfo`.
    pub queue_info: Option<QueueInfo>,
    /// The member `AgentInfo`.
    pub agent_info: Option<AgentInfo>,
    /// The member `InitiationTimestamp`.
    pub initiation_timestamp: Option<Timestamp>,
    /// The member `DisconnectTimestamp`.
    pub disconnect_timestamp: Option<Timestamp>,
    /// The member `LastUpdateTimestamp`.
    pub last_update_timestamp: Option<Timestamp>,
    /// The member `LastPausedTimestamp`.
    pub last_paused_timestamp: Option<Timestamp>,
    /// The member `LastResumedTimestamp`.
    pub last_resumed_timestamp: Option<Timestamp>,
    /// The member `RingStartTimestamp`.
    pub ring_start_timestamp: Option<Timestamp>,
    /// The member `TotalPauseCount`. 0 to 10.
    #[connect(range(0..=10))]
    pub total_pause_count: Option<i32>,
    /// The member `TotalPauseDurationInSeconds`. At least 0.
    #[connect(range(0..))]
    pub total_pause_duration_in_seconds: Option<i32>,
    /// The member `ScheduledTimestamp`.
    pub scheduled_timestamp: Option<Timestamp>,
    /// The member `RelatedContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub related_contact_id: Option<String>,
    /// The member `WisdomInfo`.
    pub wisdom_info: Option<WisdomInfo>,
    /// The member `CustomerId`. Up to 128 characters.
    #[connect(length(..=128))]
    pub customer_id: Option<String>,
    /// The member `CustomerEndpoint`.
    pub customer_endpoint: Option<EndpointInfo>,
    /// The member `SystemEndpoint`.
    pub system_endpoint: Option<EndpointInfo>,
    /// The member `QueueTimeAdjustmentSeconds`.
    pub queue_time_adjustment_seconds: Option<i32>,
    /// The member `QueuePriority`. At least 1.
    #[connect(range(1..))]
    pub queue_priority: Option<i64>,
    /// The member `Tags`. 1 to 6 entries.
    #[connect(
        length(1..=6),
        keys(length(1..=128), pattern = "^(?!aws:)[a-zA-Z+-=._:/]+$"),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
    /// The member `ConnectedToSystemTimestamp`.
    pub connected_to_system_timestamp: Option<Timestamp>,
    /// The member `RoutingCriteria`.
    pub routing_criteria: Option<RoutingCriteria>,
    /// The member `Customer`.
    pub customer: Option<Customer>,
    /// The member `Campaign`.
    pub campaign: Option<Campaign>,
    /// The member `AnsweringMachineDetectionStatus`.
    pub answering_machine_detection_status: Option<AnsweringMachineDetectionStatus>,
    /// The member `CustomerVoiceActivity`.
    pub customer_voice_activity: Option<CustomerVoiceActivity>,
    /// The member `QualityMetrics`.
    pub quality_metrics: Option<QualityMetrics>,
    /// The member `ChatMetrics`.
    pub chat_metrics: Option<ChatMetrics>,
    /// The member `DisconnectDetails`.
    pub disconnect_details: Option<DisconnectDetails>,
    /// The member `AdditionalEmailRecipients`.
    pub additional_email_recipients: Option<AdditionalEmailRecipients>,
    /// The member `SegmentAttributes`.
    #[connect(keys(length(1..=128)))]
    pub segment_attributes: Option<BTreeMap<String, SegmentAttributeValue>>,
    /// The member `Recordings`.
    pub recordings: Option<Vec<RecordingInfo>>,
    /// The member `DisconnectReason`.
    pub disconnect_reason: Option<String>,
    /// The member `ContactEvaluations`.
    pub contact_evaluations: Option<BTreeMap<String, ContactEvaluation>>,
    /// The member `TaskTemplateInfo`.
    pub task_template_info: Option<TaskTemplateInfoV2>,
    /// The member `Cases`.
    pub cases: Option<Vec<CaseEntry>>,
    /// The member `ContactDetails`.
    pub contact_details: Option<ContactDetails>,
    /// The member `OutboundStrategy`.
    pub outbound_strategy: Option<OutboundStrategy>,
    /// The member `Attributes`.
    #[connect(keys(length(1..=32_767)), values(length(..=32_767)))]
    pub attributes: Option<BTreeMap<String, String>>,
    /// The member `NextContacts`. Up to 24 items.
    #[connect(length(..=24))]
    pub next_contacts: Option<Vec<NextContactEntry>>,
    /// The member `GlobalResiliencyMetadata`.
    pub global_resiliency_metadata: Option<GlobalResiliencyMetadata>,
    /// The member `ContactLens`.
    pub contact_lens: Option<ContactLens>,
}

/// The structure `QueueInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueueInfo {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `EnqueueTimestamp`.
    pub enqueue_timestamp: Option<Timestamp>,
}

/// The structure `AgentInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentInfo {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The member `AcceptedByAgentTimestamp`.
    pub accepted_by_agent_timestamp: Option<Timestamp>,
    /// The member `PreviewEndTimestamp`.
    pub preview_end_timestamp: Option<Timestamp>,
    /// The member `ConnectedToAgentTimestamp`.
    pub connected_to_agent_timestamp: Option<Timestamp>,
    /// The member `AgentPauseDurationInSeconds`. At least 0.
    #[connect(range(0..))]
    pub agent_pause_duration_in_seconds: Option<i32>,
    /// The member `HierarchyGroups`.
    pub hierarchy_groups: Option<HierarchyGroups>,
    /// The member `DeviceInfo`.
    pub device_info: Option<DeviceInfo>,
    /// The member `Capabilities`.
    pub capabilities: Option<ParticipantCapabilities>,
    /// The member `AfterContactWorkDuration`. At least 0.
    #[connect(range(0..))]
    pub after_contact_work_duration: Option<i32>,
    /// The member `AfterContactWorkStartTimestamp`.
    pub after_contact_work_start_timestamp: Option<Timestamp>,
    /// The member `AfterContactWorkEndTimestamp`.
    pub after_contact_work_end_timestamp: Option<Timestamp>,
    /// The member `AgentInitiatedHoldDuration`. At least 0.
    #[connect(range(0..))]
    pub agent_initiated_hold_duration: Option<i32>,
    /// The member `StateTransitions`.
    pub state_transitions: Option<Vec<StateTransition>>,
    /// The member `VoiceEnhancementMode`.
    pub voice_enhancement_mode: Option<VoiceEnhancementMode>,
    /// The member `ActiveRegion`. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub active_region: Option<String>,
}

/// The structure `HierarchyGroups`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HierarchyGroups {
    /// The member `Level1`.
    pub level1: Option<AgentHierarchyGroup>,
    /// The member `Level2`.
    pub level2: Option<AgentHierarchyGroup>,
    /// The member `Level3`.
    pub level3: Option<AgentHierarchyGroup>,
    /// The member `Level4`.
    pub level4: Option<AgentHierarchyGroup>,
    /// The member `Level5`.
    pub level5: Option<AgentHierarchyGroup>,
}

/// The structure `AgentHierarchyGroup`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentHierarchyGroup {
    /// The member `Arn`.
    pub arn: Option<String>,
}

/// The structure `DeviceInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// The member `PlatformName`. Up to 128 characters.
    #[connect(length(..=128))]
    pub platform_name: Option<String>,
    /// The member `PlatformVersion`. Up to 128 characters.
    #[connect(length(..=128))]
    pub platform_version: Option<String>,
    /// The member `OperatingSystem`. Up to 128 characters.
    #[connect(length(..=128))]
    pub operating_system: Option<String>,
}

/// The structure `StateTransition`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StateTransition {
    /// The member `State`.
    pub state: Option<ParticipantState>,
    /// The member `StateStartTimestamp`.
    pub state_start_timestamp: Option<Timestamp>,
    /// The member `StateEndTimestamp`.
    pub state_end_timestamp: Option<Timestamp>,
}

/// The values of `ParticipantState`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantState {
    /// The value `INITIAL`.
    Initial,
    /// The value `CONNECTED`.
    Connected,
    /// The value `DISCONNECTED`.
    Disconnected,
    /// The value `MISSED`.
    Missed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `WisdomInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WisdomInfo {
    /// The member `SessionArn`.
    pub session_arn: Option<String>,
    /// The member `AiAgents`.
    pub ai_agents: Option<Vec<AiAgentInfo>>,
}

/// The structure `AiAgentInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiAgentInfo {
    /// The member `AiUseCase`.
    pub ai_use_case: Option<AiUseCase>,
    /// The member `AiAgentVersionId`. Up to 128 characters.
    #[connect(length(..=128))]
    pub ai_agent_version_id: Option<String>,
    /// The member `AiAgentEscalated`.
    pub ai_agent_escalated: Option<bool>,
}

/// The structure `EndpointInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// The member `Type`.
    pub r#type: Option<EndpointType>,
    /// The member `Address`. Up to 256 characters.
    #[connect(length(..=256))]
    pub address: Option<String>,
    /// The member `DisplayName`. Up to 256 characters.
    #[connect(length(..=256))]
    pub display_name: Option<String>,
}

/// The structure `Customer`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Customer {
    /// The member `DeviceInfo`.
    pub device_info: Option<DeviceInfo>,
    /// The member `Capabilities`.
    pub capabilities: Option<ParticipantCapabilities>,
}

/// The values of `AnsweringMachineDetectionStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnsweringMachineDetectionStatus {
    /// The value `ANSWERED`.
    Answered,
    /// The value `UNDETECTED`.
    Undetected,
    /// The value `ERROR`.
    Error,
    /// The value `HUMAN_ANSWERED`.
    HumanAnswered,
    /// The value `SIT_TONE_DETECTED`.
    SitToneDetected,
    /// The value `SIT_TONE_BUSY`.
    SitToneBusy,
    /// The value `SIT_TONE_INVALID_NUMBER`.
    SitToneInvalidNumber,
    /// The value `FAX_MACHINE_DETECTED`.
    FaxMachineDetected,
    /// The value `VOICEMAIL_BEEP`.
    VoicemailBeep,
    /// The value `VOICEMAIL_NO_BEEP`.
    VoicemailNoBeep,
    /// The value `AMD_UNRESOLVED`.
    AmdUnresolved,
    /// The value `AMD_UNANSWERED`.
    AmdUnanswered,
    /// The value `AMD_ERROR`.
    AmdError,
    /// The value `AMD_NOT_APPLICABLE`.
    AmdNotApplicable,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `CustomerVoiceActivity`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerVoiceActivity {
    /// The member `GreetingStartTimestamp`.
    pub greeting_start_timestamp: Option<Timestamp>,
    /// The member `GreetingEndTimestamp`.
    pub greeting_end_timestamp: Option<Timestamp>,
}

/// The structure `QualityMetrics`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QualityMetrics {
    /// The member `Agent`.
    pub agent: Option<AgentQualityMetrics>,
    /// The member `Customer`.
    pub customer: Option<CustomerQualityMetrics>,
}

/// The structure `AgentQualityMetrics`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentQualityMetrics {
    /// The member `Audio`.
    pub audio: Option<AudioQualityMetricsInfo>,
}

/// The structure `AudioQualityMetricsInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AudioQualityMetricsInfo {
    /// The member `QualityScore`.
    pub quality_score: Option<f32>,
    /// The member `PotentialQualityIssues`. Up to 3 items.
    #[connect(length(..=3), items(length(..=128)))]
    pub potential_quality_issues: Option<Vec<String>>,
}

/// The structure `CustomerQualityMetrics`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomerQualityMetrics {
    /// The member `Audio`.
    pub audio: Option<AudioQualityMetricsInfo>,
}

/// The structure `ChatMetrics`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChatMetrics {
    /// The member `ChatContactMetrics`.
    pub chat_contact_metrics: Option<ChatContactMetrics>,
    /// The member `AgentMetrics`.
    pub agent_metrics: Option<ParticipantMetrics>,
    /// The member `CustomerMetrics`.
    pub customer_metrics: Option<ParticipantMetrics>,
}

/// The structure `ChatContactMetrics`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChatContactMetrics {
    /// The member `MultiParty`.
    pub multi_party: Option<bool>,
    /// The member `TotalMessages`.
    pub total_messages: Option<i32>,
    /// The member `TotalBotMessages`.
    pub total_bot_messages: Option<i32>,
    /// The member `TotalBotMessageLengthInChars`.
    pub total_bot_message_length_in_chars: Option<i32>,
    /// The member `ConversationCloseTimeInMillis`. At least 0.
    #[connect(range(0..))]
    pub conversation_close_time_in_millis: Option<i64>,
    /// The member `ConversationTurnCount`.
    pub conversation_turn_count: Option<i32>,
    /// The member `AgentFirstResponseTimestamp`.
    pub agent_first_response_timestamp: Option<Timestamp>,
    /// The member `AgentFirstResponseTimeInMillis`. At least 0.
    #[connect(range(0..))]
    pub agent_first_response_time_in_millis: Option<i64>,
}

/// The structure `ParticipantMetrics`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ParticipantMetrics {
    /// The member `ParticipantId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub participant_id: Option<String>,
    /// The member `ParticipantType`.
    pub participant_type: Option<ParticipantType>,
    /// The member `ConversationAbandon`.
    pub conversation_abandon: Option<bool>,
    /// The member `MessagesSent`.
    pub messages_sent: Option<i32>,
    /// The member `NumResponses`.
    pub num_responses: Option<i32>,
    /// The member `MessageLengthInChars`.
    pub message_length_in_chars: Option<i32>,
    /// The member `TotalResponseTimeInMillis`. At least 0.
    #[connect(range(0..))]
    pub total_response_time_in_millis: Option<i64>,
    /// The member `MaxResponseTimeInMillis`. At least 0.
    #[connect(range(0..))]
    pub max_response_time_in_millis: Option<i64>,
    /// The member `LastMessageTimestamp`.
    pub last_message_timestamp: Option<Timestamp>,
}

/// The values of `ParticipantType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantType {
    /// The value `ALL`.
    All,
    /// The value `MANAGER`.
    Manager,
    /// The value `AGENT`.
    Agent,
    /// The value `CUSTOMER`.
    Customer,
    /// The value `THIRDPARTY`.
    Thirdparty,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `DisconnectDetails`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DisconnectDetails {
    /// The member `PotentialDisconnectIssue`. Up to 128 characters.
    #[connect(length(..=128))]
    pub potential_disconnect_issue: Option<String>,
}

/// The structure `AdditionalEmailRecipients`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AdditionalEmailRecipients {
    /// The member `ToList`.
    pub to_list: Option<Vec<EmailRecipient>>,
    /// The member `CcList`.
    pub cc_list: Option<Vec<EmailRecipient>>,
}

/// The structure `EmailRecipient`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EmailRecipient {
    /// The member `Address`. Up to 256 characters.
    #[connect(length(..=256))]
    pub address: Option<String>,
    /// The member `DisplayName`. Up to 256 characters.
    #[connect(length(..=256))]
    pub display_name: Option<String>,
}

/// The structure `RecordingInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RecordingInfo {
    /// The member `StorageType`.
    pub storage_type: Option<StorageType>,
    /// The member `Location`. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub location: Option<String>,
    /// The member `MediaStreamType`.
    pub media_stream_type: Option<MediaStreamType>,
    /// The member `ParticipantType`.
    pub participant_type: Option<ParticipantType>,
    /// The member `FragmentStartNumber`. Up to 128 characters.
    #[connect(length(..=128))]
    pub fragment_start_number: Option<String>,
    /// The member `FragmentStopNumber`. Up to 128 characters.
    #[connect(length(..=128))]
    pub fragment_stop_number: Option<String>,
    /// The member `StartTimestamp`.
    pub start_timestamp: Option<Timestamp>,
    /// The member `StopTimestamp`.
    pub stop_timestamp: Option<Timestamp>,
    /// The member `Status`.
    pub status: Option<RecordingStatus>,
    /// The member `DeletionReason`.
    pub deletion_reason: Option<String>,
    /// The member `UnprocessedTranscriptLocation`. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub unprocessed_transcript_location: Option<String>,
}

/// The values of `MediaStreamType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaStreamType {
    /// The value `AUDIO`.
    Audio,
    /// The value `VIDEO`.
    Video,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The values of `RecordingStatus`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordingStatus {
    /// The value `AVAILABLE`.
    Available,
    /// The value `DELETED`.
    Deleted,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `ContactEvaluation`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactEvaluation {
    /// The member `FormId`.
    pub form_id: Option<String>,
    /// The member `EvaluationArn`.
    pub evaluation_arn: Option<String>,
    /// The member `Status`.
    pub status: Option<Status>,
    /// The member `StartTimestamp`.
    pub start_timestamp: Option<Timestamp>,
    /// The member `EndTimestamp`.
    pub end_timestamp: Option<Timestamp>,
    /// The member `DeleteTimestamp`.
    pub delete_timestamp: Option<Timestamp>,
    /// The member `ExportLocation`.
    pub export_location: Option<String>,
}

/// The values of `Status`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// The value `COMPLETE`.
    Complete,
    /// The value `IN_PROGRESS`.
    InProgress,
    /// The value `DELETED`.
    Deleted,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `TaskTemplateInfoV2`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TaskTemplateInfoV2 {
    /// The member `Arn`.
    pub arn: Option<String>,
    /// The member `Name`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub name: Option<String>,
}

/// The structure `CaseEntry`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CaseEntry {
    /// The member `CaseId`. 1 to 36 characters.
    #[connect(length(1..=36))]
    pub case_id: Option<String>,
    /// The member `CaseReferenceNumber`. 1 to 50 characters.
    #[connect(length(1..=50))]
    pub case_reference_number: Option<String>,
}

/// The structure `ContactDetails`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactDetails {
    /// The member `Name`. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub name: Option<String>,
    /// The member `Description`. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub description: Option<String>,
}

/// The structure `NextContactEntry`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NextContactEntry {
    /// The member `Type`.
    pub r#type: Option<NextContactType>,
    /// The member `NextContactMetadata`.
    pub next_contact_metadata: Option<NextContactMetadata>,
}

/// The values of `NextContactType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NextContactType {
    /// The value `QUICK_CONNECT`.
    QuickConnect,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `NextContactMetadata`: exactly one of the variants.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum NextContactMetadata {
    /// The member `QuickConnectContactData`.
    QuickConnectContactData(QuickConnectContactData),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `QuickConnectContactData`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuickConnectContactData {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The member `InitiationTimestamp`.
    pub initiation_timestamp: Option<Timestamp>,
    /// The member `QuickConnectId`.
    pub quick_connect_id: Option<String>,
    /// The member `QuickConnectName`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub quick_connect_name: Option<String>,
    /// The member `QuickConnectType`.
    pub quick_connect_type: Option<QuickConnectType>,
}

/// The structure `ContactLens`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactLens {
    /// The member `ConversationalAnalytics`.
    pub conversational_analytics: Option<ConversationalAnalytics>,
}

/// The structure `ConversationalAnalytics`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConversationalAnalytics {
    /// The member `Configuration`.
    pub configuration: Option<ConversationalAnalyticsConfiguration>,
    /// The member `ContactAnalysisReferenceState`.
    pub contact_analysis_reference_state: Option<ContactAnalysisReferenceState>,
}

/// The structure `ConversationalAnalyticsConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConversationalAnalyticsConfiguration {
    /// The member `Enabled`.
    pub enabled: Option<bool>,
    /// The member `LanguageLocale`.
    pub language_locale: Option<String>,
    /// The member `LanguageLocales`. Up to 5 items.
    #[connect(length(..=5))]
    pub language_locales: Option<Vec<String>>,
    /// The member `ChannelConfiguration`.
    pub channel_configuration: Option<ContactLensChannelConfiguration>,
    /// The member `RedactionConfiguration`.
    pub redaction_configuration: Option<ContactLensRedactionConfiguration>,
    /// The member `SummaryConfiguration`.
    pub summary_configuration: Option<ContactLensSummaryConfiguration>,
    /// The member `SentimentConfiguration`.
    pub sentiment_configuration: Option<ContactLensSentimentConfiguration>,
}

/// The structure `ContactLensChannelConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactLensChannelConfiguration {
    /// The member `AnalyticsModes`.
    pub analytics_modes: Option<Vec<String>>,
}

/// The structure `ContactLensRedactionConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactLensRedactionConfiguration {
    /// The member `Behavior`.
    pub behavior: Option<String>,
    /// The member `Policy`.
    pub policy: Option<String>,
    /// The member `Entities`.
    pub entities: Option<Vec<String>>,
    /// The member `MaskMode`.
    pub mask_mode: Option<String>,
}

/// The structure `ContactLensSummaryConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactLensSummaryConfiguration {
    /// The member `SummaryModes`.
    pub summary_modes: Option<Vec<String>>,
}

/// The structure `ContactLensSentimentConfiguration`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactLensSentimentConfiguration {
    /// The member `Behavior`.
    pub behavior: Option<String>,
}

/// The structure `ContactAnalysisReferenceState`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactAnalysisReferenceState {
    /// The member `Status`.
    pub status: Option<String>,
    /// The member `StatusReason`.
    pub status_reason: Option<String>,
}
