//! The page, on which a person can chat as the customer.

use bytes::Bytes;
use http::{Request, Response, StatusCode};

use crate::server::Shared;

/// Answers a request for `/`, `/favicon.ico` or a path below `/_local/`.
pub(crate) async fn serve(shared: &Shared, request: Request<Bytes>) -> Response<Bytes> {
    let _ = (shared, request);
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}
