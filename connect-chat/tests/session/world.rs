//! A chat of connect-local's engine with a bot, whose calls and websockets can fail.

use std::collections::VecDeque;
use std::time::Duration;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipant, CreateParticipantConnection, CreateParticipantConnectionOutput,
    GetTranscriptOutput, ParticipantDetails, ParticipantToken, SendMessage, StartChatContact,
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
pub(crate) enum Fault {
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
pub(crate) struct Line {
    pub(crate) id: SocketId,
    pub(crate) owner: WebsocketSession,
    pub(crate) items: Option<Subscription>,
    pub(crate) texts: VecDeque<String>,
    pub(crate) is_silent: bool,
    pub(crate) is_garbled: bool,
}

/// The answer to a call, on its way to a bot.
pub(crate) enum Answer {
    Connection(Box<Result<CreateParticipantConnectionOutput, Failure>>),
    Transcript(Result<GetTranscriptOutput, Failure>),
}

/// A chat with a customer and a bot, whose driver this is.
pub(crate) struct Chat {
    pub(crate) engine: Engine,
    pub(crate) clock: Clock,
    pub(crate) customer: ConnectionToken,
    pub(crate) participant: ParticipantToken,
    pub(crate) connection: Option<ConnectionToken>,
    pub(crate) session: Session,
    pub(crate) lines: Vec<Line>,
    /// The websockets that the session has given up, whose texts still come.
    pub(crate) ghosts: Vec<Line>,
    /// The answers to calls, with the number of steps until they come.
    pub(crate) answers: VecDeque<(usize, Answer)>,
    pub(crate) latency: usize,
    pub(crate) failing: u32,
    pub(crate) is_twice: bool,
    pub(crate) heard: Vec<String>,
    pub(crate) kinds: Vec<EventKind>,
    /// The number of events that were told before the session said that it had caught up.
    pub(crate) caught_up_after: Vec<usize>,
    pub(crate) has_missed: bool,
    pub(crate) end: Option<End>,
}

impl Chat {
    pub(crate) fn new(settings: Settings) -> Self {
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
            ghosts: Vec::new(),
            answers: VecDeque::new(),
            latency: 0,
            failing: 0,
            is_twice: false,
            heard: Vec::new(),
            kinds: Vec::new(),
            caught_up_after: Vec::new(),
            has_missed: false,
            end: None,
        }
    }

    pub(crate) fn now(&self) -> Duration {
        let now = self.clock.now();
        let seconds = u64::try_from(now.seconds() - START.seconds()).unwrap();
        Duration::new(seconds, now.nanos())
    }

    pub(crate) fn say(&self, text: &str) {
        self.engine.send_message(SendMessage::text(text, self.customer.clone())).unwrap();
    }

    pub(crate) fn fault(&mut self, fault: Fault) {
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

    pub(crate) fn cut(&mut self) {
        let now = self.now();
        for line in self.lines.drain(..) {
            self.session.closed(now, line.id);
        }
    }

    /// Reports an answer whose time has come, does an action of the session, or reports one text or
    /// a later answer. Returns false if there is nothing of these.
    pub(crate) fn step(&mut self) -> bool {
        if self.answers.front().is_some_and(|(steps, _)| *steps == 0) {
            return self.answer();
        }
        self.answers.iter_mut().for_each(|(steps, _)| *steps = steps.saturating_sub(1));
        if let Some(action) = self.session.next_action() {
            self.act(action);
            return true;
        }
        let now = self.now();
        for line in self.lines.iter_mut().chain(&mut self.ghosts) {
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

    /// Reports the next answer to a call.
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
            Answer::Transcript(Ok(page)) => {
                self.session.read(now, page.transcript.unwrap_or_default(), page.next_token);
            }
            Answer::Transcript(Err(failure)) => self.session.not_read(now, failure),
        }
        true
    }

    /// Runs until nothing is left to do but to wait, and then waits for the next deadline.
    pub(crate) fn wait(&mut self) {
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

    pub(crate) fn act(&mut self, action: Action) {
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
            Action::Close(id) => {
                let given_up = self.lines.extract_if(.., |line| line.id == id);
                self.ghosts.extend(given_up);
            }
            Action::Read(page) => {
                let request = page.request(self.connection.clone().unwrap());
                let answer = self.call(|engine| engine.get_transcript(&request));
                self.answers.push_back((self.latency, Answer::Transcript(answer)));
            }
            Action::Deliver(event) => {
                self.heard.extend(event.text().map(str::to_owned));
                self.kinds.push(event.kind());
            }
            Action::Missed => self.has_missed = true,
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
