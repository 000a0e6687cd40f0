//! The errors of credentials and settings.

use std::error::Error as StdError;
use std::fmt;

use connect_core::auth::{AuthError, AuthProblem};
use connect_core::{Error, ErrorKind};

/// A setting that cannot be used, or credentials that could not be found.
///
/// Its `Display` names the place and the remedy. `Debug` adds the causes, in one line.
#[derive(Clone)]
pub struct LoadError(AuthError);

impl LoadError {
    /// Returns the kind of the error: [`UnusableCredentials`] for a setting or a file that cannot
    /// be used, [`NoCredentials`] for a profile that does not exist.
    ///
    /// [`UnusableCredentials`]: AuthProblem::UnusableCredentials
    /// [`NoCredentials`]: AuthProblem::NoCredentials
    pub fn problem(&self) -> AuthProblem {
        self.0.problem()
    }
}

impl From<AuthError> for LoadError {
    fn from(error: AuthError) -> Self {
        Self(error)
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl StdError for LoadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

/// Creates the error for credentials or settings that exist but cannot be used.
pub(crate) fn unusable(reason: impl Into<String>) -> AuthError {
    AuthError::new(AuthProblem::UnusableCredentials, reason)
}

/// Creates the error for a source that was asked and did not return credentials.
pub(crate) fn failed(reason: impl Into<String>) -> AuthError {
    AuthError::new(AuthProblem::NotIssued, reason)
}

/// Creates the error for a call that failed. `what` names the call and what it was for.
pub(crate) fn call_failed<E>(what: impl fmt::Display, error: &Error<E>) -> AuthError {
    failed(format!("{what}: {}", answer_of(error)))
}

/// Returns the answer to a call that failed, or the reason why there is none.
pub(crate) fn answer_of<E>(error: &Error<E>) -> String {
    if let Some(transport) = error.transport_error() {
        // `Debug` is one line that ends with the causes.
        return format!("{transport:?}");
    }
    match (error.kind(), error.status()) {
        (ErrorKind::Service, Some(status)) => {
            let parts = [Some(status.to_string()), error.code().map(str::to_owned), error.message().map(str::to_owned)];
            parts.into_iter().flatten().collect::<Vec<_>>().join(": ")
        }
        _ => error.to_string(),
    }
}
