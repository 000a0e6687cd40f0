//! The clients, which call operations: encode, send, retry, decode.

pub mod blocking;
mod builder;
mod call;
mod config;
mod drive;
pub mod local;
mod methods;
mod options;
mod pager;
mod pages;
mod retry;
mod sending;
mod trace;
mod wait;
mod waiter;

pub use self::builder::CallBuilder;
pub use self::config::ClientConfig;
pub use self::pages::{Items, Pages};
pub use self::retry::{RetryBudget, RetryPolicy};
pub use self::sending::{AsyncClient, Sending};
pub use self::wait::{WaitError, WaitErrorKind, Waited, Waiting};
pub use self::waiter::{Acceptor, AcceptorState, Waiter, WaiterInput};
pub use crate::clock::{Clock, Randomness, Sleep, SystemClock, SystemRandomness};

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use self::call::{Call, Issuance, Step};
use self::config::Settings;
use self::drive::{AsyncIssuer, AsyncSleep, AsyncTransport, Drive, drive, pause};
use self::methods::client_methods;
use self::options::CallOptions;
use self::sending::Decode;
use self::trace::SleepWarning;
use self::wait::Wait;
#[cfg(feature = "sigv4")]
use crate::auth::CredentialsIssuer;
use crate::auth::{AuthError, Identity, Issued, TokenIssuer};
use crate::endpoint::Endpoint;
use crate::error::{Error, Outcome};
use crate::metadata::AuthScheme;
use crate::operation::{Callable, DecodeResponse, Operation};
use crate::pagination::{CallItems, CallPages};
use crate::request::{EncodeRequest, PreparedRequest};
use crate::transport::{Attempt, Body, BoxTransport, Transport, TransportError};

/// An issuer of a client.
#[derive(Clone)]
enum Issuer {
    Token(Arc<dyn TokenIssuer>),
    #[cfg(feature = "sigv4")]
    Credentials(Arc<dyn CredentialsIssuer>),
}

/// The state of a client of this kind.
type State = Inner<BoxTransport, Arc<dyn Sleep>, Issuer>;

/// A client that calls operations over an async [`Transport`].
///
/// Cloning is cheap; the clones share the transport and the configuration.
///
/// ```
/// use connect_core::{Body, Client, Endpoint, connect_operation, transport_fn};
///
/// #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
/// struct DescribeContact { contact_id: String }
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = transport_fn(|_, _| async { Ok(http::Response::new(Body::from("{}"))) });
/// let client = Client::new(Endpoint::new("https://api.example")?, transport);
///
/// let contact = client.send(&DescribeContact { contact_id: "c-1".into() }).await?;
/// assert_eq!(contact.status(), 200);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<State>,
}

/// The state that the clones of a client share. All three clients use this type.
#[derive(Clone)]
struct Inner<T, S, I> {
    config: ClientConfig,
    transport: T,
    /// `None` if the client cannot wait, and so does not retry.
    sleep: Option<S>,
    issuers: Issuers<I>,
    warning: SleepWarning,
}

/// The issuers of a client, each with the identity that it issued last.
#[derive(Clone)]
struct Issuers<I> {
    bearer: Option<(I, Arc<Issued>)>,
    api_key: Option<(I, Arc<Issued>)>,
    #[cfg(feature = "sigv4")]
    credentials: Option<(I, Arc<Issued>)>,
}

impl<I> Default for Issuers<I> {
    fn default() -> Self {
        Self {
            bearer: None,
            api_key: None,
            #[cfg(feature = "sigv4")]
            credentials: None,
        }
    }
}

impl<I> Issuers<I> {
    /// Returns the issuer of the identities of a scheme, if the client has one.
    fn of(&self, scheme: AuthScheme) -> Option<&(I, Arc<Issued>)> {
        match scheme {
            AuthScheme::ClientBearer => self.bearer.as_ref(),
            AuthScheme::ApiKeyHeader { .. } | AuthScheme::ApiKeyQuery(_) => self.api_key.as_ref(),
            #[cfg(feature = "sigv4")]
            scheme if scheme.is_sigv4() => self.credentials.as_ref(),
            _ => None,
        }
    }
}

impl<T, S, I> Inner<T, S, I> {
    fn new(config: ClientConfig, transport: T, sleep: Option<S>) -> Self {
        Self { config, transport, sleep, issuers: Issuers::default(), warning: SleepWarning::default() }
    }

    /// Starts the state machine of a call. `streams` is true if the response is decoded when its
    /// head has come.
    fn start(&self, request: PreparedRequest, settings: Arc<Settings>, streams: bool) -> Call {
        let operation = request.operation();
        let of_scheme = self.issuers.of(operation.auth());
        let issuance = of_scheme.and_then(|(_, last)| Issuance::new(last, operation.auth(), &settings));
        let started = settings.clock.elapsed();
        Call::new(request, settings, started, self.sleep.is_some(), issuance, streams)
    }
}

impl State {
    /// Erases the type of `transport` and takes its timer.
    fn erase(config: ClientConfig, transport: impl Transport + 'static) -> Self {
        let sleep = transport.default_sleep();
        Self::new(config, BoxTransport::new(transport), sleep)
    }
}

client_methods! {
    /// The client waits between attempts with the timer of the transport
    /// ([`Transport::default_sleep`]): `connect-hyper`, `connect-reqwest` and `connect-tower` have
    /// one. If the transport has no timer, for example because it is a closure, the client **does
    /// not retry**, whatever its [`RetryPolicy`]: set a timer with
    /// [`with_sleep`](Self::with_sleep). The error of a call that was not retried for that reason
    /// says so. With the feature `tracing`, the first such call also logs a warning.
    pointer: Arc,
    shared: Arc::new,
    inner: State::erase,
    begin: Sending::new,
    call: Sending,
    send: send where { O: Callable },
    build: call where { O: Callable },
    pages: pages where { O: CallPages },
    items: items where { O: CallItems },
    wait: wait where { O: Callable<CallOutput: 'static>, I: WaiterInput<O> },
    begin_wait: Waiting::new,
    waiting: { Waiting<O::CallOutput, O::CallError, I> },
    examples: {
        path: "connect_core",
        function: "async fn",
        answer: ".await",
        each_item: "let mut names = client.items(ListNames { next_token: None });\nwhile let Some(name) = names.next().await {",
    },
}

impl Drive for Client {
    type Driven = Pin<Box<dyn Future<Output = Outcome> + Send>>;
    type Pause = Pin<Box<dyn Future<Output = ()> + Send>>;

    fn drive(&self, request: PreparedRequest, settings: Arc<Settings>, streams: bool) -> Self::Driven {
        Box::pin(drive(Arc::clone(&self.inner), self.inner.start(request, settings, streams)))
    }

    fn has_timer(&self) -> bool {
        self.inner.sleep.is_some()
    }

    fn pause(&self, duration: Duration) -> Self::Pause {
        Box::pin(pause(Arc::clone(&self.inner), duration))
    }
}

impl AsyncTransport for BoxTransport {
    fn send_request(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> {
        self.send(request, attempt)
    }
}

impl AsyncSleep for Arc<dyn Sleep> {
    fn wait(&self, duration: Duration) -> impl Future<Output = ()> {
        self.sleep(duration)
    }
}

impl AsyncIssuer for Issuer {
    async fn issue_identity(&self) -> Result<Identity, AuthError> {
        match self {
            Self::Token(issuer) => issuer.issue().await.map(Identity::Token),
            #[cfg(feature = "sigv4")]
            Self::Credentials(issuer) => issuer.issue_credentials().await.map(Identity::Credentials),
        }
    }
}
