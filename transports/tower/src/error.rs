//! What a service says went wrong, in the terms of [`TransportError`].

#[cfg(feature = "hyper")]
mod hyper;

#[cfg(feature = "hyper")]
pub use self::hyper::classify_hyper;

use std::error::Error;
use std::io::{self, ErrorKind};

use connect_core::TransportError;

/// An error of a service or of a body, as tower's own layers pass them on.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// What a [`TowerTransport`](crate::TowerTransport) makes of an error unless it is told otherwise.
///
/// A [`TransportError`] stays as it is: a layer can give one, and knows best. Of any other it is said that the request may have reached the
/// server, since a layer may have sent it before; the kinds of [`io::Error`] tell whether a connection broke.
pub fn classify(error: BoxError) -> TransportError {
    let error = match error.downcast::<TransportError>() {
        Ok(error) => return *error,
        Err(error) => error,
    };
    match find(&*error).map(io::Error::kind) {
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
    std::iter::successors(Some(error), |&error| error.source()).find_map(|error| error.downcast_ref())
}
