//! Messages of AWS event streams (`application/vnd.amazon.eventstream`): their headers and
//! payloads, and with the feature `event-stream` or `sigv4` their bytes.
//!
//! `Message::encode` encodes a [`Message`]. A `MessageDecoder` reads messages from chunks of any
//! size. Neither performs I/O.
//!
//! ```text
//! ┌──────────────┬────────────────┬─────────────┬─────────┬─────────┬─────────────┐
//! │ total length │ headers length │ prelude CRC │ headers │ payload │ message CRC │
//! │ 4 bytes      │ 4 bytes        │ 4 bytes     │         │         │ 4 bytes     │
//! └──────────────┴────────────────┴─────────────┴─────────┴─────────┴─────────────┘
//! ```
//!
//! Numbers are big-endian. Each checksum is the CRC-32 (as in gzip) of all bytes of the message
//! before it.
//!
//! Source: <https://smithy.io/2.0/aws/amazon-eventstream.html>.

#[cfg(any(feature = "event-stream", feature = "sigv4"))]
mod decode;
#[cfg(any(feature = "event-stream", feature = "sigv4"))]
mod encode;
#[cfg(any(feature = "event-stream", feature = "sigv4"))]
mod error;
mod message;
#[cfg(all(test, feature = "event-stream"))]
mod tests;
mod value;

#[cfg(any(feature = "event-stream", feature = "sigv4"))]
pub use self::decode::MessageDecoder;
#[cfg(feature = "sigv4")]
pub(crate) use self::encode::check_payload;
#[cfg(any(feature = "event-stream", feature = "sigv4"))]
pub use self::error::FrameError;
pub(in crate::stream) use self::message::find;
pub use self::message::{Header, Message};
pub use self::value::HeaderValue;

/// The maximum length of a header's value in bytes: a string or a byte array.
pub(crate) const MAX_VALUE: usize = 32_767;
/// The maximum length of all headers of a message in bytes.
#[cfg(any(feature = "event-stream", feature = "sigv4"))]
const MAX_HEADERS: usize = 128 << 10;
/// The maximum length of a payload in bytes.
#[cfg(any(feature = "event-stream", feature = "sigv4"))]
pub(crate) const MAX_PAYLOAD: usize = 24 << 20;
/// The length of the prelude in bytes, with its checksum.
#[cfg(any(feature = "event-stream", feature = "sigv4"))]
const PRELUDE: usize = 12;
/// The length of a message without headers and payload in bytes.
#[cfg(any(feature = "event-stream", feature = "sigv4"))]
pub(crate) const OVERHEAD: usize = PRELUDE + 4;
