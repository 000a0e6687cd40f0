//! Acceptors: the state of a wait that the result of a call leads to.

use std::fmt;

use http::StatusCode;

use crate::client::wait::Answer;
use crate::error::ModeledError;
use crate::printable::Printable;

/// The state of a wait after a call: the first word of each [`Acceptor`].
///
/// The methods create acceptors. They have functions that read the output `T`: closures without
/// captures, since acceptors are constants.
///
/// ```
/// use connect_core::client::AcceptorState::{Failure, Retry, Success};
/// use connect_core::client::Acceptor;
///
/// struct Queue { state: String, hosts: Vec<String>, length: u64 }
///
/// const ACCEPTORS: &[Acceptor<Queue>] = &[
///     Failure.if_value("State", |queue| Some(&queue.state), "DELETED"),
///     Success.if_any("Hosts", |queue| queue.hosts.iter().map(String::as_str).collect(), "a"),
///     Success.if_true("the queue is empty", |queue| queue.length == 0),
///     Retry.if_error("ResourceNotFoundException"),
/// ];
/// assert_eq!(format!("{:?}", ACCEPTORS[0]), "Failure if State is DELETED");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use = "a state alone accepts nothing: call one of its methods, such as `if_value`"]
pub enum AcceptorState {
    /// The wait ends, because the wanted state is reached.
    Success,
    /// The wait ends with a [`WaitError`](crate::client::WaitError), because the wanted state
    /// cannot be reached any more.
    Failure,
    /// The operation is called again. Only an error needs such an acceptor: after an output that no
    /// acceptor matches, the operation is called again anyway.
    Retry,
}

impl AcceptorState {
    const fn if_it<T, I>(self, condition: Condition<T, I>) -> Acceptor<T, I> {
        Acceptor { state: self, condition }
    }

    /// Accepts an output in which the text at `path` is `expected`.
    ///
    /// `path` is for messages, in any notation. **The text that `read` returns is printed** in the
    /// error of a wait, so it must not be a secret. For a secret, use [`if_true`](Self::if_true).
    pub const fn if_value<T, I>(
        self,
        path: &'static str,
        read: fn(&T) -> Option<&str>,
        expected: &'static str,
    ) -> Acceptor<T, I> {
        self.if_it(Condition::Value(path, read, expected))
    }

    /// Accepts an output in which any of the texts at `path` is `expected`. The texts are printed,
    /// as with [`if_value`](Self::if_value).
    pub const fn if_any<T, I>(
        self,
        path: &'static str,
        read: fn(&T) -> Vec<&str>,
        expected: &'static str,
    ) -> Acceptor<T, I> {
        self.if_it(Condition::Any(path, read, expected))
    }

    /// Accepts an output in which there are texts at `path`, and each of them is `expected`. The
    /// texts are printed, as with [`if_value`](Self::if_value).
    ///
    /// An empty list is not accepted, as Smithy says of
    /// [`allStringEquals`](https://smithy.io/2.0/additional-specs/waiters.html#pathcomparator-enum).
    pub const fn if_all<T, I>(
        self,
        path: &'static str,
        read: fn(&T) -> Vec<&str>,
        expected: &'static str,
    ) -> Acceptor<T, I> {
        self.if_it(Condition::All(path, read, expected))
    }

    /// Accepts an output for which `test` returns true. `description` is for messages and says what
    /// then holds, such as `the queue is empty`.
    pub const fn if_true<T, I>(self, description: &'static str, test: fn(&T) -> bool) -> Acceptor<T, I> {
        self.if_it(Condition::True(description, test))
    }

    /// Accepts an output for which `test` returns true, given the input of the waiter too. See
    /// [`WaiterInput`](super::WaiterInput) for an example.
    pub const fn if_input_output<T, I>(self, description: &'static str, test: fn(&I, &T) -> bool) -> Acceptor<T, I> {
        self.if_it(Condition::InputOutput(description, test))
    }

    /// Accepts every output.
    pub const fn if_any_output<T, I>(self) -> Acceptor<T, I> {
        self.if_it(Condition::AnyOutput)
    }

    /// Accepts an error with this code, as [`Error::code`](crate::Error::code) returns it, also one
    /// that the operation does not declare.
    ///
    /// If the response has no code, as one to a `HEAD` has none, the declared error with this code
    /// is accepted by its status.
    pub const fn if_error<T, I>(self, code: &'static str) -> Acceptor<T, I> {
        self.if_it(Condition::Error(code))
    }

    /// Accepts every error of a call that was sent, also one without a response.
    ///
    /// `Success.if_any_error()` takes a lost connection for the wanted state. Prefer
    /// [`if_error`](Self::if_error).
    pub const fn if_any_error<T, I>(self) -> Acceptor<T, I> {
        self.if_it(Condition::AnyError)
    }

    /// Accepts a response with this status, an output or an error.
    pub const fn if_status<T, I>(self, status: u16) -> Acceptor<T, I> {
        self.if_it(Condition::Status(status))
    }
}

/// A condition on the result of a call, and the state that it leads to. [`AcceptorState`] creates
/// acceptors, and [`Waiter`](super::Waiter) shows an example.
///
/// `T` is the output of the operation, and `I` the input that
/// [`if_input_output`](AcceptorState::if_input_output) gets. `Debug` prints the acceptor as a
/// sentence.
#[must_use = "an acceptor does nothing alone: pass it to `Waiter::with_acceptors`"]
pub struct Acceptor<T, I = ()> {
    state: AcceptorState,
    condition: Condition<T, I>,
}

/// The condition of an acceptor. The first text is a path or a description.
enum Condition<T, I> {
    Value(&'static str, fn(&T) -> Option<&str>, &'static str),
    Any(&'static str, fn(&T) -> Vec<&str>, &'static str),
    All(&'static str, fn(&T) -> Vec<&str>, &'static str),
    True(&'static str, fn(&T) -> bool),
    InputOutput(&'static str, fn(&I, &T) -> bool),
    AnyOutput,
    Error(&'static str),
    AnyError,
    Status(u16),
}

impl<T, I> Acceptor<T, I> {
    /// Returns the state that the acceptor leads to.
    pub const fn state(&self) -> AcceptorState {
        self.state
    }

    /// Returns true if the result of a call matches.
    pub(in crate::client) fn matches<E: ModeledError>(&self, input: &I, answer: &Answer<T, E>) -> bool {
        let is_status = |status: StatusCode, wanted: u16| status.as_u16() == wanted;
        match (&self.condition, answer) {
            (Condition::Value(_, read, expected), Ok((output, _))) => read(output) == Some(*expected),
            (Condition::Any(_, read, expected), Ok((output, _))) => read(output).contains(expected),
            (Condition::All(_, read, expected), Ok((output, _))) => {
                let texts = read(output);
                !texts.is_empty() && texts.iter().all(|text| text == expected)
            }
            (Condition::True(_, test), Ok((output, _))) => test(output),
            (Condition::InputOutput(_, test), Ok((output, _))) => test(input, output),
            (Condition::AnyOutput, Ok(_)) | (Condition::AnyError, Err(_)) => true,
            (Condition::Error(code), Err(error)) => error.has_code(code),
            (Condition::Status(wanted), Ok((_, metadata))) => is_status(metadata.status(), *wanted),
            (Condition::Status(wanted), Err(error)) => error.status().is_some_and(|status| is_status(status, *wanted)),
            _ => false,
        }
    }

    /// Returns the condition as a text.
    pub(in crate::client) fn condition(&self) -> String {
        match self.condition {
            Condition::Value(path, _, expected) => format!("{path} is {expected}"),
            Condition::Any(path, _, expected) => format!("{path} has {expected}"),
            Condition::All(path, _, expected) => format!("{path} has {expected} only"),
            Condition::True(description, _) | Condition::InputOutput(description, _) => description.to_owned(),
            Condition::AnyOutput => "the call succeeded".to_owned(),
            Condition::Error(code) => format!("the error is {code}"),
            Condition::AnyError => "the call failed".to_owned(),
            Condition::Status(status) => format!("the status is {status}"),
        }
    }

    /// Returns the path of the texts that the acceptor compares, if it compares texts.
    pub(in crate::client) fn path(&self) -> Option<&'static str> {
        match self.condition {
            Condition::Value(path, ..) | Condition::Any(path, ..) | Condition::All(path, ..) => Some(path),
            _ => None,
        }
    }

    /// Returns the text that an output has at the path of the acceptor, made printable.
    pub(in crate::client) fn seen(&self, output: &T) -> Option<String> {
        match self.condition {
            Condition::Value(path, read, _) => Some(match read(output) {
                Some(text) => format!("{path} was {}", Printable::short(text)),
                None => format!("{path} was absent"),
            }),
            Condition::Any(path, read, _) | Condition::All(path, read, _) => {
                Some(format!("{path} was [{}]", Printable::short(&read(output).join(", "))))
            }
            _ => None,
        }
    }
}

impl<T, I> fmt::Debug for Acceptor<T, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} if {}", self.state, self.condition())
    }
}
