//! The errors of the bytes of messages.

/// The bytes of an event stream that are no message, or a message that has no bytes.
///
/// No text of the stream is in the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// The stream ended within a message.
    #[error("the event stream ended within a message: the connection was cut")]
    Truncated,
    /// The checksum of a prelude is wrong: the bytes are damaged, or are no event stream.
    #[error("the checksum of a message's prelude is wrong: the bytes are damaged, or are no event stream")]
    PreludeChecksum,
    /// The checksum of a message is wrong: its bytes are damaged.
    #[error("the checksum of a message is wrong: the bytes are damaged")]
    MessageChecksum,
    /// The lengths of a message contradict one another.
    #[error("the lengths in a message's prelude contradict one another")]
    Lengths,
    /// The message is longer than the limit of the decoder.
    #[error("a message of {length} bytes is longer than {limit} bytes: raise the limit for items of streams")]
    TooLong {
        /// The length of the message in bytes, from its prelude.
        length: usize,
        /// The limit of the decoder.
        limit: usize,
    },
    /// The headers of a message are longer than 128 KiB.
    #[error("the headers of a message are longer than 128 KiB: send less in them")]
    HeadersTooLong,
    /// The payload of a message is longer than 24 MiB.
    #[error("the payload of a message is longer than 24 MiB: send it in parts")]
    PayloadTooLong,
    /// The name of a header is empty, longer than 255 bytes, or not UTF-8.
    #[error("the name of a header is not 1 to 255 bytes of UTF-8")]
    HeaderName,
    /// The type of a header is none of the format's ten.
    #[error("a header has the unknown type {0}")]
    HeaderType(u8),
    /// The value of a header has no end, is too long, or is a string that is not UTF-8.
    #[error("the value of a header does not end within the headers, is longer than 32,767 bytes, or is not UTF-8")]
    HeaderValue,
    /// A message has two headers with one name.
    #[error("a message has two headers with one name")]
    RepeatedHeader,
}
