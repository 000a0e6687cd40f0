// Printed by cargo-connect 0.1.0 from the model of Library, version 2030-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `Dictate`.

use connect_core::stream::{EventStream, UnknownEvent};
use connect_core::{Blob, Secret, connect_operation, connect_shape};

use super::Slow;

/// The operation `Dictate` of Example Library. Both sides send events at the same time, for
/// which AWS wants HTTP/2.
///
/// See [`Dictate`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/library-2030-01-01/Dictate
#[connect_operation(
    method = "POST",
    uri = "/dictate",
    rename_all = "camelCase",
    output = DictateOutput,
    errors(Slow),
    auth = sigv4,
    server,
)]
#[derive(Clone, Debug)]
pub struct Dictate {
    /// The member `language`. 1 to 100 characters. Pattern: `` [a-z `]+ ``.
    #[connect(header = "X-Language", length(1..=100), pattern = "[a-z `]+")]
    pub language: Option<String>,
    /// The member `pages`.
    #[connect(payload)]
    pub pages: EventStream<Pages>,
}

impl Dictate {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(pages: EventStream<Pages>) -> Self {
        Self { language: None, pages }
    }
}

/// The events of a stream: `Pages`.
#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Pages {
    /// The member `page`.
    Page(Page),
    /// An event that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// The structure `Page`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The member `text`.
    pub text: Option<String>,
}

/// The output of [`Dictate`].
#[connect_shape(rename_all = "camelCase", lenient, server)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DictateOutput {
    /// The member `session`. 1 to 100 characters. Pattern: `` [a-z `]+ ``.
    #[connect(header = "X-Session", length(1..=100), pattern = "[a-z `]+")]
    pub session: String,
    /// The member `notes`.
    #[connect(payload)]
    pub notes: EventStream<Dictated>,
}

impl DictateOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(session: impl Into<String>, notes: EventStream<Dictated>) -> Self {
        Self {
            session: session.into(),
            notes,
        }
    }
}

/// The events of a stream: `Dictated`.
#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Dictated {
    /// The member `note`.
    Note(Dictation),
    /// The member `secret`.
    Secret(Secret<SecretDictation>),
    /// The member `slow`.
    Slow(Slow),
    /// An event that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// The structure `Dictation`.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Dictation {
    /// The member `number`. 1 to 100,000.
    #[connect(event_header, range(1..=100_000))]
    pub number: Option<i32>,
    /// The member `sound`.
    #[connect(event_payload)]
    pub sound: Option<Blob>,
}

/// The structure `SecretDictation`. The whole value is sensitive.
#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SecretDictation {
    /// The member `text`.
    pub text: Option<String>,
}
