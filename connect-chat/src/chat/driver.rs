//! The task that does what a session asks for.

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use connect_api::{GetTranscriptOutput, ParticipantToken};
use connect_core::{Client, Error};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::{Connection, SharedToken, websocket};
use crate::ChatEvent;
use crate::session::{Action, End, Failure, Session, SocketId};

pub(super) struct Driver {
    client: Client,
    participant: ParticipantToken,
    token: SharedToken,
    session: Session,
    start: Instant,
    /// The calls and the websockets. They end with this.
    tasks: JoinSet<()>,
    /// The texts to send over each websocket. One without a sender is closed.
    sockets: HashMap<SocketId, mpsc::UnboundedSender<&'static str>>,
    reports: mpsc::UnboundedSender<Report>,
    inbox: mpsc::UnboundedReceiver<Report>,
    told: mpsc::UnboundedSender<Told>,
    end: Arc<OnceLock<End>>,
}

/// A message of the driver to the participant.
pub(super) enum Told {
    Event(Box<ChatEvent>),
    /// The events from before were told.
    CaughtUp,
    /// Events may be missing.
    Missed,
}

/// The result of an action.
pub(super) enum Report {
    Connected(Result<Connection, Failure>),
    Opened(SocketId),
    Received(SocketId, String),
    Closed(SocketId),
    Read(Result<GetTranscriptOutput, Failure>),
}

impl Driver {
    pub(super) fn new(
        client: Client,
        participant: ParticipantToken,
        token: SharedToken,
        told: mpsc::UnboundedSender<Told>,
        end: Arc<OnceLock<End>>,
    ) -> Self {
        let (reports, inbox) = mpsc::unbounded_channel();
        Self {
            client,
            participant,
            token,
            session: Session::new(),
            start: Instant::now(),
            tasks: JoinSet::new(),
            sockets: HashMap::new(),
            reports,
            inbox,
            told,
            end,
        }
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
                () = self.told.closed() => self.session.stop(),
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
                self.token.set(connection.token);
                self.session.connected(now, connection.url, connection.lifetime);
            }
            Report::Connected(Err(failure)) => self.session.not_connected(now, failure),
            Report::Opened(id) => self.session.opened(now, id),
            Report::Received(id, text) => self.session.received(now, id, &text),
            Report::Closed(id) => {
                self.sockets.remove(&id);
                self.session.closed(now, id);
            }
            Report::Read(Ok(page)) => self.session.read(now, page.transcript.unwrap_or_default(), page.next_token),
            Report::Read(Err(failure)) => self.session.not_read(now, failure),
        }
    }

    fn act(&mut self, action: Action) -> ControlFlow<()> {
        let (client, reports) = (self.client.clone(), self.reports.clone());
        match action {
            Action::Connect => {
                let request = Session::connection_request(self.participant.clone());
                self.tasks.spawn(async move {
                    let output = client.send(&request).await.map_err(|error| failure(&error));
                    let connection = output.and_then(|output| Connection::new(output).ok_or(Failure::Transient));
                    // Nobody receives it once the session is over.
                    let _ = reports.send(Report::Connected(connection));
                });
            }
            Action::Open(id, url) => {
                let (sender, texts) = mpsc::unbounded_channel();
                self.sockets.insert(id, sender);
                self.tasks.spawn(websocket::serve(id, url, texts, reports));
            }
            Action::Send(id, text) => {
                if let Some(sender) = self.sockets.get(&id) {
                    // The end of a websocket is reported.
                    let _ = sender.send(text);
                }
            }
            Action::Close(id) => drop(self.sockets.remove(&id)),
            Action::Read(page) => {
                let request = page.request(self.token.get());
                self.tasks.spawn(async move {
                    let page = client.send(&request).await.map_err(|error| failure(&error));
                    let _ = reports.send(Report::Read(page));
                });
            }
            Action::Deliver(event) => {
                // A participant that is gone hears nothing.
                let _ = self.told.send(Told::Event(event));
            }
            Action::CaughtUp => {
                let _ = self.told.send(Told::CaughtUp);
            }
            Action::Missed => {
                let _ = self.told.send(Told::Missed);
            }
            Action::End(end) => {
                let _ = self.end.set(end);
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
