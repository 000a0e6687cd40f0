//! Streams: bodies that need not fit into memory, as bytes or as items.
//!
//! | Body | Type | Items |
//! | --- | --- | --- |
//! | bytes | [`ByteStream`] | chunks |
//! | AWS event streams | [`EventStream`] (feature `event-stream`) | events: the variants of an [`EventUnion`] |
//! | server-sent events | [`ServerSentEvents`] | events whose data is a text, a shape, or a variant of an [`EventUnion`] |
//! | JSON lines | [`JsonLines`] | shapes |
//!
//! Each is the type of a payload member, of operations and outputs. The typed ones can be outputs
//! themselves. They are read by `next().await` or as a [`Stream`](futures_core::Stream), and by
//! `blocking()`, an iterator that blocks the thread.
#![cfg_attr(not(feature = "event-stream"), doc = "\n\n[`EventStream`]: crate#features")]

mod encoded;
pub(crate) mod event;
#[cfg(feature = "event-stream")]
mod event_stream;
pub mod frame;
mod items;
mod lines;
mod methods;
mod payload;
mod split;
mod sse;
#[cfg(test)]
mod tests;

pub use self::event::{
    DecodeEvent, EncodeEvent, EventHeader, EventHeaderWriter, EventPayload, EventReader, EventShape, EventUnion,
    EventWriter, Exception, UnknownEvent,
};
#[cfg(feature = "event-stream")]
#[cfg_attr(docsrs, doc(cfg(feature = "event-stream")))]
pub use self::event_stream::{EventError, EventStream};
pub use self::lines::JsonLines;
pub use self::sse::{DecodeEventData, EncodeEventData, EndsByWord, ServerSentEvent, ServerSentEvents};
pub use crate::binding::FileStream;
#[cfg(any(feature = "futures-io", feature = "tokio"))]
pub use crate::transport::stream::AsyncReader;
pub use crate::transport::stream::{ByteStream, Collect, Reader, StreamError, StreamErrorKind};
