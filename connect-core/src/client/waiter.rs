//! Waiters: declarations of the state that an operation is called again and again for.

mod acceptor;

pub use self::acceptor::{Acceptor, AcceptorState};

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use super::wait::Delays;
use crate::operation::Operation;

/// A declaration of the state that a caller waits for: an operation that is called again and again
/// until its output, or its error, is in that state.
///
/// A waiter is a constant. The `wait` method of a client or of a
/// [`CallBuilder`](super::CallBuilder) makes the calls.
///
/// ```
/// use std::time::Duration;
/// use connect_core::client::AcceptorState::{Failure, Retry, Success};
/// use connect_core::client::Waiter;
/// use connect_core::{Client, connect_operation, connect_shape};
///
/// #[connect_operation(method = "GET", uri = "/tables/<Name>", output = DescribeTableOutput)]
/// pub struct DescribeTable { pub name: String }
///
/// #[connect_shape]
/// pub struct DescribeTableOutput { pub status: Option<String> }
///
/// pub const TABLE_EXISTS: Waiter<DescribeTable> = Waiter::new("TableExists")
///     .with_delays(Duration::from_secs(2), Duration::from_secs(20))
///     .with_timeout(Duration::from_secs(300))
///     .with_acceptors(&[
///         Success.if_value("Status", |table| table.status.as_deref(), "ACTIVE"),
///         Failure.if_value("Status", |table| table.status.as_deref(), "DELETING"),
///         Retry.if_error("ResourceNotFoundException"),
///     ]);
///
/// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let waited = client.wait(&DescribeTable { name: "t-1".into() }, TABLE_EXISTS).await?;
/// println!("the table exists after {} calls", waited.calls());
/// let table = waited.into_result()?;
/// # Ok(())
/// # }
/// ```
///
/// [`with_acceptors`](Self::with_acceptors) comes last, so that the closures in it know the type of
/// the constant.
///
/// # The calls
///
/// The operation is encoded once, before the first call. Each call sends the same request, also the
/// same idempotency token. A call has the settings of the client: attempts, timeouts,
/// authentication. The rest of the wait's timeout limits it too.
///
/// The first acceptor that matches the result of a call decides. If none matches, the operation is
/// called again after an output, and the wait ends after an error. This is the
/// [workflow of Smithy](https://smithy.io/2.0/additional-specs/waiters.html#waiter-workflow).
///
/// An input that is not valid, and a request that cannot be authenticated, end the wait whatever
/// the acceptors, because another call would have the same result.
///
/// # The delays
///
/// The delay before call *n* + 1 is random, from the shortest delay to `shortest · 2ⁿ⁻¹`, and at
/// most the longest delay: the
/// [algorithm of Smithy](https://smithy.io/2.0/additional-specs/waiters.html#waiter-retries). If
/// both are equal, the delay is fixed. A `Retry-After` of the response makes it longer.
///
/// The timeout begins when `wait` is called, and limits delays and calls. If a delay would leave
/// less than the shortest delay, it is cut, so that the last call has that much time for its
/// response. (In Smithy's algorithm the last call is made at the timeout.) If the
/// [`Clock`](super::Clock) of the client does not count time, the delays alone count.
///
/// # From Smithy and botocore
///
/// | Smithy | botocore | Here |
/// | --- | --- | --- |
/// | `output` with `stringEquals` | `path` | [`if_value`](AcceptorState::if_value) |
/// | `output` with `anyStringEquals` | `pathAny` | [`if_any`](AcceptorState::if_any) |
/// | `output` with `allStringEquals` | `pathAll` | [`if_all`](AcceptorState::if_all) |
/// | `output` with `booleanEquals` | | [`if_true`](AcceptorState::if_true) |
/// | `inputOutput` | | [`if_input_output`](AcceptorState::if_input_output) |
/// | `errorType` | `error` | [`if_error`](AcceptorState::if_error) |
/// | `success` | | [`if_any_output`](AcceptorState::if_any_output), [`if_any_error`](AcceptorState::if_any_error) |
/// | | `status` | [`if_status`](AcceptorState::if_status) |
/// | `minDelay`, `maxDelay` | `delay`, as both | [`with_delays`](Self::with_delays) |
/// | the time that the caller allows | `delay` · `maxAttempts` | [`with_timeout`](Self::with_timeout) |
///
/// # Operations with lifetimes
///
/// The functions of acceptors get the output alone, so a constant of the type
/// `Waiter<DescribeTable<'_>>` fits operations of any lifetime. A waiter that names an input is for
/// operations without lifetimes.
///
/// `I` is the input that [`if_input_output`](AcceptorState::if_input_output) gets. `T` is the
/// output of `O`, which is never written.
#[must_use = "a waiter makes no calls: pass it to `wait` of a client"]
pub struct Waiter<O: Operation, I: 'static = (), T: 'static = <O as Operation>::Output> {
    plan: Plan<T, I>,
    /// Covariant in the operation, so that a longer lifetime fits a shorter one.
    operation: PhantomData<fn() -> O>,
}

/// The part of a [`Waiter`] that does not depend on the operation.
pub(super) struct Plan<T: 'static, I: 'static> {
    pub(super) name: &'static str,
    pub(super) acceptors: &'static [Acceptor<T, I>],
    pub(super) delays: Delays,
    pub(super) timeout: Duration,
}

impl<O: Operation, I: 'static, T: 'static> Waiter<O, I, T> {
    /// The default timeout of a wait: 5 minutes.
    pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(300);

    /// Creates a waiter without acceptors, with delays from 2 to 120 seconds and a timeout of 5
    /// minutes.
    ///
    /// `name` is that of the state, in the form `TableExists`. Messages show it.
    pub const fn new(name: &'static str) -> Self {
        let (delays, timeout) = (Delays::DEFAULT, Self::DEFAULT_TIMEOUT);
        Self { plan: Plan { name, acceptors: &[], delays, timeout }, operation: PhantomData }
    }

    /// Sets the shortest and the longest delay between two calls (2 and 120 seconds by default).
    ///
    /// The shortest delay is at least one millisecond, and the longest at least the shortest.
    pub const fn with_delays(self, min: Duration, max: Duration) -> Self {
        Self { plan: Plan { delays: Delays::new(min, max), ..self.plan }, ..self }
    }

    /// Sets the timeout of the whole wait: all calls and the delays between them (5 minutes by
    /// default).
    ///
    /// A caller can change the timeout of a constant:
    /// `TABLE_EXISTS.with_timeout(Duration::from_secs(60))`.
    pub const fn with_timeout(self, timeout: Duration) -> Self {
        Self { plan: Plan { timeout, ..self.plan }, ..self }
    }

    /// Sets the acceptors. The first one that matches the result of a call decides.
    pub const fn with_acceptors(self, acceptors: &'static [Acceptor<T, I>]) -> Self {
        Self { plan: Plan { acceptors, ..self.plan }, ..self }
    }

    /// Returns the name of the state.
    pub const fn name(&self) -> &'static str {
        self.plan.name
    }

    /// Returns the acceptors, in the order in which they are tried.
    pub const fn acceptors(&self) -> &'static [Acceptor<T, I>] {
        self.plan.acceptors
    }

    /// Returns the shortest delay between two calls.
    pub const fn min_delay(&self) -> Duration {
        self.plan.delays.min
    }

    /// Returns the longest delay between two calls.
    pub const fn max_delay(&self) -> Duration {
        self.plan.delays.max
    }

    /// Returns the timeout of the whole wait.
    pub const fn timeout(&self) -> Duration {
        self.plan.timeout
    }

    pub(super) fn into_plan(self) -> Plan<T, I> {
        self.plan
    }
}

impl<O: Operation, I: 'static, T: 'static> Clone for Waiter<O, I, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<O: Operation, I: 'static, T: 'static> Copy for Waiter<O, I, T> {}

impl<T: 'static, I: 'static> Clone for Plan<T, I> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: 'static, I: 'static> Copy for Plan<T, I> {}

impl<O: Operation, I: 'static, T: 'static> fmt::Debug for Waiter<O, I, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Waiter")
            .field("name", &self.name())
            .field("operation", &O::METADATA.name())
            .field("acceptors", &self.acceptors())
            .field("min_delay", &self.min_delay())
            .field("max_delay", &self.max_delay())
            .field("timeout", &self.timeout())
            .finish()
    }
}

/// The input that the acceptors of a [`Waiter`] get: nothing by default, or the operation.
///
/// A waiter with [`if_input_output`](AcceptorState::if_input_output) names its input:
/// `Waiter<ListGroups, ListGroups>`. The wait keeps a copy of the operation, so the operation is
/// [`Clone`]. A type of your own can keep less:
///
/// ```
/// use connect_core::client::AcceptorState::Success;
/// use connect_core::client::{Waiter, WaiterInput};
/// # use connect_core::{connect_operation, connect_shape};
/// #
/// # #[connect_operation(method = "POST", uri = "/groups", output = ListGroupsOutput)]
/// # struct ListGroups { groups: Vec<String> }
/// #
/// # #[connect_shape]
/// # struct ListGroupsOutput { groups: Vec<String> }
///
/// struct Wanted(usize);
///
/// impl WaiterInput<ListGroups> for Wanted {
///     fn of(operation: &ListGroups) -> Self {
///         Self(operation.groups.len())
///     }
/// }
///
/// const GROUPS_EXIST: Waiter<ListGroups, Wanted> =
///     Waiter::new("GroupsExist").with_acceptors(&[Success.if_input_output(
///         "all groups exist",
///         |wanted, output| output.groups.len() == wanted.0,
///     )]);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the input of a waiter of `{O}`",
    label = "not an input of this operation",
    note = "derive `Clone` for an operation that its waiter names as its input, or implement `WaiterInput<{O}>`"
)]
pub trait WaiterInput<O>: Sized + 'static {
    /// Returns the input of an operation, before the first call.
    fn of(operation: &O) -> Self;
}

#[diagnostic::do_not_recommend]
impl<O> WaiterInput<O> for () {
    fn of(_: &O) -> Self {}
}

#[diagnostic::do_not_recommend]
impl<O: Operation + Clone + 'static> WaiterInput<O> for O {
    fn of(operation: &O) -> Self {
        operation.clone()
    }
}
