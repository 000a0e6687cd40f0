//! Responses as ureq returns them.

use std::io::{self, Read};

use connect_core::{Body, TransportError};
use http::Response;

use crate::error;

/// Reads a response whose body has at most `limit` bytes.
pub(crate) fn whole(response: Response<ureq::Body>, limit: usize) -> Result<Response<Body>, TransportError> {
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

/// Returns a response whose body streams.
pub(crate) fn streamed(response: Response<ureq::Body>) -> Result<Response<Body>, TransportError> {
    let (parts, body) = response.into_parts();
    let length = body.content_length();
    let mut reader = Incoming(body.into_reader());
    let body = match length {
        // The end of the body leaves the connection to the next request.
        Some(0) => match reader.0.read(&mut [0]) {
            Ok(_) => Body::empty(),
            Err(error) => return Err(error::from_body(error)),
        },
        Some(length) => Body::from_reader(reader).with_length(length),
        None => Body::from_reader(reader),
    };
    Ok(Response::from_parts(parts, body))
}

/// The body of a response, whose errors are those of the transport.
struct Incoming(ureq::BodyReader<'static>);

impl Read for Incoming {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| io::Error::other(error::from_body(error)))
    }
}
