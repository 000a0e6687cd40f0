// Printed by cargo-connect 0.1.0 from the model of Library, version 2030-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The shapes that several operations use.

use std::collections::BTreeMap;

use connect_core::{Blob, Secret, UnknownValue, connect_shape};

/// The structure `Book`.
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Book {
    /// The member `title`. 1 to 100 characters. Pattern: `` [a-z `]+ ``.
    #[connect(length(1..=100), pattern = "[a-z `]+")]
    pub title: String,
    /// The member `format`.
    pub format: Format,
    /// The member `sequel`.
    pub sequel: Option<Box<Book>>,
    /// The member `readers`.
    pub readers: Option<BTreeMap<Format, Reader>>,
    /// The member `cover`. Up to 65,536 bytes.
    #[deprecated(note = "Covers are gone.")]
    #[connect(length(..=65_536))]
    pub cover: Option<Blob>,
    /// The member `2ndTitle`. 1 to 100 characters. Pattern: `` [a-z `]+ ``.
    #[connect(rename = "2ndTitle", length(1..=100), pattern = "[a-z `]+")]
    pub value_2nd_title: Option<String>,
}

impl Book {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>, format: Format) -> Self {
        Self {
            title: title.into(),
            format,
            sequel: None,
            readers: None,
            cover: None,
            value_2nd_title: None,
        }
    }
}

/// The values of `Format`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// The value `PAPER_BACK`.
    PaperBack,
    /// The value `E_BOOK`.
    #[connect(rename = "E_BOOK")]
    EBook,
    /// The value `UNKNOWN`.
    Unknown,
    /// The value `3D`.
    #[connect(rename = "3D")]
    Value3d,
    /// The value `*`.
    #[connect(rename = "*")]
    Star,
    /// A value that this version does not know.
    #[connect(unknown)]
    Other(UnknownValue),
}

/// The structure `Reader`.
#[connect_shape(lenient)]
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// The member `name`. 1 to 40 characters.
    #[connect(sensitive, rename = "name", length(1..=40))]
    pub name: Secret<String>,
    /// The member `Secret`.
    pub secret: Option<SecretShape>,
}

/// The structure `Secret`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct SecretShape {
    /// The member `value`.
    pub value: Option<String>,
}
