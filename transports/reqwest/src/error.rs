//! What reqwest says went wrong, in the terms of [`TransportError`].

use connect_core::TransportError;
use connect_tower::{BoxError, classify_hyper};

/// What an error of reqwest means.
pub(crate) fn classify(error: BoxError) -> TransportError {
    match error.downcast_ref::<reqwest::Error>() {
        Some(cause) if cause.is_builder() => TransportError::unsupported(error),
        // A client's own timeout; not one of a connection that was never made.
        Some(cause) if cause.is_timeout() && !cause.is_connect() => TransportError::timeout(),
        // The rest it wraps: its client is hyper's.
        _ => classify_hyper(error),
    }
}
