//! A call with its own settings.

use std::fmt;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

use super::options::CallOptions;
use super::sending::Decode;
use super::wait::Wait;
use super::{AsyncClient, ClientConfig, Items, Pages, RetryPolicy, Sending, Waiter, WaiterInput, Waiting};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::operation::Callable;
use crate::operation::Operation;
use crate::pagination::{CallItems, CallPages};
use crate::request::{EncodeRequest, PreparedRequest};
use crate::response::ResponseMetadata;

/// A call with its own settings, returned by the `call` method of a client `C`.
///
/// Settings that are not changed here are those of the client.
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
/// println!("{} in {} attempts", metadata.status(), metadata.attempts());
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is not sent until `send`"]
pub struct CallBuilder<'o, O, C> {
    client: C,
    operation: &'o O,
    options: CallOptions,
}

impl<'o, O, C> CallBuilder<'o, O, C> {
    pub(super) fn new(client: C, config: &ClientConfig, operation: &'o O) -> Self {
        Self { client, operation, options: CallOptions::new(config) }
    }

    fn configure(self, change: impl FnOnce(ClientConfig) -> ClientConfig) -> Self {
        Self { options: self.options.configure(change), ..self }
    }

    /// Adds a header to each attempt.
    ///
    /// The header replaces a header of the same name that the service, the client or a constant of
    /// the operation sets. A header that a member of the operation sets stays. If the operation is
    /// signed, the signature covers the header. A name that belongs to the HTTP client, such as
    /// `host` or `content-length`, is rejected as a violation of the input.
    pub fn header(self, name: HeaderName, value: HeaderValue) -> Self {
        Self { options: self.options.add_header(name, value), ..self }
    }

    /// Sets the endpoint of the call.
    pub fn endpoint(self, endpoint: Endpoint) -> Self {
        self.configure(|config| config.with_endpoint(endpoint))
    }

    /// Sets the timeout of the whole call: all attempts and the waits between them. `None` means no
    /// timeout.
    pub fn timeout(self, timeout: Option<Duration>) -> Self {
        self.configure(|config| config.with_call_timeout(timeout))
    }

    /// Sets the timeout of each attempt, from sending to the last byte of the response. `None`
    /// means no timeout.
    pub fn attempt_timeout(self, timeout: Option<Duration>) -> Self {
        self.configure(|config| config.with_attempt_timeout(timeout))
    }

    /// Sets the idle timeout of bodies that stream, as
    /// [`ClientConfig::with_idle_timeout`] does.
    pub fn idle_timeout(self, timeout: Option<Duration>) -> Self {
        self.configure(|config| config.with_idle_timeout(timeout))
    }

    /// Sets the largest response body that is accepted, in bytes.
    pub fn response_limit(self, bytes: usize) -> Self {
        self.configure(|config| config.with_response_limit(bytes))
    }

    /// Sets the retry policy; [`RetryPolicy::never`] turns retries off.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        self.configure(|config| config.with_retry(policy))
    }

    /// Sets the credentials of the signature. Service and region are those of the client. The call
    /// does not ask the issuer of the client.
    #[cfg(feature = "sigv4")]
    pub fn credentials(self, provider: impl crate::auth::CredentialsProvider + 'static) -> Self {
        self.configure(|config| config.with_credentials(provider).with_own_credentials())
    }

    /// Sets the bearer token of the call, if the operation is declared with `auth = bearer`. The
    /// call does not ask the issuer of the client.
    pub fn bearer(self, provider: impl crate::auth::TokenProvider + 'static) -> Self {
        self.configure(|config| config.with_bearer(provider).with_own_bearer())
    }

    /// Sets the API key of the call, if the operation is declared with `auth = api_key(…)`. The
    /// call does not ask the issuer of the client.
    pub fn api_key(self, provider: impl crate::auth::TokenProvider + 'static) -> Self {
        self.configure(|config| config.with_api_key(provider).with_own_api_key())
    }

    /// Sets the user name and password of the call, if the operation is declared with
    /// `auth = basic`.
    pub fn basic(self, user: impl Into<String>, password: impl crate::auth::TokenProvider + 'static) -> Self {
        self.configure(|config| config.with_basic(user, password))
    }

    /// Encodes the call into a request for the `send_prepared` method of a client.
    ///
    /// # Errors
    ///
    /// Returns an error if the input is not valid or cannot be encoded, if a header cannot be
    /// added, or if no idempotency token can be generated.
    pub fn prepare(&self) -> Result<PreparedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        self.options.prepare(self.operation)
    }

    /// Signs the call into a URL that anybody can send within `expires`, without credentials.
    ///
    /// The signature covers the body, even if the operation is declared with
    /// `auth = sigv4(unsigned_body)`, except for S3. The body must not stream. See
    /// [`SigV4::presign`](crate::auth::SigV4::presign).
    ///
    /// Nothing is asked for: if the client has an [issuer](crate::auth::CredentialsIssuer), the
    /// credentials are those that it issued for the last call. If there was none, pass
    /// [`credentials`](Self::credentials).
    ///
    /// # Errors
    ///
    /// Returns an error in the cases of [`prepare`](Self::prepare), and an
    /// [`ErrorKind::Auth`](crate::ErrorKind::Auth) if no credentials are configured or `expires` is
    /// out of range.
    #[cfg(feature = "sigv4")]
    pub fn presign(&self, expires: Duration) -> Result<crate::auth::PresignedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        let request = self.options.prepare(self.operation)?;
        if request.streams() {
            let error = crate::request::EncodeError::streams();
            return Err(crate::error::Failure::encode(O::METADATA, error).into_error());
        }
        let request = request.into_bytes_request();
        let presigned = self.options.config.presign(request, expires);
        presigned.map_err(|error| crate::error::Failure::auth(O::METADATA, error, 0).into_error())
    }

    /// Returns the parts of the call.
    pub(super) fn into_parts(self) -> (C, &'o O, CallOptions) {
        (self.client, self.operation, self.options)
    }
}

/// Writes the methods of a [`CallBuilder`] that make the call.
///
/// Parameters: `begin`, a function that starts a call, and `call`, the type that it returns;
/// `kind`, the client as a generic argument of that type; `begin_wait`, `waiting` and `examples`,
/// as for `client_methods`.
macro_rules! sending_methods {
    (
        begin: $begin:path,
        call: $call:ident,
        pages: $pages:ident where { $($paginated:tt)* },
        items: $items:ident where { $($with_items:tt)* },
        begin_wait: $begin_wait:path,
        waiting: { $waiting:ty },
        kind: { $($kind:ident)? },
        examples: { path: $path:literal, function: $function:literal, answer: $answer:literal },
    ) => {
        /// Calls the operation.
        ///
        /// ```
        /// # use connect_core::connect_operation;
        #[doc = concat!("# use ", $path, "::Client;")]
        /// # #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
        /// # struct DescribeContact { contact_id: String }
        #[doc = concat!("# ", $function, " example(client: Client) -> Result<(), Box<dyn std::error::Error>> {")]
        /// let describe = DescribeContact { contact_id: "c-1".into() };
        #[doc = concat!("let contact = client.call(&describe).response_limit(4096).send()", $answer, "?;")]
        /// # Ok(())
        /// # }
        /// ```
        ///
        /// # Errors
        ///
        /// Fails with an [`Error`](crate::Error) if the input is not valid, if the request cannot
        /// be signed, if there is no response, if the service responds with an error, or if the
        /// response cannot be decoded.
        pub fn send(self) -> $call<O::Output, O::Error $(, $kind)?>
        where
            O: Callable,
        {
            let request = self.prepare();
            let (client, _, options) = self.into_parts();
            $begin(&client, request, options.config.settings(), Decode::output::<O>())
        }

        /// Calls the operation and returns its output with the metadata of the response: status,
        /// headers, request id and number of attempts.
        ///
        /// # Errors
        ///
        /// Fails with an [`Error`](crate::Error) in the cases of [`send`](Self::send).
        pub fn send_with_metadata(self) -> $call<(O::Output, ResponseMetadata), O::Error $(, $kind)?>
        where
            O: Callable,
        {
            let request = self.prepare();
            let (client, _, options) = self.into_parts();
            $begin(&client, request, options.config.settings(), Decode::with_metadata::<O>())
        }

        /// Calls the operation page by page, with the settings of this call for each page.
        ///
        /// # Errors
        ///
        /// A page fails as [`send`](Self::send) does, and is then the last one. If the service
        /// returns the same page token twice, the next page is an
        /// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination).
        pub fn $pages(self) -> Pages<O $(, $kind)?>
        where
            $($paginated)*
        {
            let (client, operation, options) = self.into_parts();
            Pages::new(client, options, operation.clone())
        }

        /// Calls the operation page by page and returns the items of all pages, with the settings
        /// of this call for each page.
        ///
        /// # Errors
        ///
        /// The items end with the error of a page that fails as in [`pages`](Self::pages).
        pub fn $items(self) -> Items<O $(, $kind)?>
        where
            $($with_items)*
        {
            Items::new(self.pages())
        }

        /// Calls the operation again and again until it is in the state that a waiter declares,
        /// with the settings of this call for each call. The [timeout](Self::timeout) is that of
        /// each call.
        ///
        /// # Errors
        ///
        /// Fails with a [`WaitError`](crate::client::WaitError) in the cases of
        /// [`Client::wait`](crate::Client::wait).
        pub fn wait<I>(self, waiter: Waiter<O, I>) -> $waiting
        where
            O: Callable<CallOutput: 'static>,
            I: WaiterInput<O>,
        {
            let (client, operation, options) = self.into_parts();
            $begin_wait(client, Wait::new(operation, waiter, options))
        }
    };
}

pub(super) use sending_methods;

impl<O, C: AsyncClient> CallBuilder<'_, O, C> {
    sending_methods! {
        begin: Sending::new,
        call: Sending,
        pages: pages where { O: CallPages + Clone },
        items: items where { O: CallItems + Clone },
        begin_wait: Waiting::new,
        waiting: { Waiting<O::Output, O::Error, I, C> },
        kind: { C },
        examples: { path: "connect_core", function: "async fn", answer: ".await" },
    }
}

impl<O: Operation, C> fmt::Debug for CallBuilder<'_, O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallBuilder").field("operation", &O::METADATA.name()).finish_non_exhaustive()
    }
}
