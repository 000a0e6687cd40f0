//! The client and the transport for HTTP clients whose futures stay on one thread, as in a browser.
//!
//! They are the twins of [`connect_core::Client`](crate::Client) and
//! [`connect_core::Transport`](crate::Transport).

#[cfg(feature = "sigv4")]
pub use crate::auth::issuer::local::CredentialsIssuer;
pub use crate::auth::issuer::local::TokenIssuer;
pub use crate::clock::sleep::local::Sleep;
pub use crate::transport::TransportFn;
pub use crate::transport::local::{Transport, transport_fn};

use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use super::drive::{AsyncIssuer, AsyncSleep, AsyncTransport};
use super::sending::Decode;
use super::{
    CallBuilder, CallOptions, ClientConfig, Drive, Inner, Settings, Wait, Waiter, WaiterInput, client_methods, drive,
    pause,
};
use crate::auth::{AuthError, Identity};
use crate::endpoint::Endpoint;
use crate::error::{Error, Outcome};
use crate::operation::{Callable, DecodeResponse, Operation};
use crate::pagination::{CallItems, CallPages};
use crate::request::{EncodeRequest, PreparedRequest};
use crate::transport::local::{DynTransport, LocalFuture};
use crate::transport::{Attempt, Body, TransportError};

/// The future of a call on one thread, returned by [`Client::send`].
pub type Sending<T, E> = crate::client::Sending<T, E, Client>;
/// The pages of an operation as a stream on one thread, returned by [`Client::pages`].
pub type Pages<O> = crate::client::Pages<O, Client>;
/// The items of all pages of an operation as a stream on one thread, returned by [`Client::items`].
pub type Items<O> = crate::client::Items<O, Client>;
/// The future of a wait on one thread, returned by [`Client::wait`].
pub type Waiting<T, E, I = ()> = crate::client::Waiting<T, E, I, Client>;

/// An issuer of a client.
#[derive(Clone)]
enum Issuer {
    Token(Rc<dyn TokenIssuer>),
    #[cfg(feature = "sigv4")]
    Credentials(Rc<dyn CredentialsIssuer>),
}

/// The state of a client of this kind.
type State = Inner<Rc<dyn DynTransport>, Rc<dyn Sleep>, Issuer>;

/// A client that calls operations over a local [`Transport`], and stays on its thread.
///
/// Cloning is cheap; the clones share the transport and the configuration.
///
/// ```
/// use connect_core::local::{Client, transport_fn};
/// use connect_core::{Body, Endpoint, connect_operation};
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
    inner: Rc<State>,
}

impl State {
    /// Erases the type of `transport` and takes its timer.
    fn erase(config: ClientConfig, transport: impl Transport + 'static) -> Self {
        let sleep = transport.default_sleep();
        Self::new(config, Rc::new(transport), sleep)
    }
}

client_methods! {
    /// The client waits between attempts with the timer of the transport
    /// ([`Transport::default_sleep`]). If the transport has no timer, for example because it is a
    /// closure, the client **does not retry**, whatever its [`RetryPolicy`](crate::RetryPolicy):
    /// set a timer with [`with_sleep`](Self::with_sleep). The error of a call that was not retried
    /// for that reason says so. With the feature `tracing`, the first such call also logs a
    /// warning.
    pointer: Rc,
    shared: Rc::new,
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
        path: "connect_core::local",
        function: "async fn",
        answer: ".await",
        each_item: "let mut names = client.items(ListNames { next_token: None });\nwhile let Some(name) = names.next().await {",
    },
}

impl Drive for Client {
    type Driven = LocalFuture<'static, Outcome>;
    type Pause = LocalFuture<'static, ()>;

    fn drive(&self, request: PreparedRequest, settings: Arc<Settings>, streams: bool) -> Self::Driven {
        Box::pin(drive(Rc::clone(&self.inner), self.inner.start(request, settings, streams)))
    }

    fn has_timer(&self) -> bool {
        self.inner.sleep.is_some()
    }

    fn pause(&self, duration: Duration) -> Self::Pause {
        Box::pin(pause(Rc::clone(&self.inner), duration))
    }
}

impl AsyncTransport for Rc<dyn DynTransport> {
    fn send_request(
        &self,
        request: http::Request<Body>,
        attempt: Attempt,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> {
        self.send_boxed(request, attempt)
    }
}

impl AsyncSleep for Rc<dyn Sleep> {
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
