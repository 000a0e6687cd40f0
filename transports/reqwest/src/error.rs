//! What reqwest says went wrong, in the terms of [`TransportError`].

use connect_core::TransportError;
use connect_tower::{BoxError, classify_hyper};

/// What an error of reqwest means.
pub(crate) fn classify(error: BoxError) -> TransportError {
    let error = match error.downcast::<reqwest::Error>() {
        // A secret can be in a URL, and an error is shown.
        Ok(cause) => cause.without_url(),
        Err(other) => return classify_hyper(other),
    };
    if error.is_builder() {
        TransportError::unsupported(error)
    } else if error.is_timeout() && !error.is_connect() {
        // A client's own timeout; not one of a connection that was never made.
        TransportError::timeout()
    } else {
        // The rest it wraps: its client is hyper's.
        classify_hyper(error.into())
    }
}
