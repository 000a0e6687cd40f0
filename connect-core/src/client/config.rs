//! The configuration of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue};

use super::{Clock, Randomness, RetryBudget, RetryPolicy, SystemClock, SystemRandomness};
#[cfg(feature = "sigv4")]
use crate::auth::Issued;
use crate::auth::{AuthScheme, Authenticator, Basic, Provider, Signing, TokenProvider};
use crate::endpoint::Endpoint;
use crate::error::{Error, Failure};
use crate::operation::Operation;
use crate::request::{EncodeRequest, PreparedRequest};
use crate::response::MemoryLimit;
use crate::timestamp::Timestamp;
use crate::token::{RandomTokens, TokenSource};
use crate::transport::Attempt;

/// The configuration of a client of any kind: async, blocking or local.
///
/// | Setting | Default |
/// | --- | --- |
/// | timeout of an attempt | 30 seconds |
/// | idle timeout of a body that streams | 30 seconds |
/// | timeout of a call | none |
/// | limit of a response body | 16 MiB (16,777,216 bytes) |
/// | memory of the values in a response | 64 MiB (67,108,864 bytes) |
/// | attempts of a call | 3, if the client can wait (see [`RetryPolicy`]) |
/// | base of the waits | 100 milliseconds, doubled for each attempt |
/// | longest wait | 20 seconds |
/// | retry budget | 500 units, not shared with other clients (see [`RetryBudget`]) |
/// | idempotency tokens | random |
///
/// ```
/// use std::time::Duration;
/// use connect_core::{ClientConfig, Endpoint, RetryPolicy};
///
/// let config = ClientConfig::new(Endpoint::new("https://api.example")?)
///     .with_attempt_timeout(Some(Duration::from_secs(5)))
///     .with_call_timeout(Some(Duration::from_secs(20)))
///     .with_retry(RetryPolicy::new().with_max_attempts(5))
///     .with_response_limit(1 << 20);
/// # Ok::<(), connect_core::error::EndpointError>(())
/// ```
#[derive(Clone, Debug)]
pub struct ClientConfig {
    endpoint: Endpoint,
    settings: Arc<Settings>,
}

/// The settings that an in-flight call needs.
#[derive(Clone, Debug)]
pub struct Settings {
    tokens: Arc<dyn TokenSource>,
    headers: Headers,
    pub(super) signing: Signing,
    pub(super) bearer: Option<Provider>,
    pub(super) basic: Option<Basic>,
    pub(super) api_key: Option<Provider>,
    pub(super) own: Own,
    /// True if an operation is sent without a token if there is none.
    pub(super) is_anonymous: bool,
    pub(super) authenticator: Option<Arc<dyn Authenticator>>,
    pub(super) attempt: Attempt,
    pub(super) call_timeout: Option<Duration>,
    pub(super) memory_limit: Option<MemoryLimit>,
    pub(super) retry: RetryPolicy,
    pub(super) budget: RetryBudget,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) randomness: Arc<dyn Randomness>,
}

/// The kinds of identities that are those of one call, so that no issuer is asked for them.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Own {
    bearer: bool,
    api_key: bool,
    credentials: bool,
}

impl Own {
    /// Returns true if the identity of operations with `scheme` is that of the call.
    pub(super) fn has(self, scheme: AuthScheme) -> bool {
        match scheme {
            AuthScheme::ClientBearer => self.bearer,
            AuthScheme::ApiKeyHeader { .. } | AuthScheme::ApiKeyQuery(_) => self.api_key,
            scheme => scheme.is_sigv4() && self.credentials,
        }
    }
}

/// The headers of a client. `Debug` shows no values, which may be secrets.
#[derive(Clone, Default)]
struct Headers(Vec<(HeaderName, HeaderValue)>);

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

impl ClientConfig {
    /// The default timeout of an attempt: 30 seconds.
    pub const DEFAULT_ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);

    /// The default idle timeout of bodies that stream: 30 seconds.
    pub const DEFAULT_IDLE_TIMEOUT: Duration = Duration::from_secs(30);

    /// Creates the default configuration for the service at `endpoint`.
    ///
    /// An attempt has a timeout of 30 seconds, a body that streams an idle timeout of 30 seconds,
    /// and a call has no timeout. A response body has at
    /// most 16 MiB. A call has at most three attempts, or one if the client cannot wait between
    /// attempts.
    pub fn new(endpoint: Endpoint) -> Self {
        let settings = Settings {
            tokens: Arc::new(RandomTokens),
            headers: Headers::default(),
            signing: Signing::Unknown { has_issuer: false },
            bearer: None,
            basic: None,
            api_key: None,
            own: Own::default(),
            is_anonymous: false,
            authenticator: None,
            attempt: Attempt::first()
                .with_timeout(Some(Self::DEFAULT_ATTEMPT_TIMEOUT))
                .with_idle_timeout(Some(Self::DEFAULT_IDLE_TIMEOUT)),
            call_timeout: None,
            memory_limit: None,
            retry: RetryPolicy::new(),
            budget: RetryBudget::default(),
            clock: Arc::new(SystemClock::new()),
            randomness: Arc::new(SystemRandomness),
        };
        Self { endpoint, settings: Arc::new(settings) }
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self
    }

    /// Sets the source of idempotency tokens.
    #[must_use]
    pub fn with_token_source(self, tokens: impl TokenSource + 'static) -> Self {
        self.with(|settings| settings.tokens = Arc::new(tokens))
    }

    /// Adds a header to every request, for example `user-agent`.
    ///
    /// A header of the same name that the operation or the call sets, or that is derived from the
    /// body, is sent instead. If the operation is signed, the signature covers the header. A name
    /// that belongs to the HTTP client, such as `host` or `content-length`, is a violation of the
    /// input of each call. Mark a value that is a secret with [`HeaderValue::set_sensitive`], so
    /// that it is not shown; that of `authorization` always is.
    ///
    /// ```
    /// use connect_core::http::{HeaderValue, header::USER_AGENT};
    /// use connect_core::{ClientConfig, Endpoint};
    ///
    /// let config = ClientConfig::new(Endpoint::new("https://api.github.com")?)
    ///     .with_header(USER_AGENT, HeaderValue::from_static("inventory/1.0"));
    /// # Ok::<(), connect_core::error::EndpointError>(())
    /// ```
    #[must_use]
    pub fn with_header(self, name: HeaderName, mut value: HeaderValue) -> Self {
        if name == AUTHORIZATION {
            value.set_sensitive(true);
        }
        self.with(|settings| {
            settings.headers.0.retain(|(other, _)| *other != name);
            settings.headers.0.push((name, value));
        })
    }

    /// Replaces the endpoint.
    #[must_use]
    pub fn with_endpoint(self, endpoint: Endpoint) -> Self {
        Self { endpoint, ..self }
    }

    /// Sets the signer of operations that are declared with `auth = sigv4`.
    ///
    /// Each attempt is signed. Without a signer such an operation is not sent.
    #[cfg(feature = "sigv4")]
    #[must_use]
    pub fn with_sigv4(self, signer: crate::auth::SigV4) -> Self {
        self.with(|settings| settings.signing = Signing::SigV4(signer))
    }

    /// Replaces the credentials of the signer that [`with_sigv4`](Self::with_sigv4) has set.
    ///
    /// Without such a signer this has no effect. A client with an
    /// [issuer](crate::auth::CredentialsIssuer) of credentials uses those of the issuer instead.
    #[cfg(feature = "sigv4")]
    #[must_use]
    pub fn with_credentials(self, provider: impl crate::auth::CredentialsProvider + 'static) -> Self {
        self.with(|settings| {
            if let Signing::SigV4(signer) = &settings.signing {
                settings.signing = Signing::SigV4(signer.with_credentials(provider));
            }
        })
    }

    /// Sets the bearer token of operations that are declared with `auth = bearer`.
    ///
    /// Each attempt takes the token from the provider and sends it in the header `authorization`.
    /// Without a provider such an operation is not sent, unless the client has an
    /// [issuer](crate::auth::TokenIssuer). Operations declared with `auth = bearer(member)` have a
    /// token of their own and do not use this one.
    ///
    /// ```
    /// use connect_core::{ClientConfig, Endpoint, Secret};
    ///
    /// # fn read_secret(_: &str) -> Secret<String> { Secret::new("ghp_example".into()) }
    /// let config = ClientConfig::new(Endpoint::new("https://api.github.com")?)
    ///     .with_bearer(read_secret("github-token"));
    /// # Ok::<(), connect_core::error::EndpointError>(())
    /// ```
    #[must_use]
    pub fn with_bearer(self, provider: impl TokenProvider + 'static) -> Self {
        self.with(|settings| settings.bearer = Some(Provider::new(provider)))
    }

    /// Sets the user name and password of operations that are declared with `auth = basic`.
    ///
    /// Without them such an operation is not sent. A user name contains no `:`.
    #[must_use]
    pub fn with_basic(self, user: impl Into<String>, password: impl TokenProvider + 'static) -> Self {
        self.with(|settings| settings.basic = Some(Basic::new(user.into(), Provider::new(password))))
    }

    /// Sets the API key of operations that are declared with `auth = api_key(…)`.
    ///
    /// Without a key such an operation is not sent, unless the client has an
    /// [issuer](crate::auth::TokenIssuer). A key in the query is not shown by
    /// [`to_curl`](crate::request::PreparedRequest::to_curl), because it is added to each attempt.
    #[must_use]
    pub fn with_api_key(self, provider: impl TokenProvider + 'static) -> Self {
        self.with(|settings| settings.api_key = Some(Provider::new(provider)))
    }

    /// Sends operations that are declared with `auth = bearer`, `auth = basic` or
    /// `auth = api_key(…)` without a token, if the client has none.
    ///
    /// This is for services that also answer anonymous callers. Without it such an operation is not
    /// sent. A token that the client has is sent, or is an error if it has expired or cannot be
    /// sent.
    #[must_use]
    pub fn with_anonymous_calls(self) -> Self {
        self.with(|settings| settings.is_anonymous = true)
    }

    /// Takes the bearer token from the configuration alone, and not from the client's issuer.
    pub(super) fn with_own_bearer(self) -> Self {
        self.with(|settings| settings.own.bearer = true)
    }

    /// Takes the API key from the configuration alone, and not from the client's issuer.
    pub(super) fn with_own_api_key(self) -> Self {
        self.with(|settings| settings.own.api_key = true)
    }

    /// Takes the credentials from the configuration alone, and not from the client's issuer.
    #[cfg(feature = "sigv4")]
    pub(super) fn with_own_credentials(self) -> Self {
        self.with(|settings| settings.own.credentials = true)
    }

    /// Takes the credentials of the signer from what the client's issuer has issued.
    #[cfg(feature = "sigv4")]
    pub(super) fn with_issued_credentials(self, issued: &Arc<Issued>) -> Self {
        let config = self.with_credentials(Arc::clone(issued));
        config.with(|settings| {
            if let Signing::Unknown { has_issuer } = &mut settings.signing {
                *has_issuer = true;
            }
        })
    }

    /// Sets how operations are authenticated that are declared with `auth = custom`.
    #[must_use]
    pub fn with_authenticator(self, authenticator: impl Authenticator + 'static) -> Self {
        self.with(|settings| settings.authenticator = Some(Arc::new(authenticator)))
    }

    /// Turns signing off: operations that are declared with `auth = sigv4` are sent unsigned.
    ///
    /// This is for programs where a gateway or the transport signs.
    #[must_use]
    pub fn without_signing(self) -> Self {
        self.with(|settings| settings.signing = Signing::Elsewhere)
    }

    /// Sets the timeout of each attempt, from sending to the last byte of the response. `None`
    /// means no timeout; the default is 30 seconds.
    ///
    /// If the response streams, the timeout ends with its head. If the request streams, the attempt
    /// has the [idle timeout](Self::with_idle_timeout) in place of this one.
    #[must_use]
    pub fn with_attempt_timeout(self, timeout: Option<Duration>) -> Self {
        self.with(|settings| settings.attempt = settings.attempt.with_timeout(timeout))
    }

    /// Sets the longest time in which the server takes no byte of a request that streams, or sends
    /// no byte of a response that streams. `None` means no timeout; the default is 30 seconds.
    ///
    /// The time in which the source of a request has nothing to send, and the time in which the
    /// caller does not read, do not count.
    #[must_use]
    pub fn with_idle_timeout(self, timeout: Option<Duration>) -> Self {
        self.with(|settings| settings.attempt = settings.attempt.with_idle_timeout(timeout))
    }

    /// Sets the timeout of each call: all attempts and the waits between them. `None`, the default,
    /// means no timeout. If the response streams, the timeout ends with its head. A blocking
    /// client, and one without a timer, does not end an
    /// [issuer](crate::auth::TokenIssuer) that takes longer.
    #[must_use]
    pub fn with_call_timeout(self, timeout: Option<Duration>) -> Self {
        self.with(|settings| settings.call_timeout = timeout)
    }

    /// Sets the largest response body that is accepted, in bytes (16 MiB by default). A response
    /// that streams may be longer; the limit is then that of each of its items.
    #[must_use]
    pub fn with_response_limit(self, bytes: usize) -> Self {
        self.with(|settings| settings.attempt = settings.attempt.with_response_limit(bytes))
    }

    /// Sets the memory that the values of a response may take, in bytes (64 MiB by default, see
    /// [`Reader::DEFAULT_MEMORY_LIMIT`]). A response that needs more is an error of kind
    /// [`Response`](crate::ErrorKind::Response).
    ///
    /// The limit counts the lists, maps, boxes, strings and blobs of shapes. It does not count what
    /// serde decodes, such as [`Json`](crate::Json).
    ///
    /// [`Reader::DEFAULT_MEMORY_LIMIT`]: crate::json::Reader::DEFAULT_MEMORY_LIMIT
    #[must_use]
    pub fn with_memory_limit(self, bytes: usize) -> Self {
        self.with(|settings| settings.memory_limit = Some(MemoryLimit(bytes)))
    }

    /// Sets the retry policy.
    #[must_use]
    pub fn with_retry(self, policy: RetryPolicy) -> Self {
        self.with(|settings| settings.retry = policy)
    }

    /// Sets the budget that retries are paid from. Several clients may share one.
    #[must_use]
    pub fn with_retry_budget(self, budget: RetryBudget) -> Self {
        self.with(|settings| settings.budget = budget)
    }

    /// Sets the clock, for deadlines, signatures, the expiry of tokens and credentials, and a
    /// `Retry-After` that is a date.
    #[must_use]
    pub fn with_clock(self, clock: impl Clock + 'static) -> Self {
        self.with(|settings| settings.clock = Arc::new(clock))
    }

    /// Sets the source of the jitter of waits, and of the times at which issued credentials are
    /// replaced.
    #[must_use]
    pub fn with_randomness(self, randomness: impl Randomness + 'static) -> Self {
        self.with(|settings| settings.randomness = Arc::new(randomness))
    }

    /// Returns the endpoint of the service.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// Encodes `operation`, and adds the headers of the client and of the call.
    pub(super) fn prepare<O>(&self, operation: &O, of_call: &HeaderMap) -> Result<PreparedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        let prepared = operation.prepare(&self.endpoint, &*self.settings.tokens);
        if self.settings.headers.0.is_empty() && of_call.is_empty() {
            return prepared;
        }
        let with_headers = prepared?.with_headers(&self.settings.headers.0, of_call);
        with_headers.map_err(|violations| Failure::input(O::METADATA, violations).into_error())
    }

    #[cfg(feature = "sigv4")]
    pub(crate) fn presign(
        &self,
        request: http::Request<bytes::Bytes>,
        expires: Duration,
    ) -> Result<crate::auth::PresignedRequest, crate::error::AuthError> {
        match &self.settings.signing {
            Signing::SigV4(signer) => {
                let now = self.settings.clock.now().ok_or_else(crate::error::AuthError::no_clock)?;
                signer.presign(request, now, expires)
            }
            Signing::Unknown { has_issuer: true } => Err(crate::error::AuthError::unplaced()),
            Signing::Unknown { .. } | Signing::Elsewhere => Err(crate::error::AuthError::unconfigured()),
        }
    }

    /// Returns the time, if there is a clock.
    pub(super) fn now(&self) -> Option<Timestamp> {
        self.settings.clock.now()
    }

    pub(crate) fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.settings)
    }
}
