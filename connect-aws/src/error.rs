//! The errors of credentials.

use std::fmt;

use connect_core::auth::{AuthError, AuthProblem};
use connect_core::{Error, ErrorKind};

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
