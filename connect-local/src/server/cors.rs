//! Cross-origin requests of browsers, as the services answer them.

use http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, ACCESS_CONTROL_REQUEST_HEADERS, ALLOW, VARY,
};
use http::{HeaderMap, HeaderValue, StatusCode};

use super::{Response, Shared, whole};

const METHODS: HeaderValue = HeaderValue::from_static("GET, PUT, POST, DELETE, OPTIONS");
/// The headers that the SDKs send. `*` would not cover `authorization`.
const HEADERS: HeaderValue = HeaderValue::from_static(
    "amz-sdk-invocation-id, amz-sdk-request, authorization, content-type, x-amz-bearer, x-amz-content-sha256, \
     x-amz-date, x-amz-security-token, x-amz-user-agent",
);
/// The headers of a response that a page can read: the code of an error, and the request's ID.
const EXPOSED: HeaderValue = HeaderValue::from_static("x-amzn-errortype, x-amzn-requestid");

/// Answers the request that a browser sends before a cross-origin one.
pub(super) fn preflight(request: &HeaderMap) -> Response {
    let mut response = whole(http::Response::new(bytes::Bytes::new()));
    *response.status_mut() = StatusCode::NO_CONTENT;
    let headers = response.headers_mut();
    headers.insert(ALLOW, METHODS);
    headers.insert(ACCESS_CONTROL_ALLOW_METHODS, METHODS);
    // An upload has headers of its own.
    let asked = request.get(ACCESS_CONTROL_REQUEST_HEADERS).cloned();
    headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, asked.unwrap_or(HEADERS));
    headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
    response
}

/// Lets the page that has sent a request read the response.
///
/// Any page can, as at the real services: it has no key and no token that a person has not given to
/// it. Without signatures it is only a page of the own machine, which was checked before.
pub(super) fn allow(shared: &Shared, origin: Option<HeaderValue>, response: &mut HeaderMap) {
    let allowed = if shared.is_unsigned { origin } else { Some(HeaderValue::from_static("*")) };
    let Some(allowed) = allowed else { return };
    response.insert(ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
    response.insert(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    if shared.is_unsigned {
        response.append(VARY, HeaderValue::from_static("origin"));
    }
}
