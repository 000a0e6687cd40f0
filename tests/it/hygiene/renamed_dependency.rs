//! Declarations that name the framework by another path: `crate = path`.

/// The re-export that a crate may offer to its users.
mod reexports {
    pub(super) use connect_core as framework;
}

use reexports::framework::{Secret, UnknownValue, UnknownVariant, connect_error, connect_operation, connect_shape};

// An expansion that still named `connect_core` would find this module, and fail to compile.
#[expect(unused_imports, reason = "its name shadows the framework")]
use std as connect_core;

#[connect_operation(
    method = "PUT", uri = "/call", output = Answer, errors(NotFound),
    crate = reexports::framework
)]
struct Call {
    role: Role,
    value: Value,
}

#[connect_shape(crate = reexports::framework)]
struct Answer {
    value: Value,
}

#[connect_shape(crate = reexports::framework)]
enum Role {
    Agent,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape(crate = reexports::framework)]
#[derive(Debug, PartialEq)]
enum Value {
    Text(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_error(crate = reexports::framework, status = 404)]
#[derive(Debug)]
struct NotFound {}

#[connect_operation(
    crate = reexports::framework,
    method = "GET", uri = "/list", output = Page, auth = bearer(token),
    paginated(input = next, output = next, items = items, item = u8),
)]
struct List {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    token: Secret<String>,
    #[connect(query)]
    next: Option<String>,
}

#[connect_shape(crate = reexports::framework)]
struct Page {
    next: Option<String>,
    items: Vec<u8>,
}

#[connect_operation(crate = reexports::framework, method = "GET", uri = "/signed", auth = sigv4)]
struct Signed {}

#[test]
fn an_operation_with_pages_compiles_and_follows_them() {
    let list = List { token: Secret::new("s".to_owned()), next: None };
    let (sent, items) = super::next_page_and_items(list, r#"{"Next":"2","Items":[7]}"#);
    assert_eq!((&*sent, items), ("GET /list?Next=2 ", vec![7]));
    assert_eq!(super::sent(&Signed {}), "GET /signed ");
}

#[test]
fn an_operation_compiles_and_encodes() {
    let call = Call { role: Role::Agent, value: Value::Text("a".to_owned()) };
    assert_eq!(super::sent(&call), r#"PUT /call {"Role":"Agent","Value":{"Text":"a"}}"#);
    assert_eq!(super::received::<Call>(r#"{"Value":{"Text":"b"}}"#).value, Value::Text("b".to_owned()));
    assert_eq!(NotFound {}.to_string(), "NotFound");
}
