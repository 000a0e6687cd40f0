//! The operations of this project's cases: those of a library of books.

use std::collections::BTreeMap;

use connect_core::{
    Blob, Secret, Timestamp, UnknownInteger, UnknownValue, UnknownVariant, connect_operation, connect_shape, json,
};
use connect_params::{ToParam, open_enum, structure_to, union_to};
use connect_server::Router;
use serde_json::Value;

use crate::routed::{Seen, answer};
use crate::served::Served;

/// Lists the operations.
macro_rules! operations {
    ($($operation:ident)*) => {
        pub(crate) const OPERATIONS: &[Served] = &[$(Served::of::<$operation>()),*];

        /// Adds a handler of each operation to a router.
        pub(crate) fn routes(router: Router<Seen>) -> Router<Seen> {
            router$(.serve(answer::<$operation>))*
        }
    };
}

operations! {
    FindBooks
    GetFile
    ImportBooks
    LendBook
    ListBooks
    Ping
    PutAuthor
    PutBook
    PutNote
    PutScan
    SetMarks
}

/// An operation with members in every place but the payload, and every kind of constraint.
#[connect_operation(
    method = "PUT",
    uri = "/shelves/{shelf}/books/{book}",
    rename_all = "camelCase",
    output = Stored,
    server,
)]
pub(crate) struct PutBook {
    #[connect(length(..=8), pattern = "^[a-z/ ]+$")]
    shelf: String,
    #[connect(range(1..))]
    book: i32,
    #[connect(query, range(1..=100))]
    copies: Option<i32>,
    #[connect(query = "genre")]
    preferred: Option<Genre>,
    #[connect(query = "id", length(..=3))]
    ids: Option<Vec<i64>>,
    #[connect(query)]
    after: Option<Timestamp>,
    #[connect(header = "x-lent")]
    lent: Option<bool>,
    #[connect(header = "x-weight", range(0.1..=9.9))]
    weight: Option<f64>,
    #[connect(header = "x-readers", items(length(2..)))]
    readers: Option<Vec<String>>,
    #[connect(header = "x-returned")]
    returned: Option<Timestamp>,
    #[connect(header = "x-labels", media_type = "application/json")]
    labels: Option<String>,
    #[connect(header = "x-card", sensitive, length(4))]
    card: Option<Secret<String>>,
    #[connect(length(1..=20))]
    title: String,
    #[connect(range(1..=5000))]
    pages: Option<i32>,
    rating: Option<i8>,
    genre: Option<Genre>,
    size: Option<Size>,
    #[connect(unique, length(..=4), items(length(2..=8), pattern = "^[a-z]+$"))]
    words: Option<Vec<String>>,
    cover: Option<Blob>,
    #[connect(timestamp = "date-time")]
    printed: Option<Timestamp>,
    bought: Option<Timestamp>,
    author: Option<Author>,
    form: Option<Form>,
    #[connect(keys(pattern = "^[a-z~/]+$"), values(length(1..)))]
    notes: Option<BTreeMap<String, String>>,
    other: Option<Value>,
}

structure_to! {
    PutBook,
    shelf: "shelf",
    book: "book",
    copies: "copies",
    preferred: "preferred",
    ids: "ids",
    after: "after",
    lent: "lent",
    weight: "weight",
    readers: "readers",
    returned: "returned",
    labels: "labels",
    card: "card",
    title: "title",
    pages: "pages",
    rating: "rating",
    genre: "genre",
    size: "size",
    words: "words",
    cover: "cover",
    printed: "printed",
    bought: "bought",
    author: "author",
    form: "form",
    notes: "notes",
    other: "other",
}

#[connect_shape(rename_all = "camelCase")]
#[derive(Default)]
pub(crate) struct Stored {
    title: Option<String>,
}

#[connect_shape(rename_all = "lowercase")]
enum Genre {
    Crime,
    Poetry,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

open_enum! { Genre }

#[connect_shape]
enum Size {
    #[connect(value = 4)]
    Quarto,
    #[connect(value = 8)]
    Octavo,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

impl ToParam for Size {
    fn to_param(&self) -> Value {
        json::to_string(self).parse().unwrap_or_default()
    }
}

#[connect_shape(rename_all = "camelCase")]
pub(crate) struct Author {
    #[connect(length(1..))]
    name: String,
    #[connect(timestamp = "date-time")]
    born: Option<Timestamp>,
    teachers: Option<Vec<Author>>,
}

structure_to! { Author, name: "name", born: "born", teachers: "teachers" }

#[connect_shape(rename_all = "camelCase")]
enum Form {
    #[connect(range(1..=9))]
    Volumes(i32),
    Reel(String),
    Bound(Box<Form>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

union_to! { Form, Volumes: "volumes", Reel: "reel", Bound: "bound" }

/// An operation without a required member in its body.
#[connect_operation(
    method = "POST",
    uri = "/books/find",
    rename_all = "camelCase",
    output = Stored,
    server,
)]
pub(crate) struct FindBooks {
    title: Option<String>,
}

structure_to! { FindBooks, title: "title" }

/// An operation whose body is compressed.
#[connect_operation(
    method = "POST",
    uri = "/books/import",
    rename_all = "camelCase",
    output = Stored,
    compress = "gzip",
    server,
)]
pub(crate) struct ImportBooks {
    #[connect(header = "content-encoding")]
    encoding: Option<String>,
    titles: Vec<String>,
}

structure_to! { ImportBooks, encoding: "encoding", titles: "titles" }

/// An operation with a greedy label.
#[connect_operation(method = "GET", uri = "/files/{path+}", rename_all = "camelCase", output = File, server)]
pub(crate) struct GetFile {
    #[connect(length(..=12))]
    path: String,
    #[connect(query)]
    version: Option<i64>,
}

structure_to! { GetFile, path: "path", version: "version" }

#[connect_shape(server)]
#[derive(Default)]
pub(crate) struct File {
    #[connect(payload)]
    bytes: Blob,
}

/// An operation with text beside its label.
#[connect_operation(method = "POST", uri = "/isbn/{isbn}:lend", rename_all = "camelCase", output = (), server)]
pub(crate) struct LendBook {
    isbn: i64,
}

structure_to! { LendBook, isbn: "isbn" }

/// An operation with a literal query.
#[connect_operation(method = "GET", uri = "/books?list&kind=book", rename_all = "camelCase", output = Stored, server)]
pub(crate) struct ListBooks {
    #[connect(query)]
    first: Option<i32>,
    #[connect(query_map)]
    filters: Option<BTreeMap<String, Vec<String>>>,
}

structure_to! { ListBooks, first: "first", filters: "filters" }

/// An operation without input and output.
#[connect_operation(method = "POST", uri = "/ping", output = (), server)]
pub(crate) struct Ping;

structure_to! { Ping }

/// An operation whose payload is a structure.
#[connect_operation(method = "PUT", uri = "/author", rename_all = "camelCase", output = Stored, server)]
pub(crate) struct PutAuthor {
    #[connect(payload)]
    author: Author,
}

structure_to! { PutAuthor, author: "author" }

/// An operation whose payload is a text.
#[connect_operation(method = "PUT", uri = "/notes/{id}", rename_all = "camelCase", output = Note, server)]
pub(crate) struct PutNote {
    id: String,
    #[connect(payload, length(..=10))]
    text: Option<String>,
}

structure_to! { PutNote, id: "id", text: "text" }

#[connect_shape(server)]
#[derive(Default)]
pub(crate) struct Note {
    #[connect(payload)]
    text: Option<String>,
}

/// An operation whose payload is an image.
#[connect_operation(method = "PUT", uri = "/scans", rename_all = "camelCase", output = Scan, server)]
pub(crate) struct PutScan {
    #[connect(payload, media_type = "image/png")]
    image: Blob,
}

structure_to! { PutScan, image: "image" }

#[connect_shape(server)]
#[derive(Default)]
pub(crate) struct Scan {
    #[connect(payload, media_type = "image/png")]
    image: Blob,
}

/// An operation with headers of one prefix, a path that ends in a slash, and a status of its own.
#[connect_operation(
    method = "POST",
    uri = "/marks/{id}/",
    rename_all = "camelCase",
    output = Marked,
    status = 202,
    server,
)]
pub(crate) struct SetMarks {
    id: String,
    #[connect(prefix_headers = "x-mark-", length(..=2))]
    marks: Option<BTreeMap<String, String>>,
}

structure_to! { SetMarks, id: "id", marks: "marks" }

#[connect_shape(server)]
#[derive(Default)]
pub(crate) struct Marked {
    #[connect(status)]
    status: Option<u16>,
}
