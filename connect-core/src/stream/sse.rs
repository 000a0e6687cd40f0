//! Server-sent events, as the HTML standard defines them.

mod decoder;
mod encoder;
mod event;
#[cfg(test)]
mod tests;

pub use self::event::ServerSentEvent;
