//! Calling operations: encode, send, decode.

mod builder;
mod call;
mod config;
mod pages;
mod retry;
mod sending;
mod sleep;
mod trace;

pub use self::builder::CallBuilder;
pub use self::config::ClientConfig;
pub use self::pages::{Items, Pages};
pub use self::retry::{RetryBudget, RetryPolicy};
pub use self::sending::{AsyncClient, Sending};
pub use self::sleep::Sleep;
pub use crate::clock::{Clock, Randomness, SystemClock, SystemRandomness};

pub(crate) use self::builder::CallOptions;
pub(crate) use self::call::{Call, Step};
pub(crate) use self::config::Settings;
pub(crate) use self::pages::Walk;

use std::pin::Pin;
use std::sync::Arc;

use crate::error::{Error, Outcome};
use crate::operation::{DecodeResponse, Operation, decode};
use crate::pagination::{Paginated, PaginatedItems};
use crate::request::{EncodeRequest, PreparedRequest};
use crate::{BoxTransport, Endpoint, Transport};

/// Calls operations over a [`Transport`].
///
/// Cloning it is cheap; the clones share transport and configuration.
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
/// let answer = client.send(&DescribeContact { contact_id: "c-1".into() }).await?;
/// assert_eq!(answer.status(), 200);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

struct Shared {
    config: ClientConfig,
    transport: BoxTransport,
    sleep: Option<Box<dyn Sleep>>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client").field("config", &self.shared.config).finish_non_exhaustive()
    }
}

impl Client {
    /// A client of the service at `endpoint`, with the default configuration.
    pub fn new(endpoint: Endpoint, transport: impl Transport + 'static) -> Self {
        Self::with_config(ClientConfig::new(endpoint), transport)
    }

    /// A client with a configuration of its own.
    pub fn with_config(config: ClientConfig, transport: impl Transport + 'static) -> Self {
        Self { shared: Arc::new(Shared { config, transport: BoxTransport::new(transport), sleep: None }) }
    }

    /// With a way to wait, without which no call is tried again; see [`RetryPolicy`].
    #[must_use]
    pub fn with_sleep(self, sleep: impl Sleep + 'static) -> Self {
        let Shared { config, transport, .. } = &*self.shared;
        let (config, transport) = (config.clone(), transport.clone());
        Self { shared: Arc::new(Shared { config, transport, sleep: Some(Box::new(sleep)) }) }
    }

    /// Encodes an operation, to be sent with [`send_prepared`](Self::send_prepared), now or later, once or again.
    ///
    /// # Errors
    ///
    /// As [`Operation::prepare`](crate::Operation::prepare).
    pub fn prepare<O>(&self, operation: &O) -> Result<PreparedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        operation.prepare(self.shared.config.endpoint(), self.shared.config.token_source())
    }

    /// Sends a prepared request of operation `O`, as it stands.
    ///
    /// ```
    /// # use connect_core::{Body, Client, Endpoint, connect_operation, transport_fn};
    /// # #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
    /// # struct DescribeContact { contact_id: String }
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let prepared = client.prepare(&DescribeContact { contact_id: "c-1".into() })?;
    /// println!("{}", prepared.to_curl());
    /// let answer = client.send_prepared::<DescribeContact>(&prepared).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_prepared<O: DecodeResponse>(&self, request: &PreparedRequest) -> Sending<O::Output, O::Error> {
        Sending::new(self, Ok(request.clone()), self.shared.config.settings(), decode::<O>)
    }

    /// Calls an operation.
    ///
    /// The request is encoded at once, so the future borrows neither client nor operation, and is `Send` whatever the operation holds.
    /// Nothing is sent before it is polled; dropping it abandons the call.
    ///
    /// # Errors
    ///
    /// The future answers with an [`Error`] for an input that cannot be sent, for no answer, for an error of the service, and for an
    /// answer that cannot be read.
    pub fn send<O>(&self, operation: &O) -> Sending<O::Output, O::Error>
    where
        O: EncodeRequest + DecodeResponse,
    {
        Sending::new(self, self.prepare(operation), self.shared.config.settings(), decode::<O>)
    }

    /// A call of an operation with settings of its own: headers, endpoint, deadlines, retries, credentials; or one that also answers with
    /// status, headers and request id.
    pub fn call<'o, O>(&self, operation: &'o O) -> CallBuilder<'o, O, Self> {
        CallBuilder::new(self.clone(), &self.shared.config, operation)
    }

    /// Calls an operation page by page. A page is asked for when the stream is polled for it.
    ///
    /// ```
    /// # use connect_core::{Client, connect_operation, connect_shape};
    /// # #[connect_shape] struct ListOutput { next_token: Option<String>, names: Vec<String> }
    /// #[connect_operation(
    ///     method = "GET",
    ///     uri = "/instances",
    ///     output = ListOutput,
    ///     paginated(input = next_token, output = next_token, items = names, item = String),
    /// )]
    /// struct ListNames {
    ///     #[connect(query = "nextToken")]
    ///     next_token: Option<String>,
    /// }
    ///
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut names = client.items(ListNames { next_token: None });
    /// while let Some(name) = names.next().await {
    ///     println!("{}", name?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// A page fails as [`send`](Self::send) does, and is then the last. A service that gives the same token twice is an
    /// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination).
    pub fn pages<O>(&self, operation: O) -> Pages<O>
    where
        O: Paginated + EncodeRequest + DecodeResponse,
    {
        Pages::new(self.clone(), CallOptions::new(&self.shared.config), operation)
    }

    /// Calls an operation item by item; as [`pages`](Self::pages), and the pages are taken apart.
    ///
    /// # Errors
    ///
    /// As [`pages`](Self::pages).
    pub fn items<O>(&self, operation: O) -> Items<O>
    where
        O: PaginatedItems + EncodeRequest + DecodeResponse,
    {
        Items::new(self.pages(operation))
    }
}

impl AsyncClient for Client {
    type Driven = Pin<Box<dyn Future<Output = Outcome> + Send>>;

    fn drive(&self, request: PreparedRequest, settings: Arc<Settings>) -> Self::Driven {
        let shared = Arc::clone(&self.shared);
        let mut call = Call::new(request, settings, shared.sleep.is_some());
        #[cfg(feature = "tracing")]
        let span = call.span();
        let driven = async move {
            let mut step = call.send();
            loop {
                step = match step {
                    Step::Send(request, attempt) => call.answered(shared.transport.send(request, attempt).await),
                    Step::Wait(duration) => {
                        if let Some(sleep) = &shared.sleep {
                            sleep.sleep(duration).await;
                        }
                        call.send()
                    }
                    Step::Done(outcome) => return outcome,
                }
            }
        };
        #[cfg(feature = "tracing")]
        let driven = tracing::Instrument::instrument(driven, span);
        Box::pin(driven)
    }
}
