//! A session under schedules of messages, delays and faults that nobody thought of.

use std::time::Duration;

use connect_api::DisconnectParticipant;
use connect_chat::{End, EventKind};
use connect_local::Settings;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::world::{Chat, Fault};

#[derive(Clone, Debug)]
enum Event {
    Steps(usize),
    Messages(usize),
    /// Time goes by, in milliseconds.
    Time(u64),
    Fault(Fault),
    /// One of the websockets is closed.
    CutOne(usize),
    /// Answers to calls take this number of steps from now on.
    Latency(usize),
    /// The customer ends the chat.
    End,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => (1_usize..13).prop_map(Event::Steps),
        8 => Just(Event::Messages(1)),
        1 => Just(Event::Messages(130)),
        3 => (0_u64..3_000).prop_map(Event::Time),
        2 => (0_u64..40_000).prop_map(Event::Time),
        1 => (3_500_000_u64..3_700_000).prop_map(Event::Time),
        1 => Just(Event::Fault(Fault::Cut)),
        1 => (0_usize..4).prop_map(Event::CutOne),
        1 => Just(Event::Fault(Fault::Lost)),
        1 => Just(Event::Fault(Fault::Twice)),
        2 => (0_u32..20).prop_map(|calls| Event::Fault(Fault::Calls(calls))),
        1 => Just(Event::Fault(Fault::Silence)),
        1 => Just(Event::Fault(Fault::Garbage)),
        2 => (0_usize..12).prop_map(Event::Latency),
        1 => Just(Event::End),
    ]
}

fn end(chat: &Chat) {
    let request = DisconnectParticipant { client_token: None, connection_token: chat.customer.clone() };
    chat.engine.disconnect_participant(request).unwrap();
}

/// Lets time go by, with all that is due meanwhile.
fn wait(chat: &mut Chat, time: Duration) {
    let until = chat.now() + time;
    for turn in 0.. {
        if chat.now() >= until || chat.end.is_some() {
            return;
        }
        assert!(turn < 20_000, "the session spins: {:?}", chat.session);
        let next = chat.session.deadline().unwrap_or(until).min(until).max(chat.now());
        chat.clock.advance(next.saturating_sub(chat.now()));
        chat.engine.tick().unwrap();
        chat.session.tick(chat.now());
        for _ in 0..if time > Duration::from_secs(3) { 20 } else { 1 } {
            chat.step();
        }
    }
}

fn run(events: &[Event]) -> Result<(), TestCaseError> {
    let mut chat = Chat::new(Settings::new());
    let mut said = Vec::new();
    let mut is_ended = false;
    // The bot connects in time.
    for _ in 0..25 {
        chat.step();
    }
    for event in events {
        if chat.end.is_some() || is_ended {
            break;
        }
        match event {
            Event::Steps(count) => {
                for _ in 0..*count {
                    chat.step();
                }
            }
            Event::Messages(count) => {
                for _ in 0..*count {
                    said.push(said.len().to_string());
                    chat.say(&said[said.len() - 1]);
                }
            }
            Event::Time(milliseconds) => wait(&mut chat, Duration::from_millis(*milliseconds)),
            Event::Fault(fault) => chat.fault(*fault),
            Event::CutOne(index) if !chat.lines.is_empty() => {
                let line = chat.lines.remove(index % chat.lines.len());
                let now = chat.now();
                chat.session.closed(now, line.id);
            }
            Event::CutOne(_) => {}
            Event::Latency(steps) => chat.latency = *steps,
            Event::End => {
                end(&chat);
                is_ended = true;
            }
        }
    }
    chat.failing = 0;
    let until = chat.now() + Duration::from_secs(300);
    while chat.end.is_none() && chat.now() < until {
        if !chat.step() {
            chat.wait();
        }
    }
    prop_assert_eq!(chat.end.is_some(), is_ended, "{:?}", chat.end);
    prop_assert!(chat.kinds.iter().filter(|kind| **kind == EventKind::Ended).count() <= 1);
    if chat.has_missed {
        // The transcript of a chat that has ended cannot be read. What was heard is in its order.
        prop_assert!(is_ended);
        let mut rest = said.iter();
        prop_assert!(chat.heard.iter().all(|text| rest.any(|other| other == text)), "{:?}", chat.heard);
    } else {
        prop_assert_eq!(chat.heard, said);
        prop_assert!(!is_ended || matches!(chat.end, Some(End::ChatEnded | End::Refused)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn messages_are_delivered_once_and_in_order(events in vec(event(), 10..70)) {
        run(&events)?;
    }
}
