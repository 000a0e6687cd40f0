//! The settings of one call.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::ClientConfig;
use crate::error::{Error, Failure};
use crate::operation::Operation;
use crate::request::{EncodeRequest, PreparedRequest};

/// The settings of one call: the client's configuration, changed where the call says so, and the
/// headers that the call adds.
#[derive(Clone, Debug)]
pub(crate) struct CallOptions {
    pub(super) config: ClientConfig,
    headers: HeaderMap,
}

impl CallOptions {
    /// Creates the options of a call that changes nothing.
    pub(super) fn new(config: &ClientConfig) -> Self {
        Self { config: config.clone(), headers: HeaderMap::new() }
    }

    /// Changes the configuration for this call.
    pub(super) fn configure(mut self, change: impl FnOnce(ClientConfig) -> ClientConfig) -> Self {
        self.config = change(self.config);
        self
    }

    /// Adds a header to each attempt.
    pub(super) fn add_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Encodes `operation` with these options.
    pub(super) fn prepare<O>(&self, operation: &O) -> Result<PreparedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        let request = operation.prepare(self.config.endpoint(), self.config.token_source())?;
        request.with_headers(&self.headers).map_err(|violations| Failure::input(O::METADATA, violations).into_error())
    }
}
