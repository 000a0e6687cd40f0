//! Timers of participants who are idle.

use connect_api::{
    ChatParticipantRoleConfig, ParticipantTimerAction, ParticipantTimerConfiguration, ParticipantTimerType,
    ParticipantTimerValue, TimerEligibleParticipantRoles, UpdateParticipantRoleConfig,
    UpdateParticipantRoleConfigChannelInfo,
};
use connect_local::{Engine, Settings, Subscription};

use crate::support::{BAD_REQUEST, DENIED, JOINED, LEFT, add_bot, engine, error, minutes, say, start, story};

const IDLE: ParticipantTimerType = ParticipantTimerType::Idle;
const DISCONNECT: ParticipantTimerType = ParticipantTimerType::DisconnectNoncustomer;

fn config(contact_id: &str, timers: &[(ParticipantTimerType, i32)]) -> UpdateParticipantRoleConfig {
    let timers = timers.iter().map(|(timer_type, minutes)| ParticipantTimerConfiguration {
        participant_role: TimerEligibleParticipantRoles::Customer,
        timer_type: timer_type.clone(),
        timer_value: match minutes {
            0 => ParticipantTimerValue::ParticipantTimerAction(ParticipantTimerAction::Unset),
            minutes => ParticipantTimerValue::ParticipantTimerDurationInMinutes(*minutes),
        },
    });
    UpdateParticipantRoleConfig {
        instance_id: Settings::INSTANCE_ID.into(),
        contact_id: contact_id.into(),
        channel_configuration: UpdateParticipantRoleConfigChannelInfo::Chat(ChatParticipantRoleConfig {
            participant_timer_config_list: timers.collect(),
        }),
    }
}

/// Returns the last word of the content type of each item that is new.
fn news(engine: &Engine, subscription: &mut Subscription) -> Vec<String> {
    engine.tick().unwrap();
    let types = std::iter::from_fn(|| subscription.try_next()).map(|item| item.content_type().to_owned());
    types.map(|one| one.rsplit('.').next().unwrap().to_owned()).collect()
}

#[test]
fn a_customer_who_is_silent_is_idle_and_then_the_bot_is_disconnected() {
    let engine = engine();
    let chat = start(&engine);
    engine.update_participant_role_config(config(&chat.id, &[(IDLE, 2), (DISCONNECT, 3)])).unwrap();
    let bot = add_bot(&engine, &chat.id);
    let mut subscription = engine.subscribe(&chat.id, 2).unwrap();
    engine.clock().advance(minutes(1));
    say(&engine, &chat.customer, "Hi").unwrap();
    assert_eq!(news(&engine, &mut subscription), ["text/plain"]);
    engine.clock().advance(minutes(2));
    assert_eq!(news(&engine, &mut subscription), ["idle"]);
    engine.clock().advance(minutes(1));
    say(&engine, &chat.customer, "Still here").unwrap();
    assert_eq!(news(&engine, &mut subscription), ["text/plain", "returned"]);
    engine.clock().advance(minutes(5));
    assert_eq!(news(&engine, &mut subscription), ["idle", "autodisconnection", "left"]);
    assert_eq!(error(say(&engine, &bot, "late")), DENIED);
    say(&engine, &chat.customer, "The chat goes on").unwrap();
}

#[test]
fn a_timer_alone_starts_at_once() {
    let engine = engine();
    let chat = start(&engine);
    engine.update_participant_role_config(config(&chat.id, &[(DISCONNECT, 2)])).unwrap();
    add_bot(&engine, &chat.id);
    engine.clock().advance(minutes(2));
    engine.tick().unwrap();
    assert_eq!(story(&engine, &chat.id), [JOINED, JOINED, LEFT]);
}

#[test]
fn a_timer_that_is_set_later_waits_for_the_next_bot() {
    let engine = engine();
    let chat = start(&engine);
    add_bot(&engine, &chat.id);
    engine.update_participant_role_config(config(&chat.id, &[(DISCONNECT, 2)])).unwrap();
    engine.clock().advance(minutes(60));
    engine.tick().unwrap();
    assert_eq!(story(&engine, &chat.id), [JOINED, JOINED]);
}

#[test]
fn a_timer_that_is_unset_is_gone() {
    let engine = engine();
    let chat = start(&engine);
    engine.update_participant_role_config(config(&chat.id, &[(DISCONNECT, 2)])).unwrap();
    engine.update_participant_role_config(config(&chat.id, &[(DISCONNECT, 0)])).unwrap();
    add_bot(&engine, &chat.id);
    engine.clock().advance(minutes(60));
    engine.tick().unwrap();
    assert_eq!(story(&engine, &chat.id), [JOINED, JOINED]);
}

#[test]
fn a_timer_has_2_to_480_minutes_and_is_there_once() {
    let engine = engine();
    let chat = start(&engine);
    for timers in [&[(IDLE, 1)] as &[_], &[(IDLE, 481)], &[(IDLE, 2), (IDLE, 3)], &[]] {
        assert_eq!(error(engine.update_participant_role_config(config(&chat.id, timers))), BAD_REQUEST);
    }
}
