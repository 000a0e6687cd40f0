//! The events of `tracing`: websockets that fail. No event has the URL of one, which is a secret.

use std::io::Error;

/// Notes that a websocket could not be opened.
pub(super) fn not_opened(error: &Error) {
    #[cfg(feature = "tracing")]
    tracing::warn!(target: "connect_chat", %error, "a websocket of the chat cannot be opened");
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}

/// Notes that a websocket broke.
pub(super) fn broken(error: &Error) {
    #[cfg(feature = "tracing")]
    tracing::debug!(target: "connect_chat", %error, "a websocket of the chat broke");
    #[cfg(not(feature = "tracing"))]
    let _ = error;
}
