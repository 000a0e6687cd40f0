//! Streams of typed items in the body of a message.

mod items;
mod lines;
mod split;
mod sse;

pub use self::lines::JsonLines;
pub use self::sse::{DecodeEventData, EncodeEventData, ServerSentEvent, ServerSentEvents};
