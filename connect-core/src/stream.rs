//! Streams of values: the events of AWS event streams.
//!
//! An event is a structure, and the events of a stream are the variants of a union:
//!
//! ```
//! use connect_core::stream::{EventReader, EventUnion, UnknownEvent};
//! use connect_core::{Bytes, connect_error, connect_shape};
//!
//! #[connect_shape(event_stream, rename_all = "camelCase")]
//! #[derive(Debug)]
//! enum Answer {
//!     Word(Word),
//!     Throttled(ThrottlingException),
//!     #[connect(unknown)]
//!     Unknown(UnknownEvent),
//! }
//!
//! #[connect_shape(rename_all = "camelCase")]
//! #[derive(Debug)]
//! struct Word { text: String }
//!
//! /// A modeled error is an exception: the last event of the stream.
//! #[connect_error(status = 429, rename_all = "camelCase")]
//! #[derive(Debug)]
//! struct ThrottlingException { message: Option<String> }
//!
//! let payload = Bytes::from_static(br#"{"text": "Hello"}"#);
//! let event = Answer::decode_variant(&EventReader::new("word", &payload))?;
//! assert!(matches!(event, Answer::Word(word) if word.text == "Hello"));
//! # Ok::<(), connect_core::response::DecodeError>(())
//! ```

pub(crate) mod event;
pub mod frame;

pub use self::event::{
    DecodeEvent, EncodeEvent, EventHeader, EventHeaderWriter, EventPayload, EventReader, EventShape, EventUnion,
    EventWriter, Exception, UnknownEvent,
};
#[cfg(any(feature = "futures-io", feature = "tokio"))]
pub use crate::transport::stream::AsyncReader;
pub use crate::transport::stream::{ByteStream, Collect, Reader, StreamError, StreamErrorKind};
