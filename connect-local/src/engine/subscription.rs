//! Subscriptions to the items of a chat: every item once, in order, from a known position on.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;

use tokio::sync::watch;

use super::commit::Call;
use super::feed::Feed;
use super::item::ChatItem;
use super::state::Chat;
use super::{Engine, EngineError};

/// The number of items that a subscription reads at a time.
const READ: usize = 64;

/// The items of a chat from a position on: each exactly once, in order, as soon as it is saved.
///
/// A subscription reads what is saved, so nothing of the transcript is lost however slowly the
/// subscriber takes the items, and no subscriber waits for the disk. Of the items that are not in
/// the transcript, such as typing events, a chat keeps the last 256.
pub struct Subscription {
    feed: Arc<Feed>,
    /// The participant who listens. `None` if it is not one.
    participant_id: Option<String>,
    wake: watch::Receiver<()>,
    position: u64,
    read: VecDeque<Arc<ChatItem>>,
}

impl Engine {
    /// Subscribes to the items of a chat after the position `after`. 0 is before the first.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such chat.
    pub fn subscribe(&self, contact_id: &str, after: u64) -> Result<Subscription, EngineError> {
        self.subscription(contact_id, None, after)
    }

    pub(crate) fn subscription(
        &self,
        contact_id: &str,
        participant_id: Option<String>,
        after: u64,
    ) -> Result<Subscription, EngineError> {
        let feed = self.shared.feed(contact_id)?;
        Ok(Subscription { wake: feed.wakes(), feed, participant_id, position: after, read: VecDeque::new() })
    }

    /// Returns the position of a chat's last item, 0 if it has none.
    ///
    /// # Errors
    ///
    /// Returns `ResourceNotFoundException` if there is no such chat.
    pub fn position(&self, contact_id: &str) -> Result<u64, EngineError> {
        self.shared.read(Call::local(), |state, _| {
            let chat = state.chats.get(contact_id).map(Chat::position);
            chat.ok_or_else(|| EngineError::not_found("there is no chat with this ID"))
        })
    }
}

impl Subscription {
    /// Waits for the next item. `None` if there will be none: the chat has ended or is gone, or the
    /// participant who listens has left, and all items were taken.
    ///
    /// An item is not lost if the future is dropped before it is ready.
    pub async fn next(&mut self) -> Option<Arc<ChatItem>> {
        loop {
            self.wake.mark_unchanged();
            if let Some(item) = self.try_next() {
                return Some(item);
            }
            if self.is_over() {
                // The last items can have come since.
                return self.try_next();
            }
            if self.wake.changed().await.is_err() {
                return None;
            }
        }
    }

    /// Returns the next item, or `None` if there is none yet.
    pub fn try_next(&mut self) -> Option<Arc<ChatItem>> {
        if self.read.is_empty() {
            self.read = self.feed.after(self.position, self.participant_id.as_deref(), READ);
        }
        let item = self.read.pop_front()?;
        self.position = item.position();
        Some(item)
    }

    /// Returns true if no more items will come than those that were not taken.
    pub(crate) fn is_over(&self) -> bool {
        self.feed.is_over(self.participant_id.as_deref())
    }

    /// Returns the position of the last item that was taken.
    pub fn position(&self) -> u64 {
        self.position
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("position", &self.position).finish_non_exhaustive()
    }
}
