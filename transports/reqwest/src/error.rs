//! Errors of reqwest as [`TransportError`]s.

use connect_core::TransportError;
use connect_tower::{BoxError, classify_hyper};

/// Classifies an error of reqwest.
pub(crate) fn classify(error: BoxError) -> TransportError {
    let error = match error.downcast::<reqwest::Error>() {
        // A URL can hold a secret, and errors are shown.
        Ok(cause) => cause.without_url(),
        Err(other) => return classify_hyper(other),
    };
    if error.is_builder() {
        TransportError::unsupported(error)
    } else if error.is_timeout() && !error.is_connect() {
        // The client's own timeout. Without a connection, it counts as a failure to connect.
        TransportError::timeout()
    } else {
        // Other errors wrap an error of hyper's client.
        classify_hyper(error.into())
    }
}
