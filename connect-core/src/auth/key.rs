//! Checks of the parts of an access key, from the environment or from a file.

use std::fmt;

use super::Credentials;
use crate::error::{AuthError, AuthProblem};

/// Creates the error for credentials that exist but cannot be used.
pub(super) fn unusable(reason: impl Into<String>) -> AuthError {
    AuthError::new(AuthProblem::UnusableCredentials, reason)
}

impl Credentials {
    /// Checks a part of an access key that was read from `place`, such as an environment variable
    /// or a line of a file. The error names the place and does not contain the text.
    ///
    /// Without this check, the service would reject the signature of a key that was copied with its
    /// quotes or with a comment. The service's message does not show the cause.
    ///
    /// ```
    /// use connect_core::auth::Credentials;
    ///
    /// let error = Credentials::check_key_text("\"wJalrXUtnFEMI\"", "`SECRET`").unwrap_err();
    /// assert!(error.to_string().starts_with("`SECRET` is in quotes"));
    /// ```
    ///
    /// # Errors
    ///
    /// Returns [`AuthProblem::UnusableCredentials`] if the text is in quotes, contains white space,
    /// or is not printable ASCII.
    pub fn check_key_text(text: &str, place: impl fmt::Display) -> Result<(), AuthError> {
        let is_quoted = |mark: char| text.len() > 1 && text.starts_with(mark) && text.ends_with(mark);
        if is_quoted('"') || is_quoted('\'') {
            return Err(unusable(format!("{place} is in quotes, which would be a part of the key: remove them")));
        }
        if text.chars().any(char::is_whitespace) {
            return Err(unusable(format!(
                "{place} contains white space, which no key does: remove it, and write a comment on its own line"
            )));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(unusable(format!("{place} is not printable ASCII, as every key is: copy the key again")));
        }
        Ok(())
    }
}
