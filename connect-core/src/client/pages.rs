//! Pages and items as streams.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::options::CallOptions;
use super::pager::Pager;
use super::{AsyncClient, Sending};
use crate::client::sending::Decode;
use crate::error::Error;
use crate::operation::Callable;
use crate::operation::Operation;
use crate::pagination::{Paginated, PaginatedItems};

/// The pages of an operation as a [`Stream`], returned by [`Client::pages`](crate::Client::pages).
///
/// Each page is one call, made when the stream is polled for it. The stream ends after an error;
/// [`operation`](Self::operation) then returns the operation to resume with.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Pages<O: Operation, C: AsyncClient = crate::client::Client> {
    client: C,
    options: CallOptions,
    pager: Pager<O>,
    sending: Option<Sending<O::Output, O::Error, C>>,
}

impl<O, C> Pages<O, C>
where
    O: Paginated + Callable,
    C: AsyncClient,
{
    pub(super) fn new(client: C, options: CallOptions, operation: O) -> Self {
        Self { client, options, pager: Pager::new(operation), sending: None }
    }

    /// Returns the next page, or `None` after the last one.
    ///
    /// # Errors
    ///
    /// A page is an error in the cases of [`Client::pages`](crate::Client::pages).
    pub async fn next(&mut self) -> Option<Result<O::Output, Error<O::Error>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the operation that requests the next page, or the one that failed.
    ///
    /// Keep it to resume later. If [`link`](Self::link) returns a link, keep that too: the
    /// operation alone requests the page that these pages began with.
    pub fn operation(&self) -> &O {
        self.pager.operation()
    }

    /// Returns the path and query of the next page, or of the one that failed, if a link of the
    /// service leads to it.
    ///
    /// To resume later, begin with [`operation`](Self::operation) and this link.
    pub fn link(&self) -> Option<&str> {
        self.pager.link()
    }

    /// Begins with the page at a link, as [`link`](Self::link) has returned it. Method, headers and
    /// body of the request are those of the operation.
    ///
    /// A link to another origin than that of the endpoint is an
    /// [`ErrorKind::Pagination`](crate::ErrorKind::Pagination), which is returned for the page.
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.pager.set_link(link.into());
        self
    }
}

// No field is pinned.
impl<O: Operation, C: AsyncClient> Unpin for Pages<O, C> {}

impl<O, C> Stream for Pages<O, C>
where
    O: Paginated + Callable,
    C: AsyncClient,
{
    type Item = Result<O::Output, Error<O::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { client, options, pager, sending } = &mut *self;
        let call = match sending {
            Some(call) => call,
            None => match pager.next_request(options) {
                None => return Poll::Ready(None),
                Some(request) => {
                    sending.insert(Sending::new(client, request, options.config.settings(), Decode::output::<O>()))
                }
            },
        };
        let answer = ready!(Pin::new(call).poll(context));
        *sending = None;
        pager.answered(&answer);
        Poll::Ready(Some(answer))
    }
}

impl<O: Operation, C: AsyncClient> fmt::Debug for Pages<O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::METADATA.name()).finish_non_exhaustive()
    }
}

/// The items of all pages of an operation as a [`Stream`], returned by
/// [`Client::items`](crate::Client::items).
///
/// A page is requested when the items of the page before have been read.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Items<O: PaginatedItems, C: AsyncClient = crate::client::Client> {
    pages: Pages<O, C>,
    page: vec::IntoIter<O::Item>,
}

impl<O, C> Items<O, C>
where
    O: PaginatedItems + Callable,
    C: AsyncClient,
{
    pub(super) fn new(pages: Pages<O, C>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// Returns the next item, or `None` after the last one.
    ///
    /// # Errors
    ///
    /// An item is an error if its page fails; see [`Client::pages`](crate::Client::pages).
    pub async fn next(&mut self) -> Option<Result<O::Item, Error<O::Error>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<O: PaginatedItems, C: AsyncClient> Unpin for Items<O, C> {}

impl<O, C> Stream for Items<O, C>
where
    O: PaginatedItems + Callable,
    C: AsyncClient,
{
    type Item = Result<O::Item, Error<O::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(output)) => self.page = O::into_page_items(output).into_iter(),
            }
        }
    }
}

impl<O: PaginatedItems, C: AsyncClient> fmt::Debug for Items<O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &O::METADATA.name()).finish_non_exhaustive()
    }
}
