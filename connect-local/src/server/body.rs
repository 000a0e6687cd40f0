//! The body of a request that no operation has, read with limits.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, StatusCode};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};

use super::{Response, refusal};

/// The longest wait for the next part of a body.
const IDLE: Duration = Duration::from_secs(30);

/// Reads the body of a request, up to `limit` bytes.
pub(super) async fn read(request: Request<Incoming>, limit: usize) -> Result<Request<Bytes>, Response> {
    let (head, mut body) = request.into_parts();
    let too_large = || {
        let message = "the body is too large: send a smaller one";
        refusal(StatusCode::PAYLOAD_TOO_LARGE, "RequestEntityTooLargeException", message)
    };
    if body.size_hint().lower() > limit as u64 {
        return Err(too_large());
    }
    let mut bytes = BytesMut::new();
    loop {
        match tokio::time::timeout(IDLE, body.frame()).await {
            Ok(None) => return Ok(Request::from_parts(head, bytes.freeze())),
            Ok(Some(Ok(frame))) => {
                let data = frame.into_data().unwrap_or_default();
                if bytes.len() + data.len() > limit {
                    return Err(too_large());
                }
                bytes.extend_from_slice(&data);
            }
            Ok(Some(Err(_))) => {
                let message = "the body is not complete: send all of it";
                return Err(refusal(StatusCode::BAD_REQUEST, "IncompleteBody", message));
            }
            Err(_) => {
                let message = "the body took too long: send it faster";
                return Err(refusal(StatusCode::REQUEST_TIMEOUT, "RequestTimeoutException", message));
            }
        }
    }
}
