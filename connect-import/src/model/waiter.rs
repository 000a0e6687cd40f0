//! Waiters: <https://smithy.io/2.0/additional-specs/waiters.html>.

use super::Deprecation;

/// A way to wait until an operation shows a wanted state.
#[derive(Clone, Debug, Default)]
pub struct Waiter {
    /// The name, such as `FunctionActive`.
    pub name: String,
    /// The rules by which each response is judged. The first match decides.
    pub acceptors: Vec<Acceptor>,
    /// The least number of seconds between two calls.
    pub min_delay: u32,
    /// The greatest number of seconds between two calls.
    pub max_delay: u32,
    /// The number of calls after which the wait fails, if the model limits it.
    pub max_attempts: Option<u32>,
    /// The description.
    pub docs: Option<String>,
    /// Set if the waiter is deprecated.
    pub deprecated: Option<Deprecation>,
}

/// A rule by which a response is judged.
#[derive(Clone, Debug)]
pub struct Acceptor {
    /// The state of the wait if the rule matches.
    pub state: State,
    /// The condition.
    pub matcher: Matcher,
}

/// The state of a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The wait ends successfully.
    Success,
    /// The wait fails.
    Failure,
    /// The operation is called again.
    Retry,
}

/// The condition of an acceptor. A path is a `JMESPath` expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matcher {
    /// The value at a path of the output is this text, or this boolean.
    Path {
        /// The path.
        path: String,
        /// The value as text.
        expected: String,
        /// True if the path begins with `input` or `output`.
        with_input: bool,
    },
    /// At least one value in the list at a path is this text.
    Any {
        /// The path.
        path: String,
        /// The value as text.
        expected: String,
        /// True if the path begins with `input` or `output`.
        with_input: bool,
    },
    /// All values in the list at a path are this text, and there is at least one.
    All {
        /// The path.
        path: String,
        /// The value as text.
        expected: String,
        /// True if the path begins with `input` or `output`.
        with_input: bool,
    },
    /// The call succeeds (`true`) or fails (`false`).
    Success(bool),
    /// The call fails with this code.
    Error(String),
    /// The status of the response is this one.
    Status(u16),
}
