//! Pages and items, as iterators.

use std::fmt;
use std::vec;

use super::Client;
use crate::Operation;
use crate::client::{CallBuilder, CallOptions, Walk};
use crate::error::Error;
use crate::operation::{DecodeResponse, decode, decode_with_metadata};
use crate::pagination::{Paginated, PaginatedItems};
use crate::request::EncodeRequest;
use crate::response::ResponseMetadata;

impl<O> CallBuilder<'_, O, Client> {
    /// Calls the operation and waits for the answer; as [`Client::send`](crate::blocking::Client::send).
    ///
    /// # Errors
    ///
    /// The same.
    pub fn send(self) -> Result<O::Output, Error<O::Error>>
    where
        O: EncodeRequest + DecodeResponse,
    {
        self.client.finish(self.prepare()?, self.options.config.settings(), decode::<O>)
    }

    /// Calls the operation, and also answers with what came around its output: status, headers, request id, attempts.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub fn send_with_metadata(self) -> Result<(O::Output, ResponseMetadata), Error<O::Error>>
    where
        O: EncodeRequest + DecodeResponse,
    {
        self.client.finish(self.prepare()?, self.options.config.settings(), decode_with_metadata::<O>)
    }

    /// Calls the operation page by page; as [`Client::pages`](crate::blocking::Client::pages). Settings hold for each page.
    pub fn pages(self) -> Pages<O>
    where
        O: Paginated + EncodeRequest + DecodeResponse + Clone,
    {
        Pages::new(self.client, self.options, self.operation.clone())
    }

    /// Calls the operation item by item; as [`Client::items`](crate::blocking::Client::items). Settings hold for each page.
    pub fn items(self) -> Items<O>
    where
        O: PaginatedItems + EncodeRequest + DecodeResponse + Clone,
    {
        Items::new(self.pages())
    }
}

/// The pages of an operation, one call each; from [`Client::pages`](crate::blocking::Client::pages).
///
/// After an error it ends; [`operation`](Self::operation) then tells where to go on.
#[must_use = "nothing is sent until it is asked for a page"]
pub struct Pages<O> {
    client: Client,
    options: CallOptions,
    walk: Walk<O>,
}

impl<O: Paginated + EncodeRequest + DecodeResponse> Pages<O> {
    pub(super) fn new(client: Client, options: CallOptions, operation: O) -> Self {
        Self { client, options, walk: Walk::new(operation) }
    }

    /// The operation that asks for the next page, or for the one that failed: with it the walk can go on later.
    pub fn operation(&self) -> &O {
        self.walk.operation()
    }
}

impl<O: Paginated + EncodeRequest + DecodeResponse> Iterator for Pages<O> {
    type Item = Result<O::Output, Error<O::Error>>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { client, options, walk } = self;
        let request = match walk.next()? {
            Ok(operation) => options.prepare(operation),
            Err(error) => return Some(Err(error)),
        };
        let answer = request.and_then(|request| client.finish(request, options.config.settings(), decode::<O>));
        walk.answered(&answer);
        Some(answer)
    }
}

impl<O: Operation> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::METADATA.name()).finish_non_exhaustive()
    }
}

/// The items of all pages of an operation; from [`Client::items`](crate::blocking::Client::items). A page is asked for when the items of the one
/// before have been taken.
#[must_use = "nothing is sent until it is asked for an item"]
pub struct Items<O: PaginatedItems> {
    pages: Pages<O>,
    page: vec::IntoIter<O::Item>,
}

impl<O: PaginatedItems> Items<O> {
    pub(super) fn new(pages: Pages<O>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }
}

impl<O: PaginatedItems + EncodeRequest + DecodeResponse> Iterator for Items<O> {
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
