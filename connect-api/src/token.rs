//! The two tokens of a chat. Using one where the other belongs does not compile.

use std::borrow::Cow;

use connect_core::{Secret, Sensitive, StringShape, string_shape};

/// Proves that a participant was added to a chat: from `CreateParticipant` and `StartChatContact`, for
/// `CreateParticipantConnection` alone.
///
/// `Debug` does not show it, and there is no `Display`.
///
/// ```
/// # use connect_api::ParticipantToken;
/// assert_eq!(format!("{:?}", ParticipantToken::from("QVFJREFIaEZP")), "ParticipantToken([redacted])");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParticipantToken(Secret<String>);

/// Proves that a participant is connected to a chat: from `CreateParticipantConnection`, for everything that it does there.
///
/// `Debug` does not show it, and there is no `Display`. A [`ParticipantToken`] is something else:
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
            /// The token, for the one place that needs it.
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

        impl Sensitive for $token {}
    )*};
}

tokens!(ParticipantToken ConnectionToken);
