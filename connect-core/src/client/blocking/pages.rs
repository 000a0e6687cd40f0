//! Pages and items as iterators.

use std::fmt;
use std::vec;

use super::{Client, call};
use crate::client::options::CallOptions;
use crate::client::pager::Pager;
use crate::client::sending::Decode;
use crate::error::Error;
use crate::operation::Callable;
use crate::operation::Operation;
use crate::pagination::{Paginated, PaginatedItems};

/// The pages of an operation as an iterator, returned by
/// [`Client::pages`](crate::blocking::Client::pages).
///
/// Each page is one call, made when the iterator is asked for it. The iterator ends after an error;
/// [`operation`](Self::operation) then returns the operation to resume with.
#[must_use = "nothing is sent until the iterator is asked for a page"]
pub struct Pages<O> {
    client: Client,
    options: CallOptions,
    pager: Pager<O>,
}

impl<O: Paginated + Callable> Pages<O> {
    pub(in crate::client) fn new(client: Client, options: CallOptions, operation: O) -> Self {
        Self { client, options, pager: Pager::new(operation) }
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

impl<O: Paginated + Callable> Iterator for Pages<O> {
    type Item = Result<O::Output, Error<O::Error>>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { client, options, pager } = self;
        let request = pager.next_request(options)?;
        let answer = call(client, request, options.config.settings(), Decode::output::<O>());
        pager.answered(&answer);
        Some(answer)
    }
}

impl<O: Operation> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::METADATA.name()).finish_non_exhaustive()
    }
}

/// The items of all pages of an operation as an iterator, returned by
/// [`Client::items`](crate::blocking::Client::items).
///
/// A page is requested when the items of the page before have been read.
#[must_use = "nothing is sent until the iterator is asked for an item"]
pub struct Items<O: PaginatedItems> {
    pages: Pages<O>,
    page: vec::IntoIter<O::Item>,
}

impl<O: PaginatedItems> Items<O> {
    pub(in crate::client) fn new(pages: Pages<O>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }
}

impl<O: PaginatedItems + Callable> Iterator for Items<O> {
    type Item = Result<O::Item, Error<O::Error>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next()? {
                Ok(output) => self.page = O::into_page_items(output).into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: PaginatedItems> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &O::METADATA.name()).finish_non_exhaustive()
    }
}
