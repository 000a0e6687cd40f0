//! Members of an output that lead to the next page without a token: flags and links.

use super::NextPage;
use crate::shape::StringShape;

/// An output member that says if there are more pages: a `bool`, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot say if there are more pages",
    label = "not a `bool`",
    note = "`more` names a member of type `bool` or `Option<bool>`: false ends the pages"
)]
pub trait MorePages {
    /// Returns true if there are more pages; `None` if the output does not say.
    fn more_pages(&self) -> Option<bool>;
}

#[diagnostic::do_not_recommend]
impl MorePages for bool {
    fn more_pages(&self) -> Option<bool> {
        Some(*self)
    }
}

#[diagnostic::do_not_recommend]
impl<M: MorePages> MorePages for Option<M> {
    fn more_pages(&self) -> Option<bool> {
        self.as_ref()?.more_pages()
    }
}

#[diagnostic::do_not_recommend]
impl<M: MorePages> MorePages for Box<M> {
    fn more_pages(&self) -> Option<bool> {
        (**self).more_pages()
    }
}

/// An output member that holds the URI of the next page: a string, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the URI of the next page",
    label = "not an `Option<String>`",
    note = "`next_link` names a member of the output that holds a URI: write `Option<String>`"
)]
pub trait HoldNextLink {
    /// Returns the place of the page after the output with this URI. An empty text is no URI.
    fn next_link(&self) -> NextPage;
}

#[diagnostic::do_not_recommend]
impl<T: StringShape> HoldNextLink for T {
    fn next_link(&self) -> NextPage {
        match self.as_str() {
            "" => NextPage::End,
            uri => NextPage::Link(uri.to_owned()),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: StringShape> HoldNextLink for Option<T> {
    fn next_link(&self) -> NextPage {
        self.as_ref().map_or(NextPage::End, HoldNextLink::next_link)
    }
}

/// An output member that holds the header `Link`: a string, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold the header `Link`",
    label = "not an `Option<String>`",
    note = "`link` names a member of the output: `#[connect(header = \"Link\")] link: Option<String>`"
)]
pub trait HoldLinks {
    /// Returns the place of the page after the output with these links.
    fn linked_page(&self) -> NextPage;
}

#[diagnostic::do_not_recommend]
impl<T: StringShape> HoldLinks for T {
    fn linked_page(&self) -> NextPage {
        NextPage::Links(self.as_str().to_owned())
    }
}

#[diagnostic::do_not_recommend]
impl<T: StringShape> HoldLinks for Option<T> {
    fn linked_page(&self) -> NextPage {
        self.as_ref().map_or(NextPage::End, HoldLinks::linked_page)
    }
}
