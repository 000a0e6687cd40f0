//! Responses on their way in.

use connect_core::{Body, TransportError};
use http::Response;
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body as _, Incoming};

use crate::error;

/// Reads the body, as long as it keeps to the limit.
pub(crate) async fn from_hyper(response: Response<Incoming>, limit: usize) -> Result<Response<Body>, TransportError> {
    let (parts, body) = response.into_parts();
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > limit {
        return Err(TransportError::too_large());
    }
    let body = Limited::new(body, limit).collect().await.map_err(error::from_body)?;
    Ok(Response::from_parts(parts, Body::from(body.to_bytes())))
}
