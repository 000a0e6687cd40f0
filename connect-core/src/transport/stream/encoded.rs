//! Streams that are encoded while they are read.

use std::task::{Poll, ready};

use bytes::Bytes;

use super::{Started, StreamError};

/// An encoder of a body.
pub(crate) trait EncodeBody: Send + Sync {
    /// Adds a chunk of the body.
    fn push(&mut self, chunk: Bytes);

    /// Returns the next encoded chunk, or `None` if that needs more of the body.
    fn next_encoded(&mut self) -> Option<Result<Bytes, StreamError>>;

    /// Returns the rest of the encoded body, after its last chunk.
    fn finish(self: Box<Self>) -> Result<Bytes, StreamError>;
}

/// A stream that is encoded while it is read.
pub(crate) struct Encoded {
    started: Box<Started>,
    /// The encoder, until the end of the stream or an error.
    encoder: Option<Box<dyn EncodeBody>>,
}

impl Encoded {
    pub(crate) fn new(started: Box<Started>, encoder: Box<dyn EncodeBody>) -> Self {
        Self { started, encoder: Some(encoder) }
    }

    pub(super) fn is_async(&self) -> bool {
        self.started.is_async()
    }

    pub(super) fn is_blocking(&self) -> bool {
        self.started.is_blocking()
    }

    /// Returns the next encoded chunk. `read` reads from the stream.
    pub(super) fn next_by(
        &mut self,
        mut read: impl FnMut(&mut Started) -> Poll<Option<Result<Bytes, StreamError>>>,
    ) -> Poll<Option<Result<Bytes, StreamError>>> {
        loop {
            let Some(encoder) = &mut self.encoder else { return Poll::Ready(None) };
            if let Some(chunk) = encoder.next_encoded() {
                if chunk.is_err() {
                    self.encoder = None;
                }
                return Poll::Ready(Some(chunk));
            }
            match ready!(read(&mut self.started)) {
                Some(Ok(chunk)) => encoder.push(chunk),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => {
                    let rest = self.encoder.take().map(EncodeBody::finish);
                    // An empty chunk could be taken for the end.
                    return Poll::Ready(rest.filter(|rest| rest.as_ref().map_or(true, |rest| !rest.is_empty())));
                }
            }
        }
    }
}

/// Encodes a body that is in memory.
pub(crate) fn encode(bytes: Bytes, mut encoder: Box<dyn EncodeBody>) -> Result<Bytes, StreamError> {
    let mut body = Vec::new();
    encoder.push(bytes);
    while let Some(chunk) = encoder.next_encoded() {
        body.extend_from_slice(&chunk?);
    }
    body.extend_from_slice(&encoder.finish()?);
    Ok(body.into())
}
