// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `WatchSamples`.

use connect_core::stream::{EventStream, UnknownEvent};
use connect_core::{Blob, Timestamp, connect_operation, connect_shape};

use super::Busy;

/// The operation `WatchSamples` of Seed Bank. The service accepts other authentication too:
/// Signature Version 4, an API key in `X-Bank-Key`.
///
/// See [`WatchSamples`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/seed-bank-2031-02-03/WatchSamples
#[connect_operation(
    method = "POST",
    uri = "/watch",
    rename_all = "camelCase",
    output = WatchSamplesOutput,
    errors(Busy),
    auth = bearer,
)]
#[derive(Clone, Debug, Default)]
pub struct WatchSamples {
    /// The member `nested`.
    pub nested: Option<Shared>,
}

/// The structure `Shared`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct Shared {
    /// The member `byte`.
    pub byte: Option<i8>,
    /// The member `text`.
    pub text: Option<String>,
}

/// The output of [`WatchSamples`].
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WatchSamplesOutput {
    /// The member `events`.
    #[connect(payload)]
    pub events: EventStream<Events>,
}

impl WatchSamplesOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(events: EventStream<Events>) -> Self {
        Self { events }
    }
}

/// The events of a stream: `Events`.
#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Events {
    /// The member `added`.
    Added(Added),
    /// An event that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// The structure `Added`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Added {
    /// The member `at`.
    #[connect(event_header)]
    pub at: Option<Timestamp>,
    /// The member `data`.
    #[connect(event_payload)]
    pub data: Option<Blob>,
}
