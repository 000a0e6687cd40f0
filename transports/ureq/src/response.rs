//! Responses as ureq returns them.

use std::io::Read;

use connect_core::{Body, TransportError};
use http::Response;

use crate::error;

/// Reads a response whose body has at most `limit` bytes.
pub(crate) fn from_ureq(response: Response<ureq::Body>, limit: usize) -> Result<Response<Body>, TransportError> {
    let (parts, body) = response.into_parts();
    let limit = u64::try_from(limit).unwrap_or(u64::MAX);
    let announced = body.content_length().unwrap_or(0);
    if announced > limit {
        return Err(TransportError::too_large());
    }
    let mut bytes = Vec::new();
    // One byte more than the limit distinguishes a body that is too long from one that just fits.
    let mut reader = body.into_reader().take(limit.saturating_add(1));
    reader.read_to_end(&mut bytes).map_err(error::from_body)?;
    if reader.limit() == 0 && limit < u64::MAX {
        return Err(TransportError::too_large());
    }
    Ok(Response::from_parts(parts, Body::from(bytes)))
}
