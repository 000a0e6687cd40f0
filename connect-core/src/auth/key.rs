//! Checks of the parts of an access key, wherever they were read.

use std::fmt;

use crate::error::{AuthError, AuthProblem};

/// Creates the error of credentials that are there and cannot be used.
pub(super) fn unusable(reason: impl Into<String>) -> AuthError {
    AuthError::new(AuthProblem::UnusableCredentials, reason)
}

/// Checks a part of an access key that was read from `place`. The error does not contain it.
///
/// A key that was copied with its quotes or with a comment would only make the service reject the
/// signature, which does not show the cause.
pub(super) fn check_key_text(text: &str, place: impl fmt::Display) -> Result<(), AuthError> {
    let is_quoted = |mark: char| text.len() > 1 && text.starts_with(mark) && text.ends_with(mark);
    if is_quoted('"') || is_quoted('\'') {
        return Err(unusable(format!("{place} is in quotes, which would be a part of the key: remove them")));
    }
    if text.chars().any(char::is_whitespace) {
        let reason =
            format!("{place} contains white space, and no key does: remove it; a comment needs a line of its own");
        return Err(unusable(reason));
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(unusable(format!("{place} is not printable ASCII, and keys are: copy the key again")));
    }
    Ok(())
}
