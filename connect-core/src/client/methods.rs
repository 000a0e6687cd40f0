//! The methods of the three clients, written once.

/// Implements the constructors, modifiers and methods of a client, and its `Debug`.
///
/// The client is a `Client { inner: Pointer<Inner<…>> }` of the invoking module, which also has the
/// traits `Transport`, `Sleep`, `TokenIssuer` and `CredentialsIssuer` and the types `Issuer`,
/// `Pages` and `Items` of its kind. Parameters:
///
/// - the docs on how the client waits before a retry;
/// - `pointer`: `Arc` or `Rc`, and `shared`: a function that makes a shared issuer;
/// - `inner`: a function from configuration and transport to `Inner`;
/// - `begin`: a function that starts a call, and `call`: the type that it returns;
/// - `send`, `build`, `pages`, `items` and `wait`: the names and the bounds of these methods. They
///   are arguments so that a compile error about them shows the invocation and not this macro;
/// - `begin_wait`: a function that starts a wait, and `waiting`: the type that it returns;
/// - `examples`: the path of the module, how a function is declared in it, what follows a call, and
///   how all items are read.
macro_rules! client_methods {
    (
        $(#[$waits:meta])*
        pointer: $pointer:ident,
        shared: $shared:expr,
        inner: $inner:path,
        begin: $begin:path,
        call: $call:ident,
        send: $send:ident where { $($callable:tt)* },
        build: $build:ident where { $($buildable:tt)* },
        pages: $pages:ident where { $($paginated:tt)* },
        items: $items:ident where { $($with_items:tt)* },
        wait: $wait:ident where { $($waitable:tt)* },
        begin_wait: $begin_wait:path,
        waiting: { $waiting:ty },
        examples: {
            path: $path:literal,
            function: $function:literal,
            answer: $answer:literal,
            each_item: $each_item:literal,
        },
    ) => {
        impl Client {
            /// Creates a client of the service at `endpoint`, with the default configuration.
            ///
            /// See [`ClientConfig::new`] for the defaults.
            ///
            /// # Retries
            ///
            $(#[$waits])*
            pub fn new(endpoint: Endpoint, transport: impl Transport + 'static) -> Self {
                Self::with_config(ClientConfig::new(endpoint), transport)
            }

            /// Creates a client with the configuration `config`.
            ///
            /// # Retries
            ///
            $(#[$waits])*
            pub fn with_config(config: ClientConfig, transport: impl Transport + 'static) -> Self {
                Self { inner: $pointer::new($inner(config, transport)) }
            }

            /// Sets how the client waits between the attempts of a call.
            ///
            /// Existing clones of this client keep their timer.
            #[must_use]
            pub fn with_sleep(self, sleep: impl Sleep + 'static) -> Self {
                let mut inner = $pointer::unwrap_or_clone(self.inner);
                inner.sleep = Some($pointer::new(sleep));
                Self { inner: $pointer::new(inner) }
            }

            /// Sets the source of new bearer tokens, for operations that are declared with
            /// `auth = bearer`.
            ///
            /// [`auth::TokenIssuer`](crate::auth::TokenIssuer) says when it is asked. If the
            /// configuration has a token, the client begins with that one. Existing clones of this
            /// client keep their issuer.
            #[must_use]
            pub fn with_bearer_issuer(self, issuer: impl TokenIssuer + 'static) -> Self {
                let mut inner = $pointer::unwrap_or_clone(self.inner);
                inner.issuers.bearer = Some((Issuer::Token($shared(issuer)), Arc::default()));
                Self { inner: $pointer::new(inner) }
            }

            /// Sets the source of new API keys, for operations that are declared with
            /// `auth = api_key(…)`, like [`with_bearer_issuer`](Self::with_bearer_issuer).
            #[must_use]
            pub fn with_api_key_issuer(self, issuer: impl TokenIssuer + 'static) -> Self {
                let mut inner = $pointer::unwrap_or_clone(self.inner);
                inner.issuers.api_key = Some((Issuer::Token($shared(issuer)), Arc::default()));
                Self { inner: $pointer::new(inner) }
            }

            /// Sets the source of new credentials, for operations that are declared with
            /// `auth = sigv4`.
            ///
            /// [`auth::CredentialsIssuer`](crate::auth::CredentialsIssuer) says when it is asked.
            /// Region and service are those of the signer of the configuration, and its credentials
            /// are not used: make it with
            /// [`IssuedCredentials`](crate::auth::IssuedCredentials). Existing clones of this
            /// client keep their issuer.
            ///
            /// ```
            /// use connect_core::auth::{AuthError, Credentials, IssuedCredentials, SigV4};
            #[doc = concat!("use ", $path, "::{Client, Transport};")]
            /// use connect_core::{ClientConfig, Endpoint};
            ///
            #[doc = concat!($function, " issue() -> Result<Credentials, AuthError> {")]
            /// #   let (id, secret) = ("ASIAEXAMPLE", "secret");
            ///     // Ask for credentials …
            ///     Ok(Credentials::new(id, secret))
            /// }
            ///
            /// # type Done = Result<(), Box<dyn std::error::Error>>;
            /// # fn example(transport: impl Transport + 'static) -> Done {
            /// let endpoint = Endpoint::new("https://connect.eu-central-1.amazonaws.com")?;
            /// let signer = SigV4::new(IssuedCredentials, "eu-central-1", "connect");
            /// let config = ClientConfig::new(endpoint).with_sigv4(signer);
            /// let client = Client::with_config(config, transport).with_credentials_issuer(issue);
            /// # Ok(())
            /// # }
            /// ```
            #[cfg(feature = "sigv4")]
            #[must_use]
            pub fn with_credentials_issuer(self, issuer: impl CredentialsIssuer + 'static) -> Self {
                let mut inner = $pointer::unwrap_or_clone(self.inner);
                let issued = Arc::default();
                inner.config = inner.config.with_issued_credentials(&issued);
                inner.issuers.credentials = Some((Issuer::Credentials($shared(issuer)), issued));
                Self { inner: $pointer::new(inner) }
            }

            /// Encodes an operation into a request for [`send_prepared`](Self::send_prepared).
            ///
            /// The request is a value: it can be logged, kept, and sent more than once.
            ///
            /// # Errors
            ///
            /// Returns an error if the input is not valid or cannot be encoded, or if no
            /// idempotency token can be generated.
            pub fn prepare<O>(&self, operation: &O) -> Result<PreparedRequest, Error<O::Error>>
            where
                O: EncodeRequest + Operation,
            {
                self.inner.config.prepare(operation, &http::HeaderMap::new())
            }

            /// Sends a prepared request of the operation `O`, without encoding it again.
            ///
            /// ```
            /// # use connect_core::connect_operation;
            #[doc = concat!("# use ", $path, "::Client;")]
            /// # #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
            /// # struct DescribeContact { contact_id: String }
            #[doc = concat!("# ", $function, " example(client: Client) -> Result<(), Box<dyn std::error::Error>> {")]
            /// let prepared = client.prepare(&DescribeContact { contact_id: "c-1".into() })?;
            /// println!("{}", prepared.to_curl());
            #[doc = concat!("let contact = client.send_prepared::<DescribeContact>(&prepared)", $answer, "?;")]
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// # Errors
            ///
            /// Fails with an [`Error`] if the request cannot be signed, if there is no response, if
            /// the service responds with an error, or if the response cannot be decoded.
            pub fn send_prepared<O: DecodeResponse>(
                &self,
                request: &PreparedRequest,
            ) -> $call<O::Output, O::Error> {
                $begin(self, Ok(request.clone()), self.inner.config.settings(), Decode::output::<O>())
            }

            /// Calls an operation.
            ///
            /// The operation is encoded when this method is called. A future borrows neither the
            /// client nor the operation, sends nothing before it is polled, and abandons the call
            /// when it is dropped.
            ///
            /// ```
            /// # use connect_core::connect_operation;
            #[doc = concat!("# use ", $path, "::Client;")]
            /// # #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
            /// # struct DescribeContact { contact_id: String }
            #[doc = concat!("# ", $function, " example(client: Client) -> Result<(), Box<dyn std::error::Error>> {")]
            #[doc = concat!("let contact = client.send(&DescribeContact { contact_id: \"c-1\".into() })", $answer, "?;")]
            /// println!("{}", contact.status());
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// # Errors
            ///
            /// Fails with an [`Error`] if the input is not valid, if the request cannot be signed,
            /// if there is no response, if the service responds with an error, or if the response
            /// cannot be decoded.
            pub fn $send<O>(&self, operation: &O) -> $call<O::CallOutput, O::CallError>
            where
                $($callable)*
            {
                $begin(self, self.prepare(operation), self.inner.config.settings(), Decode::output::<O>())
            }

            /// Returns a builder for a call with its own headers, endpoint, deadlines, retries or
            /// credentials.
            ///
            /// The builder can also return the status, headers and request id beside the output.
            ///
            /// ```
            /// use std::time::Duration;
            /// # use connect_core::connect_operation;
            #[doc = concat!("# use ", $path, "::Client;")]
            /// # #[connect_operation(method = "GET", uri = "/contacts/<ContactId>")]
            /// # struct DescribeContact { contact_id: String }
            #[doc = concat!("# ", $function, " example(client: Client) -> Result<(), Box<dyn std::error::Error>> {")]
            /// let describe = DescribeContact { contact_id: "c-1".into() };
            /// let call = client.call(&describe).timeout(Some(Duration::from_secs(2)));
            #[doc = concat!("let (contact, metadata) = call.send_with_metadata()", $answer, "?;")]
            /// println!("request id {:?}", metadata.request_id());
            /// # Ok(())
            /// # }
            /// ```
            pub fn $build<'o, O>(&self, operation: &'o O) -> CallBuilder<'o, O, Self>
            where
                $($buildable)*
            {
                CallBuilder::new(self.clone(), &self.inner.config, operation)
            }

            /// Calls an operation page by page.
            ///
            /// A page is requested when the caller asks for it.
            ///
            /// # Errors
            ///
            /// A page fails as [`send`](Self::send) does, and is then the last one. If the service
            /// returns the same page token or link twice, or a link to another origin, the next
            /// page is an [`ErrorKind::Pagination`](crate::ErrorKind::Pagination).
            pub fn $pages<O>(&self, operation: O) -> Pages<O>
            where
                $($paginated)*
            {
                Pages::new(self.clone(), CallOptions::new(&self.inner.config), operation)
            }

            /// Calls an operation page by page and returns the items of all pages.
            ///
            /// A page is requested when the items of the page before have been read.
            ///
            /// ```
            /// # use connect_core::{connect_operation, connect_shape};
            #[doc = concat!("# use ", $path, "::Client;")]
            /// # #[connect_shape]
            /// # struct ListOutput { next_token: Option<String>, names: Vec<String> }
            /// #[connect_operation(
            ///     method = "GET",
            ///     uri = "/instances",
            ///     output = ListOutput,
            ///     paginated(
            ///         input = next_token, output = next_token,
            ///         items = names, item = String,
            ///     ),
            /// )]
            /// struct ListNames {
            ///     #[connect(query = "nextToken")]
            ///     next_token: Option<String>,
            /// }
            ///
            #[doc = concat!("# ", $function, " example(client: Client) -> Result<(), Box<dyn std::error::Error>> {")]
            #[doc = $each_item]
            ///     println!("{}", name?);
            /// }
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// # Errors
            ///
            /// The items end with the error of a page that fails as in [`pages`](Self::pages).
            pub fn $items<O>(&self, operation: O) -> Items<O>
            where
                $($with_items)*
            {
                Items::new(self.pages(operation))
            }

            /// Calls an operation again and again until it is in the state that a waiter declares.
            ///
            /// The operation is encoded when this method is called, and the timeout of the waiter
            /// begins. A future borrows neither the client nor the operation, sends nothing before
            /// it is polled, and abandons the wait when it is dropped.
            ///
            /// ```
            /// use std::time::Duration;
            /// use connect_core::client::AcceptorState::{Failure, Success};
            /// use connect_core::client::Waiter;
            /// # use connect_core::{connect_operation, connect_shape};
            #[doc = concat!("# use ", $path, "::Client;")]
            /// # #[connect_operation(method = "GET", uri = "/jobs/<Id>", output = Job)]
            /// # struct DescribeJob { id: String }
            /// # #[connect_shape]
            /// # struct Job { state: Option<String> }
            /// const JOB_DONE: Waiter<DescribeJob> = Waiter::new("JobDone").with_acceptors(&[
            ///     Success.if_value("State", |job| job.state.as_deref(), "DONE"),
            ///     Failure.if_value("State", |job| job.state.as_deref(), "FAILED"),
            /// ]);
            ///
            #[doc = concat!("# ", $function, " example(client: Client) -> Result<(), Box<dyn std::error::Error>> {")]
            /// let describe = DescribeJob { id: "j-1".into() };
            /// let waiter = JOB_DONE.with_timeout(Duration::from_secs(60));
            #[doc = concat!("let job = client.wait(&describe, waiter)", $answer, "?.into_result()?;")]
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// # Errors
            ///
            /// Fails with a [`WaitError`](crate::client::WaitError) if an acceptor of failure
            /// matches, if the timeout of the waiter leaves no time for another call, if a call
            /// fails with an error that no acceptor matches, or if another call is needed and the
            /// client has no timer.
            pub fn $wait<O, I>(&self, operation: &O, waiter: Waiter<O, I>) -> $waiting
            where
                $($waitable)*
            {
                let options = CallOptions::new(&self.inner.config);
                $begin_wait(self.clone(), Wait::new(operation, waiter, options))
            }
        }

        impl std::fmt::Debug for Client {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct("Client").field("config", &self.inner.config).finish_non_exhaustive()
            }
        }
    };
}

pub(super) use client_methods;
