// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `WatchSamples`.

use connect_core::{Blob, Timestamp, UnknownVariant, connect_operation, connect_shape};

use super::Busy;

/// The operation `WatchSamples` of Seed Bank. The service accepts other authentication too:
/// Signature Version 4, an API key in `X-Bank-Key`. The response is a stream of events, which
/// is returned undecoded. `events` of `WatchSamplesOutput` is a stream of events, which a
/// declaration cannot express.
///
/// See [`WatchSamples`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/seed-bank-2031-02-03/WatchSamples
#[connect_operation(
    method = "POST",
    uri = "/watch",
    rename_all = "camelCase",
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WatchSamplesOutput {
    /// The member `events`.
    #[connect(payload)]
    pub events: Option<Events>,
}

/// The union `Events`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Events {
    /// The member `added`.
    Added(Added),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `Added`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Added {
    /// The member `at`.
    pub at: Option<Timestamp>,
    /// The member `data`.
    pub data: Option<Blob>,
}
