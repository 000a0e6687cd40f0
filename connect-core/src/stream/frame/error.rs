//! The errors of the bytes of messages.

use std::fmt;

/// The bytes of an event stream that are no message, or a message that has no bytes.
///
/// No text of the stream is in the error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameError {
    /// The stream ended within a message.
    Truncated,
    /// The checksum of a prelude is wrong: the bytes are damaged, or are no event stream.
    PreludeChecksum,
    /// The checksum of a message is wrong: its bytes are damaged.
    MessageChecksum,
    /// The lengths of a message contradict one another.
    Lengths,
    /// The message is longer than the limit of the decoder.
    TooLong {
        /// The length of the message in bytes, from its prelude.
        length: usize,
        /// The limit of the decoder.
        limit: usize,
    },
    /// The headers of a message are longer than 128 KiB.
    HeadersTooLong,
    /// The payload of a message is longer than 24 MiB.
    PayloadTooLong,
    /// The name of a header is empty, longer than 255 bytes, or not UTF-8.
    HeaderName,
    /// The type of a header is none of the format's ten.
    HeaderType(u8),
    /// The value of a header has no end, is too long, or is a string that is not UTF-8.
    HeaderValue,
    /// A message has two headers with one name.
    RepeatedHeader,
}

impl FrameError {
    /// Returns the text of the error, without its numbers.
    pub(in crate::stream) const fn text(self) -> &'static str {
        match self {
            Self::Truncated => "it ended within a message, so it was cut: call again",
            Self::PreludeChecksum => {
                "the checksum of a message's prelude is wrong: the bytes are damaged, or are no event stream"
            }
            Self::MessageChecksum => "the checksum of a message is wrong: the bytes are damaged",
            Self::Lengths => "the lengths in a message's prelude contradict one another",
            Self::TooLong { .. } => "a message is longer than the limit of an item: raise the limit",
            Self::HeadersTooLong => "has headers of more than 128 KiB: send less in them",
            Self::PayloadTooLong => "has a payload of more than 24 MiB: send it in parts",
            Self::HeaderName => "the name of a header is not 1 to 255 bytes of UTF-8",
            Self::HeaderType(_) => "a header has a type that the format does not know",
            Self::HeaderValue => {
                "the value of a header does not end within the headers, is longer than 32,767 bytes, or is not UTF-8"
            }
            Self::RepeatedHeader => "a message has two headers with one name",
        }
    }
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Truncated => write!(f, "the event stream is not complete: {}", self.text()),
            Self::TooLong { length, limit } => write!(f, "{} ({length} bytes, {limit} are allowed)", self.text()),
            Self::HeadersTooLong | Self::PayloadTooLong => write!(f, "a message {}", self.text()),
            Self::HeaderType(indicator) => write!(f, "{}: {indicator}", self.text()),
            _ => f.write_str(self.text()),
        }
    }
}

impl std::error::Error for FrameError {}
