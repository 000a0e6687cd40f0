//! Members in the JSON body.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::Arc;

use connect_core::json::EncodeJson;
use connect_core::{Secret, connect_operation, connect_shape};
use serde_json::{Value, json};

use crate::support::{create_participant, sent, sent_body};

#[connect_operation(method = "POST", uri = "/values")]
struct PostValue<T> {
    value: T,
}

/// Returns the JSON of a member with this value.
fn body_of(value: impl EncodeJson) -> String {
    let body = sent_body(&PostValue { value });
    body.strip_prefix(r#"{"Value":"#).and_then(|rest| rest.strip_suffix('}')).unwrap_or(&body).to_owned()
}

#[test]
fn the_body_holds_the_members_that_no_label_names() {
    assert_eq!(
        sent_body(&create_participant()),
        r#"{"ClientToken":"00000000-0000-4000-8000-000000000001","ParticipantDetails":{"ParticipantRole":"CUSTOM_BOT","DisplayName":"Bot"}}"#
    );
}

#[test]
fn strings_are_escaped_where_json_requires_it_and_not_elsewhere() {
    let text = "a\"b\\c/\u{8}\u{c}\n\r\t\u{0}\u{1f}\u{7f}é😀\u{2028}";
    assert_eq!(serde_json::from_str::<String>(&body_of(text)).unwrap(), text);
    assert_eq!(body_of("é\"\n\u{0}"), r#""é\"\n\u0000""#);
}

#[test]
fn every_string_type_encodes_as_a_json_string() {
    assert_eq!(body_of("a"), r#""a""#);
    assert_eq!(body_of("a".to_owned()), r#""a""#);
    assert_eq!(body_of(Cow::Borrowed("a")), r#""a""#);
    assert_eq!(body_of(Box::<str>::from("a")), r#""a""#);
    assert_eq!(body_of(Secret::new("a")), r#""a""#);
}

#[test]
fn integers_of_every_width_keep_their_value() {
    assert_eq!(body_of([i64::MIN, 0, i64::MAX].to_vec()), "[-9223372036854775808,0,9223372036854775807]");
    assert_eq!(body_of(u64::MAX), "18446744073709551615");
    assert_eq!(body_of(i128::MIN), "-170141183460469231731687303715884105728");
    assert_eq!(body_of(u128::MAX), "340282366920938463463374607431768211455");
    assert_eq!(body_of(vec![i8::MIN, i8::MAX]), "[-128,127]");
    assert_eq!(body_of(u8::MAX), "255");
    assert_eq!(body_of(isize::MIN), isize::MIN.to_string());
}

#[test]
fn floats_keep_their_bits_and_non_finite_ones_encode_as_words() {
    for value in [0.1, -0.0, 1e300, f64::MIN_POSITIVE, 5e-324, f64::MAX] {
        assert_eq!(body_of(value).parse::<f64>().unwrap().to_bits(), value.to_bits());
    }
    assert_eq!(body_of(0.1_f32), "0.1");
    assert_eq!(body_of(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY]), r#"["NaN","Infinity","-Infinity"]"#);
    assert_eq!(body_of(f32::NEG_INFINITY), r#""-Infinity""#);
}

#[test]
fn booleans_encode_as_true_and_false() {
    assert_eq!(body_of(vec![true, false]), "[true,false]");
}

#[test]
fn references_and_boxes_encode_as_their_target() {
    assert_eq!(body_of(Box::new(1)), "1");
    assert_eq!(body_of(Rc::new(1)), "1");
    assert_eq!(body_of(Arc::new("a")), r#""a""#);
    let one = 1;
    assert_eq!(body_of(Some(&&one)), "1");
    assert_eq!(body_of(Cow::<[u8]>::Borrowed(&[1, 2])), "[1,2]");
}

#[test]
fn lists_and_maps_nest() {
    assert_eq!(body_of(vec![vec![1], vec![], vec![2, 3]]), "[[1],[],[2,3]]");
    let map = BTreeMap::from([("b".to_owned(), vec![1]), ("a\"".to_owned(), vec![])]);
    assert_eq!(body_of(map), r#"{"a\"":[],"b":[1]}"#);
    assert_eq!(body_of(HashMap::from([("k".to_owned(), "v")])), r#"{"k":"v"}"#);
    assert_eq!(body_of(BTreeMap::<String, u8>::new()), "{}");
}

#[test]
fn none_encodes_as_null_only_inside_lists_and_maps() {
    assert_eq!(body_of(vec![Some(1), None]), "[1,null]");
    assert_eq!(body_of(BTreeMap::from([("k".to_owned(), None::<u8>)])), r#"{"k":null}"#);
    assert_eq!(sent_body(&PostValue { value: None::<u8> }), "{}");
    assert_eq!(sent_body(&PostValue { value: Box::new(None::<u8>) }), "{}");
}

#[test]
fn a_document_is_sent_unchanged() {
    let document = json!({"a": [1, -2.5, "x", null, true], "b": {}});
    assert_eq!(serde_json::from_str::<Value>(&body_of(document.clone())).unwrap(), document);
    assert_eq!(body_of(Value::Null), "null");
}

#[connect_operation(method = "POST", uri = "/optional")]
struct Optional {
    first: Option<String>,
    second: Option<Vec<u8>>,
    third: Option<Nested>,
}

#[connect_shape]
struct Nested {
    inner: Option<u8>,
}

#[test]
fn a_body_with_no_member_set_is_an_empty_object() {
    let request = sent(&Optional { first: None, second: None, third: None });
    assert_eq!(request.body(), "{}");
    assert_eq!(request.headers()["content-type"], "application/json");
}

#[test]
fn unset_members_are_omitted_and_empty_ones_are_sent() {
    let operation = Optional { first: Some(String::new()), second: Some(vec![]), third: Some(Nested { inner: None }) };
    assert_eq!(sent_body(&operation), r#"{"First":"","Second":[],"Third":{}}"#);
    let operation = Optional { first: None, second: Some(vec![1]), third: Some(Nested { inner: Some(2) }) };
    assert_eq!(sent_body(&operation), r#"{"Second":[1],"Third":{"Inner":2}}"#);
}

#[test]
fn an_operation_without_body_members_sends_neither_body_nor_content_type() {
    #[connect_operation(method = "POST", uri = "/values/<Id>")]
    struct PostNothing {
        id: String,
        #[connect(query = "q")]
        query: u8,
        #[connect(header = "X-Header")]
        header: u8,
    }

    #[connect_operation(method = "POST", uri = "/empty")]
    struct Empty {}

    let request = sent(&PostNothing { id: "a".into(), query: 1, header: 2 });
    assert!(request.body().is_empty());
    assert_eq!(request.headers().keys().collect::<Vec<_>>(), ["x-header"]);
    let request = sent(&Empty {});
    assert!(request.body().is_empty() && request.headers().is_empty());
}

#[test]
fn a_json_body_has_the_json_content_type() {
    assert_eq!(sent(&create_participant()).headers()["content-type"], "application/json");
}

#[test]
fn a_delete_sends_a_body_if_the_declaration_allows_it() {
    #[connect_operation(method = "DELETE", uri = "/values/<Id>", allow_body)]
    struct DeleteValue {
        id: u8,
        reason: String,
    }

    let request = sent(&DeleteValue { id: 1, reason: "old".into() });
    assert_eq!((request.method().as_str(), request.uri().path()), ("DELETE", "/values/1"));
    assert_eq!(request.body(), r#"{"Reason":"old"}"#);
}

#[test]
fn body_members_are_sent_in_declaration_order() {
    #[connect_operation(method = "POST", uri = "/values")]
    struct Ordered {
        zebra: u8,
        apple: u8,
        mango: u8,
    }

    assert_eq!(sent_body(&Ordered { zebra: 1, apple: 2, mango: 3 }), r#"{"Zebra":1,"Apple":2,"Mango":3}"#);
}
