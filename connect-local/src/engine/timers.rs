//! `UpdateParticipantRoleConfig`.

use connect_api::{
    ParticipantTimerAction, ParticipantTimerConfiguration, ParticipantTimerType, ParticipantTimerValue,
    TimerEligibleParticipantRoles, UpdateParticipantRoleConfig, UpdateParticipantRoleConfigChannelInfo,
    UpdateParticipantRoleConfigOutput,
};

use super::commit::Call;
use super::model::{Role, Timer, TimerKind};
use super::{Engine, EngineError};

impl Engine {
    /// Serves `UpdateParticipantRoleConfig`. Timers apply from the moment when a bot or an agent
    /// joins the customer; of those who are in the chat already, the timers do not change.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` for an unknown instance or chat, and
    /// `InvalidRequestException` for a timer that is not valid or is there twice, or if the chat
    /// has ended.
    pub fn update_participant_role_config(
        &self,
        input: UpdateParticipantRoleConfig,
    ) -> Result<UpdateParticipantRoleConfigOutput, EngineError> {
        self.shared.write(Call::connect("UpdateParticipantRoleConfig"), move |transaction| {
            let chat = transaction.state.chat_of(&input.instance_id, &input.contact_id)?;
            if chat.contact.ended.is_some() {
                return Err(EngineError::invalid_request("the contact has ended: set timers of an active contact"));
            }
            let UpdateParticipantRoleConfigChannelInfo::Chat(chat) = &input.channel_configuration else {
                return Err(EngineError::invalid_request("`ChannelConfiguration` is not valid: use `Chat`"));
            };
            let list = &chat.participant_timer_config_list;
            if !(1..=6).contains(&list.len()) {
                return Err(EngineError::invalid_request(
                    "`ParticipantTimerConfigList` is not valid: set 1 to 6 timers",
                ));
            }
            let changes = list.iter().map(read).collect::<Result<Vec<_>, _>>()?;
            let key = |(role, kind, _): &(Role, TimerKind, Option<i32>)| (*role, *kind);
            if changes
                .iter()
                .enumerate()
                .any(|(index, one)| changes[..index].iter().any(|other| key(other) == key(one)))
            {
                return Err(EngineError::invalid_request("a timer is there twice: set each role and type once"));
            }
            transaction.update_contact(&input.contact_id, |contact| {
                for (role, kind, minutes) in changes {
                    contact.timers.retain(|timer| (timer.role, timer.kind) != (role, kind));
                    contact.timers.extend(minutes.map(|minutes| Timer { role, kind, minutes }));
                }
            });
            Ok(UpdateParticipantRoleConfigOutput {})
        })
    }
}

/// Reads a timer: its role, its kind, and its minutes, or `None` to remove it.
fn read(timer: &ParticipantTimerConfiguration) -> Result<(Role, TimerKind, Option<i32>), EngineError> {
    let invalid = |message: &str| Err(EngineError::invalid_request(message));
    let role = match timer.participant_role {
        TimerEligibleParticipantRoles::Customer => Role::Customer,
        TimerEligibleParticipantRoles::Agent => Role::Agent,
        _ => return invalid("`ParticipantRole` is not valid: use `CUSTOMER` or `AGENT`"),
    };
    let kind = match timer.timer_type {
        ParticipantTimerType::Idle => TimerKind::Idle,
        ParticipantTimerType::DisconnectNoncustomer => TimerKind::DisconnectNoncustomer,
        _ => return invalid("`TimerType` is not valid: use `IDLE` or `DISCONNECT_NONCUSTOMER`"),
    };
    let minutes = match &timer.timer_value {
        ParticipantTimerValue::ParticipantTimerDurationInMinutes(minutes @ 2..=480) => Some(*minutes),
        ParticipantTimerValue::ParticipantTimerAction(ParticipantTimerAction::Unset) => None,
        _ => return invalid("`TimerValue` is not valid: use 2 to 480 minutes, or `Unset`"),
    };
    Ok((role, kind, minutes))
}
