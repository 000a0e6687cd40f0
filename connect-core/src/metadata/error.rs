//! The metadata of a modeled error.

use super::Verdict;

/// The metadata of a modeled error as declared: its code and status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorMetadata {
    code: &'static str,
    /// The status, or 0 for the error of all other failures.
    status: u16,
    has_code: bool,
    retryable: Option<Retryable>,
    secret_message: bool,
    has_secrets: bool,
}

impl ErrorMetadata {
    /// Creates the metadata of an error with this code and status. Status 0 means any status.
    pub const fn new(code: &'static str, status: u16) -> Self {
        Self { code, status, has_code: false, retryable: None, secret_message: false, has_secrets: false }
    }

    /// Says that a request that fails with this error can be retried.
    #[must_use]
    pub const fn with_retryable(mut self, retryable: Retryable) -> Self {
        self.retryable = Some(retryable);
        self
    }

    /// Says that only a failure with this code is this error.
    #[must_use]
    pub const fn with_code(mut self) -> Self {
        self.has_code = true;
        self
    }

    /// Returns true if the declaration sets the code, so that only a failure with this code is this
    /// error. An operation with a service recognizes other errors by their status.
    pub fn has_code(&self) -> bool {
        self.has_code
    }

    /// Returns the error's code on the wire, such as `ResourceNotFoundException`.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// Returns the HTTP status of the error's responses, or `None` if the error has any status. An
    /// error with neither a status nor a [code of its own](Self::has_code) stands for all failures
    /// that no other error of the operation matches.
    pub fn status(&self) -> Option<u16> {
        if self.status == 0 { None } else { Some(self.status) }
    }

    /// Sets whether the message is a secret, which is not printed.
    #[must_use]
    pub const fn with_secret_message(mut self, is_secret: bool) -> Self {
        self.secret_message = is_secret;
        self
    }

    /// Says that members can be secrets. The message of the service is then printed only if it is
    /// in none of them.
    #[must_use]
    pub const fn with_secrets(mut self) -> Self {
        self.has_secrets = true;
        self
    }

    /// Returns true if members can be secrets.
    pub fn has_secrets(&self) -> bool {
        self.has_secrets
    }

    /// Returns true if the message of the error is a secret, which is not printed.
    pub fn has_secret_message(&self) -> bool {
        self.secret_message
    }

    /// Returns the verdict of the declaration, if it says `retryable`.
    pub(crate) fn verdict(&self) -> Option<Verdict> {
        self.retryable.map(Verdict::from)
    }

    /// Returns how the error can be retried, if it is declared `retryable`.
    pub fn retryable(&self) -> Option<Retryable> {
        self.retryable
    }
}

/// How a modeled error that is declared `retryable` can be retried.
///
/// Source: <https://smithy.io/2.0/spec/behavior-traits.html#retryable-trait>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Retryable {
    /// The failure is transient. Idempotent operations are retried, as after status 503.
    Transient,
    /// The service throttled the request, which had no effect. Any operation is retried, as after
    /// status 429.
    Throttling,
}
