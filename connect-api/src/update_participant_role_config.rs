//! Timers of a chat's participants.

use connect_core::{UnknownValue, UnknownVariant, connect_operation, connect_shape};

use crate::errors::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// Sets after what time of silence participants of a chat are taken for idle, and are disconnected.
///
/// The call replaces timers that were set before. It carries no token; it is not declared idempotent, so it is not repeated once it
/// may have arrived.
#[connect_operation(
    method = "PUT",
    uri = "/contact/participant-role-config/{InstanceId}/{ContactId}",
    output = UpdateParticipantRoleConfigOutput,
    errors(
        InvalidRequestException,
        InvalidParameterException,
        ResourceNotFoundException,
        AccessDeniedException,
        ThrottlingException,
        InternalServiceException,
    ),
    auth = sigv4,
)]
#[derive(Clone, Debug)]
pub struct UpdateParticipantRoleConfig {
    /// The Amazon Connect instance: the last part of its ARN.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The chat contact.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The timers, by channel.
    pub channel_configuration: UpdateParticipantRoleConfigChannelInfo,
}

/// Timers, by channel.
#[connect_shape]
#[derive(Clone, Debug)]
pub enum UpdateParticipantRoleConfigChannelInfo {
    /// Of a chat.
    Chat(ChatParticipantRoleConfig),
    /// Of a channel that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// Timers of a chat.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ChatParticipantRoleConfig {
    /// One to six timers.
    #[connect(length(1..=6))]
    pub participant_timer_config_list: Vec<ParticipantTimerConfiguration>,
}

/// One timer.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ParticipantTimerConfiguration {
    /// For whom.
    pub participant_role: TimerEligibleParticipantRoles,
    /// What happens.
    pub timer_type: ParticipantTimerType,
    /// When.
    pub timer_value: ParticipantTimerValue,
}

/// For whom a timer can be set.
#[connect_shape(rename_all = "UPPERCASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TimerEligibleParticipantRoles {
    /// The person who has contacted the contact centre.
    Customer,
    /// The person who works there.
    Agent,
    /// A role that the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// What happens when a timer has run.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ParticipantTimerType {
    /// The participant is taken for idle.
    Idle,
    /// A participant that is not the customer is disconnected.
    DisconnectNoncustomer,
    /// What the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// When a timer has run.
#[connect_shape]
#[derive(Clone, Debug)]
pub enum ParticipantTimerValue {
    /// It is taken away.
    ParticipantTimerAction(ParticipantTimerAction),
    /// After so many minutes, 2 to 480.
    #[connect(range(2..=480))]
    ParticipantTimerDurationInMinutes(i32),
    /// What the service has added since.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// What to do with a timer.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ParticipantTimerAction {
    /// Take it away.
    Unset,
    /// What the service has added since.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// Nothing: the timers are set.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct UpdateParticipantRoleConfigOutput {}
