//! A session against the rules of the service, with faults at every step.

#![cfg(test)]

mod facts;
mod schedules;
mod world;

use std::time::Duration;

use connect_api::DisconnectParticipant;
use connect_chat::{End, EventKind, SocketId};
use connect_local::Settings;

use crate::world::{Chat, Fault};

fn messages() -> Vec<String> {
    (1..=12).map(|number| format!("message {number}")).collect()
}

/// Has a chat of twelve messages, one after every `pace` steps, with a fault at a step. The answers
/// to calls come `latency` steps later. The customer leaves when the bot has heard all.
/// Returns the chat at its end, and the number of steps.
fn chat((pace, latency): (usize, usize), fault: Option<(usize, Fault)>) -> (Chat, usize) {
    let mut chat = Chat::new(Settings::new());
    chat.latency = latency;
    let mut script = messages().into_iter();
    let (mut steps, mut is_ended) = (0, false);
    while chat.end.is_none() {
        if let Some((at, fault)) = fault
            && at == steps
        {
            chat.fault(fault);
        }
        steps += 1;
        assert!(steps < 2_000, "{fault:?}: {:?}", chat.session);
        if steps % pace == 0 {
            match script.next() {
                Some(text) => chat.say(&text),
                None if !is_ended && chat.heard.len() >= messages().len() => {
                    is_ended = true;
                    chat.engine
                        .disconnect_participant(DisconnectParticipant {
                            client_token: None,
                            connection_token: chat.customer.clone(),
                        })
                        .unwrap();
                }
                None => {}
            }
        }
        // The customer writes on while the session waits.
        if !chat.step() && (is_ended || steps % 7 == 0) {
            chat.wait();
        }
    }
    (chat, steps)
}

#[test]
fn every_message_is_told_once_whatever_happens_at_whatever_step() {
    let mut chats = 0;
    for course in [(1, 0), (2, 0), (3, 0), (1, 4), (2, 3), (3, 2)] {
        let (quiet, steps) = chat(course, None);
        assert_eq!((quiet.heard, quiet.end), (messages(), Some(End::ChatEnded)));
        let faults =
            [Fault::Cut, Fault::Lost, Fault::Twice, Fault::Calls(1), Fault::Calls(2), Fault::Silence, Fault::Garbage];
        for at in 0..steps {
            for fault in faults {
                let (chat, _) = chat(course, Some((at, fault)));
                assert_eq!(chat.heard, messages(), "{fault:?} at {at}, {course:?}");
                chats += 1;
            }
        }
    }
    assert!(chats > 500, "{chats}");
}

/// Runs until nothing happens any more before `until`.
fn run(chat: &mut Chat, until: Duration) {
    while chat.step() || chat.session.deadline().is_some_and(|deadline| deadline <= until) {
        if !chat.step() {
            chat.wait();
        }
    }
}

fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(60 * minutes)
}

#[test]
fn a_transcript_of_many_pages_is_told_in_its_order() {
    let mut chat = Chat::new(Settings::new());
    let texts: Vec<String> = (0..350).map(|number| number.to_string()).collect();
    for text in &texts {
        chat.say(text);
    }
    run(&mut chat, minutes(1));
    assert_eq!(chat.heard, texts);
    assert_eq!(chat.kinds.first(), Some(&EventKind::Joined));
    let told = chat.kinds.len();
    assert_eq!(chat.caught_up_after, [told]);
    chat.say("later");
    chat.cut();
    run(&mut chat, minutes(2));
    assert_eq!(chat.caught_up_after, [told]);
}

#[test]
fn a_websocket_is_replaced_before_it_expires() {
    let mut chat = Chat::new(Settings::new());
    run(&mut chat, minutes(57));
    let first: Vec<SocketId> = chat.lines.iter().map(|line| line.id).collect();
    run(&mut chat, minutes(60));
    let second: Vec<SocketId> = chat.lines.iter().map(|line| line.id).collect();
    assert!(first.len() == 1 && second.len() == 1 && first != second, "{first:?} {second:?}");
    chat.say("still there");
    run(&mut chat, minutes(61));
    assert_eq!(chat.heard, ["still there"]);
    // One that cannot be replaced is used until it ends.
    chat.failing = 5;
    run(&mut chat, minutes(119));
    chat.say("and now");
    run(&mut chat, minutes(121));
    assert_eq!(chat.heard, ["still there", "and now"]);
}

#[test]
fn events_wait_for_those_before_them_until_the_transcript_can_be_read() {
    let mut chat = Chat::new(Settings::new());
    chat.say("before");
    while chat.lines.is_empty() {
        chat.step();
    }
    chat.failing = 8;
    for _ in 0..10 {
        chat.step();
    }
    run(&mut chat, minutes(1));
    chat.say("live");
    run(&mut chat, minutes(2));
    assert_eq!((chat.heard.len(), chat.caught_up_after.len()), (0, 0));
    run(&mut chat, minutes(5));
    assert_eq!(chat.heard, ["before", "live"]);
    assert_eq!(chat.caught_up_after.len(), 1);
}

#[test]
fn a_participant_that_the_service_refuses_is_told_so() {
    let mut late = Chat::new(Settings::new());
    late.clock.advance(minutes(1));
    late.engine.tick().unwrap();
    run(&mut late, minutes(2));
    assert_eq!((late.end, late.session.deadline()), (Some(End::Refused), None));

    let mut absent = Chat::new(Settings::new());
    run(&mut absent, minutes(1));
    absent.say("heard");
    run(&mut absent, minutes(1));
    absent.cut();
    absent.say("not heard");
    let request = DisconnectParticipant { client_token: None, connection_token: absent.customer.clone() };
    absent.engine.disconnect_participant(request).unwrap();
    run(&mut absent, minutes(10));
    assert_eq!((absent.heard, absent.end), (vec!["heard".to_owned()], Some(End::Refused)));
}

#[test]
fn a_session_that_is_stopped_closes_its_websockets_and_says_no_more() {
    let mut chat = Chat::new(Settings::new());
    run(&mut chat, minutes(1));
    chat.session.stop();
    chat.say("late");
    run(&mut chat, minutes(10));
    assert_eq!((chat.end, chat.lines.len(), chat.session.deadline()), (Some(End::Stopped), 0, None));
    assert!(chat.heard.is_empty());
}

#[test]
fn a_driver_that_waits_never_spins() {
    let mut chat = Chat::new(Settings::new());
    chat.failing = 3;
    let mut waits = 0;
    while chat.now() < minutes(20) {
        assert_eq!(chat.end, None);
        chat.wait();
        waits += 1;
    }
    // A heartbeat each ten seconds, and growing waits between the failures.
    assert!((100..300).contains(&waits), "{waits}");
}

#[test]
fn a_websocket_that_breaks_as_soon_as_it_is_subscribed_is_opened_ever_more_slowly() {
    let mut chat = Chat::new(Settings::new());
    let mut breaks = 0;
    while chat.now() < minutes(10) {
        if !chat.step() {
            chat.wait();
        } else if chat.lines.iter().any(|line| line.items.is_some() && line.texts.is_empty()) {
            chat.cut();
            breaks += 1;
        }
    }
    // At once, then after 1, 2, 4, 8, 16 seconds, and then every 30.
    assert!((20..30).contains(&breaks), "{breaks}");
    run(&mut chat, minutes(12));
    // The first one that breaks after a long time is replaced at once.
    let before = chat.now();
    chat.cut();
    assert_eq!(chat.session.deadline(), Some(before));
}

#[test]
fn nothing_of_a_chat_is_in_a_debug_text() {
    let mut chat = Chat::new(Settings::new());
    chat.say("s3cret");
    while let Some(action) = chat.session.next_action() {
        assert!(!format!("{action:?} {:?}", chat.session).contains("s3cret"), "{action:?}");
        assert!(!format!("{action:?}").contains("token="), "{action:?}");
        chat.act(action);
        while chat.session.next_action().is_none() && chat.step() {}
        chat.step();
    }
}
