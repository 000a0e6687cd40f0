//! Decoding a response into an output.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::marker::PhantomData;

use connect_core::binding::{DecodeHeader, EncodeQuery, QueryWriter};
use connect_core::http::Response;
use connect_core::response::DecodeOutput;
use connect_core::{Bytes, ErrorKind, Json, RawOutput, Secret, Timestamp, connect_operation, connect_shape};
use serde_json::{Value, json};

use crate::support::{ParticipantRole, answered, create_participant, ok, put_contact, response};

#[connect_operation(method = "GET", uri = "/value", output = T)]
struct Get<T> {
    #[connect(query)]
    output: Nothing<T>,
}

struct Nothing<T>(PhantomData<T>);

impl<T> EncodeQuery for Nothing<T> {
    fn encode_query(&self, _: QueryWriter<'_>) {}
}

fn read<T: DecodeOutput + Debug>(answer: &Response<Bytes>) -> Result<T, String> {
    let operation = Get { output: Nothing(PhantomData) };
    answered::<Get<T>>(&operation, answer).map_err(|error| {
        assert_eq!(error.kind(), ErrorKind::Response);
        error.decode_error().unwrap().to_string()
    })
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Everything {
    text: String,
    number: Option<i64>,
    ratio: Option<f64>,
    flag: Option<bool>,
    list: Option<Vec<u8>>,
    sparse: Option<Vec<Option<u8>>>,
    map: Option<BTreeMap<String, i8>>,
    document: Option<Value>,
    role: Option<ParticipantRole>,
    nested: Option<Box<Everything>>,
    secret: Option<Secret<String>>,
}

fn only_text(text: &str) -> Everything {
    Everything {
        text: text.to_owned(),
        number: None,
        ratio: None,
        flag: None,
        list: None,
        sparse: None,
        map: None,
        document: None,
        role: None,
        nested: None,
        secret: None,
    }
}

#[test]
fn every_type_is_decoded_from_the_body() {
    let body = r#"{"Text":"a\u00e9\ud83d\ude00","Number":-9223372036854775808,"Ratio":"NaN","Flag":true,"List":[0,255],
        "Sparse":[1,null],"Map":{"a":-128},"Document":{"x":[null]},"Role":"AGENT","Nested":{"Text":"inner"},"Secret":"s"}"#;
    let read: Everything = read(&ok(body)).unwrap();
    assert!(read.ratio.unwrap().is_nan());
    let expected = Everything {
        number: Some(i64::MIN),
        ratio: None,
        flag: Some(true),
        list: Some(vec![0, 255]),
        sparse: Some(vec![Some(1), None]),
        map: Some(BTreeMap::from([("a".to_owned(), -128)])),
        document: Some(json!({"x": [null]})),
        role: Some(ParticipantRole::Agent),
        nested: Some(Box::new(only_text("inner"))),
        secret: Some(Secret::from("s")),
        ..only_text("aé😀")
    };
    assert_eq!(Everything { ratio: None, ..read }, expected);
}

#[test]
fn unknown_members_are_ignored_whatever_their_value() {
    let body = r#"{"A":{"Text":[{}]},"Text":"x","B":[1,"]}",null,{"":{}}],"Text ":1e400,"C":"\""}"#;
    assert_eq!(read(&ok(body)), Ok(only_text("x")));
}

#[test]
fn a_null_member_is_unset() {
    let body = r#"{"Text":"x","Number":null,"List":null,"Nested":null,"Document":null,"Secret":null}"#;
    let read: Everything = read(&ok(body)).unwrap();
    // A document can be `null`, which is a value.
    assert_eq!(read, Everything { document: Some(Value::Null), ..only_text("x") });
}

#[test]
fn null_items_of_a_dense_list_or_map_are_skipped() {
    let body = r#"{"Text":"x","List":[null,1,null],"Map":{"a":null,"b":1}}"#;
    let read: Everything = read(&ok(body)).unwrap();
    assert_eq!(read.list, Some(vec![1]));
    assert_eq!(read.map, Some(BTreeMap::from([("b".to_owned(), 1)])));
}

#[test]
fn a_missing_required_member_is_named_with_its_path() {
    for body in ["{}", "", "null", " \n", r#"{"Text":null}"#] {
        assert!(read::<Everything>(&ok(body)).unwrap_err().contains("required member `Text` is absent"), "{body:?}");
    }
    let inner = read::<Everything>(&ok(r#"{"Text":"x","Nested":{"Nested":{}}}"#)).unwrap_err();
    assert!(inner.starts_with("`Nested.Nested`: the required member `Text` is absent"), "{inner}");
}

#[test]
fn a_member_of_the_wrong_type_is_named_with_its_path() {
    for (body, message) in [
        (r#"{"Text":1}"#, "`Text`: expected a string, found a number (byte 8)"),
        (r#"{"List":[1,256]}"#, "`List[1]`: expected an 8-bit unsigned integer, found a number out of range (byte 11)"),
        (r#"{"Map":{"k":"v"}}"#, "`Map.k`: expected an 8-bit integer, found a string (byte 12)"),
        (r#"{"Nested":{"Flag":"true"}}"#, "`Nested.Flag`: expected a boolean, found a string (byte 18)"),
        (r#"{"Text":"x"} {}"#, "expected the end of the text, found more (byte 13)"),
        (r#"{"Text":"x""#, "`Text`: the text ends too early (byte 11)"),
        ("<html>", "expected an object, found another character (byte 0)"),
        ("[]", "expected an object, found an array (byte 0)"),
    ] {
        assert_eq!(read::<Everything>(&ok(body)).unwrap_err(), message);
    }
}

#[test]
fn a_body_that_is_not_utf_8_is_rejected() {
    let body = Bytes::from_static(b"{\"Text\":\"a\xff\"}");
    assert_eq!(read::<Everything>(&ok(body)).unwrap_err(), "`Text`: the text is not UTF-8 (byte 10)");
}

#[test]
fn a_response_without_body_decodes_to_an_output_with_no_member_set() {
    for answer in [ok(""), ok("null"), ok(" "), response(204, &[], "")] {
        let output = answered(&create_participant(), &answer).unwrap();
        assert!(output.participant_id.is_none() && output.participant_credentials.is_none());
    }
}

#[test]
fn the_response_to_create_participant_is_decoded() {
    let body = r#"{"ParticipantCredentials":{"ParticipantToken":"hunter2","Expiry":"2019-11-08T02:41:28.172Z"},"ParticipantId":"p-1"}"#;
    let output = answered(&create_participant(), &response(200, &[("content-type", "text/html")], body)).unwrap();
    assert!(!format!("{output:?}").contains("hunter2"));
    let credentials = output.participant_credentials.unwrap();
    assert_eq!(credentials.participant_token.unwrap().expose(), "hunter2");
    assert_eq!(credentials.expiry.unwrap(), "2019-11-08T02:41:28.172Z");
    assert_eq!(output.participant_id.unwrap(), "p-1");
}

#[test]
fn a_raw_output_keeps_status_headers_and_bytes() {
    let answer = response(202, &[("x-a", "1"), ("x-a", "2")], r#"{"Text":"secret"}"#);
    let raw = answered(&put_contact(), &answer).unwrap();
    assert_eq!(raw.status(), 202);
    assert_eq!(raw.headers().get_all("x-a").iter().collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(raw.bytes(), r#"{"Text":"secret"}"#);
    assert_eq!(raw.json::<Everything>().unwrap(), only_text("secret"));
    assert!(!format!("{raw:?}").contains("secret"));
}

#[test]
fn a_raw_output_may_be_any_bytes() {
    let raw: RawOutput = read(&ok(Bytes::from_static(b"\xff\x00"))).unwrap();
    assert_eq!(&raw.bytes()[..], b"\xff\x00");
    assert_eq!(raw.json::<Everything>().unwrap_err().to_string(), "the text is not UTF-8 (byte 0)");
}

#[test]
fn the_unit_output_discards_the_body() {
    for body in ["", "{}", "<html>", "{"] {
        assert_eq!(read::<()>(&ok(body)), Ok(()));
    }
}

#[test]
fn a_serde_type_may_be_an_output_inside_json() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Foreign {
        max_results: u8,
    }

    assert_eq!(read(&ok(r#"{"maxResults":3,"x":[]}"#)), Ok(Json(Foreign { max_results: 3 })));
    assert_eq!(read(&ok(" [1, 2]\n")), Ok(Json(vec![1, 2])));
    assert!(!read::<Json<Foreign>>(&ok(r#"{"maxResults":"hunter2"}"#)).unwrap_err().contains("hunter2"));
    assert!(read::<Json<Foreign>>(&ok(r#"{"maxResults":1}}"#)).is_err());
}

#[test]
fn null_is_a_value_to_a_serde_type() {
    assert_eq!(read(&ok("null")), Ok(Json(Value::Null)));
    assert_eq!(read(&ok("null")), Ok(Json(None::<u8>)));
    assert_eq!(read(&ok("null")), Ok(Json(())));
    let raw: RawOutput = read(&ok("null")).unwrap();
    assert_eq!(raw.json::<Value>(), Ok(Value::Null));
    assert_eq!(raw.json::<Option<u8>>(), Ok(None));
}

#[test]
fn a_body_may_be_any_json_value() {
    assert_eq!(read(&ok("[1,2]")), Ok(vec![1, 2]));
    assert_eq!(read(&ok(r#"{"a":1}"#)), Ok(BTreeMap::from([("a".to_owned(), 1)])));
    assert_eq!(read(&ok(r#""text""#)), Ok(json!("text")));
    assert_eq!(read(&ok("null")), Ok(Value::Null));
    assert!(read::<Vec<u8>>(&ok("{}")).unwrap_err().contains("expected an array"));
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct Head {
    #[connect(status)]
    status: u16,
    #[connect(header = "X-Text")]
    text: Option<String>,
    #[connect(header = "x-count")]
    count: Option<u32>,
    #[connect(header = "X-Flag")]
    flag: Option<bool>,
    #[connect(header = "X-List")]
    list: Option<Vec<String>>,
    #[connect(header = "X-Role")]
    role: Option<ParticipantRole>,
}

#[connect_shape]
#[derive(Debug, PartialEq)]
struct HeadAndBody {
    #[connect(header = "ETag")]
    etag: String,
    #[connect(header = "X-Secret", sensitive)]
    secret: Secret<Option<String>>,
    #[connect(status)]
    status: u32,
    name: String,
}

#[test]
fn output_members_are_decoded_from_headers_and_status() {
    let headers = [
        ("x-text", "a, b"),
        ("X-COUNT", "7"),
        ("x-flag", "true"),
        ("x-list", r#"a, "b,c" ,"d\"e""#),
        ("x-role", "AGENT"),
    ];
    let expected = Head {
        status: 201,
        text: Some("a, b".to_owned()),
        count: Some(7),
        flag: Some(true),
        list: Some(["a", "b,c", "d\"e"].map(str::to_owned).to_vec()),
        role: Some(ParticipantRole::Agent),
    };
    // No member is in the body, so it need not be JSON.
    assert_eq!(read(&response(201, &headers, "<html>")), Ok(expected));
}

#[test]
fn a_member_with_an_absent_header_is_unset() {
    let expected = Head { status: 200, text: None, count: None, flag: None, list: None, role: None };
    assert_eq!(read(&ok("")), Ok(expected));
}

#[test]
fn repeated_headers_make_one_list_without_empty_items() {
    let head: Head = read(&response(200, &[("x-list", "a,, b,"), ("x-list", "\"\", c")], "")).unwrap();
    assert_eq!(head.list.unwrap(), ["a", "b", "", "c"]);
}

#[test]
fn the_error_for_an_invalid_required_header_names_it_without_its_value() {
    #[connect_shape]
    #[derive(Debug)]
    struct One<T> {
        #[connect(header = "X-One")]
        one: T,
    }
    fn error<T: DecodeHeader + Debug>(value: &str) -> String {
        read::<One<T>>(&response(200, &[("x-one", value)], "")).map(|one| one.one).unwrap_err()
    }
    for (error, expected) in [
        (error::<u32>("hunter2"), "a 32-bit unsigned integer"),
        (error::<bool>("hunter2"), "`true` or `false`"),
        (error::<Vec<String>>("\"hunter2"), "a list whose quotes are closed"),
        (error::<Vec<u8>>("1, 256"), "an 8-bit unsigned integer"),
        (error::<Vec<Timestamp>>("Mon, 16 Dec 2019"), "a time like `Mon, 16 Dec 2019 23:48:18 GMT`"),
    ] {
        assert!(error.contains(&format!("the header `X-One` must be {expected}")), "{error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[test]
fn an_invalid_required_header_is_an_error_in_each_encoding() {
    #[connect_shape]
    #[derive(Debug)]
    struct When {
        #[connect(header = "X-When", timestamp = "epoch-seconds")]
        when: Timestamp,
    }
    #[connect_shape]
    #[derive(Debug)]
    struct Note {
        #[connect(header = "X-Note", media_type = "application/json")]
        note: String,
    }
    let when = read::<When>(&response(200, &[("x-when", "soon")], "")).map(|when| when.when).unwrap_err();
    assert!(when.contains("the header `X-When` must be a time in seconds"), "{when}");
    for value in ["not base64", "/w=="] {
        let note = read::<Note>(&response(200, &[("x-note", value)], "")).map(|note| note.note).unwrap_err();
        assert!(note.contains("the header `X-Note` must be base64"), "{note}");
    }
}

#[test]
fn an_output_is_decoded_from_headers_and_body_together() {
    let expected = HeadAndBody {
        etag: "\"1\"".to_owned(),
        secret: Secret::new(Some("s".to_owned())),
        status: 200,
        name: "n".to_owned(),
    };
    let headers = [("etag", "\"1\""), ("x-secret", "s")];
    assert_eq!(read(&response(200, &headers, r#"{"ETag":"no","Name":"n"}"#)), Ok(expected));
    let error = read::<HeadAndBody>(&response(200, &headers, "")).unwrap_err();
    assert!(error.contains("required member `Name` is absent"), "{error}");
    let error = read::<HeadAndBody>(&ok(r#"{"Name":"n"}"#)).unwrap_err();
    assert!(error.contains("the header `ETag` is absent"), "{error}");
}

#[test]
fn a_secret_header_may_be_absent_if_its_value_may_be() {
    let output: HeadAndBody = read(&response(200, &[("etag", "e")], r#"{"Name":"n"}"#)).unwrap();
    assert_eq!(output.secret, Secret::new(None));
}
