//! How calls run: one at a time on the state, and saved together with those that wait.
//!
//! A call that changes the state queues its job. One thread at a time runs all jobs of the queue,
//! saves their changes in one commit, and only then gives out the results; the jobs that come
//! meanwhile are the next batch. If the commit fails, the changes are taken back, so that nobody
//! ever sees a state that is not saved.

use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use super::EngineError;
use super::error::Service;
use super::feed::{Feed, Feeds};
use super::quota::Quotas;
use super::record::Change;
use super::settings::Settings;
use super::state::State;
use super::transaction::Transaction;
use crate::clock::Millis;
use crate::store::{self, Store, StoreError};

/// The service and the name of the operation that a call is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call {
    pub(crate) service: Service,
    pub(crate) operation: &'static str,
}

impl Call {
    pub(crate) const fn connect(operation: &'static str) -> Self {
        Self { service: Service::Connect, operation }
    }

    pub(crate) const fn participant(operation: &'static str) -> Self {
        Self { service: Service::Participant, operation }
    }

    /// A call that is not an operation of a service, and is never throttled.
    pub(crate) const fn local() -> Self {
        Self { service: Service::Connect, operation: "" }
    }
}

/// Gives out the result of a job, once it is known whether its changes are saved.
type Delivery = Box<dyn FnOnce(Option<&StoreError>) + Send>;
type Job = Box<dyn FnOnce(&mut Transaction<'_>) -> Delivery + Send>;

pub(crate) struct Shared {
    pub(crate) settings: Settings,
    pub(crate) base_url: Mutex<String>,
    pub(crate) changed: watch::Sender<()>,
    /// Changes with the contacts, and not with their items.
    pub(crate) contacts: watch::Sender<()>,
    quotas: Mutex<Quotas>,
    queue: Mutex<Queue>,
    turn: Condvar,
    core: Mutex<Core>,
}

/// The jobs that wait, and whether a thread is running others.
#[derive(Default)]
struct Queue {
    jobs: Vec<Job>,
    is_led: bool,
}

/// The turn of the thread that runs the jobs. When it is over, the waiting threads take their
/// results, or one of them takes the turn.
struct Lead<'a>(&'a Shared);

impl Drop for Lead<'_> {
    fn drop(&mut self) {
        lock(&self.0.queue).is_led = false;
        self.0.turn.notify_all();
    }
}

struct Core {
    state: State,
    store: Box<dyn Store>,
    feeds: Feeds,
    /// The latest time of a batch: the time of the state never goes back.
    latest: Millis,
}

/// Locks a mutex. The state has no invariant that a panic of a caller could break.
pub(crate) fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Shared {
    pub(crate) fn open(settings: Settings) -> Result<Self, StoreError> {
        let mut store = store::open(&settings.storage)?;
        let (mut state, mut feeds) = (State::default(), Feeds::default());
        let changes: Vec<_> = store.load()?.into_iter().map(Change::Put).collect();
        for change in &changes {
            state.apply(change);
        }
        feeds.publish(&changes);
        let latest =
            state.chats.values().filter_map(|chat| chat.items.values().next_back()).map(|item| item.time).max();
        Ok(Self {
            quotas: Mutex::new(Quotas::new(&settings)),
            settings,
            base_url: Mutex::new("http://127.0.0.1".to_owned()),
            changed: watch::Sender::new(()),
            contacts: watch::Sender::new(()),
            queue: Mutex::default(),
            turn: Condvar::new(),
            core: Mutex::new(Core { state, store, feeds, latest: latest.unwrap_or(Millis::MIN) }),
        })
    }

    /// Runs a job that changes the state, and returns its result when the changes are saved.
    pub(crate) fn write<T: Send + 'static>(
        &self,
        call: Call,
        job: impl FnOnce(&mut Transaction<'_>) -> Result<T, EngineError> + Send + 'static,
    ) -> Result<T, EngineError> {
        self.admit(call)?;
        let slot = Arc::new(Mutex::new(None));
        let filled = Arc::clone(&slot);
        let job: Job = Box::new(move |transaction| {
            let result = transaction.attempt(job).map_err(|error| error.of(call.service));
            Box::new(move |failure| {
                let result = match failure {
                    Some(failure) => result.and_then(|_| Err(EngineError::store(call.service, failure))),
                    None => result,
                };
                *lock(&filled) = Some(result);
            })
        });
        let mut queue = lock(&self.queue);
        queue.jobs.push(job);
        while queue.is_led {
            queue = self.turn.wait(queue).unwrap_or_else(PoisonError::into_inner);
            let ran = lock(&slot).take();
            if let Some(result) = ran {
                return result;
            }
        }
        queue.is_led = true;
        let jobs = std::mem::take(&mut queue.jobs);
        drop(queue);
        let lead = Lead(self);
        // The failure is in the results of the jobs.
        let _ = self.run(&mut lock(&self.core), jobs);
        drop(lead);
        let ran = lock(&slot).take();
        ran.unwrap_or_else(|| Err(EngineError::internal(call.service, "the request was not processed")))
    }

    /// Reads the state, after the actions whose time has come.
    pub(crate) fn read<T>(
        &self,
        call: Call,
        read: impl FnOnce(&State, Millis) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        self.admit(call)?;
        let mut core = lock(&self.core);
        self.run(&mut core, Vec::new()).map_err(|error| EngineError::store(call.service, &error))?;
        read(&core.state, core.latest)
    }

    /// Reads the state as it is.
    pub(crate) fn peek<T>(&self, read: impl FnOnce(&State) -> T) -> T {
        read(&lock(&self.core).state)
    }

    /// Returns the items of a chat for its subscribers.
    pub(crate) fn feed(&self, contact_id: &str) -> Result<Arc<Feed>, EngineError> {
        self.tick()?;
        let feed = lock(&self.core).feeds.get(contact_id);
        feed.ok_or_else(|| EngineError::not_found("there is no chat with this ID"))
    }

    /// Reads the bytes of a file.
    pub(crate) fn blob(&self, id: &str) -> Result<Option<bytes::Bytes>, EngineError> {
        let blob = lock(&self.core).store.blob(id);
        blob.map_err(|error| EngineError::internal(Service::Participant, error.to_string()))
    }

    pub(crate) fn tick(&self) -> Result<(), EngineError> {
        self.read(Call::local(), |_, _| Ok(()))
    }

    fn admit(&self, call: Call) -> Result<(), EngineError> {
        if call.operation.is_empty() { Ok(()) } else { lock(&self.quotas).admit(call, self.settings.clock.millis()) }
    }

    /// Takes the actions whose time has come, runs the jobs, and saves all changes.
    fn run(&self, core: &mut Core, jobs: Vec<Job>) -> Result<(), StoreError> {
        let Core { state, store, feeds, latest } = core;
        let now = self.settings.clock.millis().max(*latest);
        *latest = now;
        if jobs.is_empty() && state.next_due().is_none_or(|(at, _)| *at > now) {
            return Ok(());
        }
        let base_url = lock(&self.base_url).clone();
        let mut transaction = Transaction::new(state, now, &self.settings, &self.settings.random, &base_url);
        let expired = transaction.attempt(Transaction::expire);
        let mut deliveries = Vec::with_capacity(jobs.len());
        for job in jobs {
            deliveries.push(job(&mut transaction));
        }
        let (changes, undo) = transaction.into_changes();
        let saved = match expired {
            Err(error) => Err(StoreError::Failed(error.message().to_owned())),
            Ok(()) if changes.iter().any(Change::is_saved) => store.commit(&changes),
            Ok(()) => Ok(()),
        };
        if saved.is_err() {
            for change in &undo {
                state.apply(change);
            }
        }
        for deliver in deliveries {
            deliver(saved.as_ref().err());
        }
        if saved.is_ok() && !changes.is_empty() {
            feeds.publish(&changes);
            self.changed.send_replace(());
            if changes.iter().any(Change::is_of_contact) {
                self.contacts.send_replace(());
            }
        }
        saved
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("settings", &self.settings).finish_non_exhaustive()
    }
}
