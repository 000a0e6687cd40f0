//! The websocket of a participant.

use http::{Request, StatusCode};
use hyper::body::Incoming;

use crate::server::{Response, SharedRef, refusal};

/// Answers a request for a websocket, whose URL `CreateParticipantConnection` returns.
pub(crate) async fn serve(shared: SharedRef, request: Request<Incoming>) -> Response {
    let _ = (shared, request);
    refusal(StatusCode::NOT_IMPLEMENTED, "InternalServerException", "websockets are not served: read the transcript")
}
