//! The target of a request: its path and query.

use http::uri::{PathAndQuery, Uri};

use crate::endpoint::Endpoint;
use crate::metadata::OperationMetadata;
use crate::percent;

/// A path and query under construction.
#[derive(Debug)]
pub(crate) struct Target {
    operation: &'static OperationMetadata,
    /// The static path and query, until a member adds to them. Using them avoids a copy.
    pub(crate) fixed: Option<PathAndQuery>,
    /// The path and query with the endpoint's path prefix, once a member has added to them.
    pub(crate) text: String,
    separator: char,
    /// True if the target contains a secret.
    pub(crate) sensitive: bool,
}

impl Target {
    #[inline]
    pub(crate) fn new(operation: &'static OperationMetadata) -> Self {
        let separator = if operation.has_query() { '&' } else { '?' };
        Self { operation, fixed: None, text: String::new(), separator, sensitive: false }
    }

    #[inline]
    pub(crate) fn literal(&mut self, endpoint: &Endpoint, text: &str) {
        if self.text.is_empty() {
            let prefix = endpoint.path();
            self.text.reserve(prefix.len() + self.operation.uri().len() + 64);
            self.text.push_str(prefix);
        }
        self.text.push_str(text);
    }

    /// Appends `key=value`, both percent-encoded.
    pub(crate) fn parameter(&mut self, endpoint: &Endpoint, key: &str, value: &str) {
        self.begin_parameter(endpoint, key.len() + value.len());
        percent::encode_into(&mut self.text, key);
        self.text.push('=');
        percent::encode_into(&mut self.text, value);
    }

    /// Appends `key=value`, where `key` is percent-encoded already.
    pub(crate) fn parameter_with_key(&mut self, endpoint: &Endpoint, key: &str, value: &str) {
        self.begin_parameter(endpoint, key.len() + value.len());
        self.text.push_str(key);
        self.text.push('=');
        percent::encode_into(&mut self.text, value);
    }

    /// Appends a comma and a further item to the value of the last parameter.
    pub(crate) fn further_item(&mut self, value: &str) {
        self.text.push(',');
        percent::encode_into(&mut self.text, value);
    }

    /// Appends the character before a parameter of about `len` bytes.
    fn begin_parameter(&mut self, endpoint: &Endpoint, len: usize) {
        if let Some(fixed) = self.fixed.take() {
            let (prefix, fixed) = (endpoint.path(), fixed.as_str());
            self.text.reserve(prefix.len() + fixed.len() + len + 64);
            self.text.push_str(prefix);
            self.text.push_str(fixed);
        }
        self.text.push(self.separator);
        self.separator = '&';
    }

    /// Returns the absolute URI with `host` as the host prefix; `None` if the URI is too long.
    #[inline]
    pub(crate) fn finish(&mut self, endpoint: &Endpoint, host: &str) -> Option<Uri> {
        let path_and_query = match self.fixed.take() {
            Some(fixed) if endpoint.path().is_empty() => Ok(fixed),
            Some(fixed) => PathAndQuery::try_from([endpoint.path(), fixed.as_str()].concat()),
            None => PathAndQuery::try_from(std::mem::take(&mut self.text)),
        };
        path_and_query.ok().and_then(|path_and_query| endpoint.uri(host, path_and_query))
    }
}
