//! The errors of a participant. `Display` contains the text of the call's error, so that `source`
//! is the cause of that.

use std::error::Error as StdError;
use std::{fmt, io};

use connect_api::{CreateParticipantConnectionError, DisconnectParticipantError, SendMessageError};
use connect_core::Error;

/// A participant that could not join its chat.
#[derive(Debug)]
#[non_exhaustive]
pub enum JoinError {
    /// The service refused the connection, or could not be reached.
    Connect(Error<CreateParticipantConnectionError>),
    /// The service answered without a websocket or without a connection token.
    Incomplete,
    /// The websocket is encrypted, and this crate was built without the feature `tls`.
    NoTls,
    /// No websocket could be opened in 30 seconds. An error that waiting does not mend is returned
    /// at once, such as a certificate that is not trusted.
    Websocket(io::Error),
}

/// A chat that a bot could not go on serving.
#[derive(Debug)]
#[non_exhaustive]
pub enum ServeError {
    /// An answer could not be sent. The next [`Chat::serve`](crate::Chat::serve) sends it again.
    Answer(Error<SendMessageError>),
    /// The service rejected an answer. The next [`Chat::serve`](crate::Chat::serve) goes on with
    /// the next message.
    Rejected(Error<SendMessageError>),
    /// The bot could not leave the chat. The next [`Chat::serve`](crate::Chat::serve) tries it
    /// again.
    Leave(Error<DisconnectParticipantError>),
}

impl fmt::Display for JoinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connect(error) => write!(f, "the participant cannot connect: {error}"),
            Self::Incomplete => {
                f.write_str("the service gave no websocket or no connection token: call it again, or update this crate")
            }
            Self::NoTls => f.write_str("the websocket needs TLS: enable the feature `tls` of connect-chat"),
            Self::Websocket(error) => write!(f, "the websocket of the chat cannot be opened: {error}"),
        }
    }
}

impl StdError for JoinError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Connect(error) => error.source(),
            Self::Websocket(error) => error.source(),
            Self::Incomplete | Self::NoTls => None,
        }
    }
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(error) => write!(f, "the answer cannot be sent: {error}"),
            Self::Rejected(error) => write!(f, "the service rejects the answer: {error}"),
            Self::Leave(error) => write!(f, "the bot cannot leave the chat: {error}"),
        }
    }
}

impl StdError for ServeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Answer(error) | Self::Rejected(error) => error.source(),
            Self::Leave(error) => error.source(),
        }
    }
}
