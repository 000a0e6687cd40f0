//! What a client does the same way in every call.

use std::sync::Arc;
use std::time::Duration;

use crate::{Attempt, Endpoint, RandomTokens, TokenSource};

/// The configuration of a client, for all three kinds.
///
/// ```
/// use std::time::Duration;
/// use connect_core::{ClientConfig, Endpoint};
///
/// let config = ClientConfig::new(Endpoint::new("https://api.example")?)
///     .with_attempt_timeout(Some(Duration::from_secs(5)))
///     .with_response_limit(1 << 20);
/// # Ok::<(), connect_core::EndpointError>(())
/// ```
#[derive(Clone, Debug)]
pub struct ClientConfig {
    endpoint: Endpoint,
    tokens: Arc<dyn TokenSource>,
    attempt: Attempt,
}

impl ClientConfig {
    /// How long an attempt may take unless something else is set.
    pub const DEFAULT_ATTEMPT_TIMEOUT: Duration = Duration::from_secs(30);

    /// For the service at `endpoint`: random tokens, 30 seconds for an attempt, 16 MiB for a response.
    pub fn new(endpoint: Endpoint) -> Self {
        let attempt = Attempt::first().with_timeout(Some(Self::DEFAULT_ATTEMPT_TIMEOUT));
        Self { endpoint, tokens: Arc::new(RandomTokens), attempt }
    }

    /// Takes idempotency tokens from `tokens`.
    #[must_use]
    pub fn with_token_source(self, tokens: impl TokenSource + 'static) -> Self {
        Self { tokens: Arc::new(tokens), ..self }
    }

    /// Gives each attempt this time, from sending to the last byte of the answer; `None` for any.
    #[must_use]
    pub fn with_attempt_timeout(self, timeout: Option<Duration>) -> Self {
        Self { attempt: self.attempt.with_timeout(timeout), ..self }
    }

    /// Takes responses of at most this many bytes.
    #[must_use]
    pub fn with_response_limit(self, bytes: usize) -> Self {
        Self { attempt: self.attempt.with_response_limit(bytes), ..self }
    }

    /// Where requests go.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    pub(crate) fn token_source(&self) -> &dyn TokenSource {
        &*self.tokens
    }

    pub(crate) fn first_attempt(&self) -> Attempt {
        self.attempt
    }
}
