//! Responses as the service returns them.

use connect_core::{Body, TransportError};
use http::Response;
use http_body_util::{BodyExt, LengthLimitError, Limited};

use crate::BoxError;

/// Reads a response whose body has at most `limit` bytes.
pub(crate) async fn from_service<B>(
    response: Response<B>,
    limit: usize,
    classify: &(dyn Fn(BoxError) -> TransportError + Send + Sync),
) -> Result<Response<Body>, TransportError>
where
    B: http_body::Body,
    B::Error: Into<BoxError>,
{
    let (parts, body) = response.into_parts();
    let announced = usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX);
    if announced > limit {
        return Err(TransportError::too_large());
    }
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(Response::from_parts(parts, Body::from(body.to_bytes()))),
        Err(error) if error.is::<LengthLimitError>() => Err(TransportError::too_large()),
        // The server has responded, so the request has reached it, whatever the classifier returns.
        Err(error) => Err(classify(error)),
    }
}
