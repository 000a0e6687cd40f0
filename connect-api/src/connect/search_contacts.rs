// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `SearchContacts`.

use std::collections::BTreeMap;

use connect_core::{Secret, Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    AiUseCase, Channel, ContactInitiationMethod, ControlPlaneTagFilter, GlobalResiliencyMetadata,
    InternalServiceException, InvalidParameterException, InvalidRequestException, ParticipantRole,
    ResourceNotFoundException, RoutingCriteria, SegmentAttributeValue, SortOrder, ThrottlingException,
};

/// The operation `SearchContacts` of Amazon Connect Service.
///
/// See [`SearchContacts`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/SearchContacts
#[connect_operation(
    method = "POST",
    uri = "/search-contacts",
    output = SearchContactsOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        InternalServiceException,
        ThrottlingException,
    ),
    auth = sigv4,
    paginated(
        input = next_token,
        output = next_token,
        items = contacts,
        item = ContactSearchSummary,
    ),
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct SearchContacts {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `TimeRange`.
    pub time_range: SearchContactsTimeRange,
    /// The member `SearchCriteria`.
    pub search_criteria: Option<SearchCriteria>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
    /// The member `Sort`.
    pub sort: Option<Sort>,
}

impl SearchContacts {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(instance_id: impl Into<String>, time_range: SearchContactsTimeRange) -> Self {
        Self {
            instance_id: instance_id.into(),
            time_range,
            search_criteria: None,
            max_results: None,
            next_token: None,
            sort: None,
        }
    }
}

/// The structure `SearchContactsTimeRange`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct SearchContactsTimeRange {
    /// The member `Type`.
    pub r#type: SearchContactsTimeRangeType,
    /// The member `StartTime`.
    pub start_time: Timestamp,
    /// The member `EndTime`.
    pub end_time: Timestamp,
}

/// The values of `SearchContactsTimeRangeType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContactsTimeRangeType {
    /// The value `INITIATION_TIMESTAMP`.
    InitiationTimestamp,
    /// The value `SCHEDULED_TIMESTAMP`.
    ScheduledTimestamp,
    /// The value `CONNECTED_TO_AGENT_TIMESTAMP`.
    ConnectedToAgentTimestamp,
    /// The value `DISCONNECT_TIMESTAMP`.
    DisconnectTimestamp,
    /// The value `ENQUEUE_TIMESTAMP`.
    EnqueueTimestamp,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `SearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SearchCriteria {
    /// The member `Name`.
    pub name: Option<NameCriteria>,
    /// The member `AgentIds`. Up to 100 items.
    #[connect(length(..=100), items(length(1..=256)))]
    pub agent_ids: Option<Vec<String>>,
    /// The member `AgentHierarchyGroups`.
    pub agent_hierarchy_groups: Option<AgentHierarchyGroups>,
    /// The member `Channels`.
    pub channels: Option<Vec<Channel>>,
    /// The member `ContactAnalysis`.
    pub contact_analysis: Option<ContactAnalysis>,
    /// The member `InitiationMethods`.
    pub initiation_methods: Option<Vec<ContactInitiationMethod>>,
    /// The member `QueueIds`. Up to 100 items.
    #[connect(length(..=100))]
    pub queue_ids: Option<Vec<String>>,
    /// The member `RoutingCriteria`.
    pub routing_criteria: Option<SearchableRoutingCriteria>,
    /// The member `AdditionalTimeRange`.
    pub additional_time_range: Option<SearchContactsAdditionalTimeRange>,
    /// The member `SearchableContactAttributes`.
    pub searchable_contact_attributes: Option<SearchableContactAttributes>,
    /// The member `SearchableSegmentAttributes`.
    pub searchable_segment_attributes: Option<SearchableSegmentAttributes>,
    /// The member `ActiveRegions`.
    #[connect(items(pattern = "[a-z]{2}(-[a-z]+){1,2}(-[0-9])?"))]
    pub active_regions: Option<Vec<String>>,
    /// The member `ContactTags`.
    pub contact_tags: Option<ControlPlaneTagFilter>,
    /// The member `AiAgents`.
    pub ai_agents: Option<AiAgentsCriteria>,
}

/// The structure `NameCriteria`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct NameCriteria {
    /// The member `SearchText`. Up to 100 items.
    #[connect(sensitive, length(..=100), items(length(..=128)))]
    pub search_text: Vec<Secret<String>>,
    /// The member `MatchType`.
    pub match_type: SearchContactsMatchType,
}

/// The values of `SearchContactsMatchType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContactsMatchType {
    /// The value `MATCH_ALL`.
    MatchAll,
    /// The value `MATCH_ANY`.
    MatchAny,
    /// The value `MATCH_EXACT`.
    MatchExact,
    /// The value `MATCH_NONE`.
    MatchNone,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `AgentHierarchyGroups`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AgentHierarchyGroups {
    /// The member `L1Ids`. Up to 10 items.
    #[connect(length(..=10))]
    pub l1_ids: Option<Vec<String>>,
    /// The member `L2Ids`. Up to 10 items.
    #[connect(length(..=10))]
    pub l2_ids: Option<Vec<String>>,
    /// The member `L3Ids`. Up to 10 items.
    #[connect(length(..=10))]
    pub l3_ids: Option<Vec<String>>,
    /// The member `L4Ids`. Up to 10 items.
    #[connect(length(..=10))]
    pub l4_ids: Option<Vec<String>>,
    /// The member `L5Ids`. Up to 10 items.
    #[connect(length(..=10))]
    pub l5_ids: Option<Vec<String>>,
}

/// The structure `ContactAnalysis`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactAnalysis {
    /// The member `Transcript`.
    pub transcript: Option<Transcript>,
}

/// The structure `Transcript`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct Transcript {
    /// The member `Criteria`. Up to 6 items.
    #[connect(length(..=6))]
    pub criteria: Vec<TranscriptCriteria>,
    /// The member `MatchType`.
    pub match_type: Option<SearchContactsMatchType>,
}

/// The structure `TranscriptCriteria`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct TranscriptCriteria {
    /// The member `ParticipantRole`.
    pub participant_role: ParticipantRole,
    /// The member `SearchText`. Up to 100 items.
    #[connect(sensitive, length(..=100), items(length(..=128)))]
    pub search_text: Vec<Secret<String>>,
    /// The member `MatchType`.
    pub match_type: SearchContactsMatchType,
}

/// The structure `SearchableRoutingCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SearchableRoutingCriteria {
    /// The member `Steps`.
    pub steps: Option<Vec<SearchableRoutingCriteriaStep>>,
}

/// The structure `SearchableRoutingCriteriaStep`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SearchableRoutingCriteriaStep {
    /// The member `AgentCriteria`.
    pub agent_criteria: Option<SearchableAgentCriteriaStep>,
}

/// The structure `SearchableAgentCriteriaStep`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SearchableAgentCriteriaStep {
    /// The member `AgentIds`. Up to 100 items.
    #[connect(length(..=100), items(length(1..=256)))]
    pub agent_ids: Option<Vec<String>>,
    /// The member `MatchType`.
    pub match_type: Option<SearchContactsMatchType>,
}

/// The structure `SearchContactsAdditionalTimeRange`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct SearchContactsAdditionalTimeRange {
    /// The member `Criteria`.
    pub criteria: Vec<SearchContactsAdditionalTimeRangeCriteria>,
    /// The member `MatchType`.
    pub match_type: SearchContactsMatchType,
}

/// The structure `SearchContactsAdditionalTimeRangeCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SearchContactsAdditionalTimeRangeCriteria {
    /// The member `TimeRange`.
    pub time_range: Option<SearchContactsTimeRange>,
    /// The member `TimestampCondition`.
    pub timestamp_condition: Option<SearchContactsTimestampCondition>,
}

/// The structure `SearchContactsTimestampCondition`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct SearchContactsTimestampCondition {
    /// The member `Type`.
    pub r#type: SearchContactsTimeRangeType,
    /// The member `ConditionType`.
    pub condition_type: SearchContactsTimeRangeConditionType,
}

/// The values of `SearchContactsTimeRangeConditionType`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchContactsTimeRangeConditionType {
    /// The value `NOT_EXISTS`.
    NotExists,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `SearchableContactAttributes`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SearchableContactAttributes {
    /// The member `Criteria`. Up to 15 items.
    #[connect(length(..=15))]
    pub criteria: Vec<SearchableContactAttributesCriteria>,
    /// The member `MatchType`.
    pub match_type: Option<SearchContactsMatchType>,
}

/// The structure `SearchableContactAttributesCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SearchableContactAttributesCriteria {
    /// The member `Key`. 1 to 100 characters.
    #[connect(sensitive, length(1..=100))]
    pub key: Secret<String>,
    /// The member `Values`. Up to 20 items.
    #[connect(sensitive, length(..=20), items(length(..=100)))]
    pub values: Vec<Secret<String>>,
}

/// The structure `SearchableSegmentAttributes`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SearchableSegmentAttributes {
    /// The member `Criteria`. 1 to 15 items.
    #[connect(length(1..=15))]
    pub criteria: Vec<SearchableSegmentAttributesCriteria>,
    /// The member `MatchType`.
    pub match_type: Option<SearchContactsMatchType>,
}

/// The structure `SearchableSegmentAttributesCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct SearchableSegmentAttributesCriteria {
    /// The member `Key`. 1 to 64 characters.
    #[connect(sensitive, length(1..=64))]
    pub key: Secret<String>,
    /// The member `Values`. 1 to 20 items.
    #[connect(sensitive, length(1..=20), items(length(..=128)))]
    pub values: Secret<Vec<Secret<String>>>,
}

/// The structure `AiAgentsCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AiAgentsCriteria {
    /// The member `Criteria`. Up to 1 item.
    #[connect(length(..=1))]
    pub criteria: Option<Vec<AiAgentSearchCriteria>>,
}

/// The structure `AiAgentSearchCriteria`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct AiAgentSearchCriteria {
    /// The member `Id`. Up to 128 characters. Pattern:
    /// `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}(:[A-Z0-9_$]+){0,1}`.
    #[connect(
        length(..=128),
        pattern = "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(:[A-Z0-9_$]+){0,1}$|^arn:[a-z-]*?:wisdom:[a-z0-9-]*?:[0-9]{12}:[a-z-]*?/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?:/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}){0,2}(:[A-Z0-9_$]+){0,1}",
    )]
    pub id: Option<String>,
    /// The member `VersionNumber`.
    pub version_number: Option<i32>,
    /// The member `AiAgentEscalated`.
    pub ai_agent_escalated: Option<bool>,
    /// The member `AiUseCase`.
    pub ai_use_case: Option<AiUseCase>,
}

/// The structure `Sort`.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct Sort {
    /// The member `FieldName`.
    pub field_name: SortableFieldName,
    /// The member `Order`.
    pub order: SortOrder,
}

/// The values of `SortableFieldName`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortableFieldName {
    /// The value `INITIATION_TIMESTAMP`.
    InitiationTimestamp,
    /// The value `SCHEDULED_TIMESTAMP`.
    ScheduledTimestamp,
    /// The value `CONNECTED_TO_AGENT_TIMESTAMP`.
    ConnectedToAgentTimestamp,
    /// The value `DISCONNECT_TIMESTAMP`.
    DisconnectTimestamp,
    /// The value `INITIATION_METHOD`.
    InitiationMethod,
    /// The value `CHANNEL`.
    Channel,
    /// The value `EXPIRY_TIMESTAMP`.
    ExpiryTimestamp,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`SearchContacts`].
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchContactsOutput {
    /// The member `Contacts`.
    pub contacts: Vec<ContactSearchSummary>,
    /// The member `NextToken`. 1 to 100,000 characters.
    #[connect(length(1..=100_000))]
    pub next_token: Option<String>,
    /// The member `TotalCount`.
    pub total_count: Option<i64>,
}

/// The structure `ContactSearchSummary`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactSearchSummary {
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
    /// The member `InitiationMethod`.
    pub initiation_method: Option<ContactInitiationMethod>,
    /// The member `Channel`.
    pub channel: Option<Channel>,
    /// The member `QueueInfo`.
    pub queue_info: Option<ContactSearchSummaryQueueInfo>,
    /// The member `AgentInfo`.
    pub agent_info: Option<ContactSearchSummaryAgentInfo>,
    /// The member `InitiationTimestamp`.
    pub initiation_timestamp: Option<Timestamp>,
    /// The member `DisconnectTimestamp`.
    pub disconnect_timestamp: Option<Timestamp>,
    /// The member `ScheduledTimestamp`.
    pub scheduled_timestamp: Option<Timestamp>,
    /// The member `SegmentAttributes`.
    #[connect(sensitive, keys(length(1..=128)))]
    pub segment_attributes: Option<Secret<BTreeMap<String, ContactSearchSummarySegmentAttributeValue>>>,
    /// The member `Name`. Up to 1,024 characters.
    #[connect(sensitive, length(..=1024))]
    pub name: Option<Secret<String>>,
    /// The member `RoutingCriteria`.
    pub routing_criteria: Option<RoutingCriteria>,
    /// The member `Tags`. 1 to 6 entries.
    #[connect(
        length(1..=6),
        keys(length(1..=128), pattern = "^(?!aws:)[a-zA-Z+-=._:/]+$"),
        values(length(..=256)),
    )]
    pub tags: Option<BTreeMap<String, String>>,
    /// The member `GlobalResiliencyMetadata`.
    pub global_resiliency_metadata: Option<GlobalResiliencyMetadata>,
    /// The member `AiAgentInfo`.
    pub ai_agent_info: Option<Vec<ContactSearchSummaryAiAgentInfo>>,
}

/// The structure `ContactSearchSummaryQueueInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactSearchSummaryQueueInfo {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `EnqueueTimestamp`.
    pub enqueue_timestamp: Option<Timestamp>,
}

/// The structure `ContactSearchSummaryAgentInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactSearchSummaryAgentInfo {
    /// The member `Id`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub id: Option<String>,
    /// The member `ConnectedToAgentTimestamp`.
    pub connected_to_agent_timestamp: Option<Timestamp>,
}

/// The structure `ContactSearchSummarySegmentAttributeValue`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactSearchSummarySegmentAttributeValue {
    /// The member `ValueString`. Up to 1,024 characters.
    #[connect(length(..=1024))]
    pub value_string: Option<String>,
    /// The member `ValueMap`.
    #[connect(keys(length(1..=128)))]
    pub value_map: Option<BTreeMap<String, SegmentAttributeValue>>,
}

/// The structure `ContactSearchSummaryAiAgentInfo`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactSearchSummaryAiAgentInfo {
    /// The member `AiAgentVersionId`. Up to 128 characters.
    #[connect(length(..=128))]
    pub ai_agent_version_id: Option<String>,
    /// The member `AiAgentEscalated`.
    pub ai_agent_escalated: Option<bool>,
    /// The member `AiUseCase`.
    pub ai_use_case: Option<AiUseCase>,
}
