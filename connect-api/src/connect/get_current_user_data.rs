// Printed by cargo-connect 0.1.0 from the model of Connect, version 2017-08-08.
// A refresh removes changes: python3 connect-api/generator/generate.py
// The model is that of botocore 1.44.5: Copyright Amazon.com, Inc. or its affiliates, licensed
// under the Apache License, Version 2.0.

//! The operation `GetCurrentUserData`.

use std::collections::BTreeMap;

use connect_core::{Timestamp, UnknownValue, connect_operation, connect_shape};

use super::{
    Channel, ContactInitiationMethod, InternalServiceException, InvalidParameterException, InvalidRequestException,
    QueueReference, ResourceNotFoundException, RoutingProfileReference, ThrottlingException,
};

/// The operation `GetCurrentUserData` of Amazon Connect Service.
///
/// See [`GetCurrentUserData`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/connect-2017-08-08/GetCurrentUserData
#[connect_operation(
    method = "POST",
    uri = "/metrics/userdata/<InstanceId>",
    output = GetCurrentUserDataOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        InternalServiceException,
        ThrottlingException,
        ResourceNotFoundException,
    ),
    auth = sigv4,
)]
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug, Default)]
pub struct GetCurrentUserData {
    /// The member `InstanceId`. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The member `Filters`.
    pub filters: UserDataFilters,
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `MaxResults`. 1 to 100.
    #[connect(range(1..=100))]
    pub max_results: Option<i32>,
}

/// The structure `UserDataFilters`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct UserDataFilters {
    /// The member `Queues`. 1 to 100 items.
    #[connect(length(1..=100))]
    pub queues: Option<Vec<String>>,
    /// The member `ContactFilter`.
    pub contact_filter: Option<ContactFilter>,
    /// The member `RoutingProfiles`. 1 to 100 items.
    #[connect(length(1..=100))]
    pub routing_profiles: Option<Vec<String>>,
    /// The member `Agents`. 1 to 100 items.
    #[connect(length(1..=100))]
    pub agents: Option<Vec<String>>,
    /// The member `UserHierarchyGroups`. Exactly 1 item.
    #[connect(length(1))]
    pub user_hierarchy_groups: Option<Vec<String>>,
}

/// The structure `ContactFilter`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ContactFilter {
    /// The member `ContactStates`. Up to 9 items.
    #[connect(length(..=9))]
    pub contact_states: Option<Vec<ContactState>>,
}

/// The values of `ContactState`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactState {
    /// The value `INCOMING`.
    Incoming,
    /// The value `PENDING`.
    Pending,
    /// The value `CONNECTING`.
    Connecting,
    /// The value `CONNECTED`.
    Connected,
    /// The value `CONNECTED_ONHOLD`.
    ConnectedOnhold,
    /// The value `MISSED`.
    Missed,
    /// The value `ERROR`.
    Error,
    /// The value `ENDED`.
    Ended,
    /// The value `REJECTED`.
    Rejected,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`GetCurrentUserData`].
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentUserDataOutput {
    /// The member `NextToken`.
    pub next_token: Option<String>,
    /// The member `UserDataList`.
    pub user_data_list: Option<Vec<UserData>>,
    /// The member `ApproximateTotalCount`.
    pub approximate_total_count: Option<i64>,
}

/// The structure `UserData`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserData {
    /// The member `User`.
    pub user: Option<UserReference>,
    /// The member `RoutingProfile`.
    pub routing_profile: Option<RoutingProfileReference>,
    /// The member `HierarchyPath`.
    pub hierarchy_path: Option<HierarchyPathReference>,
    /// The member `Status`.
    pub status: Option<AgentStatusReference>,
    /// The member `AvailableSlotsByChannel`.
    #[connect(values(range(0..)))]
    pub available_slots_by_channel: Option<BTreeMap<Channel, i32>>,
    /// The member `MaxSlotsByChannel`.
    #[connect(values(range(0..)))]
    pub max_slots_by_channel: Option<BTreeMap<Channel, i32>>,
    /// The member `ActiveSlotsByChannel`.
    #[connect(values(range(0..)))]
    pub active_slots_by_channel: Option<BTreeMap<Channel, i32>>,
    /// The member `Contacts`.
    pub contacts: Option<Vec<AgentContactReference>>,
    /// The member `NextStatus`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub next_status: Option<String>,
}

/// The structure `UserReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserReference {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
}

/// The structure `HierarchyPathReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HierarchyPathReference {
    /// The member `LevelOne`.
    pub level_one: Option<HierarchyGroupSummaryReference>,
    /// The member `LevelTwo`.
    pub level_two: Option<HierarchyGroupSummaryReference>,
    /// The member `LevelThree`.
    pub level_three: Option<HierarchyGroupSummaryReference>,
    /// The member `LevelFour`.
    pub level_four: Option<HierarchyGroupSummaryReference>,
    /// The member `LevelFive`.
    pub level_five: Option<HierarchyGroupSummaryReference>,
}

/// The structure `HierarchyGroupSummaryReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HierarchyGroupSummaryReference {
    /// The member `Id`.
    pub id: Option<String>,
    /// The member `Arn`.
    pub arn: Option<String>,
}

/// The structure `AgentStatusReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentStatusReference {
    /// The member `StatusStartTimestamp`.
    pub status_start_timestamp: Option<Timestamp>,
    /// The member `StatusArn`.
    pub status_arn: Option<String>,
    /// The member `StatusName`. 1 to 127 characters.
    #[connect(length(1..=127))]
    pub status_name: Option<String>,
}

/// The structure `AgentContactReference`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentContactReference {
    /// The member `ContactId`. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: Option<String>,
    /// The member `Channel`.
    pub channel: Option<Channel>,
    /// The member `InitiationMethod`.
    pub initiation_method: Option<ContactInitiationMethod>,
    /// The member `AgentContactState`.
    pub agent_contact_state: Option<ContactState>,
    /// The member `StateStartTimestamp`.
    pub state_start_timestamp: Option<Timestamp>,
    /// The member `ConnectedToAgentTimestamp`.
    pub connected_to_agent_timestamp: Option<Timestamp>,
    /// The member `Queue`.
    pub queue: Option<QueueReference>,
}
