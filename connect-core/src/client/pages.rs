//! Pages and items as streams, and the pager that all clients share.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::future::poll_fn;
use std::hash::BuildHasher;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::options::CallOptions;
use super::{AsyncClient, Sending};
use crate::error::{Error, Failure};
use crate::operation::Operation;
use crate::operation::{Callable, decode};
use crate::pagination::{Paginated, PaginatedItems};

/// The position in the pages of an operation.
#[derive(Debug)]
pub(super) struct Pager<O> {
    operation: O,
    next: Next,
    /// Hashes of the tokens that were sent. If a service returned one of them again, the pagination
    /// would never end.
    sent: HashSet<u64>,
    hasher: RandomState,
}

/// The next thing that a pager returns.
#[derive(Debug)]
enum Next {
    /// The operation of another page.
    Page,
    /// The error for a token that the service returned twice.
    Repeated,
    /// The end.
    Nothing,
}

impl<O: Paginated> Pager<O> {
    /// Creates a pager that starts at the page that `operation` requests.
    pub(super) fn new(operation: O) -> Self {
        let mut pager = Self { operation, next: Next::Page, sent: HashSet::new(), hasher: RandomState::new() };
        if let Some(token) = pager.operation.page_token() {
            pager.sent.insert(pager.hasher.hash_one(token));
        }
        pager
    }

    /// Returns the operation that requests the next page, or `None` after the last one.
    pub(super) fn next_operation(&mut self) -> Option<Result<&O, Error<O::Error>>> {
        match self.next {
            Next::Page => Some(Ok(&self.operation)),
            Next::Nothing => None,
            Next::Repeated => {
                self.next = Next::Nothing;
                Some(Err(Failure::repeated_token(O::METADATA).into_error()))
            }
        }
    }

    /// Advances to the page after `answer`.
    pub(super) fn answered(&mut self, answer: &Result<O::Output, Error<O::Error>>) {
        let token = answer.as_ref().ok().and_then(O::next_page_token).filter(|token| !token.is_empty());
        self.next = match token {
            None => Next::Nothing,
            Some(token) if !self.sent.insert(self.hasher.hash_one(token)) => Next::Repeated,
            Some(token) => {
                let token = token.to_owned();
                self.operation.set_page_token(token);
                Next::Page
            }
        };
    }

    /// Returns the operation that requests the next page, or the one that failed.
    pub(super) fn operation(&self) -> &O {
        &self.operation
    }
}

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
    /// Keep it to resume later.
    pub fn operation(&self) -> &O {
        self.pager.operation()
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
            None => match pager.next_operation() {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(operation)) => {
                    let request = options.prepare(operation);
                    sending.insert(Sending::new(client, request, options.config.settings(), decode::<O>))
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
