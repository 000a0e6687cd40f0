//! The `UpdateParticipantRoleConfig` operation and its shapes.

use connect_core::{UnknownValue, UnknownVariant, connect_operation, connect_shape};

use crate::errors::{
    AccessDeniedException, InternalServiceException, InvalidParameterException, InvalidRequestException,
    ResourceNotFoundException, ThrottlingException,
};

/// Sets the idle and auto-disconnect timers of a chat's participants.
///
/// A backend calls this operation with AWS credentials that allow
/// `connect:UpdateParticipantRoleConfig`. The request goes to
/// [`Host::connect`](crate::Host::connect).
///
/// There are four timers: one of each [`ParticipantTimerType`] for customers and for agents. A
/// timer replaces the previous one of its role and type, and applies until the chat ends.
///
/// The operation has no idempotency token, so the client retries it only after throttling and after
/// failures where the request was not received.
///
/// See [`UpdateParticipantRoleConfig`][page] in the Amazon Connect API reference.
///
/// [page]: https://docs.aws.amazon.com/connect/latest/APIReference/API_UpdateParticipantRoleConfig.html
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
#[cfg_attr(feature = "server", connect(server))]
#[derive(Clone, Debug)]
pub struct UpdateParticipantRoleConfig {
    /// The ID of the Amazon Connect instance: the last part of its ARN. 1 to 100 characters.
    #[connect(length(1..=100))]
    pub instance_id: String,
    /// The ID of the chat contact whose timers are set. 1 to 256 characters.
    #[connect(length(1..=256))]
    pub contact_id: String,
    /// The timers to set, for one channel.
    pub channel_configuration: UpdateParticipantRoleConfigChannelInfo,
}

/// The timers to set, for one channel.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum UpdateParticipantRoleConfigChannelInfo {
    /// The timers of a chat.
    Chat(ChatParticipantRoleConfig),
    /// Timers of a channel unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The timers of a chat.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct ChatParticipantRoleConfig {
    /// The timers to set: 1 to 6, each for a different combination of role and type.
    #[connect(length(1..=6))]
    pub participant_timer_config_list: Vec<ParticipantTimerConfiguration>,
}

/// One timer for the participants of one role.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ParticipantTimerConfiguration {
    /// The role of the participants to which the timer applies.
    pub participant_role: TimerEligibleParticipantRoles,
    /// The action to take when the timer expires.
    pub timer_type: ParticipantTimerType,
    /// The duration of the timer, or the instruction to remove it.
    pub timer_value: ParticipantTimerValue,
}

/// A participant role that can have timers.
#[connect_shape(rename_all = "UPPERCASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimerEligibleParticipantRoles {
    /// The person who contacted the contact center.
    Customer,
    /// A person who works at the contact center.
    Agent,
    /// A participant role unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The action to take when a participant has been inactive for the duration of a timer.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantTimerType {
    /// The inactive participant is considered idle.
    Idle,
    /// Participants other than the customer, such as the agent, are disconnected.
    DisconnectNoncustomer,
    /// A timer type unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The duration of a timer, or the instruction to remove it.
#[connect_shape]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ParticipantTimerValue {
    /// An instruction to remove the timer.
    ParticipantTimerAction(ParticipantTimerAction),
    /// The duration of the timer in minutes: 2 to 480.
    #[connect(range(2..=480))]
    ParticipantTimerDurationInMinutes(i32),
    /// A timer value unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// An instruction that changes a timer without a duration.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantTimerAction {
    /// Removes the timer.
    Unset,
    /// A timer instruction unknown to this version of the crate.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The output of [`UpdateParticipantRoleConfig`], which has no members.
#[connect_shape]
#[derive(Clone, Debug, Default)]
pub struct UpdateParticipantRoleConfigOutput {}
