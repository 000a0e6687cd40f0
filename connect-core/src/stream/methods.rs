//! The methods that all streams of items have.

/// Implements what all streams of items have, by their field `items`.
macro_rules! item_stream {
    ($stream:ident<T>, $data:ident, $item:ty) => {
        impl<T> $stream<T> {
            /// Converts the stream into its bytes. [`ByteStream::to_body`] makes a body of them.
            ///
            /// Items that were read are not in it, if the source cannot start again.
            pub fn into_byte_stream(self) -> ByteStream {
                self.items.bytes
            }

            /// Returns true if the stream can be read from its start, as
            /// [`ByteStream::can_restart`] says. A request with a stream that cannot is sent again
            /// only if nothing was read.
            pub fn can_restart(&self) -> bool {
                self.items.bytes.can_restart()
            }

            /// Returns the number of bytes that were read from this stream.
            pub fn received(&self) -> u64 {
                self.items.bytes.received()
            }

            /// Sets the limit of an item in bytes. A longer item is a
            /// [`StreamErrorKind::TooLong`](crate::stream::StreamErrorKind::TooLong), which ends
            /// the stream. The default is that of [`ByteStream::item_limit`].
            #[must_use]
            pub fn with_item_limit(mut self, bytes: usize) -> Self {
                self.items.decoder.set_limit(bytes);
                self.items.bytes = self.items.bytes.with_item_limit(bytes);
                self
            }
        }

        impl<T: $data> $stream<T> {
            /// Returns the next item, or `None` at the end.
            ///
            /// # Errors
            ///
            /// Returns a [`StreamError`] if an item is malformed, after which the next one can be
            /// read, or if the stream broke, after which it is at its end.
            pub async fn next(&mut self) -> Option<Result<$item, StreamError>> {
                std::future::poll_fn(|context| self.items.poll_next(context)).await
            }

            /// Returns the next item like [`next`](Self::next), and blocks the thread.
            ///
            /// # Errors
            ///
            /// Returns the errors of [`next`](Self::next), and one if the stream is async
            /// ([`StreamErrorKind::NotBlocking`](crate::stream::StreamErrorKind::NotBlocking)).
            pub fn next_blocking(&mut self) -> Option<Result<$item, StreamError>> {
                self.items.next_blocking()
            }

            /// Returns an iterator over the items, which blocks the thread.
            pub fn blocking(&mut self) -> impl Iterator<Item = Result<$item, StreamError>> {
                std::iter::from_fn(|| self.next_blocking())
            }
        }

        impl<T: $data> futures_core::Stream for $stream<T> {
            type Item = Result<$item, StreamError>;

            fn poll_next(
                mut self: std::pin::Pin<&mut Self>,
                context: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<Self::Item>> {
                self.items.poll_next(context)
            }
        }

        impl<T> std::fmt::Debug for $stream<T> {
            /// Shows no items, because they can contain secrets.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($stream)).field("bytes", &self.items.bytes).finish_non_exhaustive()
            }
        }
    };
}

pub(super) use item_stream;
