//! Declares an API that is not Amazon's: a library that lends books.
//!
//! Shows camelCase names, query parameters, headers and modeled errors.
//!
//! ```text
//! cargo run --example declare_your_own
//! ```

use std::error::Error;

use connect_core::blocking::Client;
use connect_core::{Secret, UnknownValue, connect_error, connect_operation, connect_shape};
use connect_testing::{Reply, Server};
use connect_ureq::UreqTransport;

/// Finds the books of some authors on a shelf.
#[connect_operation(
    method = "GET",
    uri = "/v1/shelves/{shelf}/books?view=full",
    rename_all = "camelCase",
    output = Books,
    errors(NoSuchShelf, NotAMember),
    error_name = LibraryError,
)]
struct FindBooks {
    shelf: String,
    #[connect(header = "X-Library-Card", sensitive)]
    card: Secret<String>,
    #[connect(query = "author")]
    authors: Vec<String>,
    #[connect(query, range(1..=100))]
    page_size: Option<u32>,
}

/// Lends a book. The operation has the same errors as `FindBooks`.
#[connect_operation(
    method = "POST",
    uri = "/v1/loans",
    rename_all = "camelCase",
    output = Loan,
    error = LibraryError,
)]
struct LendBook {
    #[connect(header = "X-Library-Card", sensitive)]
    card: Secret<String>,
    #[connect(header = "Idempotency-Key", idempotency_token)]
    key: Option<String>,
    book_id: u64,
    weeks: Option<u8>,
}

/// The books that were found. Their total number is in a header.
#[connect_shape(rename_all = "camelCase")]
#[derive(Debug)]
struct Books {
    #[connect(header = "X-Total-Count")]
    total_count: u32,
    books: Vec<Book>,
}

/// A book of the library.
#[connect_shape(rename_all = "camelCase")]
#[derive(Debug)]
struct Book {
    id: u64,
    title: String,
    state: BookState,
}

/// The state of a book: `on-shelf` or `lent-out` on the wire.
#[connect_shape(rename_all = "kebab-case")]
#[derive(Debug, PartialEq)]
enum BookState {
    OnShelf,
    LentOut,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

/// The loan of a book.
#[connect_shape(rename_all = "camelCase")]
#[derive(Debug)]
struct Loan {
    due_date: String,
}

/// An error for a shelf that does not exist.
#[connect_error(status = 404, code = "no-such-shelf", rename_all = "camelCase")]
#[derive(Debug)]
struct NoSuchShelf {
    message: String,
    nearest_shelf: Option<String>,
}

/// An error for a card that is not a member's.
#[connect_error(status = 401, code = "not-a-member")]
#[derive(Debug)]
struct NotAMember {}

fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start(|request| match (request.method(), request.target()) {
        ("GET", target) if target.starts_with("/v1/shelves/poetry%20%26%20prose/") => Reply::json(
            200,
            r#"{"books":[{"id":7,"title":"Leaves of Grass","state":"on-shelf"},
                         {"id":9,"title":"The Prelude","state":"being-mended"}]}"#,
        )
        .with_header("x-total-count", "2"),
        ("GET", _) => {
            Reply::json(404, r#"{"code":"no-such-shelf","message":"no shelf of this name","nearestShelf":"prose"}"#)
        }
        _ => Reply::json(201, r#"{"dueDate":"2027-01-15"}"#),
    })?;
    let client = Client::new(server.endpoint(), UreqTransport::new());
    let card = Secret::from("card-4711");

    let find = FindBooks {
        shelf: "poetry & prose".into(),
        card: card.clone(),
        authors: vec!["Whitman".into(), "Wordsworth".into()],
        page_size: Some(20),
    };
    let found = client.send(&find)?;
    println!("Found {} of {} books:", found.books.len(), found.total_count);
    for Book { id, title, state } in &found.books {
        println!("  {id}: {title} ({})", state.as_str());
    }

    if let Err(error) = client.send(&FindBooks { shelf: "prise".into(), ..find }) {
        println!("\nError: {error}");
        match error.into_service() {
            Some(LibraryError::NoSuchShelf(error)) => {
                println!("The nearest shelf is {}.", error.nearest_shelf.as_deref().unwrap_or("unknown"));
            }
            other => println!("Another error: {other:?}"),
        }
    }

    let loan = client.send(&LendBook { card, key: None, book_id: 7, weeks: None })?;
    println!("\nBook 7 is lent until {}.\n\nRequests that the library received:", loan.due_date);
    for request in server.received() {
        println!("\n{}", request.to_string().trim_end());
    }
    Ok(())
}
