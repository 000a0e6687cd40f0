//! Errors of event streams.

use std::error::Error;
use std::fmt;

use crate::printable::{OneLine, Printable};
use crate::stream::{EventUnion, StreamError};

/// The failure of an event stream: an exception or an error of the service, or a stream that broke
/// or is not valid.
///
/// `Display` is one line, and contains no event of the stream. `Debug` adds the causes.
pub struct EventError<E> {
    failure: Box<Failure<E>>,
}

/// The failure, in a box, so that an error is as small as a pointer.
struct Failure<E> {
    kind: Kind<E>,
    received: u64,
    events: u64,
}

enum Kind<E> {
    Exception { code: String, event: E },
    Service { code: String, message: Option<String> },
    Stream(StreamError),
}

impl<E> EventError<E> {
    fn new(kind: Kind<E>, (received, events): (u64, u64)) -> Self {
        Self { failure: Box::new(Failure { kind, received, events }) }
    }

    pub(super) fn exception_of(code: String, event: E, counts: (u64, u64)) -> Self {
        Self::new(Kind::Exception { code, event }, counts)
    }

    pub(super) fn service(code: String, message: Option<String>, counts: (u64, u64)) -> Self {
        Self::new(Kind::Service { code, message }, counts)
    }

    pub(super) fn stream(error: StreamError, events: u64) -> Self {
        let received = error.received();
        Self::new(Kind::Stream(error), (received, events))
    }

    /// Returns the exception that the service sent, a variant that is a modeled error.
    pub fn exception(&self) -> Option<&E> {
        if let Kind::Exception { event, .. } = &self.failure.kind { Some(event) } else { None }
    }

    /// Converts into the exception that the service sent.
    ///
    /// # Errors
    ///
    /// Returns this error if it is none.
    pub fn into_exception(self) -> Result<E, Self> {
        match *self.failure {
            Failure { kind: Kind::Exception { event, .. }, .. } => Ok(event),
            failure => Err(Self { failure: Box::new(failure) }),
        }
    }

    /// Returns the code of an exception or an error of the service. The code of an exception is its
    /// name in the stream. An error can have the code of an exception that the union does not
    /// declare.
    pub fn code(&self) -> Option<&str> {
        match &self.failure.kind {
            Kind::Exception { code, .. } | Kind::Service { code, .. } => Some(code),
            Kind::Stream(_) => None,
        }
    }

    /// Returns the failure of the stream itself: it broke, it is not valid, or an event is not of
    /// its shape.
    pub fn stream_error(&self) -> Option<&StreamError> {
        if let Kind::Stream(error) = &self.failure.kind { Some(error) } else { None }
    }

    /// Converts into the failure of the stream itself.
    ///
    /// # Errors
    ///
    /// Returns this error if it is an exception or an error of the service.
    pub fn into_stream_error(self) -> Result<StreamError, Self> {
        match *self.failure {
            Failure { kind: Kind::Stream(error), .. } => Ok(error),
            failure => Err(Self { failure: Box::new(failure) }),
        }
    }

    /// Returns the number of bytes that had come before the failure was found.
    pub fn received(&self) -> u64 {
        self.failure.received
    }

    /// Returns the number of events that had come before the failure was found. An event that is
    /// not of its shape counts.
    pub fn events(&self) -> u64 {
        self.failure.events
    }
}

impl<E: EventUnion> EventError<E> {
    /// Returns the message of the service, if there is one and it is not a secret.
    pub fn message(&self) -> Option<&str> {
        match &self.failure.kind {
            Kind::Exception { event, .. } => event.exception()?.message(),
            Kind::Service { message, .. } => message.as_deref(),
            Kind::Stream(_) => None,
        }
    }
}

impl<E: EventUnion> fmt::Display for EventError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Failure { kind, events, .. } = &*self.failure;
        if let Kind::Stream(error) = kind {
            return error.fmt(f);
        }
        let code = Printable::short(self.code().unwrap_or_default());
        write!(f, "the service ended the event stream with `{code}` after {events} events")?;
        match self.message() {
            Some(message) => write!(f, ": {}", Printable::long(message)),
            None => Ok(()),
        }
    }
}

impl<E: EventUnion> fmt::Debug for EventError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.failure.kind {
            Kind::Stream(error) => fmt::Display::fmt(&OneLine(error), f),
            Kind::Exception { .. } | Kind::Service { .. } => fmt::Display::fmt(self, f),
        }
    }
}

impl<E: EventUnion> Error for EventError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        // `Display` contains the text of the stream's error.
        self.stream_error()?.source()
    }
}
