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

use self::gap::{Gap, PACE};
use self::socket::{Socket, State};
use crate::event::{self, ChatEvent};
use crate::frame::{BEAT, Frame, SUBSCRIPTION};

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// The time before the last event from which the transcript is read again, since events need not
/// come in the order of their times.
const OVERLAP: i64 = 10;
/// The readings of the transcript of a chat that has ended, of which the last one may fail.
const LAST_READINGS: u32 = 3;
/// The number of items in a page of the transcript, the most that the service returns.
const PAGE: i32 = 100;

/// The session of a participant, without I/O: what to do next, and what happened in the chat.
///
/// A driver does each [`Action`] and reports its result, with the time since some fixed point. It
/// calls [`tick`](Self::tick) at [`deadline`](Self::deadline). Every event of the chat is delivered
/// once, and messages in their order: a websocket has the events that happen now, and after each
/// new websocket the transcript has those that were missed.
///
/// | If | the session |
/// | --- | --- |
/// | the websocket is about to expire | connects a second one, and closes the first when that is subscribed |
/// | the websocket is closed, or answers no heartbeat | connects again, at once and then with growing waits |
/// | a websocket is subscribed, or sends a text that cannot be read | reads the transcript from shortly before the last event, and holds later events until then |
/// | the transcript cannot be read | tries again with growing waits |
/// | the service refuses the transcript | asks for a new token once, and then ends |
/// | the service refuses a new connection | reads the transcript once more, and ends |
/// | the chat has ended | ends |
pub struct Session {
    sockets: Vec<Socket>,
    next_socket: u64,
    connecting: Connecting,
    /// The failures since a websocket last was subscribed for some time.
    failures: u32,
    gap: Gap,
    /// The IDs of the events that were delivered.
    delivered: HashSet<String>,
    /// The time of the last event that was delivered and is in the transcript.
    last: Option<Timestamp>,
    /// The items of the transcript, until all pages are there.
    pages: Vec<Item>,
    /// The token of the page that is read.
    page: Option<String>,
    /// The time when the last reading began.
    read_at: Option<Duration>,
    /// True if the service has refused the transcript since it was last read.
    is_read_refused: bool,
    /// The events of websockets that come after others which may be missing.
    held: VecDeque<ChatEvent>,
    actions: VecDeque<Action>,
    /// True once the events from before were delivered.
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
    /// Close a websocket. Reports about it are ignored from now on.
    Close(SocketId),
    /// Call [`ReadTranscript::request`], then [`Session::read`] or [`Session::not_read`].
    Read(ReadTranscript),
    /// Deliver an event to the participant.
    Deliver(Box<ChatEvent>),
    /// Note that all events from before the participant joined were delivered. This comes once, at
    /// the end of the first reading of the transcript.
    CaughtUp,
    /// Note that events before the next ones may be missing, because the chat has ended and its
    /// transcript can no longer be read.
    Missed,
    /// The session is over, and nothing comes after this.
    End(End),
}

/// The call for a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Connecting {
    No,
    At(Duration),
    Now,
}

impl Connecting {
    fn at(self) -> Option<Duration> {
        if let Self::At(at) = self { Some(at) } else { None }
    }
}

/// A websocket of a [`Session`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SocketId(u64);

/// The reason why a [`Session`] has ended.
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

/// The reason why a call of a driver failed.
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
        let from = self.from.and_then(start);
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

/// Returns a time as the service writes it: with milliseconds.
fn start(time: Timestamp) -> Option<String> {
    let text = time.format(TimestampFormat::DateTime)?;
    Some(if text.contains('.') { text } else { text.replace('Z', ".000Z") })
}

impl Session {
    /// Creates the session, which connects at once.
    pub fn new() -> Self {
        Self {
            sockets: Vec::new(),
            next_socket: 0,
            connecting: Connecting::Now,
            failures: 0,
            gap: Gap::beginning(),
            delivered: HashSet::new(),
            last: None,
            pages: Vec::new(),
            page: None,
            read_at: None,
            is_read_refused: false,
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
        sockets.chain(self.connecting.at()).chain(self.gap.read_at()).min().filter(|_| !self.is_over)
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
        let is_connecting = self.connecting != Connecting::No || self.sockets.len() > 1;
        for socket in &mut self.sockets {
            if socket.is_beat_due(now) {
                self.actions.push_back(Action::Send(socket.id, BEAT));
            }
            if !is_connecting && socket.is_renewal_due(now) {
                self.connecting = Connecting::At(now);
            }
        }
        if self.connecting.at().is_some_and(|at| at <= now) {
            self.connect();
        }
        self.begin_reading(now);
    }

    /// Reports a connection: the URL of its websocket, and the time until it expires.
    pub fn connected(&mut self, now: Duration, url: Secret<String>, lifetime: Duration) {
        self.connecting = Connecting::No;
        if self.is_over {
            return;
        }
        let id = SocketId(self.next_socket);
        self.next_socket += 1;
        self.sockets.push(Socket::new(id, now, lifetime));
        self.actions.push_back(Action::Open(id, url));
        if self.is_read_refused {
            // The connection has a new token.
            self.gap.ask(now);
            self.begin_reading(now);
        }
    }

    /// Reports that [`Action::Connect`] failed.
    pub fn not_connected(&mut self, now: Duration, failure: Failure) {
        self.connecting = Connecting::No;
        match failure {
            _ if self.is_over => {}
            Failure::Refused if !self.has_connected() => self.end(End::Refused),
            Failure::Refused if self.is_read_refused => self.give_up(End::Refused),
            // A websocket that lives has the reason.
            Failure::Refused if !self.has_live() => {
                self.ending.get_or_insert(End::Refused);
                self.open_gap();
                self.gap.ask(now);
                self.begin_reading(now);
            }
            Failure::Refused | Failure::Transient => self.connect_later(now),
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
        let Some(socket) = self.socket(id) else { return };
        let is_live = socket.state == State::Live;
        let frame = Frame::parse(text);
        if frame.is_of_the_chat() {
            socket.hear(now);
            if socket.has_lasted(now) {
                self.failures = 0;
            }
        }
        match frame {
            Frame::Item(item) if is_live => self.hear(ChatEvent::from(*item)),
            Frame::Subscribed(true) => self.subscribed(now, id),
            Frame::Subscribed(false) => {
                self.actions.push_back(Action::Close(id));
                self.lose(now, id);
            }
            Frame::Unreadable => {
                self.open_gap();
                // A service that sends many of them is not asked as often.
                self.gap.ask(self.read_at.map_or(now, |began| now.max(began.saturating_add(PACE))));
                self.begin_reading(now);
            }
            // The transcript, which is read after a subscription, has the items from before it.
            Frame::Item(_) | Frame::Heartbeat | Frame::Other => {}
        }
    }

    /// Reports that a websocket is closed, could not be opened, or sent a message that is no text.
    pub fn closed(&mut self, now: Duration, id: SocketId) {
        if !self.is_over && self.socket(id).is_some() {
            self.lose(now, id);
        }
    }

    /// Reports a page of the transcript, with the token of the next one.
    pub fn read(&mut self, now: Duration, items: impl IntoIterator<Item = Item>, next: Option<String>) {
        if self.is_over || !self.gap.is_running() {
            return;
        }
        self.pages.extend(items);
        // The service has ended a transcript with an empty token.
        if let Some(next) = next.filter(|next| !next.is_empty()) {
            if self.page.as_ref() == Some(&next) {
                return self.not_read(now, Failure::Transient);
            }
            self.page = Some(next.clone());
            self.actions.push_back(Action::Read(ReadTranscript { from: self.gap.from(), page: Some(next) }));
            return;
        }
        self.is_read_refused = false;
        for item in in_order(std::mem::take(&mut self.pages)) {
            self.deliver(ChatEvent::from(item));
        }
        if !self.has_caught_up {
            self.has_caught_up = true;
            self.actions.push_back(Action::CaughtUp);
        }
        let is_whole = self.gap.finish(now, self.before_last());
        if self.ending.is_some() || is_whole {
            self.gap.close();
            self.release();
        }
        if let Some(end) = self.ending.filter(|_| !self.is_over) {
            self.end(end);
        }
    }

    /// Reports that [`Action::Read`] failed.
    pub fn not_read(&mut self, now: Duration, failure: Failure) {
        if self.is_over || !self.gap.is_running() {
            return;
        }
        let is_ending = self.ending.is_some() || self.held.iter().any(ChatEvent::ends_chat);
        match failure {
            Failure::Refused if is_ending || self.is_read_refused => self.give_up(End::Refused),
            Failure::Transient if is_ending && self.gap.failures() + 1 >= LAST_READINGS => self.give_up(End::Refused),
            Failure::Refused => {
                // The token may be too old.
                self.is_read_refused = true;
                self.gap.fail(None);
                if self.connecting != Connecting::Now {
                    self.connect();
                }
            }
            Failure::Transient => {
                let wait = self.wait(self.gap.failures().saturating_add(1));
                self.gap.fail(Some(now.saturating_add(wait)));
            }
        }
    }

    /// Ends the session: its websockets are closed, and the events that they have sent are
    /// delivered.
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

    fn has_live(&self) -> bool {
        self.sockets.iter().any(|socket| socket.state == State::Live)
    }

    /// Forgets a websocket, and connects again if it was the last one, or was to replace another.
    fn lose(&mut self, now: Duration, id: SocketId) {
        let was_live = self.sockets.extract_if(.., |socket| socket.id == id).any(|lost| lost.state == State::Live);
        let is_needed = self.sockets.is_empty() || !was_live;
        if is_needed && self.connecting == Connecting::No && self.ending.is_none() {
            self.connect_later(now);
        }
    }

    fn connect(&mut self) {
        self.connecting = Connecting::Now;
        self.actions.push_back(Action::Connect);
    }

    fn connect_later(&mut self, now: Duration) {
        self.connecting = Connecting::At(now.saturating_add(self.wait(self.failures)));
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
        self.open_gap();
        self.gap.ask(now);
        self.begin_reading(now);
    }

    /// Returns the time from which events may be missing if they are from now on.
    fn before_last(&self) -> Option<Timestamp> {
        self.last.map(|last| Timestamp::new(last.seconds().saturating_sub(OVERLAP), last.nanos()))
    }

    fn open_gap(&mut self) {
        self.gap.open(self.before_last());
    }

    /// Reads the transcript, if that is due.
    fn begin_reading(&mut self, now: Duration) {
        if self.gap.begin(now) {
            let from = self.gap.from();
            self.read_at = Some(now);
            self.pages.clear();
            self.page = None;
            self.actions.push_back(Action::Read(ReadTranscript { from, page: None }));
        }
    }

    /// Delivers an event of a websocket, or holds it if others before it may be missing.
    fn hear(&mut self, event: ChatEvent) {
        if self.gap.is_open() {
            self.held.push_back(event);
            return;
        }
        self.deliver(event);
        if let Some(end) = self.ending {
            self.end(end);
        }
    }

    fn release(&mut self) {
        while let Some(event) = self.held.pop_front() {
            self.deliver(event);
        }
    }

    /// Delivers an event, if it was not.
    fn deliver(&mut self, event: ChatEvent) {
        if event.identity().is_some_and(|identity| !self.delivered.insert(identity)) {
            return;
        }
        if event.is_in_transcript() {
            self.last = self.last.max(event.time());
        }
        if event.ends_chat() {
            self.ending = Some(End::ChatEnded);
        }
        self.actions.push_back(Action::Deliver(Box::new(event)));
    }

    /// Ends the session without the events that may be missing.
    fn give_up(&mut self, end: End) {
        if self.gap.is_open() {
            self.actions.push_back(Action::Missed);
        }
        self.release();
        self.end(self.ending.unwrap_or(end));
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
            .field("delivered", &self.delivered.len())
            .field("ending", &self.ending)
            .finish_non_exhaustive()
    }
}

/// Returns the items of a transcript in the order of their times, those without one after the item
/// before them. A service that reads backward has the oldest items on the last page.
fn in_order(items: Vec<Item>) -> impl Iterator<Item = Item> {
    let mut last = None;
    let mut timed: Vec<_> = items
        .into_iter()
        .map(|item| {
            last = event::time(&item).or(last);
            (last, item)
        })
        .collect();
    timed.sort_by_key(|(time, _)| *time);
    timed.into_iter().map(|(_, item)| item)
}
