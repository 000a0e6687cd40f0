//! Round trips: every kind of member decodes to the value that was encoded, and unfit values are
//! rejected.

use std::collections::BTreeMap;

use connect_core::metadata::TimestampFormat;
use connect_core::response::DecodeOutput;
use connect_core::{
    Blob, Bytes, Document, Secret, Timestamp, UnknownInteger, UnknownValue, UnknownVariant, connect_operation,
    connect_shape, http, json,
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
struct Everything {
    text: String,
    boolean: bool,
    tiny: i8,
    long: i64,
    huge: u128,
    float: f32,
    double: f64,
    optional: Option<String>,
    dense: Vec<i32>,
    sparse: Vec<Option<bool>>,
    map: BTreeMap<String, Vec<u8>>,
    sparse_map: BTreeMap<String, Option<i16>>,
    blob: Blob,
    seconds: Timestamp,
    #[connect(timestamp = "date-time")]
    date_time: Option<Timestamp>,
    #[connect(timestamp = "http-date")]
    http_dates: Vec<Timestamp>,
    secret: Secret<String>,
    color: Color,
    size: Size,
    choice: Option<Choice>,
    inner: Option<Box<Everything>>,
    document: Document,
}

#[connect_shape(rename_all = "UPPERCASE")]
#[derive(Clone, Debug, PartialEq)]
enum Color {
    Red,
    Green,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
enum Size {
    #[connect(value = 1)]
    Small,
    #[connect(value = -40)]
    Large,
    #[connect(unknown)]
    Other(UnknownInteger),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Text(String),
    #[connect(timestamp = "date-time")]
    When(Timestamp),
    Nested(Box<Everything>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

/// Generates times from the year 1 to 9999, which every format can express.
fn timestamp() -> impl Strategy<Value = Timestamp> {
    (-62_135_596_800_i64..253_402_300_800, prop_oneof![Just(0), 0..1_000_000_000_u32])
        .prop_map(|(seconds, nanos)| Timestamp::new(seconds, nanos))
}

fn whole_timestamp() -> impl Strategy<Value = Timestamp> {
    timestamp().prop_map(|time| Timestamp::new(time.seconds(), 0))
}

fn everything() -> impl Strategy<Value = Everything> {
    let float = prop_oneof![any::<f32>().prop_filter("NaN is unequal to itself", |value| !value.is_nan())];
    let double = prop_oneof![any::<f64>().prop_filter("NaN is unequal to itself", |value| !value.is_nan())];
    let scalars = (any::<String>(), any::<bool>(), any::<i8>(), any::<i64>(), any::<u128>(), float, double);
    let lists = (
        vec(any::<i32>(), 0..4),
        vec(option::of(any::<bool>()), 0..4),
        btree_map(any::<String>(), vec(any::<u8>(), 0..3), 0..3),
        btree_map(any::<String>(), option::of(any::<i16>()), 0..3),
    );
    let others = (
        vec(any::<u8>(), 0..10),
        timestamp(),
        option::of(timestamp()),
        vec(whole_timestamp(), 0..3),
        "[A-Z]{0,6}|RED|GREEN",
        prop_oneof![Just(1), Just(-40), any::<i32>()],
        option::of(any::<String>()),
    );
    let leaf = (scalars, lists, others).prop_map(|(scalars, lists, others)| {
        let (text, boolean, tiny, long, huge, float, double) = scalars;
        let (dense, sparse, map, sparse_map) = lists;
        let (blob, seconds, date_time, http_dates, color, size, optional) = others;
        Everything {
            document: serde_json::json!([text.clone(), { "k": tiny }, null]),
            secret: Secret::new(text.clone()),
            choice: optional.clone().map(Choice::Text).or(date_time.map(Choice::When)),
            blob: blob.into(),
            color: Color::from(color),
            size: Size::from(size),
            inner: None,
            text,
            boolean,
            tiny,
            long,
            huge,
            float,
            double,
            optional,
            dense,
            sparse,
            map,
            sparse_map,
            seconds,
            date_time,
            http_dates,
        }
    });
    leaf.prop_recursive(3, 6, 2, |inner| {
        (inner.clone(), inner.clone(), inner).prop_map(|(outer, inner, choice)| Everything {
            inner: Some(Box::new(inner)),
            choice: Some(Choice::Nested(Box::new(choice))),
            ..outer
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_kind_of_member_comes_back_as_it_was(value in everything()) {
        let text = json::to_string(&value);
        prop_assert!(serde_json::from_str::<Document>(&text).is_ok(), "{}", text);
        prop_assert_eq!(json::from_slice::<Everything>(text.as_bytes()).unwrap(), value);
    }

    #[test]
    fn a_timestamp_comes_back_in_every_format(time in timestamp()) {
        for format in [TimestampFormat::DateTime, TimestampFormat::EpochSeconds] {
            let text = time.format(format).unwrap();
            prop_assert_eq!(Timestamp::parse(&text, format), Some(time), "{}", text);
        }
        let text = time.format(TimestampFormat::HttpDate).unwrap();
        let whole = Timestamp::new(time.seconds(), 0);
        prop_assert_eq!(Timestamp::parse(&text, TimestampFormat::HttpDate), Some(whole), "{}", text);
    }

    #[test]
    fn parsing_a_timestamp_never_panics(text in any::<String>()) {
        for format in [TimestampFormat::DateTime, TimestampFormat::EpochSeconds, TimestampFormat::HttpDate] {
            let _ = Timestamp::parse(&text, format);
        }
    }
}

#[test]
fn unknown_values_round_trip() {
    for text in [r#""VIOLET""#, r#""""#] {
        assert_eq!(json::to_string(&json::from_slice::<Color>(text.as_bytes()).unwrap()), text);
    }
    assert_eq!(json::from_slice::<Size>(b"7").unwrap(), Size::from(7));
    assert_eq!(json::to_string(&Size::from(7)), "7");
    let text = r#"{"Sound":{"a":[1,null]}}"#;
    assert_eq!(json::to_string(&json::from_slice::<Choice>(text.as_bytes()).unwrap()), text);
}

#[connect_shape]
#[derive(Debug)]
struct Bad {
    tiny: Option<i8>,
    time: Option<Timestamp>,
    #[connect(timestamp = "date-time")]
    date: Option<Timestamp>,
    blob: Option<Blob>,
    choice: Option<Choice>,
    items: Option<Vec<Bad>>,
}

#[test]
fn a_value_that_does_not_fit_is_rejected_with_its_path() {
    for (text, path, reason) in [
        (r#"{"Tiny":128}"#, "Tiny", "out of range"),
        (r#"{"Tiny":1.5}"#, "Tiny", "fraction"),
        (r#"{"Tiny":"1"}"#, "Tiny", "found a string"),
        (r#"{"Time":"2019"}"#, "Time", "a time in seconds"),
        (r#"{"Time":1e99}"#, "Time", "out of range"),
        (r#"{"Date":true}"#, "Date", "found a boolean"),
        (r#"{"Date":"2019-13-01T00:00:00Z"}"#, "Date", "another string"),
        (r#"{"Blob":"Zm9"}"#, "Blob", "base64"),
        (r#"{"Blob":"Zm9v!"}"#, "Blob", "base64"),
        (r#"{"Choice":{}}"#, "Choice", "exactly one member"),
        (r#"{"Choice":{"Text":null}}"#, "Choice", "exactly one member"),
        (r#"{"Choice":{"Text":"a","Other":1}}"#, "Choice", "exactly one member"),
        (r#"{"Choice":[]}"#, "Choice", "found an array"),
        (r#"{"Items":[{},{"Tiny":999}]}"#, "Items[1].Tiny", "out of range"),
        ("[]", "", "found an array"),
        ("{} {}", "", "found more"),
        (r#"{"Tiny":1"#, "Tiny", "ends too early"),
    ] {
        let error = json::from_slice::<Bad>(text.as_bytes()).expect_err(text);
        assert_eq!(error.path(), path, "{text}: {error}");
        assert!(error.to_string().contains(reason), "{text}: {error}");
    }
}

#[test]
fn a_date_time_string_decodes_where_seconds_are_expected() {
    for (time, seconds, nanos) in [
        (r#""2019-12-16T23:48:18Z""#, 1_576_540_098, 0),
        (r#""2019-12-16T23:48:18.123456+00:00""#, 1_576_540_098, 123_456_000),
        (r#""2019-12-17T00:48:18.5+01:00""#, 1_576_540_098, 500_000_000),
        ("1576540098.5", 1_576_540_098, 500_000_000),
    ] {
        let read = json::from_slice::<Bad>(format!("{{\"Time\":{time}}}").as_bytes()).expect(time);
        assert_eq!(read.time, Some(Timestamp::new(seconds, nanos)), "{time}");
    }
    for time in [r#""1576540098""#, r#""Mon, 16 Dec 2019""#, r#""""#, "true"] {
        let error = json::from_slice::<Bad>(format!("{{\"Time\":{time}}}").as_bytes()).expect_err(time);
        assert!(error.to_string().contains("expected a time in seconds"), "{time}: {error}");
    }
}

#[connect_shape]
#[derive(Debug)]
struct Head {
    #[connect(header = "X-Times")]
    times: Option<Vec<Timestamp>>,
    #[connect(header = "X-When", timestamp = "epoch-seconds")]
    when: Option<Timestamp>,
    #[connect(header = "X-Json", media_type = "application/json")]
    json: Option<String>,
    #[connect(header = "X-Count")]
    count: Option<Vec<u8>>,
    #[connect(prefix_headers = "X-Meta-")]
    meta: Option<BTreeMap<String, i32>>,
    #[connect(payload)]
    data: Option<Blob>,
}

fn head(name: &str, value: &str) -> Result<Head, String> {
    let response = http::Response::builder().header(name, value).body(Bytes::new()).unwrap();
    Head::decode_output(&response).map_err(|error| error.to_string())
}

#[test]
fn headers_are_read_in_the_encoding_that_their_member_declares() {
    let times = head("x-times", "Mon, 16 Dec 2019 23:48:18 GMT, Mon, 16 Dec 2019 23:48:19 GMT").unwrap();
    assert_eq!(times.times.unwrap(), [1_576_540_098, 1_576_540_099].map(|seconds| Timestamp::new(seconds, 0)));
    assert_eq!(head("x-when", "12.5").unwrap().when, Some(Timestamp::new(12, 500_000_000)));
    assert_eq!(head("X-Meta-A", "7").unwrap().meta, Some(BTreeMap::from([("a".to_owned(), 7)])));
    let empty = head("x-other", "").unwrap();
    assert!(empty.meta.is_none() && empty.json.is_none() && empty.count.is_none() && empty.data.is_none());
}

#[test]
fn decoding_tens_of_thousands_of_headers_does_not_panic() {
    let mut response = http::Response::new(Bytes::new());
    for index in 0..20_000 {
        let name = http::HeaderName::try_from(format!("x-meta-{index}")).unwrap();
        response.headers_mut().insert(name, http::HeaderValue::from(index));
    }
    for _ in 0..40_000 {
        let _ = response.headers_mut().try_append("x-count", http::HeaderValue::from_static("1"));
    }
    let head = Head::decode_output(&response).unwrap();
    assert_eq!(head.meta.unwrap().len(), 20_000);
    assert!(head.count.unwrap().len() > 1);
}

#[connect_operation(method = "POST", uri = "/x", output = ())]
struct ManyHeaders {
    #[connect(prefix_headers = "X-")]
    headers: BTreeMap<String, String>,
    body: Option<String>,
}

#[test]
fn an_input_with_more_headers_than_a_request_can_hold_is_rejected() {
    use connect_core::Operation;

    let headers = (0..40_000).map(|index| (index.to_string(), String::new())).collect();
    let endpoint = connect_core::Endpoint::new("http://localhost").unwrap();
    let operation = ManyHeaders { headers, body: Some(String::new()) };
    let error = operation.prepare(&endpoint, &connect_core::RandomTokens).unwrap_err();
    assert!(
        error.violations().iter().any(|violation| violation.to_string().contains("the maximum of 32,768 headers")),
        "no such violation"
    );

    for key in ["a b", "é", ""] {
        let headers = BTreeMap::from([(key.to_owned(), "v".to_owned())]);
        let result = ManyHeaders { headers, body: None }.prepare(&endpoint, &connect_core::RandomTokens);
        match key {
            // `x-` is a valid name.
            "" => assert_eq!(result.unwrap().headers()["x-"], "v"),
            _ => assert_eq!(result.unwrap_err().violations()[0].path(), "Headers", "{key}"),
        }
    }
}
