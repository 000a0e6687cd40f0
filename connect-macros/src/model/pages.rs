//! The pages of an operation.

use std::fmt;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Ident, Type};

use crate::spanned::{Flag, Spanned};

/// The values of the keys of `paginated(…)`.
pub(crate) struct Pages {
    /// The member that sends the page token, or the number of the page.
    pub(crate) input: Option<Ident>,
    /// The member of the output that holds the page token of the next page.
    pub(crate) output: Option<MemberPath>,
    /// The member of the output that holds the page token of the next page, in the last item of a
    /// list.
    pub(crate) last: Option<LastMember>,
    /// The key `number`: the input is the number of the page.
    pub(crate) number: Flag,
    /// The number of the first page, with the span of its key.
    pub(crate) first: Option<Spanned<u32>>,
    /// The member of the output that holds the header `Link`.
    pub(crate) link: Option<MemberPath>,
    /// The member of the output that holds the URI of the next page.
    pub(crate) next_link: Option<MemberPath>,
    /// The member of the output that is false at the last page.
    pub(crate) more: Option<MemberPath>,
    /// The key `repeat_ends`: a repeated token ends the pages.
    pub(crate) repeat_ends: Flag,
    /// The members of the output that hold the items.
    pub(crate) items: Option<Items>,
    /// The type of an item. With several lists, the name of the enum to generate.
    pub(crate) item: Option<Type>,
    /// True if there is an error in the keys, so that a key may be missing because of it.
    pub(crate) is_incomplete: bool,
}

/// The way to the next page.
pub(crate) enum PageForm<'a> {
    /// The output holds the token of the next page.
    Token(&'a Ident, &'a MemberPath),
    /// The last item of a list holds the token of the next page.
    Last(&'a Ident, &'a LastMember),
    /// The pages are numbered, from this number.
    Number(&'a Ident, u32),
    /// The header `Link` of the response has the URI of the next page.
    Link(&'a MemberPath),
    /// The output has the URI of the next page.
    NextLink(&'a MemberPath),
}

impl Pages {
    /// Creates the value before any key is read.
    pub(crate) fn unread() -> Self {
        Self {
            input: None,
            output: None,
            last: None,
            number: None,
            first: None,
            link: None,
            next_link: None,
            more: None,
            repeat_ends: None,
            items: None,
            item: None,
            is_incomplete: true,
        }
    }

    /// Returns the way to the next page; `None` if a key is missing.
    pub(crate) fn form(&self) -> Option<PageForm<'_>> {
        if let Some(link) = &self.link {
            return Some(PageForm::Link(link));
        }
        if let Some(next_link) = &self.next_link {
            return Some(PageForm::NextLink(next_link));
        }
        let input = self.input.as_ref()?;
        match (&self.output, &self.last, self.number) {
            (Some(output), _, _) => Some(PageForm::Token(input, output)),
            (_, Some(last), _) => Some(PageForm::Last(input, last)),
            (_, _, Some(_)) => Some(PageForm::Number(input, self.first.map_or(1, |first| first.value))),
            (None, None, None) => None,
        }
    }

    /// Returns the lists of items.
    pub(crate) fn lists(&self) -> Vec<&MemberPath> {
        match &self.items {
            None => Vec::new(),
            Some(Items::One(items)) => vec![items],
            Some(Items::Several(lists)) => lists.iter().map(|list| &list.member).collect(),
        }
    }
}

impl<'a> PageForm<'a> {
    /// Returns the member of the output that leads to the next page, or the list that it is in.
    pub(crate) fn path(&self) -> Option<&'a MemberPath> {
        match self {
            Self::Token(_, path) | Self::Link(path) | Self::NextLink(path) => Some(path),
            Self::Last(_, last) => Some(&last.list),
            Self::Number(..) => None,
        }
    }
}

/// A member of the output, or a member of such a member: `data.list`.
#[derive(PartialEq)]
pub(crate) struct MemberPath {
    /// The names before the last one, from the output on.
    pub(crate) steps: Vec<Ident>,
    /// The last name.
    pub(crate) member: Ident,
}

impl fmt::Display for MemberPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.steps.iter().try_for_each(|step| write!(f, "{step}."))?;
        write!(f, "{}", self.member)
    }
}

impl ToTokens for MemberPath {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { steps, member } = self;
        tokens.extend(quote!(#(#steps.)* #member));
    }
}

/// A member of the last item of a list: `data.id`.
pub(crate) struct LastMember {
    /// The list.
    pub(crate) list: MemberPath,
    /// The member of its items.
    pub(crate) member: Ident,
}

/// The lists of items of a page.
pub(crate) enum Items {
    /// `items = names`: the items of this member.
    One(MemberPath),
    /// `items(names = Name, groups = Group)`: the items of each list are a variant of an enum.
    Several(Vec<ItemList>),
}

/// A list in `items(…)`.
pub(crate) struct ItemList {
    /// The member of the output.
    pub(crate) member: MemberPath,
    /// The type of an item in it.
    pub(crate) item: Type,
    /// The name of the enum's variant.
    pub(crate) variant: Ident,
}
