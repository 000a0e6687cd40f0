//! The session of a participant, without I/O.

mod gap;
mod socket;

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::time::Duration;

use connect_api::{
    ConnectionToken, ConnectionType, CreateParticipantConnection, GetTranscript, Item, ParticipantToken, ScanDirection,
    SortKey, StartPosition,
};
use connect_core::client::{Randomness, SystemRandomness};
use connect_core::metadata::TimestampFormat;
use connect_core::{Secret, Timestamp};

use self::gap::Gap;
use self::socket::{Socket, State};
use crate::event::{ChatEvent, EventKind};
use crate::frame::{BEAT, Frame, SUBSCRIPTION};

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// The time before the last event from which the transcript is read again, since events need not
/// come in the order of their times.
const OVERLAP: i64 = 10;
/// The number of items in a page of the transcript, the most that the service returns.
const PAGE: i32 = 100;

/// The session of a participant, without I/O: what to do next, and what happened in the chat.
///
/// A driver does each [`Action`] and reports what came of it, with the time since some fixed point.
/// It calls [`tick`](Self::tick) at [`deadline`](Self::deadline). Every event of the chat is told
/// once: a websocket tells what happens now, and after each new one the transcript tells what was
/// missed.
///
/// | What happens | What the session does |
/// | --- | --- |
/// | the websocket is about to expire | connects a second one, and closes the first when that is subscribed |
/// | the websocket is closed, or answers no heartbeat | connects again, at once and then with growing waits |
/// | a websocket is subscribed, or sends what is not a frame | reads the transcript from shortly before the last event |
/// | the transcript cannot be read | tries again; after three failures tells what the websocket said meanwhile |
/// | the service refuses a new connection | reads the transcript once more, and ends |
/// | the service refuses the transcript | ends |
/// | the chat has ended | ends |
pub struct Session {
    sockets: Vec<Socket>,
    next_socket: u64,
    is_connecting: bool,
    connect_at: Option<Duration>,
    /// The failures since a websocket last was subscribed for some time.
    failures: u32,
    gap: Gap,
    /// The IDs of the events that were told.
    told: HashSet<String>,
    /// The time of the last event that was told and is in the transcript.
    last: Option<Timestamp>,
    /// The items of the transcript, until all pages are there.
    pages: Vec<Item>,
    /// The events that websockets have told while the transcript is read.
    held: VecDeque<ChatEvent>,
    actions: VecDeque<Action>,
    /// True once the events from before were told.
    has_caught_up: bool,
    /// The reason why the session ends once the transcript is read.
    ending: Option<End>,
    is_over: bool,
    randomness: Box<dyn Randomness>,
}

/// A task for the driver of a [`Session`].
#[derive(Clone, Debug)]
pub enum Action {
    /// Call [`Session::connection_request`], then [`Session::connected`] or
    /// [`Session::not_connected`].
    Connect,
    /// Open a websocket, then call [`Session::opened`], or [`Session::closed`] if that failed.
    Open(SocketId, Secret<String>),
    /// Send a text over a websocket.
    Send(SocketId, &'static str),
    /// Close a websocket. What it still says may be reported, its end need not be.
    Close(SocketId),
    /// Call [`ReadTranscript::request`], then [`Session::read`] or [`Session::not_read`].
    Read(ReadTranscript),
    /// Tell the participant.
    Tell(Box<ChatEvent>),
    /// Note that the participant was told what the transcript has from before. This comes once, at
    /// the end of the first reading, or when that has failed too often to wait for it.
    CaughtUp,
    /// The session is over, and nothing comes after this.
    End(End),
}

/// A websocket of a [`Session`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SocketId(u64);

/// Why a [`Session`] has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum End {
    /// The chat has ended.
    ChatEnded,
    /// The service refuses the participant: it has left the chat, or was too late to join it, or
    /// the chat ended and its transcript can no longer be read.
    Refused,
    /// The driver stopped it, for example because the participant left the chat.
    Stopped,
}

/// Why a call of a driver failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Failure {
    /// The service refused the token: 403.
    Refused,
    /// Everything else, which may be different in a moment.
    Transient,
}

/// A page of the transcript to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadTranscript {
    from: Option<Timestamp>,
    page: Option<String>,
}

impl ReadTranscript {
    /// Returns the request for the page.
    pub fn request(&self, token: ConnectionToken) -> GetTranscript {
        let from = self.from.and_then(|from| from.format(TimestampFormat::DateTime));
        GetTranscript {
            max_results: Some(PAGE),
            next_token: self.page.clone(),
            scan_direction: Some(ScanDirection::Forward),
            sort_order: Some(SortKey::Ascending),
            start_position: from.map(|from| StartPosition { absolute_time: Some(from), ..StartPosition::default() }),
            ..GetTranscript::new(token)
        }
    }
}

impl Session {
    /// Creates the session, which connects at once.
    pub fn new() -> Self {
        Self {
            sockets: Vec::new(),
            next_socket: 0,
            is_connecting: true,
            connect_at: None,
            failures: 0,
            gap: Gap::None,
            told: HashSet::new(),
            last: None,
            pages: Vec::new(),
            held: VecDeque::new(),
            actions: [Action::Connect].into(),
            has_caught_up: false,
            ending: None,
            is_over: false,
            randomness: Box::new(SystemRandomness),
        }
    }

    /// Sets the randomness of the waits.
    #[must_use]
    pub fn with_randomness(self, randomness: impl Randomness + 'static) -> Self {
        Self { randomness: Box::new(randomness), ..self }
    }

    /// Returns the call that [`Action::Connect`] asks for: it gives the URL of a websocket, and a
    /// new connection token.
    pub fn connection_request(token: ParticipantToken) -> CreateParticipantConnection {
        CreateParticipantConnection {
            r#type: Some(vec![ConnectionType::Websocket, ConnectionType::ConnectionCredentials]),
            ..CreateParticipantConnection::new(token)
        }
    }

    /// Returns the next thing to do.
    pub fn next_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// Returns the time of the next [`tick`](Self::tick). `None` means that only a report can
    /// change something.
    pub fn deadline(&self) -> Option<Duration> {
        let sockets = self.sockets.iter().map(Socket::next);
        sockets.chain(self.connect_at).chain(self.gap.read_at()).min().filter(|_| !self.is_over)
    }

    /// Does what is due.
    pub fn tick(&mut self, now: Duration) {
        if self.is_over {
            return;
        }
        let late: Vec<SocketId> = self.sockets.iter().filter(|socket| socket.until <= now).map(|one| one.id).collect();
        for id in late {
            self.actions.push_back(Action::Close(id));
            self.lose(now, id);
        }
        let is_connecting = self.is_connecting || self.connect_at.is_some() || self.sockets.len() > 1;
        for socket in &mut self.sockets {
            if socket.is_beat_due(now) {
                self.actions.push_back(Action::Send(socket.id, BEAT));
            }
            if !is_connecting && socket.is_renewal_due(now) {
                self.connect_at = Some(now);
            }
        }
        if self.connect_at.is_some_and(|at| at <= now) {
            self.connect_at = None;
            self.is_connecting = true;
            self.actions.push_back(Action::Connect);
        }
        if self.gap.is_due(now) {
            self.read_from_last();
        }
    }

    /// Reports a connection: the URL of its websocket, and the time until it expires.
    pub fn connected(&mut self, now: Duration, url: Secret<String>, lifetime: Duration) {
        self.is_connecting = false;
        if self.is_over {
            return;
        }
        let id = SocketId(self.next_socket);
        self.next_socket += 1;
        self.sockets.push(Socket::new(id, now, lifetime));
        self.actions.push_back(Action::Open(id, url));
    }

    /// Reports that [`Action::Connect`] failed.
    pub fn not_connected(&mut self, now: Duration, failure: Failure) {
        self.is_connecting = false;
        match failure {
            _ if self.is_over => {}
            // A websocket that lives will say what the matter is.
            _ if self.sockets.iter().any(|socket| socket.state == State::Live) => self.connect_later(now),
            Failure::Transient => self.connect_later(now),
            Failure::Refused if !self.has_connected() => self.end(End::Refused),
            Failure::Refused => {
                self.ending.get_or_insert(End::Refused);
                self.fill();
            }
        }
    }

    /// Reports that a websocket is open.
    pub fn opened(&mut self, now: Duration, id: SocketId) {
        if let Some(socket) = self.socket(id) {
            socket.open(now);
            self.actions.push_back(Action::Send(id, SUBSCRIPTION));
        }
    }

    /// Reports a text that came over a websocket.
    pub fn received(&mut self, now: Duration, id: SocketId, text: &str) {
        if self.is_over {
            return;
        }
        if let Some(socket) = self.socket(id) {
            socket.hear(now);
            if socket.has_lasted(now) {
                self.failures = 0;
            }
        }
        match Frame::parse(text) {
            Frame::Item(item) => self.hear(ChatEvent::from(*item)),
            Frame::Subscribed(true) => self.subscribed(now, id),
            Frame::Subscribed(false) => {
                self.actions.push_back(Action::Close(id));
                self.lose(now, id);
            }
            Frame::Unreadable => self.fill(),
            Frame::Heartbeat | Frame::Other => {}
        }
        self.end_if_told();
    }

    /// Reports that a websocket is closed, could not be opened, or sent what is no text.
    pub fn closed(&mut self, now: Duration, id: SocketId) {
        if !self.is_over && self.socket(id).is_some() {
            self.lose(now, id);
        }
    }

    /// Reports a page of the transcript, with the token of the next one.
    pub fn read(&mut self, items: impl IntoIterator<Item = Item>, next: Option<String>) {
        let Gap::Reading { from, .. } = self.gap else { return };
        if self.is_over {
            return;
        }
        self.pages.extend(items);
        if next.is_some() {
            self.actions.push_back(Action::Read(ReadTranscript { from, page: next }));
            return;
        }
        // A service that reads backward has the oldest items on the last page.
        let mut items = std::mem::take(&mut self.pages);
        items.sort_by(|one, other| one.absolute_time.cmp(&other.absolute_time));
        for item in items {
            self.tell(ChatEvent::from(item));
        }
        if self.gap.finish() {
            self.read_from_last();
            return;
        }
        self.release();
        self.end_if_told();
        if let Some(end) = self.ending.filter(|_| !self.is_over) {
            self.end(end);
        }
    }

    /// Reports that [`Action::Read`] failed.
    pub fn not_read(&mut self, now: Duration, failure: Failure) {
        if self.is_over {
            return;
        }
        let wait = self.wait(self.gap.failures().saturating_add(1));
        if failure == Failure::Refused {
            self.ending.get_or_insert(End::Refused);
        }
        let has_given_up = self.gap.fail(now + wait) || failure == Failure::Refused;
        if has_given_up {
            self.release();
            self.end_if_told();
        }
        if let Some(end) = self.ending.filter(|_| has_given_up && !self.is_over) {
            self.end(end);
        }
    }

    /// Ends the session: its websockets are closed, and what they have said was told.
    pub fn stop(&mut self) {
        if !self.is_over {
            self.release();
            self.end(End::Stopped);
        }
    }

    /// Returns true if there was a connection, whose token reads the transcript.
    fn has_connected(&self) -> bool {
        self.next_socket > 0
    }

    fn socket(&mut self, id: SocketId) -> Option<&mut Socket> {
        self.sockets.iter_mut().find(|socket| socket.id == id)
    }

    /// Forgets a websocket, and connects again if it was the last one, or was to replace another.
    fn lose(&mut self, now: Duration, id: SocketId) {
        let was_live = self.sockets.extract_if(.., |socket| socket.id == id).any(|lost| lost.state == State::Live);
        let is_needed = self.sockets.is_empty() || !was_live;
        if is_needed && !self.is_connecting && self.connect_at.is_none() && self.ending.is_none() {
            self.connect_later(now);
        }
    }

    fn connect_later(&mut self, now: Duration) {
        self.connect_at = Some(now + self.wait(self.failures));
        self.failures = self.failures.saturating_add(1);
    }

    /// Returns the wait after a number of failures: none after the first loss, then up to one
    /// second, two, four and so on, of which at least a half.
    fn wait(&self, failures: u32) -> Duration {
        let Some(doublings) = failures.checked_sub(1) else { return Duration::ZERO };
        let longest = Duration::from_secs(1 << doublings.min(5)).min(LONGEST_WAIT);
        longest.mul_f64(0.5 + self.randomness.fraction().unwrap_or(1.0).clamp(0.0, 1.0) / 2.0)
    }

    /// Goes on with a websocket that is subscribed, without the older ones.
    fn subscribed(&mut self, now: Duration, id: SocketId) {
        let Some(socket) = self.socket(id) else { return };
        if socket.state == State::Live {
            return;
        }
        socket.live(now);
        for old in self.sockets.extract_if(.., |socket| socket.id != id) {
            self.actions.push_back(Action::Close(old.id));
        }
        self.fill();
    }

    /// Reads the transcript for what no websocket has said.
    fn fill(&mut self) {
        if self.gap.begin() {
            self.read_from_last();
        }
    }

    fn read_from_last(&mut self) {
        let from = self.last.map(|last| Timestamp::new(last.seconds() - OVERLAP, last.nanos()));
        self.gap.read(from);
        self.pages.clear();
        self.actions.push_back(Action::Read(ReadTranscript { from, page: None }));
    }

    /// Tells what a websocket says, or holds it while what came before it is read.
    fn hear(&mut self, event: ChatEvent) {
        if self.gap.holds() { self.held.push_back(event) } else { self.tell(event) }
    }

    fn release(&mut self) {
        while let Some(event) = self.held.pop_front() {
            self.tell(event);
        }
        if !self.has_caught_up {
            self.has_caught_up = true;
            self.actions.push_back(Action::CaughtUp);
        }
    }

    /// Tells an event, if it was not.
    fn tell(&mut self, event: ChatEvent) {
        if event.id().is_some_and(|id| !self.told.insert(id.to_owned())) {
            return;
        }
        if event.is_in_transcript() {
            let time = event.item().absolute_time.as_deref();
            self.last = self.last.max(time.and_then(|time| Timestamp::parse(time, TimestampFormat::DateTime)));
        }
        if event.kind() == EventKind::Ended {
            self.ending = Some(End::ChatEnded);
        }
        self.actions.push_back(Action::Tell(Box::new(event)));
    }

    /// Ends the session if the chat has ended and nothing is left to read.
    fn end_if_told(&mut self) {
        if self.ending == Some(End::ChatEnded) && !self.gap.holds() && !self.is_over {
            self.end(End::ChatEnded);
        }
    }

    fn end(&mut self, end: End) {
        self.is_over = true;
        let sockets = self.sockets.drain(..).map(|socket| Action::Close(socket.id));
        self.actions.extend(sockets);
        self.actions.push_back(Action::End(end));
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session")
            .field("sockets", &self.sockets)
            .field("failures", &self.failures)
            .field("gap", &self.gap)
            .field("told", &self.told.len())
            .field("ending", &self.ending)
            .finish_non_exhaustive()
    }
}
