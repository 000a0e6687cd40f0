//! Declarations with lifetimes, type parameters and constants.

use std::borrow::Cow;
use std::fmt::Debug;

use connect_core::json::EncodeJson;
use connect_core::{Secret, UnknownVariant, connect_operation, connect_shape};

#[connect_operation(method = "PUT", uri = "/call/<Id>", output = Page<u8>)]
struct Borrowed<'a, 'b: 'a> {
    id: &'a str,
    #[connect(query)]
    asked: Cow<'b, str>,
    #[connect(idempotency_token)]
    token: Option<&'a str>,
    details: Details<'b>,
}

#[connect_shape]
struct Details<'a> {
    name: &'a str,
    #[connect(length(1..))]
    tags: Cow<'a, [Cow<'a, str>]>,
}

#[connect_operation(method = "PUT", uri = "/call/<Id>", output = Page<T>)]
struct Generic<I, T, const N: usize = 2>
where
    I: Clone,
    T: Debug,
{
    id: I,
    #[connect(query)]
    asked: Option<T>,
    items: Vec<T>,
    pages: Box<Page<T>>,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Page<T> {
    items: Vec<T>,
    next: Option<Box<Page<T>>>,
}

#[connect_shape]
enum Choice<T> {
    One(T),
    Many(Vec<T>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = PageOf<T>,
    auth = bearer(secret),
    paginated(input = token, output = token, items = items, item = T)
)]
struct List<'a, S, T>
where
    T: Debug,
{
    #[connect(header = "X-Amz-Bearer", sensitive)]
    secret: Secret<&'a str>,
    #[connect(query)]
    token: Option<Cow<'a, str>>,
    #[connect(query)]
    of: Option<S>,
    #[connect(query)]
    like: Vec<T>,
}

#[connect_shape]
struct PageOf<T> {
    token: Option<String>,
    items: Vec<T>,
}

#[test]
fn pages_may_be_generic() {
    let list = List { secret: Secret::new("s"), token: None, of: Some("of"), like: vec![1_u8] };
    let (sent, items) = super::next_page_and_items(list, r#"{"Token":"2","Items":[7]}"#);
    assert_eq!((&*sent, items), ("GET /list?Token=2&Of=of&Like=1 ", vec![7]));
}

#[test]
fn members_may_borrow() {
    let name = "b".to_owned();
    let details = Details { name: &name, tags: Cow::Owned(vec!["c".into()]) };
    let call = Borrowed { id: "a", asked: "d".into(), token: None, details };
    assert_eq!(super::sent(&call), r#"PUT /call/a?Asked=d {"Token":"token","Details":{"Name":"b","Tags":["c"]}}"#);
    assert_eq!(super::received::<Borrowed<'_, '_>>(r#"{"Items":[1]}"#), Page { items: vec![1], next: None });
}

#[test]
fn members_may_be_generic() {
    let page = Page { items: vec![2], next: Some(Box::new(Page { items: vec![3], next: None })) };
    let call = Generic::<&str, u8> { id: "a", asked: Some(9), items: vec![1], pages: Box::new(page) };
    let expected = r#"PUT /call/a?Asked=9 {"Items":[1],"Pages":{"Items":[2],"Next":{"Items":[3]}}}"#;
    assert_eq!(super::sent(&call), expected);
    let answer = super::received::<Generic<&str, u8>>(r#"{"Items":[4],"Next":{"Items":[5]}}"#);
    assert_eq!(answer.next.map(|next| next.items), Some(vec![5]));
}

#[test]
fn variants_may_be_generic() {
    fn text<T: EncodeJson>(choice: &Choice<T>) -> String {
        connect_core::json::to_string(choice)
    }
    assert_eq!(text(&Choice::One(1)), r#"{"One":1}"#);
    assert_eq!(text(&Choice::Many(vec!["a", "b"])), r#"{"Many":["a","b"]}"#);
    let unknown: Choice<u8> = connect_core::json::from_slice(br#"{"New":[1]}"#).unwrap();
    assert_eq!(text(&unknown), r#"{"New":[1]}"#);
}
