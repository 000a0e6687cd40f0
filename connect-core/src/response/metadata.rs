//! The metadata of a response.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::text_at;
use crate::metadata::{OperationMetadata, ResponsePlace, ServiceMetadata};
use crate::printable::Printable;

/// The status and headers that came with an output, and the number of attempts, from
/// `send_with_metadata` of a [`CallBuilder`](crate::client::CallBuilder).
///
/// `Debug` shows no header values, which may contain a secret.
#[derive(Clone)]
pub struct ResponseMetadata {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    operation: &'static OperationMetadata,
    /// The request ID, if the service says that it can be in the body.
    request_id: Option<String>,
}

impl ResponseMetadata {
    pub(crate) fn new(operation: &'static OperationMetadata, response: http::Response<Bytes>, attempts: u32) -> Self {
        let request_id = request_id_with_body(operation, &response);
        let (parts, _) = response.into_parts();
        Self { status: parts.status, headers: parts.headers, attempts, operation, request_id }
    }

    /// Returns the status, which is always a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the request ID that the service assigned, as [`Error::request_id`] does.
    ///
    /// [`Error::request_id`]: crate::Error::request_id
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref().or_else(|| request_id(self.operation, &self.headers))
    }

    /// Returns the number of attempts that were sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl fmt::Debug for ResponseMetadata {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseMetadata")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id().map(Printable::short))
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// The headers in which services, gateways and proxies return the request ID. The first that is
/// present counts: the service's own, then that of a gateway in front of it.
const REQUEST_ID: [&str; 9] = [
    "x-amzn-requestid",
    "x-amzn-request-id",
    "x-amz-request-id",
    "x-request-id",
    "request-id",
    "x-github-request-id",
    "apigw-requestid",
    "x-amz-apigw-id",
    "x-amz-cf-id",
];

/// Returns the request ID from the headers of a response to `operation`.
pub(crate) fn request_id<'h>(operation: &OperationMetadata, headers: &'h HeaderMap) -> Option<&'h str> {
    let rules = operation.service().and_then(ServiceMetadata::failures);
    let of_service = rules.into_iter().flat_map(|rules| rules.request_ids).filter_map(|place| match place {
        ResponsePlace::Header(name) => Some(*name),
        ResponsePlace::Body(_) => None,
    });
    let names = of_service.chain(REQUEST_ID.iter().copied());
    let values = names.filter_map(|name| headers.get(name)?.to_str().ok());
    values.map(str::trim).find(|value| !value.is_empty())
}

/// Returns the request ID at the places that the service of `operation` says, if one of them is in
/// the body.
pub(crate) fn request_id_with_body(operation: &OperationMetadata, response: &http::Response<Bytes>) -> Option<String> {
    let places = operation.service().and_then(ServiceMetadata::failures)?.request_ids;
    let is_in_body = places.iter().any(|place| matches!(place, ResponsePlace::Body(_)));
    if is_in_body { places.iter().find_map(|place| text_at(response, *place)) } else { None }
}
