//! Errors of services as [`TransportError`]s.

#[cfg(feature = "hyper")]
mod hyper;

#[cfg(feature = "hyper")]
pub use self::hyper::classify_hyper;

use std::error::Error;
use std::io::{self, ErrorKind};

use connect_core::TransportError;

/// A boxed error of a service or of a body, as tower's own layers use it.
pub type BoxError = Box<dyn Error + Send + Sync>;

/// Classifies an error of a service. This is the default of a
/// [`TowerTransport`](crate::TowerTransport).
///
/// A [`TransportError`] that a layer returns is unchanged. For every other error, the request may
/// have reached the server, because a layer may have sent the request before it failed. The kind of
/// an [`io::Error`] shows whether the connection was closed.
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

/// Returns the first error of type `E` among `error` and its sources.
fn find<'a, E: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a E> {
    std::iter::successors(Some(error), |&error| error.source()).find_map(|error| error.downcast_ref())
}
