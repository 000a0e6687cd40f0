//! The task that does what a session asks for.

use std::collections::{HashMap, HashSet};
use std::io;
use std::ops::ControlFlow;
use std::time::Duration;

use connect_api::{GetTranscriptOutput, ParticipantToken};
use connect_core::{Client, Error};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::{Connection, Shared, websocket};
use crate::ChatEvent;
use crate::session::{Action, Failure, Session, SocketId};

/// The time in which the first websocket must be open.
const JOINS: Duration = Duration::from_secs(30);

pub(super) struct Driver {
    client: Client,
    participant: ParticipantToken,
    /// True if a websocket must be encrypted, because the endpoint is.
    must_encrypt: bool,
    shared: Shared,
    session: Session,
    start: Instant,
    /// The calls and the websockets. They end with this.
    tasks: JoinSet<()>,
    /// The texts to send over each websocket. One without a sender is closed.
    sockets: HashMap<SocketId, mpsc::UnboundedSender<&'static str>>,
    /// The websockets that are open.
    open: HashSet<SocketId>,
    /// The participant that waits for the first websocket.
    joining: Option<Joining>,
    reports: mpsc::UnboundedSender<Report>,
    inbox: mpsc::UnboundedReceiver<Report>,
    deliveries: mpsc::UnboundedSender<Delivery>,
}

/// A participant that waits until a websocket is open.
struct Joining {
    result: oneshot::Sender<io::Result<()>>,
    /// The last reason why no websocket could be opened.
    failure: Option<io::Error>,
}

/// A message of the driver to the participant.
pub(super) enum Delivery {
    Event(Box<ChatEvent>),
    /// The events from before were delivered.
    CaughtUp,
    /// Events may be missing.
    Missed,
}

/// The result of an action.
pub(super) enum Report {
    Connected(Result<Connection, Failure>),
    Opened(SocketId),
    Received(SocketId, String),
    NotOpened(SocketId, io::Error),
    Closed(SocketId),
    Read(Result<GetTranscriptOutput, Failure>),
}

impl Driver {
    /// Creates the driver, and returns the receiver of whether the first websocket could be opened.
    /// Without a result, the session ended before.
    pub(super) fn new(
        client: Client,
        participant: ParticipantToken,
        must_encrypt: bool,
        shared: Shared,
        deliveries: mpsc::UnboundedSender<Delivery>,
    ) -> (Self, oneshot::Receiver<io::Result<()>>) {
        let (reports, inbox) = mpsc::unbounded_channel();
        let (result, joined) = oneshot::channel();
        let driver = Self {
            client,
            participant,
            must_encrypt,
            shared,
            session: Session::new(),
            start: Instant::now(),
            tasks: JoinSet::new(),
            sockets: HashMap::new(),
            open: HashSet::new(),
            joining: Some(Joining { result, failure: None }),
            reports,
            inbox,
            deliveries,
        };
        (driver, joined)
    }

    /// Runs the session until it is over. `first` is the answer to its first action.
    pub(super) async fn run(mut self, first: Report) {
        self.session.next_action();
        self.report(first);
        loop {
            while let Some(action) = self.session.next_action() {
                if self.act(action).is_break() {
                    return;
                }
            }
            while self.tasks.try_join_next().is_some() {}
            let deadline = self.session.deadline().map(|at| self.start + at);
            tokio::select! {
                Some(report) = self.inbox.recv() => self.report(report),
                () = sleep_until(deadline.unwrap_or(self.start)), if deadline.is_some() => {
                    self.session.tick(self.now());
                }
                () = sleep_until(self.start + JOINS), if self.joining.is_some() => self.not_joined(None),
                () = self.deliveries.closed() => self.session.stop(),
            }
        }
    }

    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn report(&mut self, report: Report) {
        let now = self.now();
        match report {
            Report::Connected(Ok(connection)) => {
                self.shared.set_token(connection.token);
                self.session.connected(now, connection.url, connection.lifetime);
            }
            Report::Connected(Err(failure)) => self.session.not_connected(now, failure),
            Report::Opened(id) => {
                if let Some(joining) = self.joining.take() {
                    // A participant that is gone does not join.
                    let _ = joining.result.send(Ok(()));
                }
                if self.sockets.contains_key(&id) {
                    self.open.insert(id);
                }
                self.session.opened(now, id);
            }
            Report::NotOpened(id, error) => {
                if websocket::is_permanent(&error) {
                    self.not_joined(Some(error));
                } else if let Some(joining) = &mut self.joining {
                    joining.failure = Some(error);
                }
                self.sockets.remove(&id);
                self.session.closed(now, id);
            }
            Report::Received(id, text) => self.session.received(now, id, &text),
            Report::Closed(id) => {
                self.sockets.remove(&id);
                self.open.remove(&id);
                self.session.closed(now, id);
            }
            Report::Read(Ok(page)) => self.session.read(now, page.transcript.unwrap_or_default(), page.next_token),
            Report::Read(Err(failure)) => self.session.not_read(now, failure),
        }
        self.shared.set_connected(!self.open.is_empty());
    }

    /// Reports that no websocket could be opened, for the last reason if there is no other.
    fn not_joined(&mut self, error: Option<io::Error>) {
        if let Some(Joining { result, failure }) = self.joining.take() {
            let error = error.or(failure).unwrap_or_else(|| io::ErrorKind::TimedOut.into());
            // The participant then drops its receiver, which stops the session.
            let _ = result.send(Err(error));
        }
    }

    fn act(&mut self, action: Action) -> ControlFlow<()> {
        let (client, reports) = (self.client.clone(), self.reports.clone());
        match action {
            Action::Connect => {
                let request = Session::connection_request(self.participant.clone());
                self.tasks.spawn(async move {
                    let output = client.call(&request).send_with_metadata().await.map_err(|error| failure(&error));
                    let connection = output
                        .and_then(|(output, metadata)| Connection::new(output, &metadata).ok_or(Failure::Transient));
                    // Nobody receives it once the session is over.
                    let _ = reports.send(Report::Connected(connection));
                });
            }
            Action::Open(id, url) => {
                let (sender, texts) = mpsc::unbounded_channel();
                self.sockets.insert(id, sender);
                self.tasks.spawn(websocket::serve(id, url, self.must_encrypt, texts, reports));
            }
            Action::Send(id, text) => {
                if let Some(sender) = self.sockets.get(&id) {
                    // The end of a websocket is reported.
                    let _ = sender.send(text);
                }
            }
            Action::Close(id) => {
                self.sockets.remove(&id);
                self.open.remove(&id);
                self.shared.set_connected(!self.open.is_empty());
            }
            Action::Read(page) => {
                let request = page.request(self.shared.token());
                self.tasks.spawn(async move {
                    let page = client.send(&request).await.map_err(|error| failure(&error));
                    let _ = reports.send(Report::Read(page));
                });
            }
            Action::Deliver(event) => {
                // A participant that is gone receives nothing.
                let _ = self.deliveries.send(Delivery::Event(event));
            }
            Action::CaughtUp => {
                let _ = self.deliveries.send(Delivery::CaughtUp);
            }
            Action::Missed => {
                let _ = self.deliveries.send(Delivery::Missed);
            }
            Action::End(end) => {
                self.shared.set_end(end);
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }
}

/// Returns what a failed call means for a session.
fn failure<E>(error: &Error<E>) -> Failure {
    if super::is_refused(error) { Failure::Refused } else { Failure::Transient }
}
