//! The place that a request goes to, by its path and its host.

use connect_server::RouterService;
use http::{Method, Request, StatusCode, header};
use hyper::body::Incoming;

use super::{Response, Shared, SharedRef, attachments, body, cors, guard, refusal, unknown, whole};
use crate::{page, streaming, websocket};

/// The most bytes of a body that is for the page.
const PAGE_BODY: usize = 64 * 1024;

/// Answers a request.
pub(crate) async fn answer(shared: SharedRef, request: Request<Incoming>) -> Response {
    let origin = request.headers().get(header::ORIGIN).cloned();
    let is_page = is_page(request.uri().path());
    if let Err(refused) = guard::check(&shared, request.headers(), is_page) {
        return refused;
    }
    if is_page {
        return local(&shared, request).await;
    }
    let mut response = match *request.method() {
        Method::OPTIONS => cors::preflight(request.headers()),
        _ => route(shared.clone(), request).await,
    };
    cors::allow(&shared, origin, response.headers_mut());
    response
}

/// Returns true if a path is that of the page or of one of its files.
fn is_page(path: &str) -> bool {
    path == "/" || path == "/favicon.ico" || path.starts_with("/_local/")
}

/// Answers a request for the page, or for the address of a subscription.
async fn local(shared: &Shared, request: Request<Incoming>) -> Response {
    let request = match body::read(request, PAGE_BODY).await {
        Ok(request) => request,
        Err(refused) => return refused,
    };
    whole(if request.uri().path().starts_with("/_local/sns/") {
        streaming::serve(shared, request).await
    } else {
        page::serve(shared, request).await
    })
}

/// Answers a request of a client.
async fn route(shared: SharedRef, request: Request<Incoming>) -> Response {
    let path = request.uri().path();
    if path == "/websocket" {
        return websocket::serve(shared, request).await;
    }
    if path.starts_with("/attachments/") {
        return attachments::serve(&shared, request).await;
    }
    // A signature covers the path without these segments, so that they would name another one.
    if !is_normal(path) {
        return refusal(
            StatusCode::NOT_FOUND,
            "UnknownOperationException",
            "no operation has this path: leave out segments that are empty, `.` or `..`",
        );
    }
    let (method, uri) = (request.method().clone(), request.uri().clone());
    let response = service(&shared, &request).handle(request).await;
    if unknown::is_unknown(&response) {
        return unknown::answer(&method, &uri, response);
    }
    response
}

/// Returns the service that the host names, and both of them if it names none.
fn service<'s>(shared: &'s Shared, request: &Request<Incoming>) -> &'s RouterService {
    let host = guard::host(request.headers()).unwrap_or_default();
    if host.starts_with("participant.connect.") || host.starts_with("participant.connect-fips.") {
        &shared.services.participant
    } else if host.starts_with("connect.") || host.starts_with("connect-fips.") {
        &shared.services.connect
    } else {
        &shared.services.both
    }
}

/// Returns true if no segment of a path is empty, `.` or `..`, as it is or encoded.
fn is_normal(path: &str) -> bool {
    let is_normal = |segment: &str| {
        let segment = segment.to_ascii_lowercase().replace("%2e", ".");
        !matches!(segment.as_str(), "" | "." | "..")
    };
    path.strip_prefix('/').is_some_and(|rest| rest.split('/').all(is_normal))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_a_segment_that_a_signature_leaves_out_is_not_normal() {
        for path in ["/instance", "/tags/arn%2F..%2Fa", "/contacts/a/b.."] {
            assert!(is_normal(path), "{path}");
        }
        for path in ["", "*", "/", "//", "/a//b", "/a/", "/./a", "/a/../b", "/a/%2e%2E/b", "/a/.%2e"] {
            assert!(!is_normal(path), "{path}");
        }
    }
}
