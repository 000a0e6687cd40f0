//! Messages of AWS event streams (`application/vnd.amazon.eventstream`): their headers and
//! payloads, and with the feature `event-stream` their bytes.
//!
//! `Message::encode` encodes a [`Message`], and a `MessageDecoder` reads messages from chunks of
//! any size. Neither performs I/O.
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

#[cfg(feature = "event-stream")]
mod decode;
#[cfg(feature = "event-stream")]
mod encode;
#[cfg(feature = "event-stream")]
mod error;
mod message;
#[cfg(all(test, feature = "event-stream"))]
mod tests;
mod value;

#[cfg(feature = "event-stream")]
pub use self::decode::MessageDecoder;
#[cfg(feature = "event-stream")]
pub use self::error::FrameError;
pub(in crate::stream) use self::message::find;
pub use self::message::{Header, Message};
pub use self::value::HeaderValue;

/// The maximum length of a header's value in bytes: a string or a byte array.
pub(crate) const MAX_VALUE: usize = 32_767;
/// The maximum length of all headers of a message in bytes.
#[cfg(feature = "event-stream")]
const MAX_HEADERS: usize = 128 << 10;
/// The maximum length of a payload in bytes.
#[cfg(feature = "event-stream")]
const MAX_PAYLOAD: usize = 24 << 20;
/// The length of the prelude in bytes, with its checksum.
#[cfg(feature = "event-stream")]
const PRELUDE: usize = 12;
/// The length of a message without headers and payload in bytes.
#[cfg(feature = "event-stream")]
const OVERHEAD: usize = PRELUDE + 4;
