//! A request's target: its path and query.

use http::uri::{PathAndQuery, Uri};

use crate::endpoint::Endpoint;
use crate::metadata::OperationMetadata;
use crate::percent;

/// Path and query in the making.
#[derive(Debug)]
pub(crate) struct Target {
    operation: &'static OperationMetadata,
    /// Both, as long as no member has a part in them: nothing is copied then.
    pub(crate) fixed: Option<PathAndQuery>,
    /// Both, with the endpoint's prefix, once a member has.
    pub(crate) text: String,
    separator: char,
    /// Whether a secret is in it.
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

    /// Adds `key=value`, both percent-encoded.
    pub(crate) fn parameter(&mut self, endpoint: &Endpoint, key: &str, value: &str) {
        if let Some(fixed) = self.fixed.take() {
            let (prefix, fixed) = (endpoint.path(), fixed.as_str());
            self.text.reserve(prefix.len() + fixed.len() + key.len() + value.len() + 64);
            self.text.push_str(prefix);
            self.text.push_str(fixed);
        }
        self.text.push(self.separator);
        self.separator = '&';
        percent::encode_into(&mut self.text, key);
        self.text.push('=');
        percent::encode_into(&mut self.text, value);
    }

    /// The absolute URI, with `host` before the endpoint's.
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
