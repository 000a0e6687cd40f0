//! Idempotency tokens.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use uuid::fmt::Hyphenated;

use crate::json::{EncodeJson, Writer, is_plain};

/// Where tokens come from that a caller has not set.
///
/// A token must never come twice: a service that sees it again takes the call for a repetition and drops it. Counters and generators
/// that live in the process repeat after a fork or from a restored snapshot, so [`RandomTokens`] asks the operating system each time.
pub trait TokenSource: fmt::Debug + Send + Sync {
    /// A token that was never given out before.
    ///
    /// # Errors
    ///
    /// When there is no randomness to be had. The call fails before anything is sent.
    fn next_token(&self) -> Result<IdempotencyToken, TokenError>;
}

/// Random UUIDs (version 4) from the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct RandomTokens;

impl TokenSource for RandomTokens {
    fn next_token(&self) -> Result<IdempotencyToken, TokenError> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(TokenError::new)?;
        Ok(IdempotencyToken::from_random(random))
    }
}

/// The same token every time: for tests that compare requests, and nowhere else.
#[derive(Clone, Debug)]
pub struct FixedToken(IdempotencyToken);

impl FixedToken {
    /// Always `token`.
    pub fn new(token: &str) -> Self {
        Self(IdempotencyToken::new(token))
    }
}

impl TokenSource for FixedToken {
    fn next_token(&self) -> Result<IdempotencyToken, TokenError> {
        Ok(self.0.clone())
    }
}

/// There was no randomness for a token.
#[derive(Debug, thiserror::Error)]
#[error("no idempotency token could be made")]
pub struct TokenError(#[source] Box<dyn std::error::Error + Send + Sync>);

impl TokenError {
    /// For the reason that `source` gives.
    pub fn new(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

/// A token that was filled in.
#[derive(Clone)]
pub struct IdempotencyToken(Repr);

#[derive(Clone)]
enum Repr {
    Uuid([u8; Hyphenated::LENGTH]),
    Text {
        text: Arc<str>,
        /// Whether JSON holds it as it stands.
        is_plain: bool,
    },
}

impl IdempotencyToken {
    /// A token of any text.
    pub fn new(text: &str) -> Self {
        Self(Repr::Text { text: text.into(), is_plain: is_plain(text) })
    }

    /// A UUID of version 4, of 16 random bytes.
    pub fn from_random(random: [u8; 16]) -> Self {
        let mut text = [0; Hyphenated::LENGTH];
        uuid::Builder::from_random_bytes(random).into_uuid().hyphenated().encode_lower(&mut text);
        Self(Repr::Uuid(text))
    }

    /// The token as it is sent.
    pub fn as_str(&self) -> &str {
        match &self.0 {
            // A UUID is ASCII.
            Repr::Uuid(text) => std::str::from_utf8(text).unwrap_or_default(),
            Repr::Text { text, .. } => text,
        }
    }

    fn is_plain(&self) -> bool {
        matches!(self.0, Repr::Uuid(_) | Repr::Text { is_plain: true, .. })
    }
}

impl fmt::Debug for IdempotencyToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// A type that an `idempotency_token` member can have: `Option` of a string, filled when it is `None`; or a string.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold an idempotency token",
    label = "not a string",
    note = "write `Option<String>`: `None` is filled with a new token before the request is sent"
)]
pub trait TokenMember {
    /// The caller's own token.
    fn given(&self) -> Option<&str>;
}

macro_rules! token_members {
    ($($string:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TokenMember for $string {
            fn given(&self) -> Option<&str> {
                Some(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl TokenMember for Option<$string> {
            fn given(&self) -> Option<&str> {
                self.as_deref()
            }
        }
    )*};
}

token_members!(String &str Cow<'_, str> Box<str>);

/// The token of one request: the caller's or a new one.
#[derive(Debug)]
pub enum Token<'t> {
    /// The caller's.
    Given(&'t str),
    /// A new one.
    Filled(IdempotencyToken),
}

impl Token<'_> {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Given(text) => text,
            Self::Filled(token) => token.as_str(),
        }
    }
}

#[diagnostic::do_not_recommend]
impl EncodeJson for Token<'_> {
    fn encode_json(&self, writer: &mut Writer) {
        match self {
            Self::Filled(token) if token.is_plain() => writer.plain_string(token.as_str()),
            _ => writer.string(self.as_str()),
        }
    }
}
