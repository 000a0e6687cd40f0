//! An Amazon Connect on your own machine, to develop and test programs that chat.
//!
//! A [`Local`] is a server on loopback for any client of Amazon Connect, and so is the command
//! `connect-local`. The rules and the state are those of an [`Engine`]: instances, tags, chats,
//! participants, transcripts and attachments. An engine is called with the operations that
//! [`connect_api`] declares, and answers with their outputs or with the service's errors.
//!
//! ```
//! use connect_api::{
//!     ConnectionType, CreateParticipantConnection, GetTranscript, ParticipantDetails, SendMessage,
//!     StartChatContact,
//! };
//! use connect_local::{Engine, Settings};
//!
//! let engine = Engine::open(Settings::new())?;
//! let customer = ParticipantDetails { display_name: "Ana".into() };
//! let chat = StartChatContact::new(Settings::INSTANCE_ID, Settings::FLOW_ID, customer);
//! let token = engine.start_chat_contact(chat)?.participant_token.ok_or("no token")?;
//!
//! let connected = engine.create_participant_connection(CreateParticipantConnection {
//!     r#type: Some(vec![ConnectionType::ConnectionCredentials]),
//!     connect_participant: Some(true),
//!     ..CreateParticipantConnection::new(token)
//! })?;
//! let credentials = connected.connection_credentials.ok_or("no credentials")?;
//! let token = credentials.connection_token.ok_or("no connection token")?;
//!
//! engine.send_message(SendMessage::text("Hello!", token.clone()))?;
//! let transcript = engine.get_transcript(&GetTranscript::new(token))?.transcript;
//! assert_eq!(transcript.unwrap_or_default()[0].content.as_deref(), Some("Hello!"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Operations
//!
//! Each is a method of [`Engine`], with the name of the operation in snake case.
//!
//! | Subject | Operations |
//! | --- | --- |
//! | Instances | `CreateInstance`, `DescribeInstance`, `ListInstances`, `DeleteInstance` |
//! | Tags | `TagResource`, `UntagResource`, `ListTagsForResource`, `TagContact`, `UntagContact` |
//! | Chats | `StartChatContact`, `StopContact`, `DescribeContact`, `CreatePersistentContactAssociation` |
//! | Attributes | `GetContactAttributes`, `UpdateContactAttributes` |
//! | Participants | `CreateParticipant`, `UpdateParticipantRoleConfig` |
//! | Streaming | `StartContactStreaming`, `StopContactStreaming` |
//! | A participant's own | `CreateParticipantConnection`, `DisconnectParticipant` |
//! | In the chat | `SendMessage`, `SendEvent`, `GetTranscript` |
//! | Files | `StartAttachmentUpload`, `CompleteAttachmentUpload`, `GetAttachment` |
//! | Refused | `DescribeView`, `GetAuthenticationUrl`, `CancelParticipantAuthentication` |
//!
//! No flow runs: a chat waits for the bot that a program adds. [`Engine::add_agent`] and
//! [`Engine::add_supervisor`] add people, which no operation of the service does.
//!
//! # For what serves the engine
//!
//! - [`Engine::set_base_url`] sets what the URLs in outputs begin with. A websocket's URL is
//!   `/websocket?token=…`: pass the token to [`Engine::open_websocket`]. A file's is
//!   `/attachments/{id}?token=…`: a `PUT` is for [`Engine::upload`], a `GET` for
//!   [`Engine::download`].
//! - [`Engine::subscribe_websocket`] and [`Engine::subscribe`] return the items of a chat as they
//!   come, and [`ChatItem::to_json`] writes an item in the form of websockets and topics.
//! - [`Engine::streamings`] lists the chats to publish, and [`Engine::published`] records how far.
//! - [`Engine::chats`], [`Engine::items`] and [`Engine::instances`] are views for a page.
//!
//! # Where the state is
//!
//! The state is in memory, or with [`Storage::file`] in a `SQLite` database. A call that changes
//! the state returns once the change is on the disk, so that nothing that was acknowledged is lost
//! in a crash. If the disk fails, the call answers with a status of 500, and the state is as
//! before.
//!
//! # Time
//!
//! Deadlines are evaluated at each call, so that the rules hold without a timer.
//! [`Engine::next_deadline`] says when a driver should call [`Engine::tick`], so that subscribers
//! hear of a chat's end in time. [`Clock::advance`] moves the time in tests.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]

mod clock;
mod driver;
mod engine;
mod handlers;
mod local;
mod page;
mod random;
mod server;
mod store;
mod streaming;
mod websocket;

pub use self::clock::Clock;
pub use self::engine::{
    ChatItem, ChatSummary, Engine, EngineError, File, InstanceSummary, ItemKind, ParticipantSummary, Role, Settings,
    Streaming, Subscription, WebsocketSession,
};
pub use self::local::{Local, LocalBuilder, StartError};
pub use self::random::Random;
pub use self::store::{Storage, StoreError};
