// Printed by cargo-connect 0.1.0 from the model of Library, version 2030-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `ListBooks`.

use connect_core::{Timestamp, connect_operation, connect_shape};

use super::{Book, NotFound, Slow};

/// The operation `ListBooks` of Example Library.
///
/// See [`ListBooks`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/library-2030-01-01/ListBooks
#[connect_operation(
    method = "GET",
    uri = "/shelves/<shelf>/books",
    rename_all = "camelCase",
    output = ListBooksOutput,
    errors(NotFound, Slow),
    auth = sigv4,
    paginated(input = next_token, output = next_token, items = books, item = Book),
    server,
)]
#[derive(Clone, Debug, Default)]
pub struct ListBooks {
    /// The member `shelf`. 1 to 100 characters. Pattern: `` [a-z `]+ ``.
    #[connect(length(1..=100), pattern = "[a-z `]+")]
    pub shelf: String,
    /// The member `nextToken`.
    #[connect(query)]
    pub next_token: Option<String>,
    /// The member `maxResults`. 1 to 100,000.
    #[connect(query = "max", range(1..=100_000))]
    pub max_results: Option<i32>,
    /// The member `since`.
    #[connect(header = "X-Since", timestamp = "date-time")]
    pub since: Option<Timestamp>,
}

/// The output of [`ListBooks`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListBooksOutput {
    /// The member `books`. Up to 50 items.
    #[connect(length(..=50))]
    pub books: Vec<Book>,
    /// The member `nextToken`.
    pub next_token: Option<String>,
}
