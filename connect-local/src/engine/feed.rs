//! The items of each chat that subscribers read: those that are saved, apart from the state, so
//! that no subscriber waits for the disk.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::{Arc, Mutex};

use tokio::sync::watch;

use super::commit::lock;
use super::item::ChatItem;
use super::model::{Contact, Participant};
use super::record::{Change, Kind, Record};
use super::state::SIGNALS;

/// The feeds of all chats.
#[derive(Debug, Default)]
pub(crate) struct Feeds(HashMap<String, Arc<Feed>>);

/// The items of one chat.
#[derive(Debug)]
pub(crate) struct Feed {
    log: Mutex<Log>,
    /// Changes when the log has.
    wake: watch::Sender<()>,
}

#[derive(Debug)]
struct Log {
    /// The contact, or `None` if it was removed.
    contact: Option<Arc<Contact>>,
    items: BTreeMap<u64, Arc<ChatItem>>,
    signals: VecDeque<Arc<ChatItem>>,
}

impl Feeds {
    pub(crate) fn get(&self, contact_id: &str) -> Option<Arc<Feed>> {
        self.0.get(contact_id).map(Arc::clone)
    }

    /// Adds changes that are saved, and wakes the subscribers of the chats that they are in. A
    /// subscriber sees all changes of its chat or none: it must not see that the chat has ended
    /// before the item that says so.
    pub(crate) fn publish(&mut self, changes: &[Change]) {
        let mut touched: HashMap<&str, (Arc<Feed>, Vec<&Change>)> = HashMap::new();
        for change in changes {
            let contact_id = match change {
                Change::Put(Record::Contact(contact)) => {
                    self.0.entry(contact.id.clone()).or_insert_with(|| Arc::new(Feed::new()));
                    contact.id.as_str()
                }
                Change::Put(Record::Item(item)) | Change::Signal(item) => item.contact_id.as_str(),
                Change::Remove(key) if key.kind == Kind::Contact => key.id.0.as_str(),
                _ => continue,
            };
            let Some(feed) = self.get(contact_id) else { continue };
            touched.entry(contact_id).or_insert_with(|| (feed, Vec::new())).1.push(change);
        }
        for (contact_id, (feed, changes)) in touched {
            let is_gone = feed.apply(&changes);
            if is_gone {
                self.0.remove(contact_id);
            }
            feed.wake.send_replace(());
        }
    }
}

impl Feed {
    fn new() -> Self {
        let log = Log { contact: None, items: BTreeMap::new(), signals: VecDeque::new() };
        Self { log: Mutex::new(log), wake: watch::Sender::new(()) }
    }

    /// Adds changes, all at once for those who read. Returns true if the contact was removed.
    fn apply(&self, changes: &[&Change]) -> bool {
        let mut log = lock(&self.log);
        for change in changes {
            match change {
                Change::Put(Record::Contact(contact)) => log.contact = Some(Arc::clone(contact)),
                Change::Put(Record::Item(item)) => log.push(item, false),
                Change::Signal(item) => log.push(item, true),
                Change::Remove(_) => log.contact = None,
                _ => {}
            }
        }
        log.contact.is_none()
    }

    pub(crate) fn wakes(&self) -> watch::Receiver<()> {
        self.wake.subscribe()
    }

    /// Returns up to `count` items after a position, in their order. A participant who listens
    /// hears nothing that came after it left.
    pub(crate) fn after(&self, position: u64, participant_id: Option<&str>, count: usize) -> VecDeque<Arc<ChatItem>> {
        let log = lock(&self.log);
        let last = participant_id.and_then(|id| log.participant(id)?.left.as_ref()?.last).unwrap_or(u64::MAX);
        let is_heard = |item: &&Arc<ChatItem>| item.position > position && item.position <= last;
        let saved = log.items.range(position.saturating_add(1)..).map(|(_, item)| item);
        let saved = saved.take_while(is_heard).take(count);
        let signals = log.signals.iter().filter(is_heard).take(count);
        let mut items: Vec<_> = saved.chain(signals).map(Arc::clone).collect();
        items.sort_by_key(|item| item.position);
        items.truncate(count);
        items.into()
    }

    /// Returns true if nothing more comes: the chat has ended or is gone, or the participant who
    /// listens has left.
    pub(crate) fn is_over(&self, participant_id: Option<&str>) -> bool {
        let log = lock(&self.log);
        let Some(contact) = &log.contact else { return true };
        let has_left = |id: &str| log.participant(id).is_none_or(|participant| participant.left.is_some());
        contact.ended.is_some() || participant_id.is_some_and(has_left)
    }
}

impl Log {
    fn participant(&self, id: &str) -> Option<&Participant> {
        self.contact.as_ref()?.participants.iter().find(|participant| participant.id == id)
    }

    fn push(&mut self, item: &Arc<ChatItem>, is_signal: bool) {
        if !is_signal {
            self.items.insert(item.position, Arc::clone(item));
            return;
        }
        self.signals.push_back(Arc::clone(item));
        if self.signals.len() > SIGNALS {
            self.signals.pop_front();
        }
    }
}
