//! The settings of one call.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::ClientConfig;
use crate::error::{Error, Failure};
use crate::operation::Operation;
use crate::request::{EncodeRequest, PreparedRequest};
use crate::validate::{Path, ViolationKind, Violations};

/// The settings of one call: the client's configuration with the changes of the call, and the
/// headers that the call adds.
#[derive(Clone, Debug)]
pub(crate) struct CallOptions {
    pub(super) config: ClientConfig,
    headers: HeaderMap,
    /// True if the call adds more headers than a map can hold.
    has_too_many: bool,
}

impl CallOptions {
    /// Creates the options of a call that changes no setting.
    pub(super) fn new(config: &ClientConfig) -> Self {
        Self { config: config.clone(), headers: HeaderMap::new(), has_too_many: false }
    }

    /// Changes the configuration for this call.
    pub(super) fn configure(mut self, change: impl FnOnce(ClientConfig) -> ClientConfig) -> Self {
        self.config = change(self.config);
        self
    }

    /// Adds a header to each attempt.
    pub(super) fn add_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.has_too_many |= self.headers.try_append(name, value).is_err();
        self
    }

    /// Encodes `operation` with these options.
    pub(super) fn prepare<O>(&self, operation: &O) -> Result<PreparedRequest, Error<O::Error>>
    where
        O: EncodeRequest + Operation,
    {
        let request = self.config.prepare(operation, &self.headers)?;
        if self.has_too_many {
            let mut violations = Violations::default();
            violations.add(Path::ROOT, ViolationKind::TooManyHeaders);
            return Err(Failure::input(O::METADATA, violations).into_error());
        }
        Ok(request)
    }
}
