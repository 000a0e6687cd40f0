//! A live chat of Amazon Connect, for a participant or a bot.
//!
//! A [`Session`] is the part of it that does no I/O: it keeps a participant connected, and delivers
//! every [`ChatEvent`] once, whatever happens to its websockets. [`Chat`] drives it with Tokio.
//! With the feature `streaming`, a bot gets the events from Amazon SNS, and needs no websocket.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod bot;
#[cfg(feature = "tokio")]
mod chat;
mod event;
mod frame;
#[cfg(any(feature = "streaming", feature = "tokio"))]
mod location;
mod session;
#[cfg(feature = "streaming")]
#[cfg_attr(docsrs, doc(cfg(feature = "streaming")))]
pub mod streaming;

pub use self::bot::{Answer, Bot, Message};
#[cfg(feature = "tokio")]
#[cfg_attr(docsrs, doc(cfg(feature = "tokio")))]
pub use self::chat::{Attachment, AttachmentError, Chat, JoinError, ServeError};
pub use self::event::{ChatEvent, EventKind};
pub use self::session::{Action, End, Failure, ReadTranscript, Session, SocketId};
