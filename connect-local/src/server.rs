//! The HTTP side: the connections, and what a request is answered with.

mod attachments;
mod body;
mod connections;
mod cors;
mod dispatch;
mod guard;
mod unknown;

use std::collections::HashMap;
use std::sync::Arc;

use connect_core::Body;
use connect_server::ResponseBody;
use http::{HeaderValue, StatusCode, header};
use tokio::sync::watch;

pub(crate) use self::connections::accept;
use crate::engine::Engine;
use crate::handlers::Services;
use crate::random::Random;
use crate::streaming::Subscriptions;
use crate::websocket::Websockets;

/// A response of the server.
pub(crate) type Response = http::Response<ResponseBody>;

/// A handle to the parts of a running server.
pub(crate) type SharedRef = Arc<Shared>;

/// The parts of a running server that every request shares.
pub(crate) struct Shared {
    pub(crate) engine: Engine,
    /// The URL of the server, without a slash at its end: `http://127.0.0.1:4510`.
    pub(crate) url: String,
    /// The region, which is in ARNs.
    pub(crate) region: String,
    /// The URLs to which the topics of chat streaming deliver, by the ARN of the topic.
    pub(crate) topics: HashMap<String, String>,
    /// The subscriptions of endpoints to topics.
    pub(crate) subscriptions: Subscriptions,
    /// The websockets that are open.
    pub(crate) websockets: Websockets,
    /// True if signatures are not checked.
    pub(crate) is_unsigned: bool,
    pub(crate) services: Services,
    /// Becomes true when the server stops.
    pub(crate) stopping: watch::Receiver<bool>,
}

impl Shared {
    /// Waits until the server stops.
    pub(crate) async fn stopped(&self) {
        let mut stopping = self.stopping.clone();
        // Without a sender, nobody can stop the server in another way.
        let _ = stopping.wait_for(|stopping| *stopping).await;
    }
}

/// Returns a response whose body is bytes as one whose body can be a stream.
pub(crate) fn whole(response: http::Response<bytes::Bytes>) -> Response {
    response.map(|bytes| ResponseBody::from(Body::from(bytes)))
}

/// Returns the token in the query of a websocket's or a file's URL, empty if there is none. Tokens
/// have no character that a query encodes.
pub(crate) fn token(query: Option<&str>) -> &str {
    let mut pairs = query.unwrap_or_default().split('&');
    pairs.find_map(|pair| pair.strip_prefix("token=")).unwrap_or_default()
}

/// Returns the response of an error, in the form of the two services.
pub(crate) fn refusal(status: StatusCode, code: &'static str, message: &str) -> Response {
    let body = serde_json::json!({ "__type": code, "message": message, "Message": message });
    let mut response = whole(http::Response::new(body.to_string().into()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert("x-amzn-errortype", HeaderValue::from_static(code));
    if let Some(id) = Random::system().uuid().ok().and_then(|id| HeaderValue::try_from(id).ok()) {
        headers.insert("x-amzn-requestid", id);
    }
    response
}

/// Returns the response of an error of the engine.
pub(crate) fn failure(error: &crate::EngineError) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    refusal(status, error.code(), error.message())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_is_found_among_other_parameters() {
        assert_eq!(token(Some("a=1&token=abc&b=2")), "abc");
        assert_eq!((token(Some("tokens=abc")), token(None)), ("", ""));
    }
}
