//! The places that were asked for credentials, and what they answered.

use std::error::Error;
use std::fmt::{self, Write};

use connect_core::auth::{AuthError, AuthProblem};

/// The places that had no credentials, in the order in which they were asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Report(Vec<String>);

impl Report {
    /// Adds the answer of a place, which names the place.
    pub(super) fn add(&mut self, answer: impl Into<String>) {
        self.0.push(answer.into());
    }

    /// Returns an error with the places that were asked before its source.
    pub(super) fn before(self, error: AuthError) -> AuthError {
        if self.0.is_empty() {
            return error;
        }
        let reason = format!("{error}; asked before were{}", self.list());
        let problem = error.problem();
        let with_places = AuthError::new(problem, reason);
        if error.source().is_some() { with_places.with_source(CauseOf(error)) } else { with_places }
    }

    /// Creates the error that there are no credentials in any place.
    pub(super) fn into_error(self) -> AuthError {
        let mut reason = "no credentials found: set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, write a profile \
                          with `aws configure`, or give the container or the instance a role; asked were"
            .to_owned();
        reason.push_str(&self.list());
        AuthError::new(AuthProblem::NoCredentials, reason)
    }

    fn list(&self) -> String {
        let mut list = String::new();
        for (index, answer) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            _ = write!(list, "{comma} ({}) {answer}", index + 1);
        }
        list
    }
}

/// The cause of an error, which this value prints in its place.
#[derive(Debug)]
struct CauseOf(AuthError);

impl fmt::Display for CauseOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.source() {
            Some(cause) => fmt::Display::fmt(cause, f),
            None => Ok(()),
        }
    }
}

impl Error for CauseOf {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()?.source()
    }
}
