//! The HTTP client that responds from memory.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, Response};

use crate::Call;

/// An HTTP client with one response to every request. Clones share their record.
#[derive(Clone, Debug)]
pub struct Wire {
    answer: Response<Bytes>,
    seen: Option<Arc<Mutex<Vec<Seen>>>>,
}

/// A request that was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub method: String,
    pub uri: String,
    pub content_type: Option<String>,
    pub authorization: String,
    pub body: String,
}

impl Wire {
    pub fn new(call: Call) -> Self {
        let mut answer = Response::new(call.answer());
        answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let id = HeaderValue::from_static("0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d");
        answer.headers_mut().insert("x-amzn-requestid", id);
        Self { answer, seen: None }
    }

    /// Returns a client that records the requests.
    pub fn recording(call: Call) -> Self {
        Self { seen: Some(Arc::default()), ..Self::new(call) }
    }

    /// Responds to a request. `look` is called only if requests are recorded.
    pub fn send(&self, look: impl FnOnce() -> Seen) -> Response<Bytes> {
        if let Some(seen) = &self.seen {
            seen.lock().unwrap_or_else(PoisonError::into_inner).push(look());
        }
        self.answer.clone()
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.as_ref().map(|seen| seen.lock().unwrap_or_else(PoisonError::into_inner).clone()).unwrap_or_default()
    }
}

impl Seen {
    pub fn new<B>(request: &http::Request<B>, body: &[u8]) -> Self {
        let header = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).map(String::from);
        Self {
            method: request.method().to_string(),
            uri: request.uri().to_string(),
            content_type: header("content-type"),
            authorization: header("authorization").unwrap_or_default(),
            body: String::from_utf8_lossy(body).into_owned(),
        }
    }
}
