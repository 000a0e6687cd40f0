//! What a client does the same way in every call.

use std::sync::Arc;
use std::time::Duration;

use super::{Clock, Randomness, RetryBudget, RetryPolicy, SystemClock, SystemRandomness};
use crate::auth::Signing;
use crate::{Attempt, Endpoint, RandomTokens, TokenSource};

/// The configuration of a client, for all three kinds.
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
/// # Ok::<(), connect_core::EndpointError>(())
/// ```
#[derive(Clone, Debug)]
pub struct ClientConfig {
    endpoint: Endpoint,
    settings: Arc<Settings>,
}

/// What a call needs while it is under way.
#[derive(Clone, Debug)]
pub struct Settings {
    tokens: Arc<dyn TokenSource>,
    pub(super) signing: Signing,
    pub(super) attempt: Attempt,
    pub(super) call_timeout: Option<Duration>,
    pub(super) retry: RetryPolicy,
    pub(super) budget: RetryBudget,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) randomness: Arc<dyn Randomness>,
}

impl ClientConfig {
    /// How long an attempt may take unless something else is set.
    pub const DEFAULT_ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);

    /// For the service at `endpoint`: random tokens, 30 seconds for an attempt and any time for a call, 16 MiB for a response, three attempts
    /// where the client has a sleep.
    pub fn new(endpoint: Endpoint) -> Self {
        let settings = Settings {
            tokens: Arc::new(RandomTokens),
            signing: Signing::Unknown,
            attempt: Attempt::first().with_timeout(Some(Self::DEFAULT_ATTEMPT_TIMEOUT)),
            call_timeout: None,
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

    /// Takes idempotency tokens from `tokens`.
    #[must_use]
    pub fn with_token_source(self, tokens: impl TokenSource + 'static) -> Self {
        self.with(|settings| settings.tokens = Arc::new(tokens))
    }

    /// To `endpoint` instead.
    #[must_use]
    pub fn with_endpoint(self, endpoint: Endpoint) -> Self {
        Self { endpoint, ..self }
    }

    /// Signs each attempt of an operation that is declared with `auth = sigv4`. Without it such an operation is not sent.
    #[cfg(feature = "sigv4")]
    #[must_use]
    pub fn with_sigv4(self, signer: crate::SigV4) -> Self {
        self.with(|settings| settings.signing = Signing::SigV4(signer))
    }

    /// Signs by other credentials, for the service and region that [`with_sigv4`](Self::with_sigv4) has named.
    #[cfg(feature = "sigv4")]
    #[must_use]
    pub fn with_credentials(self, provider: impl crate::CredentialsProvider + 'static) -> Self {
        self.with(|settings| {
            if let Signing::SigV4(signer) = &settings.signing {
                settings.signing = Signing::SigV4(signer.with_credentials(provider));
            }
        })
    }

    /// Sends operations that are declared with `auth = sigv4` as they are: somebody else signs, such as a gateway or the transport.
    #[must_use]
    pub fn with_unsigned(self) -> Self {
        self.with(|settings| settings.signing = Signing::Elsewhere)
    }

    /// Gives each attempt this time, from sending to the last byte of the answer; `None` for any.
    #[must_use]
    pub fn with_attempt_timeout(self, timeout: Option<Duration>) -> Self {
        self.with(|settings| settings.attempt = settings.attempt.with_timeout(timeout))
    }

    /// Gives each call this time, with all of its attempts and the waits between them; `None` for any.
    #[must_use]
    pub fn with_call_timeout(self, timeout: Option<Duration>) -> Self {
        self.with(|settings| settings.call_timeout = timeout)
    }

    /// Takes responses of at most this many bytes.
    #[must_use]
    pub fn with_response_limit(self, bytes: usize) -> Self {
        self.with(|settings| settings.attempt = settings.attempt.with_response_limit(bytes))
    }

    /// Tries again so often, and with such waits.
    #[must_use]
    pub fn with_retry(self, policy: RetryPolicy) -> Self {
        self.with(|settings| settings.retry = policy)
    }

    /// Takes the cost of retries from this budget, which other clients may share.
    #[must_use]
    pub fn with_retry_budget(self, budget: RetryBudget) -> Self {
        self.with(|settings| settings.budget = budget)
    }

    /// Reads the time from `clock`.
    #[must_use]
    pub fn with_clock(self, clock: impl Clock + 'static) -> Self {
        self.with(|settings| settings.clock = Arc::new(clock))
    }

    /// Takes the jitter of waits from `randomness`.
    #[must_use]
    pub fn with_randomness(self, randomness: impl Randomness + 'static) -> Self {
        self.with(|settings| settings.randomness = Arc::new(randomness))
    }

    /// Where requests go.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    pub(crate) fn token_source(&self) -> &dyn TokenSource {
        &*self.settings.tokens
    }

    #[cfg(feature = "sigv4")]
    pub(crate) fn presign(
        &self,
        request: http::Request<bytes::Bytes>,
        expires: Duration,
    ) -> Result<crate::PresignedRequest, crate::AuthError> {
        match &self.settings.signing {
            Signing::SigV4(signer) => {
                let now = self.settings.clock.now().ok_or_else(crate::AuthError::no_clock)?;
                signer.presign(request, now, expires)
            }
            Signing::Unknown | Signing::Elsewhere => Err(crate::AuthError::unconfigured()),
        }
    }

    pub(crate) fn settings(&self) -> Arc<Settings> {
        Arc::clone(&self.settings)
    }
}
