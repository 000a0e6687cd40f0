// Printed by cargo-connect 0.1.0 from the model of Seed Bank, version 2031-02-03.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `PutSpecies`.

use connect_core::{Secret, UnknownInteger, connect_operation, connect_shape};

use super::{Busy, Clash};

/// The operation `PutSpecies` of Seed Bank. The service accepts other authentication too:
/// Signature Version 4, an API key in `X-Bank-Key`. Calls can also be made without
/// authentication, which the declaration does not say.
///
/// See [`PutSpecies`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/seed-bank-2031-02-03/PutSpecies
#[deprecated(note = "Use imports. (since 2031)")]
#[connect_operation(
    method = "PUT",
    uri = "/species/<name>",
    rename_all = "camelCase",
    output = (),
    errors(Clash, Busy),
    auth = bearer,
    checksum_required,
    compress = "gzip",
)]
#[derive(Clone, Debug, Default)]
pub struct PutSpecies {
    /// The member `name`. 1 to 40 characters. Pattern: `^[a-z-]+$`.
    #[connect(length(1..=40), pattern = "^[a-z-]+$")]
    pub name: String,
    /// The member `token`.
    #[connect(header = "X-Token", idempotency_token)]
    pub token: Option<String>,
    /// The member `latin`. Up to 80 characters.
    #[connect(rename = "latin_name", length(..=80))]
    pub latin: String,
    /// The member `hardiness`. Default: `1`.
    pub hardiness: Option<Hardiness>,
    /// The member `kept`.
    pub kept: Option<bool>,
    /// The member `notes`. Default: `[]`.
    #[deprecated]
    #[connect(sensitive, items(length(1..)))]
    pub notes: Option<Vec<Secret<String>>>,
}

/// The values of `Hardiness`.
#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hardiness {
    /// The value `1`.
    #[connect(value = 1)]
    Tender,
    /// The value `2`.
    #[connect(value = 2)]
    Hardy,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownInteger),
}
