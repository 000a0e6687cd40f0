//! One call with settings of its own.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};

use super::{AsyncClient, ClientConfig, Items, Pages, RetryPolicy, Sending};
use crate::error::Error;
use crate::operation::{DecodeResponse, decode, decode_with_metadata};
use crate::pagination::{Paginated, PaginatedItems};
use crate::request::{EncodeRequest, PreparedRequest};
use crate::response::ResponseMetadata;
use crate::{Endpoint, Operation};

/// A call of `operation` that is yet to be sent, with settings of its own; from `call` of a client `C`.
///
/// Whatever is not set here is as the client has it.
///
/// ```
/// use std::time::Duration;
/// use connect_core::{Client, RetryPolicy, connect_operation, http};
///
/// #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
/// struct DescribeContact { contact_id: String }
///
/// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let (contact, metadata) = client
///     .call(&DescribeContact { contact_id: "c-1".into() })
///     .header(http::HeaderName::from_static("x-trace"), http::HeaderValue::from_static("7"))
///     .timeout(Some(Duration::from_secs(2)))
///     .retry(RetryPolicy::never())
///     .send_with_metadata()
///     .await?;
/// println!("{} in {} attempts, request id {:?}", metadata.status(), metadata.attempts(), metadata.request_id());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is not sent until `send`"]
pub struct CallBuilder<'o, O, C> {
    pub(crate) client: C,
    pub(crate) operation: &'o O,
    pub(crate) options: CallOptions,
}

/// What a call has of its own.
#[derive(Clone, Debug)]
pub(crate) struct CallOptions {
    pub(crate) config: ClientConfig,
    headers: HeaderMap,
}

impl CallOptions {
    pub(crate) fn new(config: &ClientConfig) -> Self {
        Self { config: config.clone(), headers: HeaderMap::new() }
    }

    pub(crate) fn prepare<O>(&self, operation: &O) -> Result<PreparedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        let request = operation.prepare(self.config.endpoint(), self.config.token_source())?;
        request
            .with_headers(&self.headers)
            .map_err(|problems| crate::error::Failure::input(O::METADATA, problems).into_error())
    }
}

impl<'o, O, C> CallBuilder<'o, O, C> {
    pub(crate) fn new(client: C, config: &ClientConfig, operation: &'o O) -> Self {
        Self { client, operation, options: CallOptions::new(config) }
    }

    fn with(mut self, change: impl FnOnce(ClientConfig) -> ClientConfig) -> Self {
        self.options.config = change(self.options.config);
        self
    }

    /// Adds a header to each attempt; it replaces one of this name that the operation has. It is signed where the operation is. Names that belong to
    /// the HTTP client, such as `host` and `content-length`, are a problem of the input.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.options.headers.append(name, value);
        self
    }

    /// Sends the call to another endpoint.
    pub fn endpoint(self, endpoint: Endpoint) -> Self {
        self.with(|config| config.with_endpoint(endpoint))
    }

    /// Gives the call this time, with all of its attempts and the waits between them; `None` for any.
    pub fn timeout(self, timeout: Option<Duration>) -> Self {
        self.with(|config| config.with_call_timeout(timeout))
    }

    /// Gives each attempt this time, from sending to the last byte of the answer; `None` for any.
    pub fn attempt_timeout(self, timeout: Option<Duration>) -> Self {
        self.with(|config| config.with_attempt_timeout(timeout))
    }

    /// Takes a response of at most this many bytes.
    pub fn response_limit(self, bytes: usize) -> Self {
        self.with(|config| config.with_response_limit(bytes))
    }

    /// Tries again so often, and with such waits: [`RetryPolicy::never`] turns it off.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.with(|config| config.with_retry(policy))
    }

    /// Signs by other credentials, for the service and region of the client.
    #[cfg(feature = "sigv4")]
    pub fn credentials(self, provider: impl crate::CredentialsProvider + 'static) -> Self {
        self.with(|config| config.with_credentials(provider))
    }

    /// Encodes the call, to be looked at, kept, or sent with `send_prepared`.
    ///
    /// # Errors
    ///
    /// As [`Operation::prepare`].
    pub fn prepare(&self) -> Result<PreparedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        self.options.prepare(self.operation)
    }

    /// Signs the call into a URL, which whoever has it can send within `expires`, without credentials; see [`SigV4::presign`](crate::SigV4::presign).
    ///
    /// # Errors
    ///
    /// As [`Operation::prepare`], and with [`ErrorKind::Auth`](crate::ErrorKind::Auth) when there are no credentials, or `expires` is out of range.
    #[cfg(feature = "sigv4")]
    pub fn presign(&self, expires: Duration) -> Result<crate::PresignedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        let request = self.prepare()?.into_http_request();
        let presigned = self.options.config.presign(request, expires);
        presigned.map_err(|error| crate::error::Failure::auth(O::METADATA, error, 0).into_error())
    }
}

impl<O, C: AsyncClient> CallBuilder<'_, O, C> {
    /// Calls the operation; as [`Client::send`](crate::Client::send).
    ///
    /// # Errors
    ///
    /// The future answers with the same.
    pub fn send(self) -> Sending<O::Output, O::Error, C>
    where
        O: EncodeRequest + DecodeResponse,
    {
        Sending::new(&self.client, self.prepare(), self.options.config.settings(), decode::<O>)
    }

    /// Calls the operation, and also answers with what came around its output: status, headers, request id, attempts.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub fn send_with_metadata(self) -> Sending<(O::Output, ResponseMetadata), O::Error, C>
    where
        O: EncodeRequest + DecodeResponse,
    {
        Sending::new(&self.client, self.prepare(), self.options.config.settings(), decode_with_metadata::<O>)
    }

    /// Calls the operation page by page; as [`Client::pages`](crate::Client::pages). Settings hold for each page.
    pub fn pages(self) -> Pages<O, C>
    where
        O: Paginated + EncodeRequest + DecodeResponse + Clone,
    {
        Pages::new(self.client, self.options, self.operation.clone())
    }

    /// Calls the operation item by item; as [`Client::items`](crate::Client::items). Settings hold for each page.
    pub fn items(self) -> Items<O, C>
    where
        O: PaginatedItems + EncodeRequest + DecodeResponse + Clone,
    {
        Items::new(self.pages())
    }
}

impl<O: Operation, C> fmt::Debug for CallBuilder<'_, O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallBuilder").field("operation", &O::METADATA.name()).finish_non_exhaustive()
    }
}
