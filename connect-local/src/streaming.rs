//! Chat streaming: the items of chats, delivered to HTTP endpoints as Amazon SNS does.
//!
//! An endpoint is subscribed to its topic when the first chat is streamed to it. It first gets a
//! `SubscriptionConfirmation`, and the items once it has visited the `SubscribeURL` in it. The
//! items of a chat come one at a time, in order. Nothing is signed.
//!
//! The subscriptions are in memory: an endpoint confirms again after a restart. Up to which item
//! each chat was delivered is saved with the state.

mod client;
mod endpoint;
mod envelope;
mod pages;
mod subscription;

use std::collections::HashMap;
use std::sync::Arc;

use tokio::task::{AbortHandle, JoinSet};

use self::client::Client;
use self::endpoint::Endpoint;
pub(crate) use self::pages::serve;
use self::subscription::Subscription;
pub(crate) use self::subscription::Subscriptions;
use crate::server::{Shared, SharedRef};
use crate::{ChatItem, Engine, ItemKind, Streaming};

/// Delivers the items of all chats that are streamed, until the server stops.
pub(crate) async fn deliver(shared: SharedRef) {
    let client = Client::new(&shared.engine.shared.settings);
    let mut contacts = shared.engine.shared.contacts.subscribe();
    let mut publishers = Publishers::default();
    loop {
        contacts.mark_unchanged();
        // If the state cannot be read, the next change is the next attempt.
        if let Ok(streamings) = shared.services.calls.run(Engine::streamings).await {
            publishers.update(&shared, &client, streamings);
        }
        tokio::select! {
            changed = contacts.changed() => if changed.is_err() { return },
            () = shared.stopped() => return,
        }
    }
}

/// The tasks that publish a chat each. They end with this.
#[derive(Default)]
struct Publishers {
    tasks: JoinSet<()>,
    /// `None` for a streaming to a topic without a URL.
    by_streaming: HashMap<String, Option<AbortHandle>>,
}

impl Publishers {
    /// Starts the tasks of new streamings, and ends those of streamings that have stopped.
    fn update(&mut self, shared: &SharedRef, client: &Client, streamings: Vec<Streaming>) {
        self.by_streaming.retain(|id, task| {
            let is_kept = streamings.iter().any(|streaming| streaming.id == *id);
            if let Some(task) = task.take_if(|_| !is_kept) {
                task.abort();
            }
            is_kept
        });
        while self.tasks.try_join_next().is_some() {}
        for streaming in streamings {
            if self.by_streaming.contains_key(&streaming.id) {
                continue;
            }
            let id = streaming.id.clone();
            let Some(endpoint) = Endpoint::of(&streaming, &shared.region, &shared.topics) else {
                tracing::warn!(
                    topic = streaming.endpoint_arn,
                    contact_id = streaming.contact_id,
                    "a chat is streamed to a topic without a valid URL: give the topic one, as `--topic` does"
                );
                self.by_streaming.insert(id, None);
                continue;
            };
            let task = self.tasks.spawn(publish(Arc::clone(shared), client.clone(), streaming, endpoint));
            self.by_streaming.insert(id, Some(task));
        }
    }
}

/// Publishes the items of one chat, until there will be none.
async fn publish(shared: SharedRef, client: Client, streaming: Streaming, endpoint: Endpoint) {
    let Ok(subscription) = shared.subscriptions.get(&shared.engine, endpoint) else { return };
    tokio::spawn(introduce(Arc::clone(&shared), client.clone(), Arc::clone(&subscription)));
    let (contact_id, after) = (streaming.contact_id.clone(), streaming.after);
    let subscribed = shared.services.calls.run(move |engine| engine.subscribe(&contact_id, after)).await;
    let Ok(mut items) = subscribed else { return };
    while let Some(item) = items.next().await {
        // The service streams no receipts.
        if item.kind() != ItemKind::MessageMetadata {
            subscription.confirmed().await;
            notify(&shared, &client, &streaming, &subscription, &item).await;
        }
        let (id, position) = (streaming.id.clone(), item.position());
        // If the position cannot be saved, that of the next item is, or the item comes again.
        let _ = shared.services.calls.run(move |engine| engine.published(&id, position)).await;
    }
}

/// Delivers one item. An endpoint that does not take it loses it, as at the real service.
async fn notify(shared: &Shared, client: &Client, streaming: &Streaming, subscription: &Subscription, item: &ChatItem) {
    let Ok(id) = shared.engine.shared.settings.random.uuid() else { return };
    let now = shared.engine.clock().millis();
    let notification = envelope::notification(subscription, &shared.url, &streaming.instance_id, id, now, item);
    client.deliver(subscription, &notification).await;
}

/// Asks an endpoint to confirm its subscription, unless it has or is being asked.
async fn introduce(shared: SharedRef, client: Client, subscription: Arc<Subscription>) {
    let Some(_asking) = subscription.ask() else { return };
    let Ok(id) = shared.engine.shared.settings.random.uuid() else { return };
    let confirmation = envelope::confirmation(&subscription, &shared.url, id, shared.engine.clock().millis());
    tokio::select! {
        () = client.deliver(&subscription, &confirmation) => {}
        () = subscription.confirmed() => {}
        () = shared.stopped() => {}
    }
}
