//! The page at `/`, on which people talk to their bots as a customer, and its endpoints in
//! `/_local/`.
//!
//! The page is a client like any other: it joins a chat with the participant token, over the same
//! port, and calls the operations that every client calls. The endpoints here are for what only the
//! page does: list the chats, start one, and hand out the token of a chat's customer.
//!
//! | Request | Response |
//! | --- | --- |
//! | `GET /`, `/_local/page.js` and so on | the page's files |
//! | `GET /_local/chats` | the chats that have not ended, the newest first |
//! | `POST /_local/chats`, `{"displayName": …}` | the chat that was started |
//! | `GET /_local/chats/ID` | a chat, which may have ended, with its items |
//! | `POST /_local/chats/ID/customer` | the ID and the participant token of the customer |
//! | `POST /_local/chats/ID/end` | the chat, which has ended |
//!
//! No signature is asked for, so the [`guard`] refuses what another web site can send.

mod chats;
mod files;
mod guard;

use bytes::Bytes;
use http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use serde_json::{Value, json};

use crate::engine::{Engine, EngineError};
use crate::server::Shared;

/// Answers a request for `/`, `/favicon.ico` or a path below `/_local/`.
pub(crate) async fn serve(shared: &Shared, request: Request<Bytes>) -> Response<Bytes> {
    let (engine, region) = (shared.engine.clone(), shared.region.clone());
    // The calls of the engine may wait for the disk.
    let response = tokio::task::spawn_blocking(move || respond(&engine, &region, &request)).await;
    response.unwrap_or_else(|_| {
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, "the request was not processed: send it again").into_response()
    })
}

fn respond(engine: &Engine, region: &str, request: &Request<Bytes>) -> Response<Bytes> {
    let mut response = answer(engine, region, request).unwrap_or_else(Refusal::into_response);
    secure(response.headers_mut());
    if request.method() == Method::HEAD {
        response.body_mut().clear();
    }
    response
}

fn answer(engine: &Engine, region: &str, request: &Request<Bytes>) -> Result<Response<Bytes>, Refusal> {
    let host = guard::check(request)?;
    let path = request.uri().path();
    if let Some(file) = files::find(path) {
        only(request, &[Method::GET, Method::HEAD])?;
        return Ok(file.to_response(&host));
    }
    let parts: Vec<_> = path.strip_prefix("/_local/").unwrap_or_default().split('/').collect();
    match parts[..] {
        ["chats"] if request.method() == Method::POST => chats::start(engine, request),
        ["chats"] => only(request, &[Method::GET, Method::HEAD, Method::POST]).and_then(|()| chats::list(engine)),
        ["chats", id] => only(request, &[Method::GET, Method::HEAD]).and_then(|()| chats::show(engine, region, id)),
        ["chats", id, "customer"] => only(request, &[Method::POST]).and_then(|()| chats::customer(engine, id)),
        ["chats", id, "end"] => only(request, &[Method::POST]).and_then(|()| chats::end(engine, id)),
        _ => Err(Refusal::new(StatusCode::NOT_FOUND, "there is no such page: see `/`")),
    }
}

/// Refuses all methods but these.
fn only(request: &Request<Bytes>, methods: &[Method]) -> Result<(), Refusal> {
    if methods.contains(request.method()) {
        return Ok(());
    }
    let allowed: Vec<_> = methods.iter().map(Method::as_str).collect();
    let mut refusal = Refusal::new(StatusCode::METHOD_NOT_ALLOWED, "the method is not allowed: use one of `Allow`");
    refusal.allow = HeaderValue::try_from(allowed.join(", ")).ok();
    Err(refusal)
}

/// A request that is refused: its status, and a message for people.
#[derive(Debug)]
struct Refusal {
    status: StatusCode,
    message: String,
    allow: Option<HeaderValue>,
}

impl Refusal {
    fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), allow: None }
    }

    fn into_response(self) -> Response<Bytes> {
        let mut response = json_response(self.status, &json!({ "message": self.message }));
        if let Some(allow) = self.allow {
            response.headers_mut().insert(ALLOW, allow);
        }
        response
    }
}

impl From<EngineError> for Refusal {
    fn from(error: EngineError) -> Self {
        let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::new(status, error.message())
    }
}

fn json_response(status: StatusCode, value: &Value) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(value.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// Sets the headers that keep other web sites from embedding or reading a response. A response says
/// nothing of other origins, so that browsers show it to the page alone.
fn secure(headers: &mut HeaderMap) {
    for (name, value) in [
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("referrer-policy"), "no-referrer"),
        (HeaderName::from_static("x-content-type-options"), "nosniff"),
        (HeaderName::from_static("x-frame-options"), "DENY"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
}
