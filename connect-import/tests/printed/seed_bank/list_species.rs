// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `ListSpecies`.

use connect_core::{connect_operation, connect_shape};

use super::Busy;

/// The operation `ListSpecies` of Seed Bank. The service accepts other authentication too:
/// Signature Version 4, an API key in `X-Bank-Key`.
///
/// See [`ListSpecies`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/seed-bank-2031-02-03/ListSpecies
#[connect_operation(
    method = "GET",
    uri = "/species",
    rename_all = "camelCase",
    output = ListSpeciesOutput,
    errors(Busy),
    auth = bearer,
    paginated(input = cursor, output = page.next, items = page.species, item = String),
)]
#[derive(Clone, Debug, Default)]
pub struct ListSpecies {
    /// The member `cursor`.
    #[connect(query)]
    pub cursor: Option<String>,
    /// The member `limit`. 1 to 50.
    #[connect(query, range(1..=50))]
    pub limit: Option<i32>,
}

/// The output of [`ListSpecies`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListSpeciesOutput {
    /// The member `page`.
    pub page: Page,
}

/// The structure `Page`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Page {
    /// The member `next`.
    pub next: Option<String>,
    /// The member `species`.
    #[connect(items(length(1..=40), pattern = "^[a-z-]+$"))]
    pub species: Option<Vec<String>>,
}
