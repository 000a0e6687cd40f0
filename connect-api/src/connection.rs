//! With what a participant is connected to a chat.

use connect_core::{Secret, connect_shape};

use crate::token::ConnectionToken;

/// The token of a participant that is connected.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct ConnectionCredentials {
    /// The token for `SendMessage`, `SendEvent`, `GetTranscript` and `DisconnectParticipant`.
    #[connect(sensitive, length(1..=1000))]
    pub connection_token: Option<ConnectionToken>,
    /// When it expires, after a day: an ISO 8601 string with milliseconds, `2019-11-08T02:41:28.172Z`.
    pub expiry: Option<String>,
}

/// Where a participant receives the messages and events of a chat.
#[connect_shape]
#[derive(Clone, Debug)]
pub struct Websocket {
    /// The URL to connect to within 100 seconds. Whoever has it can read the chat, so it is as secret as a token.
    #[connect(sensitive, length(1..=2000))]
    pub url: Option<Secret<String>>,
    /// When it can no longer be connected to: an ISO 8601 string with milliseconds, `2019-11-08T02:41:28.172Z`.
    pub connection_expiry: Option<String>,
}
