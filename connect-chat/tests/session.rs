//! A session against the rules of the service, with faults at every step.

#![cfg(test)]

use std::collections::VecDeque;
use std::time::Duration;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection, CreateParticipantConnectionOutput,
    DisconnectParticipant, GetTranscriptOutput, ParticipantDetails, ParticipantToken, SendMessage, StartChatContact,
};
use connect_chat::{Action, End, EventKind, Failure, Session, SocketId};
use connect_core::client::Randomness;
use connect_core::{Secret, Timestamp};
use connect_local::{Clock, Engine, EngineError, Random, Settings, Subscription, WebsocketSession};

/// The life of a websocket.
const LIFETIME: Duration = Duration::from_secs(3_600);
const START: Timestamp = Timestamp::new(1_735_689_600, 0);

#[derive(Debug)]
struct NoJitter;

impl Randomness for NoJitter {
    fn fraction(&self) -> Option<f64> {
        Some(1.0)
    }
}

/// A fault at a step.
#[derive(Clone, Copy, Debug)]
enum Fault {
    /// All websockets are closed.
    Cut,
    /// A text is lost, and then all websockets are closed.
    Lost,
    /// Texts come twice.
    Twice,
    /// The next calls fail.
    Calls(u32),
    /// Nothing comes over the websockets from now on, and nobody says so.
    Silence,
    /// The next text is not readable.
    Garbage,
}

/// A websocket on its way to a bot.
struct Line {
    id: SocketId,
    owner: WebsocketSession,
    items: Option<Subscription>,
    texts: VecDeque<String>,
    is_silent: bool,
    is_garbled: bool,
}

/// The answer to a call, on its way to a bot.
enum Answer {
    Connection(Box<Result<CreateParticipantConnectionOutput, Failure>>),
    Transcript(Result<GetTranscriptOutput, Failure>),
}

/// A chat with a customer and a bot, whose driver this is.
struct Chat {
    engine: Engine,
    clock: Clock,
    customer: ConnectionToken,
    participant: ParticipantToken,
    connection: Option<ConnectionToken>,
    session: Session,
    lines: Vec<Line>,
    /// The answers to calls, with the number of steps until they come.
    answers: VecDeque<(usize, Answer)>,
    latency: usize,
    failing: u32,
    is_twice: bool,
    heard: Vec<String>,
    kinds: Vec<EventKind>,
    /// The number of events that were told before the session said that it had caught up.
    caught_up_after: Vec<usize>,
    end: Option<End>,
}

impl Chat {
    fn new(settings: Settings) -> Self {
        let clock = Clock::manual(START);
        let engine = Engine::open(settings.with_clock(clock.clone()).with_random(Random::seeded(1))).unwrap();
        let customer = ParticipantDetails { display_name: "Ana".into() };
        let started =
            engine.start_chat_contact(StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer));
        let started = started.unwrap();
        let connected = engine.create_participant_connection(CreateParticipantConnection {
            r#type: Some(vec![ConnectionType::ConnectionCredentials]),
            connect_participant: Some(true),
            ..CreateParticipantConnection::new(started.participant_token.unwrap())
        });
        let customer = connected.unwrap().connection_credentials.unwrap().connection_token.unwrap();
        let bot = engine.create_participant(CreateParticipant::custom_bot(
            Settings::INSTANCE_ID,
            started.contact_id.unwrap(),
            "Bot",
        ));
        let participant = bot.unwrap().participant_credentials.unwrap().participant_token.unwrap();
        Self {
            engine,
            clock,
            customer,
            participant,
            connection: None,
            session: Session::new().with_randomness(NoJitter),
            lines: Vec::new(),
            answers: VecDeque::new(),
            latency: 0,
            failing: 0,
            is_twice: false,
            heard: Vec::new(),
            kinds: Vec::new(),
            caught_up_after: Vec::new(),
            end: None,
        }
    }

    fn now(&self) -> Duration {
        let now = self.clock.now();
        let seconds = u64::try_from(now.seconds() - START.seconds()).unwrap();
        Duration::new(seconds, now.nanos())
    }

    fn say(&self, text: &str) {
        self.engine.send_message(SendMessage::text(text, self.customer.clone())).unwrap();
    }

    fn fault(&mut self, fault: Fault) {
        match fault {
            Fault::Cut => self.cut(),
            Fault::Lost => {
                for line in &mut self.lines {
                    line.pull();
                    line.texts.clear();
                }
                self.cut();
            }
            Fault::Twice => self.is_twice = true,
            Fault::Calls(calls) => self.failing = calls,
            Fault::Silence => self.lines.iter_mut().for_each(|line| line.is_silent = true),
            Fault::Garbage => self.lines.iter_mut().for_each(|line| line.is_garbled = true),
        }
    }

    fn cut(&mut self) {
        let now = self.now();
        for line in self.lines.drain(..) {
            self.session.closed(now, line.id);
        }
    }

    /// Passes on an answer whose time has come, does what the session asks for, or passes on one
    /// text or a later answer. Returns false if there is nothing of these.
    fn step(&mut self) -> bool {
        if self.answers.front().is_some_and(|(steps, _)| *steps == 0) {
            return self.answer();
        }
        self.answers.iter_mut().for_each(|(steps, _)| *steps = steps.saturating_sub(1));
        if let Some(action) = self.session.next_action() {
            self.act(action);
            return true;
        }
        let now = self.now();
        for line in &mut self.lines {
            line.pull();
            if let Some(text) = line.texts.pop_front() {
                for _ in 0..=u32::from(self.is_twice) {
                    self.session.received(now, line.id, &text);
                }
                return true;
            }
        }
        self.answer()
    }

    /// Passes on the next answer to a call.
    fn answer(&mut self) -> bool {
        let Some((_, answer)) = self.answers.pop_front() else { return false };
        let now = self.now();
        match answer {
            Answer::Connection(answer) => match *answer {
                Ok(output) => {
                    self.connection = output.connection_credentials.unwrap().connection_token;
                    self.session.connected(now, output.websocket.unwrap().url.unwrap(), LIFETIME);
                }
                Err(failure) => self.session.not_connected(now, failure),
            },
            Answer::Transcript(Ok(page)) => self.session.read(page.transcript.unwrap_or_default(), page.next_token),
            Answer::Transcript(Err(failure)) => self.session.not_read(now, failure),
        }
        true
    }

    /// Runs until nothing is left to do but to wait, and then waits for the next deadline.
    fn wait(&mut self) {
        while self.step() {}
        let Some(deadline) = self.session.deadline() else { return };
        self.clock.advance(deadline.saturating_sub(self.now()));
        self.engine.tick().unwrap();
        self.session.tick(self.now());
    }

    /// Counts a call, which may fail.
    fn call<T>(&mut self, call: impl FnOnce(&Engine) -> Result<T, EngineError>) -> Result<T, Failure> {
        if self.failing > 0 {
            self.failing -= 1;
            return Err(Failure::Transient);
        }
        call(&self.engine).map_err(|error| if error.status() == 403 { Failure::Refused } else { Failure::Transient })
    }

    fn act(&mut self, action: Action) {
        let now = self.now();
        match action {
            Action::Connect => {
                let request = Session::connection_request(self.participant.clone());
                let answer = self.call(|engine| engine.create_participant_connection(request));
                self.answers.push_back((self.latency, Answer::Connection(Box::new(answer))));
            }
            Action::Open(id, url) => match self.call(|engine| engine.open_websocket(&token(&url))) {
                Ok(owner) => {
                    let texts = VecDeque::new();
                    self.lines.push(Line { id, owner, items: None, texts, is_silent: false, is_garbled: false });
                    self.session.opened(now, id);
                }
                Err(_) => self.session.closed(now, id),
            },
            Action::Send(id, text) => {
                let engine = &self.engine;
                if let Some(line) = self.lines.iter_mut().find(|line| line.id == id) {
                    line.send(engine, text);
                }
            }
            Action::Close(id) => self.lines.retain(|line| line.id != id),
            Action::Read(page) => {
                let request = page.request(self.connection.clone().unwrap());
                let answer = self.call(|engine| engine.get_transcript(&request));
                self.answers.push_back((self.latency, Answer::Transcript(answer)));
            }
            Action::Tell(event) => {
                self.heard.extend(event.text().map(str::to_owned));
                self.kinds.push(event.kind());
            }
            Action::CaughtUp => self.caught_up_after.push(self.kinds.len()),
            Action::End(end) => {
                assert!(self.end.is_none());
                self.end = Some(end);
            }
        }
    }
}

impl Line {
    /// Answers what the session sends.
    fn send(&mut self, engine: &Engine, text: &str) {
        if text.contains("aws/subscribe") {
            let subscribed = engine.subscribe_websocket(&self.owner);
            let status = if subscribed.is_ok() { "success" } else { "failure" };
            self.items = subscribed.ok();
            self.texts.push_back(format!(
                r#"{{"topic":"aws/subscribe","content":{{"status":"{status}","topics":["aws/chat"]}}}}"#
            ));
        } else {
            assert_eq!(text, r#"{"topic":"aws/heartbeat"}"#);
            self.texts.push_back(text.to_owned());
        }
    }

    /// Takes the next item that the service delivers.
    fn pull(&mut self) {
        if self.is_silent {
            self.texts.clear();
        } else if let Some(item) = self.items.as_mut().and_then(Subscription::try_next) {
            let content = serde_json::Value::from(item.to_json().to_string());
            let text = format!(r#"{{"topic":"aws/chat","content":{content}}}"#);
            self.texts.push_back(if self.is_garbled { "<html>".to_owned() } else { text });
            self.is_garbled = false;
        }
    }
}

fn token(url: &Secret<String>) -> String {
    url.expose().rsplit_once("token=").unwrap().1.to_owned()
}

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
    run(&mut chat, minutes(58));
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
fn a_transcript_that_cannot_be_read_holds_the_chat_up_for_seconds_only() {
    let mut chat = Chat::new(Settings::new());
    chat.say("before");
    while chat.lines.is_empty() {
        chat.step();
    }
    chat.failing = 8;
    for _ in 0..10 {
        chat.step();
    }
    chat.say("live");
    run(&mut chat, Duration::from_secs(5));
    assert_eq!(chat.heard, ["live"]);
    assert_eq!(chat.caught_up_after.len(), 1);
    run(&mut chat, minutes(5));
    assert_eq!(chat.heard, ["live", "before"]);
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
