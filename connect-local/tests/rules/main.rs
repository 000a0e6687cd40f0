//! The rules of the service, one by one, on a clock that stands still.

#![cfg(test)]

mod absent;
mod attachments;
mod chats;
mod connections;
mod events;
mod idempotency;
mod instances;
mod messages;
mod participants;
mod quotas;
mod streaming;
mod subscriptions;
mod support;
mod tags;
mod timers;
mod transcript;
