//! Events: structures whose members are in the headers and the payload of a message, and the unions
//! of them.
//!
//! Nothing here depends on the bytes of messages: server-sent events, which have a name and a
//! payload, are read and written by the same union.

pub(crate) mod header;
mod payload;
pub(crate) mod reader;
mod shape;
pub(crate) mod union;
mod unknown;
mod writer;

pub use self::header::{EventHeader, EventHeaderWriter};
pub use self::payload::EventPayload;
pub use self::reader::EventReader;
pub use self::shape::{DecodeEvent, EncodeEvent, EventShape};
pub use self::union::{EventUnion, Exception};
pub use self::unknown::UnknownEvent;
pub use self::writer::EventWriter;

/// The header that says the kind of a message.
pub(super) const MESSAGE_TYPE: &str = ":message-type";
/// The header that names an event.
pub(super) const EVENT_TYPE: &str = ":event-type";
/// The header that names an exception.
pub(super) const EXCEPTION_TYPE: &str = ":exception-type";
/// The header that holds the media type of the payload.
const CONTENT_TYPE: &str = ":content-type";
/// The kind of a message that is an event.
pub(super) const EVENT: &str = "event";
/// The kind of a message that is an exception.
pub(super) const EXCEPTION: &str = "exception";
