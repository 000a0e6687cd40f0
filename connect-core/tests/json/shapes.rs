//! Shapes: the texts that a type accepts and rejects.

use connect_core::json;
use connect_json_oracle::agree;
use connect_json_oracle::shape::{Point, Shape};
use proptest::prelude::*;
use serde_json::Value;

use super::damage;
use super::strategies::{shape, value};

fn text() -> impl Strategy<Value = String> {
    shape().prop_map(|shape| json::to_string(&shape))
}

/// Generates texts with white space around every comma and colon, even inside strings, where it is
/// text.
fn spaced() -> impl Strategy<Value = String> {
    text().prop_map(|text| format!("\r\n{}\t", text.replace(',', " , ").replace(':', " : ")))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn both_decode_an_encoded_shape(shape in shape()) {
        let written = json::to_string(&shape);
        let ours = json::from_slice::<Shape>(written.as_bytes()).unwrap();
        prop_assert_eq!(format!("{ours:?}"), format!("{shape:?}"));
        agree::on_shape(written.as_bytes());
    }

    #[test]
    fn damaged_texts_are_accepted_as_by_serde(text in damage::damaged(text(), 4)) {
        agree::on_shape(&text);
        agree::on_reencoding(&text);
    }

    #[test]
    fn damaged_texts_with_white_space_are_accepted_as_by_serde(text in damage::damaged(spaced(), 2)) {
        agree::on_shape(&text);
    }

    #[test]
    fn random_member_values_are_accepted_as_by_serde(
        name in prop::sample::select(vec!["I8", "U64", "I128", "U128", "F32", "F64", "List", "Sparse", "Map", "SparseMap", "Point", "Next"]),
        value in value(),
    ) {
        agree::on_shape(format!("{{\"{name}\":{value}}}").as_bytes());
    }
}

#[expect(clippy::panic, reason = "only tests call it")]
fn read(text: &str) -> Shape {
    json::from_slice(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn null_items_of_a_dense_list_are_skipped() {
    assert_eq!(read(r#"{"List":[null,"a",null]}"#).list.unwrap(), ["a"]);
    assert_eq!(read(r#"{"Sparse":[null,1]}"#).sparse.unwrap(), [None, Some(1)]);
    serde_json::from_str::<Vec<String>>("[null]").unwrap_err();
}

#[test]
fn null_values_of_a_dense_map_are_skipped() {
    assert_eq!(Vec::from_iter(read(r#"{"Map":{"a":null,"b":1}}"#).map.unwrap()), [("b".to_owned(), 1)]);
    assert_eq!(Vec::from_iter(read(r#"{"SparseMap":{"a":null}}"#).sparse_map.unwrap()), [("a".to_owned(), None)]);
}

#[test]
fn null_for_a_required_member_counts_as_absent() {
    let null = json::from_slice::<Point>(br#"{"X":null,"Name":"","Tags":[]}"#).unwrap_err();
    let absent = json::from_slice::<Point>(br#"{"Name":"","Tags":[]}"#).unwrap_err();
    assert_eq!(null.to_string(), "the required member `X` is absent (byte 0)");
    assert_eq!(absent, null);
    serde_json::from_str::<Point>(r#"{"X":null,"Name":"","Tags":[]}"#).unwrap_err();
}

#[test]
fn the_last_of_duplicate_keys_wins() {
    assert_eq!(read(r#"{"I8":1,"I8":2}"#).i8, Some(2));
    assert_eq!(read(r#"{"I8":1,"I8":null}"#).i8, None);
    assert_eq!(Vec::from_iter(read(r#"{"Map":{"a":1,"a":2}}"#).map.unwrap()), [("a".to_owned(), 2)]);
    assert!(read(r#"{"Map":{"a":1,"a":null}}"#).map.unwrap().is_empty());
    let point = json::from_slice::<Point>(br#"{"X":null,"Name":"","Tags":[1],"X":2,"Tags":[]}"#).unwrap();
    assert_eq!((point.x, point.tags), (2, vec![]));
    json::from_slice::<Point>(br#"{"X":2,"Name":"","Tags":[],"X":null}"#).unwrap_err();
    serde_json::from_str::<Shape>(r#"{"I8":1,"I8":2}"#).unwrap_err();
}

#[test]
fn a_wrong_value_under_a_duplicate_key_is_rejected() {
    json::from_slice::<Shape>(br#"{"I8":"a","I8":2}"#).unwrap_err();
}

#[test]
fn floats_decode_from_the_three_words_for_non_finite_values() {
    assert!(read(r#"{"F32":"NaN"}"#).f32.unwrap().is_nan());
    assert!(read(r#"{"F64":"\u004eaN"}"#).f64.unwrap().is_nan());
    assert_eq!(read(r#"{"F32":"Infinity"}"#).f32, Some(f32::INFINITY));
    assert_eq!(read(r#"{"F64":"-Infinity"}"#).f64, Some(f64::NEG_INFINITY));
    for other in ["nan", "+Infinity", "inf", "1", "", " NaN"] {
        json::from_slice::<f64>(format!("\"{other}\"").as_bytes()).unwrap_err();
    }
    serde_json::from_str::<f64>("\"NaN\"").unwrap_err();
}

#[test]
fn shapes_do_not_decode_from_arrays() {
    json::from_slice::<Point>(b"[1,\"\",[]]").unwrap_err();
    serde_json::from_str::<Point>("[1,\"\",[]]").unwrap();
}

#[test]
fn skipped_values_are_checked_like_decoded_ones() {
    for text in [r#"{"_":"\ud800"}"#, r#"{"_":["\udc00"]}"#, r#"{"_":{"\ud800":1}}"#] {
        json::from_slice::<Shape>(text.as_bytes()).unwrap();
        agree::on_shape(text.as_bytes());
    }
    json::from_slice::<Shape>(b"{\"_\":\"\xff\"}").unwrap_err();
    serde_json::from_slice::<Shape>(b"{\"_\":\"\xff\"}").unwrap();

    for text in [
        r#"{"_":[1,]}"#,
        r#"{"_":{"a":1,}}"#,
        r#"{"_":[}"#,
        r#"{"_":{"a":[}]}"#,
        r#"{"_":01}"#,
        r#"{"_":"\a"}"#,
        "{\"_\":\"\t\"}",
    ] {
        agree::on_shape(text.as_bytes());
        json::from_slice::<Shape>(text.as_bytes()).unwrap_err();
    }
    for text in
        [r#"{"_":1e999}"#, r#"{"_":[[],{},[{"a":[]}],{"b":{}}],"I8":1}"#, r#"{"_":123456789012345678901234567890}"#]
    {
        agree::on_shape(text.as_bytes());
        read(text);
    }
}

#[test]
fn keys_may_be_escaped_and_in_any_order() {
    let shape = read(r#"{"F64":1,"\u0049\u0038":2, "Text" :"a","I8_":3,"I":4,"":5}"#);
    assert_eq!((shape.f64, shape.i8, shape.text.as_deref()), (Some(1.0), Some(2), Some("a")));
}

#[test]
fn a_null_document_is_a_value() {
    assert_eq!(read(r#"{"Document":null}"#).document, Some(Value::Null));
    assert_eq!(read("{}").document, None);
    assert_eq!(json::from_slice::<Vec<Value>>(b"[null,1]").unwrap(), [Value::Null, Value::from(1)]);
}
