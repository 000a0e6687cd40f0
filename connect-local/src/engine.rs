//! The engine: the rules of the service over its state.

mod absent;
mod attachments;
mod attributes;
mod chats;
mod commit;
mod connections;
mod error;
mod events;
mod expiry;
mod feed;
mod instances;
mod item;
mod messages;
mod model;
mod participants;
mod quota;
pub(crate) mod record;
mod replay;
mod settings;
mod state;
mod streaming;
mod subscription;
mod summary;
mod tags;
mod timers;
mod transaction;
mod transcript;

use std::sync::Arc;

use connect_core::Timestamp;
use tokio::sync::watch;

pub(crate) use self::attachments::FILE_SIZE;
pub use self::attachments::File;
pub use self::connections::WebsocketSession;
pub use self::error::EngineError;
pub(crate) use self::error::Service;
pub(crate) use self::instances::ACCOUNT;
pub use self::item::{ChatItem, ItemKind};
pub use self::model::Role;
pub use self::settings::Settings;
pub use self::streaming::Streaming;
pub use self::subscription::Subscription;
pub use self::summary::{ChatSummary, InstanceSummary, ParticipantSummary};

use self::commit::Shared;
use crate::clock::{Clock, to_timestamp};
use crate::store::StoreError;

/// An Amazon Connect without its HTTP interface. A clone is the same engine.
///
/// Each method is one operation or one view. The calls block: for microseconds if the state is in
/// memory, and for one write to the disk if it is in a file. Calls of several threads share a
/// write, so an async server calls the methods on threads for blocking work.
///
/// The methods check what the types of the operations cannot: the declared constraints of an input,
/// such as the length of an ID, are the business of what decodes the request. What would be stored
/// is checked again.
#[derive(Clone, Debug)]
pub struct Engine {
    pub(crate) shared: Arc<Shared>,
}

impl Engine {
    /// Opens an engine: reads the state, and creates the first instance if there is none.
    ///
    /// # Errors
    ///
    /// Returns [`StoreError`] if the file cannot be used.
    pub fn open(settings: Settings) -> Result<Self, StoreError> {
        let engine = Self { shared: Arc::new(Shared::open(settings)?) };
        engine.create_first_instance().map_err(|error| StoreError::Failed(error.message().to_owned()))?;
        Ok(engine)
    }

    /// Returns the clock.
    pub fn clock(&self) -> &Clock {
        &self.shared.settings.clock
    }

    /// Sets the URL at which the engine is served. URLs in outputs, of websockets and files, begin
    /// with it. `http://127.0.0.1` by default.
    pub fn set_base_url(&self, url: impl Into<String>) {
        let url = url.into();
        url.trim_end_matches('/').clone_into(&mut commit::lock(&self.shared.base_url));
    }

    /// Takes the actions whose time has come, such as the end of a chat.
    ///
    /// # Errors
    ///
    /// Returns an error if the changes cannot be saved. They are made at the next call then.
    pub fn tick(&self) -> Result<(), EngineError> {
        self.shared.tick()
    }

    /// Returns the time at which [`Engine::tick`] has something to do. It can be in the past.
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.shared.peek(|state| state.next_due().map(|(at, _)| to_timestamp(*at)))
    }

    /// Returns a receiver that changes with every change of the state: a driver looks for a new
    /// deadline or a new stream then, and a page for a new chat.
    pub fn changes(&self) -> watch::Receiver<()> {
        self.shared.changed.subscribe()
    }
}
