//! Members named like keywords and like the names that the expansion uses itself.

use connect_core::auth::AuthScheme;
use connect_core::{Operation, Secret, connect_error, connect_operation, connect_shape};

#[connect_operation(method = "PUT", uri = "/call/<Self>/<Fn>", output = Names, rename_all = "PascalCase")]
struct Keywords {
    #[connect(rename = "Self")]
    this: String,
    r#fn: String,
    r#type: String,
    #[connect(query)]
    r#match: String,
    #[connect(rename = "é")]
    accent: String,
}

/// Members under every name that an expansion uses or might use.
#[connect_operation(method = "PUT", uri = "/call/<Label>", output = Names)]
struct Locals {
    label: String,
    #[connect(query)]
    query: String,
    request: String,
    response: String,
    value: String,
    f: String,
    out: String,
    path: String,
    violations: String,
    writer: String,
    reader: String,
    object: String,
    key: String,
    body: String,
    header: String,
    #[connect(idempotency_token)]
    token: Option<String>,
    formatter: String,
    #[connect(rename = "OurRequest")]
    __request: String,
    #[connect(rename = "OurBody")]
    __body: String,
}

#[connect_shape(rename_all = "snake_case")]
#[derive(Debug, PartialEq)]
struct Names {
    r#type: u8,
    reader: u8,
    object: u8,
    response: u8,
    __0: Option<u8>,
    #[connect(rename = "our_object")]
    __object: Option<u8>,
}

#[connect_error(status = 400)]
#[derive(Debug)]
struct Failure {
    message: String,
    code: u8,
    formatter: u8,
}

#[connect_operation(
    method = "GET",
    uri = "/list",
    output = Page,
    auth = bearer(r#type),
    paginated(input = r#fn, output = __output, items = r#match, item = u8)
)]
struct List {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    r#type: Secret<String>,
    #[connect(query)]
    r#fn: Option<String>,
    #[connect(query, rename = "Ours")]
    __token: Option<String>,
}

#[connect_shape]
struct Page {
    #[connect(rename = "Next")]
    __output: Option<String>,
    r#match: Vec<u8>,
}

#[test]
fn pagination_members_may_be_named_like_keywords_and_locals_of_the_expansion() {
    let list = List { r#type: Secret::new("s".to_owned()), r#fn: None, __token: Some("own".to_owned()) };
    let (sent, items) = super::next_page_and_items(list, r#"{"Next":"2","Match":[7]}"#);
    assert_eq!((&*sent, items), ("GET /list?Fn=2&Ours=own ", vec![7]));
    assert_eq!(List::METADATA.auth(), AuthScheme::Bearer("X-Amz-Bearer"));
}

#[test]
fn members_may_be_named_like_keywords() {
    let [this, r#fn, r#type, r#match, accent] = ["a", "b", "c", "d", "e"].map(str::to_owned);
    let call = Keywords { this, r#fn, r#type, r#match, accent };
    assert_eq!(super::sent(&call), r#"PUT /call/a/b?Match=d {"Type":"c","é":"e"}"#);
}

#[test]
fn an_operation_may_name_members_like_locals_of_the_expansion() {
    let text = || "x".to_owned();
    let call = Locals {
        label: text(),
        query: text(),
        request: text(),
        response: text(),
        value: text(),
        f: text(),
        out: text(),
        path: text(),
        violations: text(),
        writer: text(),
        reader: text(),
        object: text(),
        key: text(),
        body: text(),
        header: text(),
        token: None,
        formatter: text(),
        __request: text(),
        __body: text(),
    };
    let before = "Request Response Value F Out Path Violations Writer Reader Object Key Body Header";
    let after = "Formatter OurRequest OurBody";
    let all_x = |names: &str| names.split(' ').map(|name| format!(r#""{name}":"x""#)).collect::<Vec<_>>().join(",");
    let expected = format!(r#"PUT /call/x?Query=x {{{},"Token":"token",{}}}"#, all_x(before), all_x(after));
    assert_eq!(super::sent(&call), expected);
}

#[test]
fn an_output_may_name_members_like_locals_of_the_expansion() {
    let answer = super::received::<Keywords>(r#"{"type":1,"reader":2,"object":3,"response":4}"#);
    let expected = Names { r#type: 1, reader: 2, object: 3, response: 4, __0: None, __object: None };
    assert_eq!(answer, expected);
    let failure = Failure { message: "m".to_owned(), code: 1, formatter: 2 };
    assert_eq!(format!("{failure}, {}", failure.code + failure.formatter), "Failure: m, 3");
}
