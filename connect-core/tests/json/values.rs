//! Documents.

use connect_core::json;
use connect_json_oracle::agree;
use proptest::prelude::*;
use serde_json::Value;

use super::damage;
use super::strategies::value;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn serde_json_decodes_an_encoded_document(value in value()) {
        let written = json::to_string(&value);
        prop_assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), value);
    }

    #[test]
    fn documents_encoded_by_serde_json_decode(value in value()) {
        let compact = serde_json::to_vec(&value).unwrap();
        let pretty = serde_json::to_vec_pretty(&value).unwrap();
        prop_assert_eq!(&json::from_slice::<Value>(&compact).unwrap(), &value);
        prop_assert_eq!(&json::from_slice::<Value>(&pretty).unwrap(), &value);
    }

    #[test]
    fn random_bytes_are_accepted_as_by_serde_json(text in prop::collection::vec(any::<u8>(), 0..40)) {
        agree::on_value(&text);
    }

    #[test]
    fn random_tokens_are_accepted_as_by_serde_json(text in damage::tokens()) {
        agree::on_value(&text);
    }

    #[test]
    fn damaged_texts_are_accepted_as_by_serde(text in damage::damaged(value().prop_map(|value| value.to_string()), 4)) {
        agree::on_value(&text);
    }

    #[test]
    fn damaged_pretty_texts_are_accepted_as_by_serde(text in damage::damaged(value().prop_map(|value| format!("{value:#}")), 4)) {
        agree::on_value(&text);
    }
}

#[test]
fn small_texts_are_accepted_as_by_serde_json() {
    let texts: &[&str] = &[
        "",
        " ",
        "null",
        " null\n",
        "nul",
        "nulll",
        "true",
        "tru",
        "false",
        "False",
        "TRUE",
        "NaN",
        "Infinity",
        "[]",
        "[ ]",
        "[,]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1,,2]",
        "[",
        "]",
        "[]]",
        "[[]",
        "{}",
        "{ }",
        "{,}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,\"a\":1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\" 1}",
        "{a:1}",
        "{'a':1}",
        "{1:1}",
        "{\"a\"::1}",
        "{\"a\":1",
        "{]",
        "[}",
        "{[}]",
        "{\"a\":1,\"a\":2}",
        "{\"a\":[1],\"a\":null}",
        "\"",
        "\"a",
        "\"\\\"",
        "\"\\",
        "\"\\a\"",
        "\"\\u\"",
        "\"\\u123\"",
        "\"\\u12345\"",
        "\"\\uD800\"",
        "\"\\uD800\\n\"",
        "\"\\uD800\\u0041\"",
        "\"\\uDC00\"",
        "\"\\uDC00\\uD800\"",
        "\"\\uD83D\\uDE00\"",
        "\"\\uD83D\\uE000\"",
        "\"\\uD83D\\uDBFF\"",
        "\"\\uD800\\uDC00\"",
        "\"\\uDBFF\\uDFFF\"",
        "\"\\uD7FF\\uE000\"",
        "\"\\ud83d\\ude0\"",
        "\"\\u0000\"",
        "\"\\uFFFF\"",
        "\"\\U0041\"",
        "\"\\/\"",
        "\"\t\"",
        "\"\u{7f}\"",
        "\"\u{2028}\"",
        "\u{feff}1",
        "1\u{a0}",
        "\u{c}1",
        "1 1",
        "1,",
        "/**/1",
        "1//",
        "\"a\"\"b\"",
        "\0",
        "1\0",
    ];
    for text in texts {
        agree::on_value(text.as_bytes());
    }
}

#[test]
fn bytes_that_are_not_utf_8_are_rejected_as_by_serde_json() {
    for bytes in [
        b"\"\xff\"",
        b"\"\xc3\"",
        b"\"\xc0\x80\"".as_slice(),
        b"\"\xed\xa0\x80\"",
        b"\"\xf5\x80\x80\x80\"",
        b"\xff",
        b"1\xff",
    ] {
        agree::on_value(bytes);
    }
}
