//! Members in request headers.

use std::borrow::Cow;
use std::collections::HashMap;

use connect_core::binding::EncodeHeader;
use connect_core::http::HeaderMap;
use connect_core::shape::StringShape;
use connect_core::{
    Endpoint, Operation, RandomTokens, Secret, UnknownValue, connect_operation, connect_shape, string_shape,
};

use crate::support::{refused, sent};

#[connect_operation(method = "GET", uri = "/values")]
struct GetValues<T> {
    #[connect(header = "X-Value")]
    value: T,
}

#[connect_shape]
enum Mode {
    Fast,
    #[connect(unknown)]
    Other(UnknownValue),
}

fn headers_of(value: impl EncodeHeader) -> HeaderMap {
    sent(&GetValues { value }).headers().clone()
}

fn header_of(value: impl EncodeHeader) -> String {
    let headers = headers_of(value);
    match headers.get("x-value") {
        Some(value) => String::from_utf8(value.as_bytes().to_vec()).unwrap(),
        None => "no header".to_owned(),
    }
}

#[test]
fn strings_are_sent_unchanged() {
    assert_eq!(header_of("a, b \"c\"; d=e%20"), "a, b \"c\"; d=e%20");
    assert_eq!(header_of("é".to_owned()), "é");
    assert_eq!(header_of(Cow::Borrowed("a\tb")), "a\tb");
    assert_eq!(header_of(Box::<str>::from("a")), "a");
}

#[test]
fn other_scalars_are_sent_as_text() {
    assert_eq!(header_of(true), "true");
    assert_eq!(header_of(-1_i16), "-1");
    assert_eq!(header_of(1.5_f64), "1.5");
    assert_eq!(header_of(f64::INFINITY), "Infinity");
    assert_eq!(header_of(Mode::Fast), "Fast");
    assert_eq!(header_of(Mode::from("slow")), "slow");
}

#[test]
fn none_sends_no_header() {
    assert_eq!(header_of(None::<String>), "no header");
    assert_eq!(header_of(None::<Vec<u8>>), "no header");
}

#[test]
fn an_empty_string_or_list_sends_an_empty_value() {
    assert_eq!(header_of(""), "");
    assert_eq!(header_of(Vec::<String>::new()), "");
    assert_eq!(header_of(Some(String::new())), "");
}

#[test]
fn lists_are_joined_with_commas() {
    assert_eq!(header_of(vec!["a", "b c"]), "a, b c");
    assert_eq!(header_of(Some(vec![1, 2, 3])), "1, 2, 3");
    assert_eq!(header_of(vec![true, false]), "true, false");
    assert_eq!(header_of(vec![Mode::Fast, Mode::from("x,y")]), "Fast, \"x,y\"");
}

#[test]
fn list_items_are_quoted_where_they_would_be_misread() {
    assert_eq!(header_of(vec!["a,b", "c"]), r#""a,b", c"#);
    assert_eq!(header_of(vec![r#"say "hi""#, r"back\slash"]), r#""say \"hi\"", "back\\slash""#);
    assert_eq!(header_of(vec!["", " a", "b\t"]), "\"\", \" a\", \"b\t\"");
}

#[test]
fn a_list_in_a_list_is_rejected() {
    let violation =
        ["`Value` holds a list in a list, which a query parameter and a header cannot represent: send one list"];
    assert_eq!(refused(&GetValues { value: vec![vec![1_u8, 2], vec![3]] }), violation);
    assert_eq!(refused(&GetValues { value: vec![Some(Box::new(vec!["a"]))] }), violation);
}

#[test]
fn two_keys_of_one_map_cannot_name_the_same_header() {
    #[connect_operation(method = "GET", uri = "/values")]
    struct GetMap {
        #[connect(header = "X-Known")]
        known: Option<String>,
        #[connect(prefix_headers = "X-")]
        headers: HashMap<String, Option<u8>>,
    }

    let get = |entries: &[(&str, Option<u8>)]| GetMap {
        known: Some("member".to_owned()),
        headers: entries.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect(),
    };
    let violation = ["`Headers` has two keys that differ only in case, which name the same header: remove one"];
    assert_eq!(refused(&get(&[("a", Some(1)), ("A", Some(2))])), violation);
    let headers = sent(&get(&[("a", Some(1)), ("B", Some(2)), ("known", Some(3)), ("KNOWN", Some(4))])).into_parts().0;
    let (a, b, known) = (&headers.headers["x-a"], &headers.headers["x-b"], &headers.headers["x-known"]);
    assert_eq!((a.as_bytes(), b.as_bytes(), known.as_bytes()), (&b"1"[..], &b"2"[..], &b"member"[..]));
}

#[test]
fn control_characters_are_rejected() {
    for value in ["a\r\nx-evil: 1", "a\u{0}", "a\u{7f}", "\u{1b}[0m"] {
        let violations = ["`Value` contains a control character, which a header cannot carry: remove it"];
        assert_eq!(refused(&GetValues { value }), violations, "{value:?}");
        assert_eq!(refused(&GetValues { value: vec!["ok", value] }), violations, "{value:?}");
    }
}

#[test]
fn leading_and_trailing_white_space_is_rejected() {
    for value in [" a", "a ", "\ta", "a\t", " "] {
        let violations = ["`Value` begins or ends with white space, which a header cannot carry: trim it"];
        assert_eq!(refused(&GetValues { value }), violations, "{value:?}");
    }
}

#[test]
fn a_get_with_a_header_member_has_neither_body_nor_content_type() {
    let request = sent(&GetValues { value: "a" });
    assert_eq!(request.headers().len(), 1);
    assert!(request.body().is_empty());
}

#[test]
fn a_content_type_member_replaces_the_default() {
    #[connect_operation(method = "POST", uri = "/values")]
    struct PostValue {
        #[connect(header = "Content-Type")]
        content_type: Option<String>,
        value: u8,
    }

    let own = sent(&PostValue { content_type: Some("application/vnd.example+json".into()), value: 1 });
    assert_eq!(own.headers()["content-type"], "application/vnd.example+json");
    let usual = sent(&PostValue { content_type: None, value: 1 });
    assert_eq!(usual.headers()["content-type"], "application/json");
}

/// A custom token type that hides its value.
struct Bearer(String);

impl StringShape for Bearer {
    const SENSITIVE: bool = true;

    fn as_str(&self) -> &str {
        &self.0
    }

    fn from_text(text: Cow<'_, str>) -> Self {
        Self(text.into_owned())
    }
}

string_shape!(Bearer);

#[test]
fn a_secret_header_is_sent_and_redacted() {
    fn check(operation: &GetValues<impl EncodeHeader>, expected: &str) {
        let request = sent(operation);
        assert_eq!(request.headers()["x-value"], expected);
        assert!(request.headers()["x-value"].is_sensitive());
        let prepared = operation.prepare(&Endpoint::new("http://host").unwrap(), &RandomTokens).unwrap();
        for shown in [format!("{request:?}"), format!("{prepared:?}"), format!("{:?}", prepared.to_http_request())] {
            assert!(!shown.contains("hunter2"), "{shown}");
        }
    }

    check(&GetValues { value: Secret::new("hunter2") }, "hunter2");
    check(&GetValues { value: Some(Secret::new("hunter2".to_owned())) }, "hunter2");
    check(&GetValues { value: Secret::new(Some("hunter2")) }, "hunter2");
    check(&GetValues { value: vec![Secret::new("hunter2"), Secret::new("b")] }, "hunter2, b");
    check(&GetValues { value: Bearer::from("hunter2") }, "hunter2");
}

#[test]
fn a_plain_header_is_not_marked_as_sensitive() {
    assert!(!headers_of("a")["x-value"].is_sensitive());
}

#[test]
fn the_error_for_a_rejected_secret_does_not_show_it() {
    let operation = GetValues { value: Secret::new("hunter2\n") };
    let error = operation.to_http_request(&Endpoint::new("http://host").unwrap(), &RandomTokens).unwrap_err();
    let printed = crate::support::everything_printed(&error);
    assert!(printed.contains("`Value` contains a control character") && !printed.contains("hunter2"), "{printed}");
}
