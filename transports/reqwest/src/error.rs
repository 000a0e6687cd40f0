//! Converts errors of reqwest to [`TransportError`].

use connect_core::TransportError;
use connect_tower::{BoxError, classify_hyper};

/// Classifies an error of reqwest.
pub(crate) fn classify(error: BoxError) -> TransportError {
    let error = match error.downcast::<reqwest::Error>() {
        // Errors are shown to people, and a URL can contain a secret.
        Ok(cause) => cause.without_url(),
        Err(other) => return classify_hyper(other),
    };
    if error.is_builder() {
        TransportError::unsupported(error)
    } else if error.is_timeout() && !error.is_connect() {
        // A timeout of the client itself, after the connection was established.
        TransportError::timeout()
    } else {
        // All other errors wrap errors of hyper's client.
        classify_hyper(error.into())
    }
}
