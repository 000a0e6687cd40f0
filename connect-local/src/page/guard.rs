//! The requests that only the page can have sent.
//!
//! A web site that the developer visits can send requests to loopback, too. They are told apart by
//! what a browser does not let a web site choose:
//!
//! - `Host` is an address or `localhost`. A name of the site that resolves to 127.0.0.1 is neither.
//! - `Origin`, which browsers send with a request that changes something, is that of the page.
//! - A `POST` has the content type of JSON, which another site cannot send without asking first.

use std::net::IpAddr;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, ORIGIN};
use http::uri::Authority;
use http::{HeaderName, Method, Request, StatusCode};

use super::Refusal;

/// Returns the host and port of a request, and refuses a request that another web site can have
/// sent.
pub(super) fn check(request: &Request<Bytes>) -> Result<Authority, Refusal> {
    let forbidden = |message: &str| Err(Refusal::new(StatusCode::FORBIDDEN, message));
    let Some(host) = host(request).filter(is_own) else {
        return forbidden("the host is not that of the page: open the URL that connect-local prints");
    };
    let mut origins = request.headers().get_all(ORIGIN).iter();
    let is_same = |origin: &http::HeaderValue| {
        let origin = origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://"));
        origin.is_some_and(|origin| origin.eq_ignore_ascii_case(host.as_str()))
    };
    if !origins.all(is_same) {
        return forbidden("the request is from another web site: use the page at `/`");
    }
    let site = request.headers().get(HeaderName::from_static("sec-fetch-site"));
    // A link on another site may lead to the page.
    if request.uri().path() != "/" && site.is_some_and(|site| site != "same-origin" && site != "none") {
        return forbidden("the request is from another web site: use the page at `/`");
    }
    if request.method() == Method::POST && !is_json(request) {
        let message = "the content type is not JSON: send `application/json`";
        return Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, message));
    }
    Ok(host)
}

/// Returns the host and the port of the only `Host` header.
fn host(request: &Request<Bytes>) -> Option<Authority> {
    let mut hosts = request.headers().get_all(HOST).iter();
    let host = hosts.next().filter(|_| hosts.next().is_none())?;
    host.to_str().ok()?.parse().ok()
}

/// Returns true if no web site can have this host: it is an address, or `localhost`.
fn is_own(host: &Authority) -> bool {
    if host.as_str().contains('@') {
        return false;
    }
    let name = host.host().to_ascii_lowercase();
    let is_address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().is_ok();
    is_address || name == "localhost" || name.ends_with(".localhost")
}

fn is_json(request: &Request<Bytes>) -> bool {
    let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = content_type.and_then(|value| value.split(';').next()).unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}
