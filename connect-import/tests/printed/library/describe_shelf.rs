// Printed by cargo-connect 0.1.0 from the model of Library, version 2030-01-01.
// A refresh removes changes: UPDATE=1 cargo test -p connect-import --test printed

//! The operation `DescribeShelf`.

use std::time::Duration;

use connect_core::client::{AcceptorState, Waiter};
use connect_core::{UnknownValue, connect_operation, connect_shape};

use super::{Book, Format, NotFound};

/// The operation `DescribeShelf` of Example Library. The waiter `ShelfHidden` is not declared:
/// its path has more than members and lists.
///
/// See [`DescribeShelf`][page] in the service's API reference.
///
/// [page]: https://docs.aws.amazon.com/goto/WebAPI/library-2030-01-01/DescribeShelf
#[connect_operation(
    method = "POST",
    uri = "/shelves/<shelf>",
    rename_all = "camelCase",
    output = DescribeShelfOutput,
    errors(NotFound),
    auth = sigv4,
    idempotent,
    server,
)]
#[derive(Clone, Debug, Default)]
pub struct DescribeShelf {
    /// The member `shelf`. 1 to 100 characters. Pattern: `` [a-z `]+ ``.
    #[connect(length(1..=100), pattern = "[a-z `]+")]
    pub shelf: String,
}

/// The waiter `ShelfOpen`, which calls [`DescribeShelf`].
pub const SHELF_OPEN: Waiter<DescribeShelf> = Waiter::new("ShelfOpen")
    .with_delays(Duration::new(5, 0), Duration::new(5, 0))
    .with_timeout(Duration::new(60, 0))
    .with_acceptors(
        &[
            AcceptorState::Success
                .if_value("state", |output| Some(State::as_str(&output.state)), "OPEN"),
            AcceptorState::Failure.if_true("full", |output| output.full == Some(true)),
            AcceptorState::Success
                .if_true("not full", |output| output.full == Some(false)),
            AcceptorState::Failure
                .if_any(
                    "books[].title",
                    |output| {
                        output
                            .books
                            .iter()
                            .flatten()
                            .map(|value| &value.title)
                            .map(String::as_str)
                            .collect()
                    },
                    "closed",
                ),
            AcceptorState::Success
                .if_all(
                    "books[].format",
                    |output| {
                        output
                            .books
                            .iter()
                            .flatten()
                            .map(|value| &value.format)
                            .map(Format::as_str)
                            .collect()
                    },
                    "E_BOOK",
                ),
            AcceptorState::Success
                .if_true(
                    "length(books[?title == 'a' || sequel.title == 'b']) > `2` && state != 'CLOSED'",
                    |output| {
                        output
                            .books
                            .as_ref()
                            .map(|items| {
                                items
                                    .iter()
                                    .filter(|item| {
                                        Some(String::as_str(&item.title)) == Some("a")
                                            || item
                                                .sequel
                                                .as_ref()
                                                .map(|value| &value.title)
                                                .map(String::as_str) == Some("b")
                                    })
                                    .count()
                            })
                            .zip(Some(2))
                            .is_some_and(|(left, right)| left > right)
                            && Some(State::as_str(&output.state)) != Some("CLOSED")
                    },
                ),
            AcceptorState::Retry.if_status(404),
            AcceptorState::Retry.if_error("Slow"),
        ],
    );

/// The output of [`DescribeShelf`].
#[connect_shape(rename_all = "camelCase", lenient)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DescribeShelfOutput {
    /// The member `state`.
    pub state: State,
    /// The member `books`. Up to 50 items.
    #[connect(length(..=50))]
    pub books: Option<Vec<Book>>,
    /// The member `full`.
    pub full: Option<bool>,
    /// The member `self`. 1 to 100 characters. Pattern: `` [a-z `]+ ``.
    #[connect(rename = "self", length(1..=100), pattern = "[a-z `]+")]
    pub self_value: Option<String>,
}

impl DescribeShelfOutput {
    /// Creates a value with the required members.
    #[must_use]
    pub fn new(state: State) -> Self {
        Self {
            state,
            books: None,
            full: None,
            self_value: None,
        }
    }
}

/// The values of `State`.
#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// The value `OPEN`.
    Open,
    /// The value `CLOSED`.
    Closed,
    /// A value that this version does not know.
    #[connect(unknown)]
    Unknown(UnknownValue),
}
