//! The client and the transport for HTTP clients that block the thread.
//!
//! They are the twins of [`connect_core::Client`](crate::Client) and
//! [`connect_core::Transport`](crate::Transport).

mod builder;
mod pages;
mod park;
mod wait;

pub use self::pages::{Items, Pages};
#[cfg(feature = "sigv4")]
pub use crate::auth::issuer::blocking::CredentialsIssuer;
pub use crate::auth::issuer::blocking::TokenIssuer;
pub use crate::clock::sleep::blocking::{Sleep, ThreadSleep};
pub use crate::transport::TransportFn;
pub use crate::transport::blocking::{Transport, transport_fn};

use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

#[cfg(feature = "sigv4")]
use sha2::{Digest, Sha256};

use self::park::block_on;
use self::wait::{WaitAnswer, wait};
use super::sending::Decode;
use super::{
    CallBuilder, CallOptions, ClientConfig, Clock, Inner, Settings, Step, Wait, Waiter, WaiterInput, client_methods,
};
use crate::auth::Identity;
use crate::endpoint::Endpoint;
use crate::error::{AuthError, Error, Failure, Outcome};
use crate::operation::Operation;
use crate::operation::{Callable, DecodeResponse};
use crate::pagination::{CallItems, CallPages};
use crate::request::{EncodeRequest, PreparedRequest};
use crate::transport::stream::{ByteStream, StreamError};

/// An issuer of a client, locked while it is asked, because it need not be `Sync`.
#[derive(Clone)]
enum Issuer {
    Token(Arc<Mutex<dyn TokenIssuer>>),
    #[cfg(feature = "sigv4")]
    Credentials(Arc<Mutex<dyn CredentialsIssuer>>),
}

impl Issuer {
    fn issue_identity(&self) -> Result<Identity, AuthError> {
        match self {
            Self::Token(issuer) => lock(issuer).issue().map(Identity::Token),
            #[cfg(feature = "sigv4")]
            Self::Credentials(issuer) => lock(issuer).issue_credentials().map(Identity::Credentials),
        }
    }
}

fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The state of a client of this kind.
type State = Inner<Arc<dyn Transport>, Arc<dyn Sleep>, Issuer>;

/// A client that calls operations over a blocking [`Transport`].
///
/// Cloning is cheap; the clones share the transport and the configuration.
///
/// ```
/// use connect_core::blocking::{Client, transport_fn};
/// use connect_core::{Body, Endpoint, connect_operation};
///
/// #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
/// struct DescribeContact { contact_id: String }
///
/// let transport = transport_fn(|_, _| Ok(http::Response::new(Body::from("{}"))));
/// let client = Client::new(Endpoint::new("https://api.example")?, transport);
///
/// let contact = client.send(&DescribeContact { contact_id: "c-1".into() })?;
/// assert_eq!(contact.status(), 200);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<State>,
}

impl State {
    /// Erases the type of `transport`.
    fn erase(config: ClientConfig, transport: impl Transport + 'static) -> Self {
        Self::new(config, Arc::new(transport), Some(Arc::new(ThreadSleep)))
    }
}

/// The result of a call, as [`Client::send`] returns it.
type Answer<T, E> = Result<T, Error<E>>;

client_methods! {
    /// Between attempts the client blocks the thread, with [`ThreadSleep`] unless
    /// [`with_sleep`](Self::with_sleep) sets something else.
    pointer: Arc,
    shared: |issuer| Arc::new(Mutex::new(issuer)),
    inner: State::erase,
    begin: call,
    call: Answer,
    send: send where { O: Callable },
    build: call where { O: Callable },
    pages: pages where { O: CallPages },
    items: items where { O: CallItems },
    wait: wait where { O: Callable<CallOutput: 'static>, I: WaiterInput<O> },
    begin_wait: wait,
    waiting: { WaitAnswer<O::CallOutput, O::CallError> },
    examples: {
        path: "connect_core::blocking",
        function: "fn",
        answer: "",
        each_item: "for name in client.items(ListNames { next_token: None }) {",
    },
}

/// Drives a call of `client` to its end, or fails with the error of its input.
fn call<T, E>(
    client: &Client,
    request: Result<PreparedRequest, Error<E>>,
    settings: Arc<Settings>,
    decode: Decode<T, E>,
) -> Answer<T, E> {
    (decode.function)(drive(client, request?, settings, decode.streams).map_err(Failure::into_error)?)
}

/// Drives a call step by step. The function is compiled once, for all operations.
fn drive(client: &Client, request: PreparedRequest, settings: Arc<Settings>, streams: bool) -> Outcome {
    let Inner { config, transport, sleep, issuers, .. } = &*client.inner;
    let mut call = client.inner.start(request, settings, streams);
    #[cfg(feature = "tracing")]
    let span = call.span();
    #[cfg(feature = "tracing")]
    let _entered = span.enter();
    let mut step = call.send();
    loop {
        step = match step {
            Step::Send(request, attempt) => call.answered(transport.send(request, attempt)),
            Step::Collect(body, limit, time) => {
                let body = ByteStream::from_body(body);
                let mut collect = body.collect(limit);
                call.collected(within(&*config.settings().clock, time, || collect.step_blocking()))
            }
            #[cfg(feature = "sigv4")]
            Step::Hash(body, time) => {
                let mut hash = Sha256::new();
                let mut body = ByteStream::from_body(body);
                call.hashed(within(&*config.settings().clock, time, || match body.next_blocking() {
                    Some(chunk) => chunk.map(|chunk| {
                        hash.update(&chunk);
                        None
                    }),
                    None => Ok(Some(std::mem::take(&mut hash).finalize().into())),
                }))
            }
            Step::Wait(duration) => {
                if let Some(sleep) = sleep {
                    sleep.sleep(duration);
                }
                call.send()
            }
            Step::Issue(need, _) => {
                let Settings { clock, randomness, .. } = &*config.settings();
                // Without an issuer, the call needs none.
                let answer = issuers.of(call.scheme()).map(|(issuer, last)| {
                    block_on(last.renew(need, &**clock, &**randomness, || ready(issuer.issue_identity())))
                });
                call.issued(answer)
            }
            Step::Done(outcome) => return outcome,
        }
    }
}

/// Calls `step` until it returns a result, for at most `time` if there is one. `None` means that it
/// took longer. A single step is not interrupted.
fn within<T>(
    clock: &dyn Clock,
    time: Option<Duration>,
    mut step: impl FnMut() -> Result<Option<T>, StreamError>,
) -> Option<Result<T, StreamError>> {
    let started = clock.elapsed();
    loop {
        match step() {
            Ok(Some(value)) => return Some(Ok(value)),
            Ok(None) => {}
            Err(error) => return Some(Err(error)),
        }
        if let (Some(time), Some(started), Some(now)) = (time, started, clock.elapsed())
            && now.saturating_sub(started) >= time
        {
            return None;
        }
    }
}
