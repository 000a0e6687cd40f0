//! The body of a request that streams, as the exchange sees it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use connect_core::TransportError;
use connect_core::stream::StreamError;

use crate::source::Source;

/// The state of a request's body that streams. The service has the body, and the transport watches
/// it: it ends the exchange if the body fails or stalls, and drops the source when the exchange
/// ends.
pub(crate) struct Upload(Mutex<State>);

struct State {
    /// `None` while it is read, and after its end.
    source: Option<Source>,
    /// The error of the source, until the exchange reports it.
    error: Option<StreamError>,
    /// The number of times that bytes moved.
    moves: u64,
    /// True if the source has nothing to send, or the service does not have the body yet. The
    /// server is then not waited for.
    is_starved: bool,
    /// True if the end of the source was read.
    is_ended: bool,
    is_abandoned: bool,
    /// The task that sends the body.
    waker: Option<Waker>,
}

impl Upload {
    pub(crate) fn new(source: Source) -> Self {
        Self(Mutex::new(State {
            source: Some(source),
            error: None,
            moves: 0,
            is_starved: true,
            is_ended: false,
            is_abandoned: false,
            waker: None,
        }))
    }

    /// Locks the state. The source is never read while it is locked.
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the next chunk of the source, or `Err` if the body ends before it is complete.
    pub(crate) fn poll_next(&self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, ()>> {
        let mut source = {
            let mut state = self.state();
            if state.is_abandoned || state.error.is_some() {
                return Poll::Ready(Err(()));
            }
            if state.waker.as_ref().is_none_or(|waker| !waker.will_wake(context.waker())) {
                state.waker = Some(context.waker().clone());
            }
            match state.source.take() {
                Some(source) => {
                    state.is_starved = true;
                    source
                }
                None if state.is_ended => return Poll::Ready(Ok(None)),
                // The source panicked.
                None => return Poll::Ready(Err(())),
            }
        };
        let chunk = source.poll_next(context);
        let mut state = self.state();
        if state.is_abandoned {
            drop(state);
            // The source is dropped here, without the lock.
            return Poll::Ready(Err(()));
        }
        let Poll::Ready(chunk) = chunk else {
            state.source = Some(source);
            return Poll::Pending;
        };
        state.is_starved = false;
        state.moves += 1;
        Poll::Ready(match chunk {
            Some(Ok(chunk)) => {
                state.source = Some(source);
                Ok(Some(chunk))
            }
            Some(Err(error)) => {
                state.error = Some(error);
                Err(())
            }
            None => {
                state.is_ended = true;
                Ok(None)
            }
        })
    }

    /// Notes that the service has the body. From now on the server is waited for.
    pub(crate) fn taken(&self) {
        let mut state = self.state();
        state.moves += 1;
        state.is_starved = false;
    }

    /// Drops the source, because the service needs no more of the body.
    pub(crate) fn left(&self) {
        let mut state = self.state();
        state.is_starved = false;
        let source = state.source.take();
        drop(state);
        drop(source);
    }

    /// Counts bytes that moved. Returns false if the exchange was abandoned.
    pub(crate) fn moved(&self) -> bool {
        let mut state = self.state();
        state.moves += 1;
        !state.is_abandoned
    }

    /// Returns the number of times that bytes moved, and true if the server is not waited for.
    pub(crate) fn progress(&self) -> (u64, bool) {
        let state = self.state();
        (state.moves, state.is_starved)
    }

    /// Returns the failure of the source, the first time that this is called after it.
    pub(crate) fn failure(&self) -> Option<TransportError> {
        self.state().error.take().map(TransportError::body)
    }

    /// Drops the source, and ends the body before it is complete.
    fn abandon(&self) {
        let mut state = self.state();
        state.is_abandoned = true;
        let (source, waker) = (state.source.take(), state.waker.take());
        drop(state);
        drop(source);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// The owner of an exchange. When it is dropped, the rest of the request is abandoned.
pub(crate) struct Exchange(pub(crate) Option<Arc<Upload>>);

impl Exchange {
    pub(crate) fn upload(&self) -> Option<&Upload> {
        self.0.as_deref()
    }

    /// Returns the failure of the request's source, if there is one.
    pub(crate) fn failure(&self) -> Option<TransportError> {
        self.upload()?.failure()
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        if let Some(upload) = self.upload() {
            upload.abandon();
        }
    }
}
