//! Pages and items, as streams; and the walk from page to page, for all clients.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::fmt;
use std::future::poll_fn;
use std::hash::BuildHasher;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::builder::CallOptions;
use super::{AsyncClient, Sending};
use crate::Operation;
use crate::error::{Error, Failure};
use crate::operation::{DecodeResponse, decode};
use crate::pagination::{Paginated, PaginatedItems};
use crate::request::EncodeRequest;

/// Where a walk from page to page is.
#[derive(Debug)]
pub(crate) struct Walk<O> {
    operation: O,
    next: Next,
    /// Hashes of the tokens that were sent: a service that gives one again would never end.
    sent: HashSet<u64>,
    hasher: RandomState,
}

#[derive(Debug)]
enum Next {
    Page,
    Repeated,
    Nothing,
}

impl<O: Paginated> Walk<O> {
    pub(crate) fn new(operation: O) -> Self {
        let mut walk = Self { operation, next: Next::Page, sent: HashSet::new(), hasher: RandomState::new() };
        if let Some(token) = walk.operation.page_token() {
            walk.sent.insert(walk.hasher.hash_one(token));
        }
        walk
    }

    /// The operation that asks for the next page; `None` when there is none.
    pub(crate) fn next(&mut self) -> Option<Result<&O, Error<O::Error>>> {
        match self.next {
            Next::Page => Some(Ok(&self.operation)),
            Next::Nothing => None,
            Next::Repeated => {
                self.next = Next::Nothing;
                Some(Err(Failure::repeated_token(O::METADATA).into_error()))
            }
        }
    }

    /// Looks at what came of that.
    pub(crate) fn answered(&mut self, answer: &Result<O::Output, Error<O::Error>>) {
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

    pub(crate) fn operation(&self) -> &O {
        &self.operation
    }
}

/// The pages of an operation, one call each, as a [`Stream`]; from [`Client::pages`](crate::Client::pages).
///
/// After an error it ends; [`operation`](Self::operation) then tells where to go on.
#[must_use = "nothing is sent until it is polled"]
pub struct Pages<O: Operation, C: AsyncClient = crate::Client> {
    client: C,
    options: CallOptions,
    walk: Walk<O>,
    sending: Option<Sending<O::Output, O::Error, C>>,
}

impl<O, C> Pages<O, C>
where
    O: Paginated + EncodeRequest + DecodeResponse,
    C: AsyncClient,
{
    pub(crate) fn new(client: C, options: CallOptions, operation: O) -> Self {
        Self { client, options, walk: Walk::new(operation), sending: None }
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<O::Output, Error<O::Error>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The operation that asks for the next page, or for the one that failed: with it the walk can go on later.
    pub fn operation(&self) -> &O {
        self.walk.operation()
    }
}

// Nothing in it is pinned.
impl<O: Operation, C: AsyncClient> Unpin for Pages<O, C> {}

impl<O, C> Stream for Pages<O, C>
where
    O: Paginated + EncodeRequest + DecodeResponse,
    C: AsyncClient,
{
    type Item = Result<O::Output, Error<O::Error>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Self { client, options, walk, sending } = &mut *self;
        let call = match sending {
            Some(call) => call,
            None => match walk.next() {
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
        walk.answered(&answer);
        Poll::Ready(Some(answer))
    }
}

impl<O: Operation, C: AsyncClient> fmt::Debug for Pages<O, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::METADATA.name()).finish_non_exhaustive()
    }
}

/// The items of all pages of an operation, as a [`Stream`]; from [`Client::items`](crate::Client::items). A page is asked for when the items
/// of the one before have been taken.
#[must_use = "nothing is sent until it is polled"]
pub struct Items<O: PaginatedItems, C: AsyncClient = crate::Client> {
    pages: Pages<O, C>,
    page: vec::IntoIter<O::Item>,
}

impl<O, C> Items<O, C>
where
    O: PaginatedItems + EncodeRequest + DecodeResponse,
    C: AsyncClient,
{
    pub(crate) fn new(pages: Pages<O, C>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// The next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error<O::Error>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<O: PaginatedItems, C: AsyncClient> Unpin for Items<O, C> {}

impl<O, C> Stream for Items<O, C>
where
    O: PaginatedItems + EncodeRequest + DecodeResponse,
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
