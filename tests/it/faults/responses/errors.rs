//! Error responses: code, message, modeled error and request ID.

use connect_core::http::Response;
use connect_core::metadata::Retryable;
use connect_core::{Bytes, Error, ErrorShape, connect_error, connect_operation};

use crate::support::{answered, response};
use crate::world::{Answer, World};

#[connect_operation(
    method = "GET",
    uri = "/things",
    errors(NotFound, Busy, Gone, Unchanged, Strict, Detailed),
    rename_all = "camelCase"
)]
struct GetThings {}

#[connect_error(status = 404, code = "NotFoundException")]
#[derive(Debug, PartialEq)]
struct NotFound {
    message: Option<String>,
}

#[connect_error(status = 409, retryable(throttling))]
#[derive(Debug)]
struct Busy {}

#[connect_error(status = 410)]
#[derive(Debug)]
struct Gone {}

#[connect_error(status = 304)]
#[derive(Debug)]
struct Unchanged {
    #[connect(header = "ETag")]
    etag: Option<String>,
}

#[connect_error(status = 422)]
#[derive(Debug, PartialEq)]
struct Strict {
    message: String,
}

#[connect_error(status = 423, rename_all = "camelCase")]
#[derive(Debug, PartialEq)]
struct Detailed {
    message: Option<String>,
    retry_in: Option<u32>,
    #[connect(header = "X-Limit")]
    limit: Option<u32>,
}

#[connect_operation(method = "HEAD", uri = "/things", errors(NotFound, Gone))]
struct HeadThings {}

fn failed(answer: &Response<Bytes>) -> Error<GetThingsError> {
    answered(&GetThings {}, answer).unwrap_err()
}

/// Returns the code of a failure with these headers and this body.
fn code(headers: &[(&str, &str)], body: &'static str) -> Option<String> {
    failed(&response(400, headers, body)).code().map(str::to_owned)
}

const TYPE: &str = "x-amzn-errortype";

#[test]
fn r1_the_first_of_several_codes_in_the_header_counts() {
    for headers in [
        &[(TYPE, "NotFoundException,Other")][..],
        &[(TYPE, "NotFoundException, Other, Third")],
        &[(TYPE, " ,NotFoundException:http://internal.example/a,b/,Other:http://x/")],
        &[(TYPE, "com.example.things#NotFoundException:http://x/ , com.example#Other")],
        &[(TYPE, "NotFoundException"), (TYPE, "Other")],
        &[(TYPE, ""), (TYPE, "NotFoundException")],
    ] {
        let error = failed(&response(404, headers, "{}"));
        assert_eq!(error.code(), Some("NotFoundException"), "{headers:?}");
        assert!(matches!(error.service(), Some(GetThingsError::NotFound(_))), "{headers:?}");
    }
}

#[test]
fn r1_a_throttling_code_that_a_proxy_joined_is_throttling() {
    let error = failed(&response(400, &[(TYPE, "SlowDown:http://x/,ValidationException:http://x/")], "{}"));
    assert!(error.is_throttling() && error.is_retryable());
}

#[test]
fn r2_the_lower_case_spelling_counts_whatever_the_order() {
    for body in [
        r#"{"code":"A","Code":"B","message":"a","Message":"b"}"#,
        r#"{"Message":"b","message":"a","Code":"B","code":"A"}"#,
        r#"{"code":"ns#A:http://x/","__type":"C","Message":"b","Code":"B","message":"a"}"#,
        r#"{"code":"","Code":"A","message":null,"Message":"a"}"#,
        r#"{"Code":"A","code":7,"Message":"a","message":{"message":"b"}}"#,
    ] {
        let error = failed(&response(409, &[], body));
        assert_eq!((error.code(), error.message()), (Some("A"), Some("a")), "{body}");
    }
}

#[test]
fn r2_both_spellings_of_code_and_message_are_read() {
    for (body, message) in [
        (r#"{"Code":"NotFoundException","Message":"m"}"#, Some("m")),
        (r#"{"code":"NotFoundException","Message":"m"}"#, Some("m")),
        (r#"{"Code":"NotFoundException","message":"m"}"#, Some("m")),
        (r#"{"Message":null,"message":"m","Code":null,"code":"NotFoundException"}"#, Some("m")),
        (r#"{"Code":"ns#NotFoundException:http://x/"}"#, None),
    ] {
        let error = failed(&response(400, &[], body));
        assert_eq!(error.code(), Some("NotFoundException"), "{body}");
        assert_eq!(error.message(), message, "{body}");
        assert!(matches!(error.service(), Some(GetThingsError::NotFound(_))), "{body}");
    }
}

#[test]
fn r3_the_header_takes_precedence_over_the_code_and_the_code_over_the_type() {
    assert_eq!(code(&[(TYPE, "A")], r#"{"code":"B","__type":"C"}"#).as_deref(), Some("A"));
    assert_eq!(code(&[], r#"{"__type":"x#C","code":"B"}"#).as_deref(), Some("B"));
    assert_eq!(code(&[], r#"{"__type":"x#C","Code":"B"}"#).as_deref(), Some("B"));
    assert_eq!(code(&[(TYPE, " ")], r#"{"__type":"x#C"}"#).as_deref(), Some("C"));
    assert_eq!(code(&[], r#"{"code":"  ","__type":"C"}"#).as_deref(), Some("C"));
    assert_eq!(code(&[], r#"{"code":17,"__type":"C"}"#).as_deref(), Some("C"));
}

#[test]
fn r4_the_code_identifies_an_error_without_a_message() {
    for message in ["", r#","message":null"#, r#","message":5"#, r#","message":["a"]"#, r#","Message":{"text":"a"}"#] {
        let read = |code: &str| {
            let body = format!(r#"{{"code":"{code}"{message}}}"#);
            failed(&response(400, &[], body)).into_service()
        };
        let Some(GetThingsError::NotFound(error)) = read("NotFoundException") else { panic!("{message}") };
        assert_eq!(error.message, None, "{message}");
        let Some(GetThingsError::Strict(error)) = read("Strict") else { panic!("{message}") };
        assert_eq!(error.message, "", "{message}");
    }
}

#[test]
fn r4_other_members_are_kept_when_the_message_is_no_text() {
    let body = r#"{"code":"Detailed","message":7,"retryIn":30}"#;
    let error = failed(&response(423, &[("x-limit", "5")], body)).into_service();
    let expected = Detailed { message: None, retry_in: Some(30), limit: Some(5) };
    assert!(matches!(&error, Some(GetThingsError::Detailed(detailed)) if *detailed == expected), "{error:?}");
}

#[test]
fn r4_the_message_is_kept_when_another_member_does_not_fit() {
    let body = r#"{"code":"Detailed","Message":"m","retryIn":"soon"}"#;
    let error = failed(&response(423, &[("x-limit", "many")], body)).into_service();
    let expected = Detailed { message: Some("m".into()), retry_in: None, limit: None };
    assert!(matches!(&error, Some(GetThingsError::Detailed(detailed)) if *detailed == expected), "{error:?}");
}

#[test]
fn r4_the_code_in_the_header_identifies_an_error_whatever_the_body_is() {
    for body in ["", "<html></html>", "[]", "null", "{", "\"text\""] {
        let error = failed(&response(400, &[(TYPE, "Strict")], body));
        assert!(matches!(error.service(), Some(GetThingsError::Strict(_))), "{body}");
    }
}

#[test]
fn r12_a_failure_without_a_code_says_where_it_comes_from() {
    let page = "<html><body>Service Unavailable</body></html>";
    let headers = [("content-type", "text/html; charset=utf-8"), ("server", "awselb/2.0"), ("x-amz-cf-id", "abc=")];
    let error = failed(&response(403, &headers, page)).to_string();
    let expected = "GetThings: 403 without an error code, content-type text/html; charset=utf-8, server awselb/2.0 \
                    (request id abc=)";
    assert_eq!(error, expected);
}

#[test]
fn r12_a_compressed_body_says_what_to_do() {
    #[connect_operation(method = "GET", uri = "/page", output = Vec<String>)]
    struct GetPage {}
    let gzip = &b"\x1f\x8b\x08\x00\x00\x00\x00\x00"[..];
    let answer = response(200, &[("content-encoding", "gzip"), ("content-type", "application/json")], gzip);
    let error = answered(&GetPage {}, &answer).unwrap_err().to_string();
    let expected = "GetPage: cannot read the response (200, content-encoding gzip): the text is not UTF-8 (byte 1): \
                    transports do not decompress: send no `accept-encoding`, or read the bytes as `RawOutput`";
    assert_eq!(error, expected);
    let error = failed(&response(502, &[("content-encoding", "br")], gzip)).to_string();
    assert_eq!(error, "GetThings: 502 without an error code, content-encoding br");
}

#[test]
fn r12_an_identity_encoding_is_no_encoding() {
    let headers = [("content-encoding", "identity"), ("content-type", "application/problem+json")];
    assert_eq!(failed(&response(500, &headers, "{}")).to_string(), "GetThings: 500 without an error code");
}

#[test]
fn r12_the_request_id_of_a_gateway_or_proxy_is_reported() {
    for name in ["x-amzn-requestid", "x-amz-request-id", "x-request-id", "request-id", "apigw-requestid", "x-amz-cf-id"]
    {
        let error = failed(&response(500, &[(name, " id-1 ")], ""));
        assert_eq!(error.request_id(), Some("id-1"), "{name}");
        assert!(error.to_string().ends_with("(request id id-1)"), "{name}");
    }
    let both = [("x-amz-cf-id", "proxy"), ("x-amzn-requestid", "service")];
    assert_eq!(failed(&response(500, &both, "")).request_id(), Some("service"));
    assert_eq!(failed(&response(500, &[("x-amzn-requestid", ""), ("x-request-id", "b")], "")).request_id(), Some("b"));
}

#[test]
fn r13_a_code_that_was_not_sent_is_not_reported() {
    let error = failed(&response(410, &[], r#"{"found":false}"#));
    assert!(matches!(error.service(), Some(GetThingsError::Gone(_))));
    assert_eq!(error.code(), None);
    assert_eq!(error.to_string(), "GetThings: 410 without an error code");
    let error = failed(&response(410, &[], r#"{"error":{"code":"quota","message":"pay"}}"#));
    assert_eq!(error.code(), None);
}

#[test]
fn r14_a_declared_code_can_contain_a_colon_or_a_hash() {
    #[connect_operation(method = "GET", uri = "/session", errors(Revoked, Expired, Anchor))]
    struct GetSession {}
    #[connect_error(status = 401, code = "auth:revoked")]
    #[derive(Debug)]
    struct Revoked {}
    #[connect_error(status = 401, code = "auth:expired")]
    #[derive(Debug)]
    struct Expired {}
    #[connect_error(status = 401, code = "docs#anchor")]
    #[derive(Debug)]
    struct Anchor {}

    let read = |body| answered(&GetSession {}, &response(401, &[], body)).unwrap_err();
    let error = read(r#"{"code":"auth:expired"}"#);
    assert_eq!(error.code(), Some("auth:expired"));
    assert!(matches!(error.service(), Some(GetSessionError::Expired(_))));
    assert!(matches!(read(r#"{"code":"auth:revoked"}"#).service(), Some(GetSessionError::Revoked(_))));
    assert!(matches!(read(r#"{"__type":"docs#anchor"}"#).service(), Some(GetSessionError::Anchor(_))));
    let other = read(r#"{"code":"auth:locked"}"#);
    assert_eq!(other.code(), Some("auth:locked"));
    assert!(other.service().is_none());
    assert_eq!(read(r#"{"code":"auth"}"#).code(), Some("auth"));
}

#[test]
fn r14_a_code_of_aws_is_reported_without_namespace_and_uri() {
    assert_eq!(code(&[], r#"{"code":"aws.things#Other:http://x/"}"#).as_deref(), Some("Other"));
    assert_eq!(code(&[(TYPE, "Other:")], "").as_deref(), Some("Other"));
}

#[test]
fn r16_an_error_without_a_body_matches_by_its_status() {
    let error = failed(&response(304, &[("etag", "\"v1\"")], ""));
    let Some(GetThingsError::Unchanged(unchanged)) = error.service() else { panic!("{error:?}") };
    assert_eq!(unchanged.etag.as_deref(), Some("\"v1\""));
    assert_eq!(error.code(), None);

    let read = |status, body| answered(&HeadThings {}, &response(status, &[], body)).unwrap_err();
    assert!(matches!(read(404, "").service(), Some(HeadThingsError::NotFound(_))));
    assert!(matches!(read(410, "\r\n").service(), Some(HeadThingsError::Gone(_))));
    assert!(read(400, "").service().is_none());
    assert!(read(404, "404 page not found\n").service().is_none(), "a page of a proxy says nothing about the thing");
}

#[test]
fn r16_two_errors_of_one_status_need_a_code() {
    #[connect_operation(method = "GET", uri = "/twice", errors(NotFound, Missing))]
    struct GetTwice {}
    #[connect_error(status = 404)]
    #[derive(Debug)]
    struct Missing {}
    let read = |body| answered(&GetTwice {}, &response(404, &[], body)).unwrap_err();
    assert!(read("").service().is_none());
    assert!(read(r#"{"code":"Missing"}"#).service().is_some());
}

#[test]
fn retryable_errors_are_retried_as_their_declaration_says() {
    #[connect_error(status = 400, retryable)]
    #[derive(Debug)]
    struct TryLater {}
    #[connect_operation(method = "POST", uri = "/jobs", errors(Busy, TryLater))]
    struct PostJob {}
    #[connect_operation(method = "POST", uri = "/jobs", idempotent, error = PostJobError)]
    struct PutJob {}

    assert_eq!(Busy::METADATA.retryable(), Some(Retryable::Throttling));
    assert_eq!(TryLater::METADATA.retryable(), Some(Retryable::Transient));
    assert_eq!(NotFound::METADATA.retryable(), None);

    for (status, code, post) in [(409, "Busy", 4), (400, "TryLater", 1)] {
        let world = || World::new(&[Answer::Coded(status, code); 4]);
        let first = world();
        let error = first.client(first.config()).send(&PostJob {}).unwrap_err();
        assert_eq!(
            (error.attempts(), error.is_retryable(), error.is_throttling()),
            (post, post > 1, post > 1),
            "{code}"
        );
        let second = world();
        let error = second.client(second.config()).send(&PutJob {}).unwrap_err();
        assert_eq!((error.attempts(), error.is_retryable()), (4, true), "{code}");
    }
}
