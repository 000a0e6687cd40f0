// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `GetSpecies`.

use std::collections::BTreeMap;
use std::time::Duration;

use connect_core::client::{AcceptorState, Waiter};
use connect_core::{
    Document, Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape,
};

use super::{Busy, Missing};

/// The operation `GetSpecies` of Seed Bank. The service accepts other authentication too:
/// Signature Version 4, an API key in `X-Bank-Key`. A failure of the waiter `SpeciesDry` is
/// explained at `labels[0].text` of the output. `smithy.rules#contextParam` on
/// `GetSpeciesInput$region`: the endpoint depends on this member. The waiter `SpeciesDry` is
/// not declared: it compares the output with the input.
///
/// See [`GetSpecies`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/seed-bank-2031-02-03/GetSpecies
#[connect_operation(
    method = "GET",
    uri = "/species/<name>",
    rename_all = "camelCase",
    output = GetSpeciesOutput,
    errors(Missing, Busy),
    auth = bearer,
)]
#[derive(Clone, Debug, Default)]
pub struct GetSpecies {
    /// The member `name`. 1 to 40 characters. Pattern: `^[a-z-]+$`.
    #[connect(length(1..=40), pattern = "^[a-z-]+$")]
    pub name: String,
    /// The member `region`.
    #[connect(query)]
    pub region: Option<String>,
}

/// The waiter `SpeciesGone`, which calls [`GetSpecies`].
#[deprecated]
pub const SPECIES_GONE: Waiter<GetSpecies> = Waiter::new("SpeciesGone")
    .with_delays(Duration::new(2, 0), Duration::new(120, 0))
    .with_acceptors(
        &[
            AcceptorState::Success.if_any_error(),
            AcceptorState::Retry
                .if_all(
                    "labels[].text",
                    |output| {
                        output
                            .labels
                            .iter()
                            .flatten()
                            .filter_map(|value| value.text.as_ref())
                            .map(String::as_str)
                            .collect()
                    },
                    "kept",
                ),
        ],
    );

/// The output of [`GetSpecies`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSpeciesOutput {
    /// The member `state`.
    pub state: State,
    /// The member `labels`. Up to 9 items. The items differ.
    #[connect(length(..=9), unique)]
    pub labels: Option<Vec<Label>>,
    /// The member `old`.
    pub old: Option<OldLabel>,
    /// The member `found`.
    #[connect(timestamp = "date-time")]
    pub found: Option<Timestamp>,
    /// The member `etag`.
    #[connect(header = "ETag")]
    pub etag: String,
    /// The member `status`.
    #[connect(status)]
    pub status: i32,
    /// The member `meta`.
    #[connect(prefix_headers = "X-Meta-")]
    pub meta: Option<BTreeMap<String, String>>,
    /// The member `origin`.
    pub origin: Option<Origin>,
    /// The member `weights`.
    #[connect(
        keys(length(..=3), pattern = "^[a-z]+$"),
        values(range(0.5..)),
    )]
    pub weights: Option<BTreeMap<String, Option<f64>>>,
    /// The member `extra`.
    pub extra: Option<Document>,
}

impl GetSpeciesOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(state: State, etag: impl Into<String>, status: i32) -> Self {
        Self {
            state,
            labels: None,
            old: None,
            found: None,
            etag: etag.into(),
            status,
            meta: None,
            origin: None,
            weights: None,
            extra: None,
        }
    }
}

/// The values of `State`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// The value `dry`.
    Dry,
    /// The value `WET`.
    #[connect(rename = "WET")]
    Wet,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The structure `Label`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Label {
    /// The member `text`.
    pub text: Option<String>,
    /// The member `parent`.
    pub parent: Option<Box<Label>>,
}

/// The structure `OldLabel`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OldLabel {
    /// The member `text`. Pattern: `^[a-z]+$`.
    #[connect(pattern = "^[a-z]+$")]
    pub text: Option<String>,
}

/// The union `Origin`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Origin {
    /// The member `garden`.
    #[connect(rename = "g")]
    Garden(Garden),
    /// The member `wild`.
    Wild(Unit),
    /// The member `text`. Pattern: `^[a-z]+$`.
    #[connect(pattern = "^[a-z]+$")]
    Text(String),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// The structure `Garden`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Garden {
    /// The member `json`.
    pub json: Option<String>,
    /// The member `rows`.
    pub rows: Option<i16>,
    /// The member `area`.
    pub area: Option<f32>,
}

/// The structure `Unit`.
#[connect_shape]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Unit {}
