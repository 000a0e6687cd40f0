//! Bodies that stream, as the mock reads and returns them.

use std::future::poll_fn;
use std::io::{self, Read};
use std::pin::Pin;

use bytes::Bytes;
use connect_core::stream::StreamError;
use connect_core::{Body, TransportError};
use futures_core::Stream;
use http::Request;

/// Reads the body of a request to its end.
pub(super) async fn collect(request: Request<Body>) -> Result<Request<Bytes>, TransportError> {
    let (parts, body) = request.into_parts();
    if !body.is_stream() {
        return Ok(Request::from_parts(parts, body.into_bytes()?));
    }
    let (mut chunks, mut bytes) = (body.into_stream(), Vec::new());
    while let Some(chunk) = poll_fn(|context| Pin::new(&mut chunks).poll_next(context)).await {
        bytes.extend_from_slice(&chunk.map_err(TransportError::body)?);
    }
    Ok(Request::from_parts(parts, bytes.into()))
}

/// Reads the body of a request to its end, and blocks the thread.
pub(super) fn collect_blocking(request: Request<Body>) -> Result<Request<Bytes>, TransportError> {
    let (parts, body) = request.into_parts();
    if !body.is_stream() {
        return Ok(Request::from_parts(parts, body.into_bytes()?));
    }
    let mut bytes = Vec::new();
    let read = body.into_reader()?.read_to_end(&mut bytes);
    read.map_err(|error| TransportError::body(StreamError::from(error)))?;
    Ok(Request::from_parts(parts, bytes.into()))
}

/// The chunks of a response, as a reader, which clients of all kinds can read.
pub(super) struct Chunks<I> {
    pub(super) chunks: I,
    /// The rest of the last chunk.
    pub(super) rest: Bytes,
}

impl<I, C, E> Read for Chunks<I>
where
    I: Iterator<Item = Result<C, E>>,
    C: Into<Bytes>,
    E: Into<StreamError>,
{
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.rest.is_empty() {
            match self.chunks.next() {
                Some(Ok(chunk)) => self.rest = chunk.into(),
                Some(Err(error)) => return Err(error.into().into()),
                None => return Ok(0),
            }
        }
        let part = self.rest.split_to(buffer.len().min(self.rest.len()));
        buffer[..part.len()].copy_from_slice(&part);
        Ok(part.len())
    }
}
