//! Requests whose unions, lists, maps and streams are read by the rules of a server.

use connect_core::http::Request;
use connect_core::request::{RequestError, RequestErrorKind};
use connect_core::validate::Violation;
use connect_core::{Body, Operation, connect_operation, connect_shape};

#[connect_operation(method = "POST", uri = "/unions", server)]
#[derive(Debug)]
struct SendUnions {
    u: Option<Untagged>,
    list: Option<Vec<Untagged>>,
    member: Option<ByMember>,
    tagged: Option<Tagged>,
    content: Option<Content>,
}

#[connect_shape(untagged)]
#[derive(Debug, PartialEq)]
enum Untagged {
    First(First),
    Second(Second),
    Many(Vec<Second>),
    #[connect(unknown)]
    Unknown(connect_core::UnknownVariant),
}

#[connect_shape]
#[derive(Debug, PartialEq)]
enum ByMember {
    First(First),
    Second(Second),
    #[connect(unknown)]
    Unknown(connect_core::UnknownVariant),
}

#[connect_shape(tag = "Type")]
#[derive(Debug, PartialEq)]
enum Tagged {
    First(First),
    Second(Second),
    #[connect(unknown)]
    Unknown(connect_core::UnknownVariant),
}

#[connect_shape(tag = "Type", content = "Data")]
#[derive(Debug, PartialEq)]
enum Content {
    First(First),
    Second(Second),
    #[connect(unknown)]
    Unknown(connect_core::UnknownVariant),
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct First {
    b: String,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Second {
    a: String,
}

fn post(uri: &str, body: &str) -> Request<Body> {
    Request::post(uri).header("content-type", "application/json").body(Body::from(body.to_owned())).unwrap()
}

fn unions(body: &str) -> Result<SendUnions, RequestError> {
    SendUnions::from_http_request(post("/unions", body))
}

/// Returns the path and the pointer of each violation.
fn places(error: &RequestError) -> Vec<(&str, &str)> {
    error.violations().unwrap().iter().map(|violation| (violation.path(), violation.pointer())).collect()
}

fn second() -> Second {
    Second { a: "x".to_owned() }
}

#[test]
fn a_server_reads_each_form_of_union() {
    let input = unions(
        r#"{"U":{"A":"x"},"List":[{"B":"x"},{"A":"x"},[{"A":"x"}]],"Member":{"Second":{"A":"x"}},
            "Tagged":{"Type":"Second","A":"x"},"Content":{"Type":"Second","Data":{"A":"x"}}}"#,
    );
    let input = input.unwrap();
    assert_eq!(input.u, Some(Untagged::Second(second())));
    let first = Untagged::First(First { b: "x".to_owned() });
    let many = Untagged::Many(vec![second()]);
    assert_eq!(input.list, Some(vec![first, Untagged::Second(second()), many]));
    assert_eq!(input.member, Some(ByMember::Second(second())));
    assert_eq!(input.tagged, Some(Tagged::Second(second())));
    assert_eq!(input.content, Some(Content::Second(second())));
}

#[test]
fn an_absent_member_beside_an_untagged_union_is_still_found() {
    let error = unions(r#"{"Member":{"Second":{}},"U":{"A":"x"},"Tagged":{"Type":"First"}}"#).unwrap_err();
    assert_eq!(error.kind(), RequestErrorKind::Validation);
    assert_eq!(places(&error), [("Member.Second.A", "/Member/Second/A"), ("Tagged.B", "/Tagged/B")]);
}

#[test]
fn a_server_refuses_a_value_that_is_no_variant_of_an_untagged_union() {
    for body in [r#"{"U":{}}"#, r#"{"U":[{"A":"x"},{}]}"#, r#"{"List":[{"A":"x"},{"C":"x"}]}"#] {
        assert_eq!(unions(body).unwrap_err().kind(), RequestErrorKind::Serialization, "{body}");
    }
}
