//! The subscriptions of endpoints to topics, and whether they are confirmed.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::watch;

use super::endpoint::Endpoint;
use crate::Engine;
use crate::engine::EngineError;

/// The subscriptions, by their endpoints.
#[derive(Debug, Default)]
pub(crate) struct Subscriptions(Mutex<HashMap<Endpoint, Arc<Subscription>>>);

/// The subscription of an endpoint to a topic.
pub(crate) struct Subscription {
    pub(super) endpoint: Endpoint,
    pub(super) arn: String,
    /// The secret in the URL that confirms it.
    pub(super) token: String,
    is_confirmed: watch::Sender<bool>,
    is_asked: AtomicBool,
}

/// The time during which an endpoint is asked to confirm.
pub(super) struct Asking<'a>(&'a AtomicBool);

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

impl Subscriptions {
    /// Returns the subscription of an endpoint, which is created at the first call.
    ///
    /// # Errors
    ///
    /// Returns an error if there are no random bytes.
    pub(super) fn get(&self, engine: &Engine, endpoint: Endpoint) -> Result<Arc<Subscription>, EngineError> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(match all.entry(endpoint) {
            Entry::Occupied(entry) => Arc::clone(entry.get()),
            Entry::Vacant(entry) => {
                let random = &engine.shared.settings.random;
                let subscription = Subscription {
                    arn: format!("{}:{}", entry.key().topic_arn, random.uuid()?),
                    token: random.hex()?,
                    endpoint: entry.key().clone(),
                    is_confirmed: watch::Sender::new(false),
                    is_asked: AtomicBool::new(false),
                };
                Arc::clone(entry.insert(Arc::new(subscription)))
            }
        })
    }

    /// Confirms the subscription to a topic that has this token, and returns it.
    pub(super) fn confirm(&self, topic_arn: &str, token: &str) -> Option<Arc<Subscription>> {
        let subscription = self.find(|one| one.endpoint.topic_arn == topic_arn && one.token == token)?;
        subscription.is_confirmed.send_replace(true);
        Some(subscription)
    }

    /// Ends the subscription with this ARN, until it is confirmed again. Returns false if there is
    /// none.
    pub(super) fn unsubscribe(&self, arn: &str) -> bool {
        let subscription = self.find(|one| one.arn == arn);
        subscription.is_some_and(|subscription| {
            subscription.is_confirmed.send_replace(false);
            true
        })
    }

    fn find(&self, is_it: impl Fn(&Subscription) -> bool) -> Option<Arc<Subscription>> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.values().find(|subscription| is_it(subscription)).map(Arc::clone)
    }
}

impl Subscription {
    /// Waits until the subscription is confirmed.
    pub(super) async fn confirmed(&self) {
        // The sender is this subscription's.
        let _ = self.is_confirmed.subscribe().wait_for(|is_confirmed| *is_confirmed).await;
    }

    /// Returns the time during which the endpoint is asked, which ends when it is dropped. `None`
    /// if the endpoint is being asked or has confirmed.
    pub(super) fn ask(&self) -> Option<Asking<'_>> {
        let is_needed = !*self.is_confirmed.borrow() && !self.is_asked.swap(true, Ordering::SeqCst);
        is_needed.then_some(Asking(&self.is_asked))
    }
}

impl fmt::Debug for Subscription {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("arn", &self.arn).finish_non_exhaustive()
    }
}
