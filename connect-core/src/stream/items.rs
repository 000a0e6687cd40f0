//! Reads the items of a stream of bytes.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::{ByteStream, StreamError, StreamErrorKind};
use crate::validate::Violations;

/// A decoder of items from chunks of bytes, without I/O.
pub(super) trait DecodeItems {
    /// An item.
    type Item;

    /// Adds the next chunk.
    fn push(&mut self, chunk: Bytes);

    /// Marks the end of the bytes. It is called once no item is ready.
    fn finish(&mut self) -> Result<(), StreamError>;

    /// Returns the next item; `None` if it has not come. After an error of the kind `Item` the next
    /// item can be read; another error is the last.
    fn next(&mut self) -> Result<Option<Self::Item>, StreamError>;

    /// Sets the memory that the values of an item may take, in bytes.
    fn set_memory_limit(&mut self, _bytes: usize) {}

    /// Returns true if an item has ended the stream, whatever bytes follow.
    fn is_ended(&self) -> bool {
        false
    }
}

/// A stream of bytes, and the decoder of the items in it.
pub(super) struct Items<D> {
    pub(super) bytes: ByteStream,
    pub(super) decoder: D,
    /// The violations of items that were encoded at once.
    pub(super) invalid: Violations,
    /// The error that the stream begins and ends with.
    refused: Option<StreamError>,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Reading,
    /// The bytes are at their end, and the decoder has the last items.
    Finishing,
    Over,
}

impl<D> Items<D> {
    pub(super) fn new(bytes: ByteStream, decoder: D) -> Self {
        Self { bytes, decoder, invalid: Violations::default(), refused: None, state: State::Reading }
    }

    /// Ends the stream with an error, before its first item.
    pub(super) fn refuse(&mut self, error: StreamError) {
        self.refused = Some(error);
    }
}

impl<D: DecodeItems> Items<D> {
    pub(super) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<D::Item, StreamError>>> {
        loop {
            if let Poll::Ready(item) = self.take() {
                if item.is_none() && self.decoder.is_ended() {
                    // A transport reuses a connection whose response was read to its end, which
                    // often comes together with the last item.
                    let _ = Pin::new(&mut self.bytes).poll_next(context);
                }
                return Poll::Ready(item);
            }
            let chunk = ready!(Pin::new(&mut self.bytes).poll_next(context));
            if let Err(error) = self.push(chunk) {
                return Poll::Ready(Some(Err(error)));
            }
        }
    }

    pub(super) fn next_blocking(&mut self) -> Option<Result<D::Item, StreamError>> {
        loop {
            if let Poll::Ready(item) = self.take() {
                return item;
            }
            let chunk = self.bytes.next_blocking();
            if let Err(error) = self.push(chunk) {
                return Some(Err(error));
            }
        }
    }

    /// Returns the next item of the bytes so far, if there is one, or the end.
    fn take(&mut self) -> Poll<Option<Result<D::Item, StreamError>>> {
        if let Some(error) = self.refused.take() {
            self.state = State::Over;
            return Poll::Ready(Some(Err(error)));
        }
        if self.state == State::Over {
            return Poll::Ready(None);
        }
        match self.decoder.next() {
            Ok(Some(item)) => Poll::Ready(Some(Ok(item))),
            Ok(None) if self.state == State::Reading && !self.decoder.is_ended() => Poll::Pending,
            Ok(None) => {
                self.state = State::Over;
                Poll::Ready(None)
            }
            Err(error) => {
                if error.kind() != StreamErrorKind::Item {
                    self.state = State::Over;
                }
                Poll::Ready(Some(Err(error.after(self.bytes.received()))))
            }
        }
    }

    fn push(&mut self, chunk: Option<Result<Bytes, StreamError>>) -> Result<(), StreamError> {
        let result = match chunk {
            Some(Ok(chunk)) => {
                self.decoder.push(chunk);
                return Ok(());
            }
            Some(Err(error)) => Err(error),
            None => self.decoder.finish().map_err(|error| error.after(self.bytes.received())),
        };
        self.state = if result.is_ok() { State::Finishing } else { State::Over };
        result
    }
}
