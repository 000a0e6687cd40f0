//! Server-sent events, as the HTML standard defines them.

mod data;
mod decoder;
mod encoder;
mod end;
mod event;
mod events;
#[cfg(test)]
mod tests;

pub use self::data::{DecodeEventData, EncodeEventData};
pub use self::end::EndsByWord;
pub use self::event::ServerSentEvent;
pub use self::events::ServerSentEvents;
