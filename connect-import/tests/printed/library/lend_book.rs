// Printed by cargo-connect 0.1.0 from the model of Library, version 2030-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `LendBook`.

use connect_core::{
    Timestamp, UnknownValue, UnknownVariant, connect_operation, connect_shape,
};

use super::{Format, NotFound, Reader};

/// The operation `LendBook` of Example Library.
///
/// See [`LendBook`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/library-2030-01-01/LendBook
#[deprecated(note = "Lend with a card.")]
#[connect_operation(
    method = "PUT",
    uri = "/books/<kind>/<path+>?lend=yes",
    rename_all = "camelCase",
    output = (),
    errors(NotFound),
    auth = sigv4,
    host_prefix = "desk-",
    status = 202,
    server,
)]
#[derive(Clone, Debug)]
pub struct LendBook {
    /// The member `kind`.
    pub kind: Kind,
    /// The member `path`. 1 to 100 characters. Pattern: `` [a-z `]+ ``.
    #[connect(length(1..=100), pattern = "[a-z `]+")]
    pub path: String,
    /// The member `token`.
    #[connect(idempotency_token)]
    pub token: Option<String>,
    /// The member `type`.
    pub r#type: Option<Format>,
    /// The member `reader`.
    pub reader: Reader,
    /// The member `notes`.
    pub notes: Option<Notes>,
    /// The member `until`.
    #[connect(timestamp = "date-time")]
    pub until: Option<Timestamp>,
}

impl LendBook {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(kind: Kind, path: impl Into<String>, reader: Reader) -> Self {
        Self {
            kind,
            path: path.into(),
            token: None,
            r#type: None,
            reader,
            notes: None,
            until: None,
        }
    }
}

/// The values of `Kind`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The value `novel`.
    Novel,
    /// The value `atlas`.
    Atlas,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The union `Notes`: exactly one of the variants.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notes {
    /// The member `text`.
    Text(String),
    /// The member `codes`.
    #[connect(items(range(1..=100_000)))]
    Codes(Vec<i32>),
    /// A variant that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownVariant),
}
