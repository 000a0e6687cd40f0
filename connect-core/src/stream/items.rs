//! Reads the items of a stream of bytes.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::{ByteStream, StreamError, StreamErrorKind};
use crate::json::{self, Reader, WholeBodyReader};
use crate::response::DecodeError;
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

    /// Returns true if an item has ended the stream, whatever bytes follow.
    fn is_ended(&self) -> bool {
        false
    }
}

/// The rules that the items `T` of a stream are read by.
pub(super) struct ItemRules<T> {
    /// The memory that the values of an item may take, in bytes.
    memory_limit: usize,
    /// True for the items that a client sent.
    is_of_request: bool,
    /// The check of the constraints of an item.
    check: Option<Check<T>>,
}

/// A function that adds the violations of an item.
pub(super) type Check<T> = fn(&T, &mut Violations);

impl<T> Clone for ItemRules<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for ItemRules<T> {}

impl<T> Default for ItemRules<T> {
    fn default() -> Self {
        Self { memory_limit: Reader::DEFAULT_MEMORY_LIMIT, is_of_request: false, check: None }
    }
}

impl<T> ItemRules<T> {
    /// Returns the rules for the items in a body, without a check.
    pub(super) fn of(body: &WholeBodyReader<'_>) -> Self {
        Self { memory_limit: body.memory_limit(), is_of_request: body.is_of_request(), check: None }
    }

    /// Sets the check of each item.
    pub(super) fn check_with(&mut self, check: Check<T>) {
        self.check = Some(check);
    }

    /// Returns the reader of the bytes of an item.
    pub(super) fn reader<'b>(&self, bytes: &'b Bytes) -> WholeBodyReader<'b> {
        let reader = WholeBodyReader::new(bytes, self.memory_limit);
        if self.is_of_request { reader.of_request() } else { reader }
    }

    /// Returns the error of the item `number`, which cannot be read.
    #[cold]
    pub(super) fn unread(&self, number: u64, error: impl Into<DecodeError>) -> StreamError {
        let error = error.into();
        if !self.is_of_request {
            return StreamError::item(number, error);
        }
        if let Some(violations) = error.absent_violations() {
            return StreamError::violating_item(number, violations);
        }
        if error.json().is_some_and(json::DecodeError::is_request_too_large) {
            return StreamError::too_large_item(number, error);
        }
        StreamError::item(number, error)
    }

    /// Returns the item `number` if it violates no constraint, or nothing checks it.
    #[inline]
    pub(super) fn checked(&self, number: u64, item: T) -> Result<T, StreamError> {
        let Some(check) = self.check else { return Ok(item) };
        let mut violations = Violations::strict();
        check(&item, &mut violations);
        if violations.is_empty() { Ok(item) } else { Err(StreamError::violating_item(number, violations)) }
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
