//! The error of a router that cannot be built.

use std::fmt;

use connect_core::metadata::{MemberMetadata, OperationMetadata};
use connect_core::request::UriTemplateError;

/// The error of a router that cannot be built. `Display` names every problem, in a line for each.
pub struct BuildError(Vec<Problem>);

/// A problem of a router.
#[derive(Clone)]
pub(crate) enum Problem {
    /// Two operations match the same requests.
    Conflict(&'static OperationMetadata, &'static OperationMetadata),
    /// The URI of an operation is no template.
    Template(&'static OperationMetadata, UriTemplateError),
    /// The member with this name has a pattern that is no regular expression.
    Pattern(&'static OperationMetadata, &'static str, &'static str),
    /// The operation is to be authenticated, and nothing does it.
    NoAuthenticator(&'static OperationMetadata),
    /// There are limits of time, and no timer.
    NoTimer,
}

impl Problem {
    /// Returns the members of an operation whose patterns are not regular expressions.
    pub(crate) fn patterns(operation: &'static OperationMetadata) -> impl Iterator<Item = Self> {
        let invalid = move |member: &'static MemberMetadata| {
            let pattern = member.constraints().invalid_pattern()?;
            Some(Self::Pattern(operation, member.wire_name(), pattern))
        };
        operation.members().iter().filter_map(invalid)
    }
}

impl BuildError {
    /// Returns the error of these problems, if there are any.
    pub(crate) fn of(problems: Vec<Problem>) -> Option<Self> {
        (!problems.is_empty()).then_some(Self(problems))
    }

    /// Returns the pairs of operations that match the same requests, by name.
    pub fn conflicts(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.iter().filter_map(|problem| match problem {
            Problem::Conflict(one, other) => Some((one.name(), other.name())),
            _ => None,
        })
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict(one, other) if std::ptr::eq(*one, *other) => {
                write!(f, "the operation `{}` has two handlers: remove one", one.name())
            }
            Self::Conflict(one, other) => write!(
                f,
                "the operations `{}` ({} {}) and `{}` ({} {}) match the same requests: serve them by two routers",
                one.name(),
                one.method(),
                one.uri(),
                other.name(),
                other.method(),
                other.uri()
            ),
            Self::Template(operation, error) => write!(f, "the operation `{}`: {error}", operation.name()),
            Self::Pattern(operation, member, pattern) => write!(
                f,
                "the member `{member}` of `{}` has the pattern `{pattern}`, which is not a regular expression: \
                 correct it in the declaration",
                operation.name()
            ),
            Self::NoAuthenticator(operation) => write!(
                f,
                "nothing authenticates the requests of `{}`: pass an authenticator with `Router::with_authenticator`, \
                 or serve anyone with `Router::without_authentication`",
                operation.name()
            ),
            Self::NoTimer => f.write_str(
                "no timer for the limits of time: set one with `Router::with_sleep`, enable the feature `tokio`, or \
                 remove the limits with `Router::without_timeouts`",
            ),
        }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BuildError({:?})", self.to_string())
    }
}

impl std::error::Error for BuildError {}
