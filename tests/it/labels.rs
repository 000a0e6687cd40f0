//! Members in the path.

use std::borrow::Cow;

use connect_core::binding::EncodeLabel;
use connect_core::{Secret, UnknownValue, connect_operation, connect_shape};

use crate::support::{refused, sent_to};

#[connect_operation(method = "GET", uri = "/values/<Value>")]
struct GetValue<T> {
    value: T,
}

#[connect_operation(method = "GET", uri = "/files/<Key+>")]
struct GetFile {
    key: String,
}

#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
enum Channel {
    Voice,
    WebChat,
    #[connect(unknown)]
    Other(UnknownValue),
}

fn path_of(value: impl EncodeLabel) -> String {
    sent_to(&GetValue { value })
}

#[test]
fn a_label_value_is_encoded_as_one_path_segment() {
    assert_eq!(path_of("a/b c?d%é".to_owned()), "/values/a%2Fb%20c%3Fd%25%C3%A9");
}

#[test]
fn all_but_unreserved_characters_are_percent_encoded() {
    assert_eq!(path_of("AZaz09-._~"), "/values/AZaz09-._~");
    assert_eq!(path_of("!$&'()*+,;=:@"), "/values/%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40");
    assert_eq!(path_of("\u{0}\r\n\u{7f}"), "/values/%00%0D%0A%7F");
}

#[test]
fn a_value_that_looks_percent_encoded_is_encoded_again() {
    assert_eq!(path_of("%2e%2E"), "/values/%252e%252E");
}

#[test]
fn labels_may_be_of_every_string_type() {
    assert_eq!(path_of("a b"), "/values/a%20b");
    let borrowed = &"a b".to_owned();
    assert_eq!(path_of(borrowed), "/values/a%20b");
    assert_eq!(path_of(borrowed.clone()), "/values/a%20b");
    assert_eq!(path_of(Cow::Borrowed("a b")), "/values/a%20b");
    assert_eq!(path_of(Box::<str>::from("a b")), "/values/a%20b");
    assert_eq!(path_of(Secret::new("a b")), "/values/a%20b");
}

#[test]
fn numbers_are_written_in_decimal() {
    assert_eq!(path_of(0_u8), "/values/0");
    assert_eq!(path_of(-12_i32), "/values/-12");
    assert_eq!(path_of(i128::MIN), "/values/-170141183460469231731687303715884105728");
    assert_eq!(path_of(1.5_f32), "/values/1.5");
    assert_eq!(path_of(f64::NEG_INFINITY), "/values/-Infinity");
    assert_eq!(path_of(f64::NAN), "/values/NaN");
}

#[test]
fn booleans_encode_as_true_and_false() {
    assert_eq!(path_of(true), "/values/true");
    assert_eq!(path_of(false), "/values/false");
}

#[test]
fn enums_are_written_by_wire_name_and_unknown_values_unchanged() {
    assert_eq!(path_of(Channel::Voice), "/values/VOICE");
    assert_eq!(path_of(Channel::WebChat), "/values/WEB_CHAT");
    assert_eq!(path_of(Channel::from("NEW/ONE")), "/values/NEW%2FONE");
}

#[test]
fn a_label_may_be_anywhere_in_the_path() {
    #[connect_operation(method = "GET", uri = "/{First}/middle/<Second>/end")]
    struct GetPair {
        second: u8,
        first: String,
    }

    assert_eq!(sent_to(&GetPair { second: 2, first: "1".into() }), "/1/middle/2/end");
}

#[test]
fn a_greedy_label_keeps_its_slashes() {
    assert_eq!(sent_to(&GetFile { key: "photos/2024/a b?.png".into() }), "/files/photos/2024/a%20b%3F.png");
    assert_eq!(sent_to(&GetFile { key: "one".into() }), "/files/one");
}

#[test]
fn label_values_that_would_address_another_resource_are_rejected() {
    for (value, violation) in
        [("", "is empty"), (".", "would change the URI's path"), ("..", "would change the URI's path")]
    {
        let [found] = &refused(&GetValue { value })[..] else { panic!("one violation for {value:?}") };
        assert!(found.starts_with("`Value` ") && found.contains(violation), "{found}");
    }
}

#[test]
fn dots_beside_other_characters_are_allowed_in_a_label() {
    for value in ["...", ".a", "a..", "a/..", "../a"] {
        assert_eq!(path_of(value), format!("/values/{}", value.replace('/', "%2F")));
    }
}

#[test]
fn greedy_labels_with_empty_or_dot_segments_are_rejected() {
    for (key, violation) in [
        ("", "is empty"),
        ("..", "would change the URI's path"),
        ("a/../b", "would change the URI's path"),
        ("./a", "would change the URI's path"),
        ("a/.", "would change the URI's path"),
        ("/a", "empty segment"),
        ("a/", "empty segment"),
        ("a//b", "empty segment"),
    ] {
        let [found] = &refused(&GetFile { key: key.into() })[..] else { panic!("one violation for {key:?}") };
        assert!(found.starts_with("`Key` ") && found.contains(violation), "{key:?}: {found}");
    }
}
