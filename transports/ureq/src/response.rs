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
    let mut reader = Incoming { reader: body.into_reader(), left: length };
    let body = match length {
        // The end of the body leaves the connection to the next request.
        Some(0) => match reader.reader.read(&mut [0]) {
            Ok(_) => Body::empty(),
            Err(error) => return Err(error::from_body(error)),
        },
        Some(length) => Body::from_reader(reader).with_length(length),
        None => Body::from_reader(reader),
    };
    Ok(Response::from_parts(parts, body))
}

/// The body of a response, whose errors are those of the transport.
struct Incoming {
    reader: ureq::BodyReader<'static>,
    /// The number of bytes to come, if the body has a length.
    left: Option<u64>,
}

impl Read for Incoming {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer).map_err(|error| io::Error::other(error::from_body(error)))?;
        let moved = u64::try_from(read).unwrap_or(u64::MAX);
        self.left = self.left.map(|left| left.saturating_sub(moved));
        if read > 0 && self.left == Some(0) {
            // The end leaves the connection to the next request, even if the caller reads no more.
            // All bytes have come, so a failure concerns only the connection.
            let _ = self.reader.read(&mut [0]);
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use connect_testing::{Reply, Server};

    use super::*;

    #[test]
    fn a_body_read_to_its_length_leaves_the_connection_to_the_next_request() {
        let server = Server::start(|_| Reply::new(200).with_body("abcde")).unwrap();
        let agent = ureq::Agent::config_builder().proxy(None).build().new_agent();
        for _ in 0..2 {
            let response = agent.get(server.endpoint().to_string()).call().unwrap();
            let left = response.body().content_length();
            let mut reader = Incoming { reader: response.into_body().into_reader(), left };
            let mut text = [0; 5];
            reader.read_exact(&mut text).unwrap();
            assert_eq!(&text, b"abcde");
        }
        assert_eq!(server.connections(), 1);
    }
}
