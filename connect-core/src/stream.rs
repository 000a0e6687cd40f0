//! Streams of typed items in the body of a message.

mod lines;
mod split;
mod sse;

pub use self::sse::ServerSentEvent;
