//! The two bearer tokens of a chat. They are separate types, so confusing them is a compile error.

use std::borrow::Cow;

use connect_core::shape::{Redact, StringShape};
use connect_core::{Secret, string_shape};

/// The token with which a new participant connects to its chat.
///
/// [`CreateParticipant`](crate::CreateParticipant) and
/// [`StartChatContact`](crate::StartChatContact) return it;
/// [`CreateParticipantConnection`](crate::CreateParticipantConnection) accepts it and returns a
/// [`ConnectionToken`]. The token is valid for as long as the participant is in the chat.
///
/// `Debug` prints the token redacted, and there is no `Display`:
///
/// ```
/// # use connect_api::ParticipantToken;
/// let token = ParticipantToken::from("QVFJREFIaEZP");
/// assert_eq!(format!("{token:?}"), "ParticipantToken([redacted])");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParticipantToken(Secret<String>);

/// The token with which a connected participant sends and reads messages, valid for one day.
///
/// [`CreateParticipantConnection`](crate::CreateParticipantConnection) returns it.
/// [`SendMessage`](crate::SendMessage), [`SendEvent`](crate::SendEvent),
/// [`GetTranscript`](crate::GetTranscript) and
/// [`DisconnectParticipant`](crate::DisconnectParticipant) accept it.
///
/// `Debug` prints the token redacted, and there is no `Display`. A [`ParticipantToken`] is not
/// accepted in its place:
///
/// ```compile_fail,E0308
/// # use connect_api::{ConnectionToken, ParticipantToken};
/// let token: ConnectionToken = ParticipantToken::from("QVFJREFIaEZP");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionToken(Secret<String>);

macro_rules! tokens {
    ($($token:ident)*) => {$(
        impl $token {
            /// Returns the secret text of the token.
            pub fn expose(&self) -> &str {
                self.0.expose()
            }
        }

        impl StringShape for $token {
            const SENSITIVE: bool = true;

            fn as_str(&self) -> &str {
                self.expose()
            }

            fn from_text(text: Cow<'_, str>) -> Self {
                Self(Secret::new(text.into_owned()))
            }
        }

        string_shape!($token);

        impl Redact for $token {}
    )*};
}

tokens!(ParticipantToken ConnectionToken);
