//! The position in the pages of an operation, which all clients share.

use std::collections::HashSet;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::mem;

use http::Uri;
use http::uri::PathAndQuery;

use super::options::CallOptions;
use crate::error::{Error, Failure, PageProblem};
use crate::operation::Callable;
use crate::pagination::{NextPage, NotALink, PageToken, Paginated, Unresolved, next_link, resolve};
use crate::request::PreparedRequest;

/// The position in the pages of an operation.
#[derive(Debug)]
pub(super) struct Pager<O> {
    operation: O,
    position: Position,
}

/// The part of a [`Pager`] that does not depend on the operation's type.
#[derive(Debug)]
struct Position {
    next: Next,
    /// The path and query of the page that is requested next, or was requested last, if a link
    /// leads to it.
    link: Option<String>,
    /// The URI of the last request.
    uri: Uri,
    /// Hashes of the tokens and targets that were sent. If a service returned one of them again,
    /// the pagination would never end.
    sent: HashSet<u64>,
    hasher: RandomState,
}

/// The next thing that a pager returns.
#[derive(Debug)]
enum Next {
    /// The request of another page.
    Page,
    /// The error for a page that cannot be requested.
    Failed(PageProblem),
    /// The end.
    Nothing,
}

impl<O: Paginated> Pager<O> {
    /// Creates a pager that starts at the page that `operation` requests.
    pub(super) fn new(operation: O) -> Self {
        let mut position = Position {
            next: Next::Page,
            link: None,
            uri: Uri::default(),
            sent: HashSet::new(),
            hasher: RandomState::new(),
        };
        if let Some(token) = operation.page_token() {
            position.is_new(token);
        }
        Self { operation, position }
    }

    /// Returns the request of the next page, or `None` after the last one.
    pub(super) fn next_request(&mut self, options: &CallOptions) -> Option<Result<PreparedRequest, Error<O::Error>>>
    where
        O: Callable,
    {
        match mem::replace(&mut self.position.next, Next::Nothing) {
            Next::Nothing => None,
            Next::Failed(problem) => Some(Err(Failure::pages(O::METADATA, problem).into_error())),
            Next::Page => Some(options.prepare(&self.operation).and_then(|mut request| {
                let found = self.position.find(&mut request);
                found.map_err(|problem| Failure::pages(O::METADATA, problem).into_error())?;
                Ok(request)
            })),
        }
    }

    /// Advances to the page after `answer`.
    pub(super) fn answered(&mut self, answer: &Result<O::Output, Error<O::Error>>) {
        if let Ok(output) = answer {
            let page = self.operation.next_page(output);
            self.position.next = self.position.after(page, self.operation.page_token(), O::REPEAT_ENDS);
        }
    }
}

impl<O> Pager<O> {
    /// Returns the operation that requests the next page, or the one that failed.
    pub(super) fn operation(&self) -> &O {
        &self.operation
    }

    /// Returns the path and query of the next page, or of the one that failed, if a link leads to
    /// it.
    pub(super) fn link(&self) -> Option<&str> {
        self.position.link.as_deref()
    }

    /// Sets the link that leads to the next page.
    pub(super) fn set_link(&mut self, link: String) {
        self.position.link = Some(link);
    }
}

impl Position {
    /// Returns true if a token or target was not sent before, and keeps that it is sent.
    fn is_new(&mut self, sent: impl Hash) -> bool {
        self.sent.insert(self.hasher.hash_one(sent))
    }

    /// Directs a request to the link, if there is one, and keeps its URI.
    fn find(&mut self, request: &mut PreparedRequest) -> Result<(), PageProblem> {
        if let Some(link) = &self.link {
            let target = resolve(link, request.uri())?;
            if !request.set_path_and_query(target) {
                return Err(PageProblem::InvalidLink);
            }
        }
        self.uri = request.uri().clone();
        Ok(())
    }

    /// Returns the step to a page that the operation has found. `token` is that of the operation.
    fn after(&mut self, page: NextPage, token: Option<PageToken<'_>>, repeat_ends: bool) -> Next {
        let followed = match page {
            NextPage::End => return Next::Nothing,
            NextPage::Unfit => Err(PageProblem::UnfitToken),
            NextPage::Requested => {
                self.link = None;
                let is_new = token.is_none_or(|token| self.is_new(token));
                if is_new { Ok(()) } else { Err(PageProblem::RepeatedToken) }
            }
            NextPage::Link(link) => self.follow(&link),
            NextPage::Links(links) => match next_link(&links, &self.uri) {
                Ok(Some(link)) => self.follow(link),
                Ok(None) => return Next::Nothing,
                Err(NotALink) => Err(PageProblem::InvalidLink),
            },
        };
        match followed {
            Ok(()) => Next::Page,
            Err(PageProblem::RepeatedToken | PageProblem::RepeatedLink) if repeat_ends => Next::Nothing,
            Err(problem) => Next::Failed(problem),
        }
    }

    /// Keeps the target of a link from the last response.
    fn follow(&mut self, link: &str) -> Result<(), PageProblem> {
        let target = resolve(link, &self.uri)?;
        // The first link also marks the page that was requested without one.
        let last = self.uri.path_and_query().cloned();
        self.is_new(last.as_ref().map(PathAndQuery::as_str));
        if !self.is_new(Some(target.as_str())) {
            return Err(PageProblem::RepeatedLink);
        }
        self.link = Some(target.as_str().to_owned());
        Ok(())
    }
}

impl From<Unresolved> for PageProblem {
    fn from(unresolved: Unresolved) -> Self {
        match unresolved {
            Unresolved::NotAUri => Self::InvalidLink,
            Unresolved::Foreign(origin) => Self::ForeignLink(origin),
        }
    }
}
