//! The reasons why the next page of an operation is not requested.

use std::fmt;

use crate::printable::Printable;

/// The reason why the next page of an operation is not requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PageProblem {
    /// The service returned a page token that it had returned before.
    RepeatedToken,
    /// The service returned a link to a page that was requested before.
    RepeatedLink,
    /// The operation cannot hold the page token.
    UnfitToken,
    /// The link to the next page is not a URI.
    InvalidLink,
    /// The link to the next page has this origin, which is not that of the request.
    ForeignLink(String),
}

impl fmt::Display for PageProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RepeatedToken => f.write_str(
                "the service returned a page token twice, so the pages would never end: use the pages read so far",
            ),
            Self::RepeatedLink => f.write_str(
                "the service returned a link to a page twice, so the pages would never end: use the pages read so far",
            ),
            Self::UnfitToken => f.write_str(
                "the service returned a page token that the operation cannot hold: give the member that takes the token \
                 the type of the token",
            ),
            Self::InvalidLink => f.write_str(
                "the service returned a link to the next page that is not a URI: use the pages read so far",
            ),
            Self::ForeignLink(origin) => write!(
                f,
                "the link to the next page goes to another origin, {}, and was not followed, because the request has \
                 the credentials of the endpoint: if you trust that origin, call it as the endpoint",
                Printable::short(origin)
            ),
        }
    }
}
