//! Error messages: they name the member, and contain no values.

use connect_core::json::{self, DecodeError, DecodeJson};
use connect_json_oracle::agree::Unread;
use connect_json_oracle::shape::{Point, Shape};
use proptest::prelude::*;
use serde_json::Value;

use super::damage;

/// The text in every value of the damaged texts.
const SECRET: &str = "7072065";

fn text() -> impl Strategy<Value = String> {
    let members = [
        format!(r#""Text":"{SECRET}""#),
        format!(r#""Text":"\"{SECRET}""#),
        format!(r#""I8":{SECRET}"#),
        format!(r#""F64":{SECRET}.{SECRET}"#),
        format!(r#""List":["{SECRET}","b\n{SECRET}"]"#),
        format!(r#""Map":{{"a":{SECRET},"b":"{SECRET}"}}"#),
        format!(r#""Point":{{"X":1,"Name":"{SECRET}","Tags":[{SECRET}]}}"#),
        format!(r#""Next":{{"Text":"{SECRET}"}}"#),
        format!(r#""Document":["{SECRET}",{{"a":"{SECRET}"}}]"#),
        format!(r#""_":["{SECRET}"]"#),
    ];
    prop::sample::subsequence(Vec::from(members), 1..=6)
        .prop_shuffle()
        .prop_map(|members| format!("{{{}}}", members.join(",")))
}

/// Returns true if damage has made a secret part of a key, which messages show: a colon follows its
/// closing quote.
fn is_secret_in_a_key(text: &[u8]) -> bool {
    let is_secret = |start: &usize| text[*start..].starts_with(SECRET.as_bytes());
    (0..text.len()).filter(is_secret).any(|start| {
        let rest = &text[start..];
        let is_close = |at: &usize| rest[*at] == b'"' && rest[*at - 1] != b'\\';
        let close = (1..rest.len()).find(is_close).unwrap_or(rest.len() - 1);
        rest[close + 1..].trim_ascii_start().starts_with(b":")
    })
}

fn error<T: DecodeJson>(text: &[u8]) -> Option<DecodeError> {
    json::from_slice::<T>(text).err()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

    #[test]
    fn no_message_contains_a_value(text in damage::damaged(text(), 2)) {
        prop_assume!(!is_secret_in_a_key(&text));
        let errors = [
            error::<Shape>(&text),
            error::<Value>(&text),
            error::<Unread>(&text),
            error::<Point>(&text),
            error::<Vec<Option<bool>>>(&text),
            error::<String>(&text),
            error::<i128>(&text),
        ];
        for error in errors.into_iter().flatten() {
            let shown = format!("{error} {error:?} {error:#?} {}", error.path());
            prop_assert!(!shown.contains(SECRET), "{}", shown);
            prop_assert!(error.offset() <= text.len());
        }
    }
}

fn message<T: DecodeJson>(text: &[u8]) -> String {
    error::<T>(text).map_or_else(String::new, |error| error.to_string())
}

#[test]
fn a_message_names_the_member_at_fault() {
    let cases: &[(&str, &str)] = &[
        (r#"{"List":["a",1]}"#, "`List[1]`: expected a string, found a number (byte 13)"),
        (r#"{"Point":{"X":1,"Name":2}}"#, "`Point.Name`: expected a string, found a number (byte 23)"),
        (
            r#"{"Point":{"X":1,"Tags":[1,null,256]}}"#,
            "`Point.Tags[2]`: expected an 8-bit unsigned integer, found a number out of range (byte 31)",
        ),
        (r#"{"Next":{"Next":{"Point":{"X":1}}}}"#, "`Next.Next.Point`: the required member `Name` is absent (byte 25)"),
        (r#"{"Map":{"a b":true}}"#, "`Map.a b`: expected a 64-bit integer, found a boolean (byte 14)"),
        (r#"{"I8":1.5}"#, "`I8`: expected an 8-bit integer, found a number with a fraction (byte 6)"),
        (r#"{"I8":1e3}"#, "`I8`: expected an 8-bit integer, found a number out of range (byte 6)"),
        (
            r#"{"F32":"7"}"#,
            "`F32`: expected a number, or \"NaN\", \"Infinity\" or \"-Infinity\", found another string (byte 7)",
        ),
        (r#"{"_":[1,{"a":[tru]}]}"#, "`_[1].a[0]`: a literal that is not JSON (byte 14)"),
        (r#"{"Text":"a\q"}"#, "`Text`: an escape that is not JSON (byte 10)"),
        (r#"{"Text":"a"#, "`Text`: the text ends too early (byte 10)"),
        (r#"{"Text""#, "the text ends too early (byte 7)"),
        (r#"{"Text" "a"}"#, "expected `:`, found a string (byte 8)"),
        (r#"{"Text":"a" "b"}"#, "`Text`: expected `,` or `}`, found a string (byte 12)"),
        (r#"{"Text":"a"}x"#, "expected the end of the text, found more (byte 12)"),
        ("[]", "expected an object, found an array (byte 0)"),
        ("", "the text ends too early (byte 0)"),
    ];
    for (text, expected) in cases {
        assert_eq!(message::<Shape>(text.as_bytes()), *expected);
    }
    assert_eq!(
        message::<Items>(br#"{"Items":[{},{},{},{"Name":true}]}"#),
        "`Items[3].Name`: expected a string, found a boolean (byte 27)"
    );
}

#[test]
fn the_error_for_text_that_is_not_utf_8_has_its_offset() {
    assert_eq!(message::<Shape>(b"{\"I8\":1,\"Text\":\"a\xff\"}"), "`Text`: the text is not UTF-8 (byte 17)");
    assert_eq!(message::<Shape>(b"\xff"), "the text is not UTF-8 (byte 0)");
    assert_eq!(message::<Shape>(b"{}\xff"), "the text is not UTF-8 (byte 2)");
}

#[test]
fn a_value_in_an_invalid_text_is_not_mistaken_for_a_key() {
    assert_eq!(message::<Shape>(b"{\"A\":,\"secret\":\xff"), "`A`: the text is not UTF-8 (byte 15)");
    assert_eq!(message::<Shape>(b"{} {\"secret\":\xff"), "the text is not UTF-8 (byte 13)");
}

#[derive(Debug)]
struct Items;

impl DecodeJson for Items {
    fn decode_json(reader: &mut json::Reader<'_>) -> Result<Self, json::Invalid> {
        let mut object = reader.object()?;
        while object.key(reader, &["Items"])?.is_some() {
            reader.member::<Vec<Named>>()?;
        }
        Ok(Self)
    }
}

#[derive(Debug)]
struct Named;

impl DecodeJson for Named {
    fn decode_json(reader: &mut json::Reader<'_>) -> Result<Self, json::Invalid> {
        let mut object = reader.object()?;
        while object.key(reader, &["Name"])?.is_some() {
            reader.member::<String>()?;
        }
        Ok(Self)
    }
}
