//! What hyper says went wrong, in the terms of [`TransportError`].

use std::error::Error;
use std::io::{self, ErrorKind};

use connect_core::TransportError;
use http_body_util::LengthLimitError;
use hyper_util::client::legacy;

/// An error from before the head of the response was read.
pub(crate) fn from_client(error: legacy::Error) -> TransportError {
    if error.is_connect() {
        return TransportError::connect(error);
    }
    // hyper cancels a request only as long as it has not written any of it.
    let canceled = find::<hyper::Error>(&error).is_some_and(hyper::Error::is_canceled);
    let error = classify(error.into());
    if canceled { error.not_reached() } else { error }
}

/// An error from reading the body of the response.
pub(crate) fn from_body(error: Box<dyn Error + Send + Sync>) -> TransportError {
    if error.is::<LengthLimitError>() { TransportError::too_large() } else { classify(error) }
}

fn classify(error: Box<dyn Error + Send + Sync>) -> TransportError {
    let of_hyper = |test: fn(&hyper::Error) -> bool| find(&*error).is_some_and(test);
    if of_hyper(hyper::Error::is_parse) {
        return TransportError::protocol(error);
    }
    if of_hyper(|error| error.is_incomplete_message() || error.is_canceled() || error.is_closed()) {
        return TransportError::closed(error);
    }
    match find::<io::Error>(&*error).map(io::Error::kind) {
        Some(
            ErrorKind::UnexpectedEof
            | ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::BrokenPipe
            | ErrorKind::NotConnected
            | ErrorKind::TimedOut,
        ) => TransportError::closed(error),
        Some(ErrorKind::InvalidData | ErrorKind::InvalidInput) => TransportError::protocol(error),
        _ => TransportError::other(error),
    }
}

/// The first error of type `E` among `error` and its sources.
fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    let sources = std::iter::successors(Some(error), |&error| error.source());
    sources.into_iter().find_map(|error| error.downcast_ref())
}
