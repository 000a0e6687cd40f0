//! Chat streaming: the items of chats, delivered to HTTP endpoints as Amazon SNS does.

use bytes::Bytes;
use http::{Request, Response, StatusCode};

use crate::server::{Shared, SharedRef};

/// Delivers the items of all chats that are streamed, until the server stops.
pub(crate) async fn deliver(shared: SharedRef) {
    shared.stopped().await;
}

/// Answers a request for the address of a subscription, below `/_local/sns/`.
pub(crate) async fn serve(shared: &Shared, request: Request<Bytes>) -> Response<Bytes> {
    let _ = (shared, request);
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}
