//! Credentials and websockets of connected participants.

use connect_core::{Secret, connect_shape};

use crate::token::ConnectionToken;

/// The credentials of a connected participant: a token and its expiry.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConnectionCredentials {
    /// The bearer token for `SendMessage`, `SendEvent`, `GetTranscript` and
    /// `DisconnectParticipant`. 1 to 1,000 characters.
    #[connect(sensitive, length(1..=1000))]
    pub connection_token: Option<ConnectionToken>,
    /// The time when the connection token expires, one day after it was issued: ISO 8601 with
    /// milliseconds, for example `2019-11-08T02:41:28.172Z`.
    pub expiry: Option<String>,
}

/// The websocket on which a participant receives the messages and events of a chat.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Websocket {
    /// The URL of the websocket. Connect to it within 100 seconds. 1 to 2,000 characters.
    ///
    /// The URL is a secret: anybody who knows it can read the chat.
    #[connect(sensitive, length(1..=2000))]
    pub url: Option<Secret<String>>,
    /// The time after which the URL no longer accepts connections: ISO 8601 with milliseconds, for
    /// example `2019-11-08T02:41:28.172Z`.
    pub connection_expiry: Option<String>,
}
