//! Traits of paginated operations.

mod items;
mod link;
mod members;
mod number;
mod resolve;
mod step;
mod token;

pub use self::items::{IntoPageItems, LastOfPage, append_items};
pub(crate) use self::link::{NotALink, next_link};
pub use self::members::{HoldLinks, HoldNextLink, MorePages};
pub use self::number::PageNumber;
pub(crate) use self::resolve::{Unresolved, resolve};
pub use self::step::{PresentStep, Step};
pub use self::token::{HoldPageToken, PageToken, PageTokenValue};
use crate::operation::{Callable, Operation};

/// An operation whose output is paginated: an output and the operation determine the request of the
/// next page. The attribute key `paginated` implements this trait.
///
/// Callers use the `pages` method of a client, which is built on it.
///
/// # Pages of another form
///
/// An operation whose pages fit none of the forms of `paginated` implements the trait by hand. In
/// this API, the next page begins before the last event of a page:
///
/// ```
/// use connect_core::pagination::{NextPage, PageToken, Paginated};
/// use connect_core::{Client, connect_operation, connect_shape};
///
/// #[connect_operation(method = "GET", uri = "/events", output = Vec<Event>)]
/// struct ListEvents {
///     #[connect(query = "before")]
///     before: Option<u64>,
/// }
///
/// #[connect_shape]
/// struct Event { at: u64 }
///
/// impl Paginated for ListEvents {
///     fn page_token(&self) -> Option<PageToken<'_>> {
///         self.before.map(PageToken::from)
///     }
///
///     fn next_page(&mut self, output: &Vec<Event>) -> NextPage {
///         match output.last() {
///             Some(event) => self.before = Some(event.at),
///             None => return NextPage::End,
///         }
///         NextPage::Requested
///     }
/// }
///
/// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let mut pages = client.pages(ListEvents { before: None });
/// while let Some(events) = pages.next().await {
///     println!("{} events", events?.len());
/// }
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "not declared as paginated",
    note = "declare it with `#[connect_operation(…, paginated(input = next_token, output = next_token))]`"
)]
pub trait Paginated: Operation {
    /// True if a page that was requested before is the end of the pages. Otherwise it is an
    /// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination).
    const REPEAT_ENDS: bool = false;

    /// Returns the token of the page that this operation requests; `None` for the first page.
    ///
    /// By the token, the pages notice that they would never end: no token is requested twice.
    fn page_token(&self) -> Option<PageToken<'_>>;

    /// Returns where the page after `output` is. For [`NextPage::Requested`], also changes this
    /// operation, so that it requests that page.
    fn next_page(&mut self, output: &Self::Output) -> NextPage;
}

/// The place of the page after an output, as [`Paginated::next_page`] returns it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextPage {
    /// The output is the last page.
    End,
    /// The operation has been changed, and requests the next page.
    Requested,
    /// The next page is at this URI, absolute or relative to the URI of the last request. Method,
    /// headers and body of the request stay those of the operation.
    ///
    /// The URI must have the scheme, the host and the port of the last request, because the
    /// credentials of the request are sent to it. A URI of another origin is an
    /// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination).
    Link(String),
    /// The next page is at the link with the relation `next` in this value of the header `Link`
    /// (RFC 8288), as for [`Link`](Self::Link). Without such a link, the output is the last page.
    Links(String),
    /// The operation cannot hold the token of the next page: an
    /// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination).
    Unfit,
}

/// A [`Paginated`] operation whose pages contain items. The attribute keys `items` and `item` of
/// `paginated` implement this trait.
///
/// If a page has several lists, the items of each are a variant of an enum, and those of the first
/// list come first.
#[diagnostic::on_unimplemented(
    message = "the pages of `{Self}` have no items",
    label = "not declared with `items`",
    note = "declare it with `paginated(input = …, output = …, items = member, item = Type)`, or with `items(member = Type, …)` for several lists"
)]
pub trait PaginatedItems: Paginated {
    /// The type of an item.
    type Item;

    /// Converts a page into its items.
    fn into_page_items(output: Self::Output) -> Vec<Self::Item>;
}

/// A [`Callable`] operation with pages: every type that implements [`Paginated`] and [`Callable`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no pages",
    label = "not declared as paginated",
    note = "declare it with `#[connect_operation(…, paginated(input = next_token, output = next_token))]`"
)]
pub trait CallPages: Paginated + Callable {}

#[diagnostic::do_not_recommend]
impl<O: Paginated + Callable> CallPages for O {}

/// A [`Callable`] operation whose pages have items: every type that implements [`PaginatedItems`]
/// and [`Callable`].
#[diagnostic::on_unimplemented(
    message = "the pages of `{Self}` have no items",
    label = "not declared with `items`",
    note = "declare it with `paginated(input = …, output = …, items = member, item = Type)`, or with `items(member = Type, …)` for several lists"
)]
pub trait CallItems: PaginatedItems + Callable {}

#[diagnostic::do_not_recommend]
impl<O: PaginatedItems + Callable> CallItems for O {}
