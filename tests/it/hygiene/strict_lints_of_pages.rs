//! Declarations of pages under strict lints: the expansion raises no warning.

#![deny(warnings, missing_docs, unsafe_code, unused_qualifications, unreachable_pub, clippy::pedantic)]
#![deny(single_use_lifetimes, rust_2018_idioms, clippy::unwrap_used, clippy::panic)]

use connect_core::pagination::{NextPage, Paginated};
use connect_core::{connect_operation, connect_shape};

/// An operation whose token, flag and items are members of members.
#[connect_operation(
    method = "GET",
    uri = "/nested",
    output = Nested,
    paginated(
        input = after, last = page.names.id, more = page.more, repeat_ends,
        items = page.names, item = NestedName,
    )
)]
pub(crate) struct ListNested {
    /// The token.
    #[connect(query)]
    pub(crate) after: Option<u64>,
}

/// An operation with numbered pages of several lists.
#[connect_operation(
    method = "GET",
    uri = "/numbered",
    output = Nested,
    paginated(
        input = page, number, first = 0, more = required.more,
        items(page.names = NestedName, required.others = NestedName), item = NestedItem,
    )
)]
pub(crate) struct ListNumbered {
    /// The number.
    #[connect(query)]
    pub(crate) page: Option<u64>,
    /// A list with commas.
    #[connect(query, style = "comma")]
    pub(crate) labels: Vec<String>,
    /// A list in brackets.
    #[connect(query, style = "brackets")]
    pub(crate) ids: Option<Vec<NestedName>>,
    /// A value as JSON.
    #[connect(query, style = "json", serde)]
    pub(crate) filter: Option<u8>,
}

/// An operation that follows links.
#[connect_operation(method = "GET", uri = "/linked", output = Nested, paginated(link = page.link))]
pub(crate) struct ListLinked {}

/// Two pages in one.
#[connect_shape]
pub(crate) struct Nested {
    /// The page, which can be absent.
    pub(crate) page: Option<NestedPage>,
    /// The page, which cannot be absent.
    pub(crate) required: NestedPage,
}

/// A list of names.
#[connect_shape]
pub(crate) struct NestedPage {
    /// The names.
    pub(crate) names: Vec<NestedName>,
    /// More names.
    pub(crate) others: Vec<NestedName>,
    /// True if there are more names.
    pub(crate) more: bool,
    /// The links.
    pub(crate) link: Option<String>,
}

/// A name.
#[connect_shape]
pub(crate) struct NestedName {
    /// The ID.
    pub(crate) id: u64,
}

#[test]
fn operations_with_pages_of_every_form_compile_and_follow_them() {
    let page = r#"{"Page":{"Names":[{"Id":7}],"Others":[],"More":true,"Link":"</2>; rel=next"},
        "Required":{"Names":[],"Others":[{"Id":8}],"More":true}}"#;
    let (sent, items) = super::next_page_and_items(ListNested { after: None }, page);
    assert_eq!((&*sent, items.len()), ("GET /nested?After=7 ", 1));
    let (sent, items) =
        super::next_page_and_items(ListNumbered { page: None, labels: Vec::new(), ids: None, filter: Some(1) }, page);
    assert_eq!((&*sent, items.len()), ("GET /numbered?Page=1&Filter=1 ", 2));
    assert!(items.iter().all(|item| matches!(item, NestedItem::Names(_) | NestedItem::Others(_))));
    let next = ListLinked {}.next_page(&super::received::<ListLinked>(page));
    assert_eq!(next, NextPage::Links("</2>; rel=next".to_owned()));
}
