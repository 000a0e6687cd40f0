//! The errors of credentials.

use connect_core::auth::{AuthError, AuthProblem};

/// Creates the error for credentials that exist but cannot be used.
pub(crate) fn unusable(reason: impl Into<String>) -> AuthError {
    AuthError::new(AuthProblem::UnusableCredentials, reason)
}
