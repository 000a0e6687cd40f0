//! Idempotency tokens, which let a service recognize a retry (Smithy's `@idempotencyToken`).

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use uuid::fmt::Hyphenated;

use crate::json::{EncodeJson, Writer, is_plain};
use crate::printable::debug_is_one_line;
use crate::shape::Secret;

/// A source of idempotency tokens, for calls whose token the caller did not set.
///
/// A source must never return the same token twice: the service treats a call with a known token as
/// a retry and ignores it. Counters and in-process random number generators repeat themselves after
/// a fork or when a snapshot is restored. Therefore [`RandomTokens`] asks the operating system for
/// every token.
pub trait TokenSource: fmt::Debug + Send + Sync {
    /// Returns a token that was never returned before.
    ///
    /// # Errors
    ///
    /// Returns a [`TokenError`] if no random bytes are available. The call then fails before
    /// anything is sent.
    fn next_token(&self) -> Result<IdempotencyToken, TokenError>;
}

/// A source of random UUIDs (version 4, RFC 9562) from the operating system's random number
/// generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct RandomTokens;

impl TokenSource for RandomTokens {
    fn next_token(&self) -> Result<IdempotencyToken, TokenError> {
        let mut random = [0; 16];
        getrandom::fill(&mut random).map_err(TokenError::new)?;
        Ok(IdempotencyToken::from_random(random))
    }
}

/// A source that always returns one token, only for tests that compare requests.
#[derive(Clone, Debug)]
pub struct FixedToken(IdempotencyToken);

impl FixedToken {
    /// Creates a source that always returns `token`.
    pub fn new(token: &str) -> Self {
        Self(IdempotencyToken::new(token))
    }
}

impl TokenSource for FixedToken {
    fn next_token(&self) -> Result<IdempotencyToken, TokenError> {
        Ok(self.0.clone())
    }
}

/// The error of a [`TokenSource`] that cannot generate a token.
#[derive(thiserror::Error)]
#[error("no idempotency token could be generated: set one in the input, or use another `TokenSource`")]
pub struct TokenError(#[source] Box<dyn std::error::Error + Send + Sync>);

debug_is_one_line!(TokenError);

impl TokenError {
    /// Creates an error that was caused by `source`.
    pub fn new(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

/// An idempotency token, as a [`TokenSource`] returns it.
#[derive(Clone)]
pub struct IdempotencyToken(Repr);

#[derive(Clone)]
enum Repr {
    Uuid([u8; Hyphenated::LENGTH]),
    Text {
        text: Arc<str>,
        /// True if the text needs no escapes in JSON.
        is_plain: bool,
    },
}

impl IdempotencyToken {
    /// Creates a token from any text.
    pub fn new(text: &str) -> Self {
        Self(Repr::Text { text: text.into(), is_plain: is_plain(text) })
    }

    /// Creates a token that is a UUID (version 4) of 16 random bytes.
    pub fn from_random(random: [u8; 16]) -> Self {
        let mut text = [0; Hyphenated::LENGTH];
        uuid::Builder::from_random_bytes(random).into_uuid().hyphenated().encode_lower(&mut text);
        Self(Repr::Uuid(text))
    }

    /// Returns the token as it is sent.
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

/// A type that an `idempotency_token` member can have: a string, or an `Option` of one, which is
/// filled if it is `None`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold an idempotency token",
    label = "not a string",
    note = "write `Option<String>`: `None` is filled with a new token before the request is sent"
)]
pub trait FillToken {
    /// True if the token is a secret.
    #[doc(hidden)]
    const IS_SECRET: bool = false;

    /// Returns the token that the caller provided, if any.
    fn provided(&self) -> Option<&str>;
}

#[diagnostic::do_not_recommend]
impl FillToken for str {
    fn provided(&self) -> Option<&str> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl FillToken for String {
    fn provided(&self) -> Option<&str> {
        Some(self)
    }
}

macro_rules! wrappers {
    ($(($($generics:tt)*) $wrapper:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> FillToken for $wrapper {
            const IS_SECRET: bool = T::IS_SECRET;

            fn provided(&self) -> Option<&str> {
                (**self).provided()
            }
        }
    )*};
}

wrappers! {
    (T: FillToken + ?Sized) &T;
    (T: FillToken + ?Sized) Box<T>;
    (T: FillToken + ?Sized) Rc<T>;
    (T: FillToken + ?Sized) Arc<T>;
    (T: FillToken + ToOwned + ?Sized) Cow<'_, T>;
}

#[diagnostic::do_not_recommend]
impl<T: FillToken> FillToken for Option<T> {
    const IS_SECRET: bool = T::IS_SECRET;

    fn provided(&self) -> Option<&str> {
        self.as_ref()?.provided()
    }
}

#[diagnostic::do_not_recommend]
impl<T: FillToken> FillToken for Secret<T> {
    const IS_SECRET: bool = true;

    fn provided(&self) -> Option<&str> {
        self.expose().provided()
    }
}

/// The token of one request: provided by the caller, or generated.
#[derive(Debug)]
pub struct Token<'t> {
    text: TokenText<'t>,
    /// True if the member that holds the token is a secret.
    is_secret: bool,
}

#[derive(Debug)]
enum TokenText<'t> {
    Provided(&'t str),
    /// A token from the [`TokenSource`].
    Generated(IdempotencyToken),
}

impl<'t> Token<'t> {
    pub(crate) fn provided(text: &'t str, is_secret: bool) -> Self {
        Self { text: TokenText::Provided(text), is_secret }
    }

    pub(crate) fn generated(token: IdempotencyToken, is_secret: bool) -> Self {
        Self { text: TokenText::Generated(token), is_secret }
    }

    pub(crate) fn is_secret(&self) -> bool {
        self.is_secret
    }

    pub(crate) fn as_str(&self) -> &str {
        match &self.text {
            TokenText::Provided(text) => text,
            TokenText::Generated(token) => token.as_str(),
        }
    }

    fn write(&self, writer: &mut Writer) {
        match &self.text {
            TokenText::Generated(token) if token.is_plain() => writer.plain_string(token.as_str()),
            _ => writer.string(self.as_str()),
        }
    }
}

#[diagnostic::do_not_recommend]
impl EncodeJson for Token<'_> {
    fn encode_json(&self, writer: &mut Writer) {
        if self.is_secret {
            writer.secret(|writer| self.write(writer));
        } else {
            self.write(writer);
        }
    }
}
