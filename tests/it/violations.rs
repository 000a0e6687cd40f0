//! Violations of an input.

use std::borrow::Cow;
use std::collections::BTreeMap;

use connect_core::validate::ViolationKind;
use connect_core::{Error, ErrorKind, Operation, RandomTokens, Secret, connect_operation, connect_shape};

use crate::support::{CreateParticipant, ParticipantDetails, create_participant, endpoint, refused, sent};

#[connect_operation(method = "POST", uri = "/many/<First>/<Rest+>")]
#[derive(Default)]
struct Many {
    first: String,
    #[connect(header = "X-Header")]
    header: String,
    #[connect(required)]
    needed: Option<u8>,
    #[connect(query, length(2..=3))]
    query: Option<String>,
    #[connect(range(1..=10))]
    number: i32,
    tags: Vec<Tag>,
    named: BTreeMap<String, Tag>,
    inner: Option<Box<Inner>>,
    rest: String,
}

#[connect_shape]
#[derive(Default)]
struct Tag {
    #[connect(length(1..))]
    key: String,
}

#[connect_shape]
#[derive(Default)]
struct Inner {
    #[connect(required)]
    needed: Option<String>,
    tag: Option<Tag>,
    deeper: Option<Box<Inner>>,
}

fn tag(key: &str) -> Tag {
    Tag { key: key.to_owned() }
}

fn right() -> Many {
    Many { first: "a".into(), needed: Some(1), number: 1, rest: "b/c".into(), ..Many::default() }
}

#[test]
fn one_error_holds_all_violations_of_an_input() {
    let operation = Many {
        first: "..".into(),
        header: "a\nb".into(),
        needed: None,
        query: Some("x".into()),
        number: 11,
        tags: vec![tag("ok"), tag("")],
        named: BTreeMap::from([("some key".to_owned(), tag(""))]),
        inner: Some(Box::default()),
        rest: "a//b".into(),
    };
    let mut violations = refused(&operation);
    violations.sort();
    assert_eq!(
        violations,
        [
            "`First` has a `.` or `..` segment, which would change the URI's path: use another value",
            "`Header` contains a control character, which a header cannot carry: remove it",
            "`Inner.Needed` is required but not set: set it",
            "`Named.some key.Key` has length 0: at least 1 is required",
            "`Needed` is required but not set: set it",
            "`Number` is out of range: it must be from 1 to 10",
            "`Query` has length 1: at least 2 is required",
            "`Rest` has an empty segment: remove the `/` at either end and double `//`",
            "`Tags[1].Key` has length 0: at least 1 is required",
        ]
    );
}

#[test]
fn a_valid_input_has_no_violations() {
    assert_eq!(sent(&right()).uri().path(), "/many/a/b/c");
}

#[test]
fn an_input_error_names_the_operation_and_every_violation_in_one_line() {
    let operation = Many { needed: None, number: 0, ..right() };
    let error = operation.to_http_request(&endpoint(), &RandomTokens).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Many: the input is invalid: `Needed` is required but not set: set it; `Number` is out of range: it must be from 1 to 10"
    );
    assert_eq!(error.kind(), ErrorKind::Input);
    assert!(error.status().is_none() && error.raw_body().is_none() && !error.is_retryable());
}

#[test]
fn a_violation_reports_its_path_and_kind() {
    let operation = Many { tags: vec![tag("")], ..right() };
    let error: Error = operation.to_http_request(&endpoint(), &RandomTokens).unwrap_err();
    let [violation] = error.violations() else { panic!("{error}") };
    assert_eq!(violation.path(), "Tags[0].Key");
    assert_eq!(*violation.kind(), ViolationKind::TooShort { length: 0, min: 1 });
}

#[test]
fn the_path_of_a_violation_reaches_into_nested_shapes() {
    let deepest = Inner { needed: Some("x".into()), tag: Some(tag("")), deeper: None };
    let middle = Inner { needed: None, tag: None, deeper: Some(Box::new(deepest)) };
    let outer = Inner { needed: Some("x".into()), tag: None, deeper: Some(Box::new(middle)) };
    assert_eq!(
        refused(&Many { inner: Some(Box::new(outer)), ..right() }),
        [
            "`Inner.Deeper.Needed` is required but not set: set it",
            "`Inner.Deeper.Deeper.Tag.Key` has length 0: at least 1 is required"
        ]
    );
}

#[test]
fn a_map_key_with_a_line_break_is_escaped_in_the_message() {
    let operation = Many { named: BTreeMap::from([("a\nb".to_owned(), tag(""))]), ..right() };
    assert_eq!(refused(&operation), [r"`Named.a\nb.Key` has length 0: at least 1 is required"]);
}

#[test]
fn the_constraints_of_create_participant_are_checked() {
    let operation = CreateParticipant {
        instance_id: "i".repeat(101),
        contact_id: "c".to_owned(),
        participant_details: ParticipantDetails {
            display_name: Some(String::new()),
            ..create_participant().participant_details
        },
        ..create_participant()
    };
    assert_eq!(
        refused(&operation),
        [
            "`InstanceId` has length 101: at most 100 is allowed",
            "`ParticipantDetails.DisplayName` has length 0: at least 1 is required"
        ]
    );
}

#[connect_operation(method = "POST", uri = "/lengths")]
struct Lengths<'a> {
    #[connect(length(2..=3))]
    text: Option<Cow<'a, str>>,
    #[connect(length(2..=3))]
    list: Option<Vec<&'a str>>,
    #[connect(length(2..=3))]
    map: Option<BTreeMap<String, u8>>,
    #[connect(length(3))]
    exact: Option<&'a str>,
    #[connect(length(..=3), sensitive)]
    secret: Option<Secret<String>>,
}

const NONE: Lengths<'_> = Lengths { text: None, list: None, map: None, exact: None, secret: None };

#[test]
fn the_length_of_a_string_counts_code_points() {
    for text in ["ab", "abc", "😀😀", "😀😀😀", "ééé", "e\u{301}"] {
        sent(&Lengths { text: Some(text.into()), ..NONE });
    }
    for (text, violation) in [
        ("", "`Text` has length 0: at least 2 is required"),
        ("😀", "`Text` has length 1: at least 2 is required"),
        ("é😀éé", "`Text` has length 4: at most 3 is allowed"),
        ("abcd", "`Text` has length 4: at most 3 is allowed"),
    ] {
        assert_eq!(refused(&Lengths { text: Some(text.into()), ..NONE }), [violation]);
    }
}

#[test]
fn the_length_of_a_list_or_map_counts_items() {
    let map = |count: u8| (0..count).map(|key| (key.to_string(), key)).collect();
    sent(&Lengths { list: Some(vec!["long item", "b"]), map: Some(map(3)), ..NONE });
    let operation = Lengths { list: Some(vec!["long item"]), map: Some(map(4)), ..NONE };
    assert_eq!(
        refused(&operation),
        ["`List` has length 1: at least 2 is required", "`Map` has length 4: at most 3 is allowed"]
    );
}

#[test]
fn an_exact_length_is_both_minimum_and_maximum() {
    sent(&Lengths { exact: Some("abc"), ..NONE });
    assert_eq!(refused(&Lengths { exact: Some("ab"), ..NONE }), ["`Exact` has length 2: at least 3 is required"]);
    assert_eq!(refused(&Lengths { exact: Some("abcd"), ..NONE }), ["`Exact` has length 4: at most 3 is allowed"]);
}

#[test]
fn a_violation_does_not_show_the_secret() {
    let operation = Lengths { secret: Some("hunter2".into()), ..NONE };
    assert_eq!(refused(&operation), ["`Secret` has length 7: at most 3 is allowed"]);
}

#[test]
fn unset_members_do_not_violate_a_length() {
    assert_eq!(sent(&NONE).body(), "{}");
}

#[connect_operation(method = "POST", uri = "/ranges")]
struct Ranges {
    #[connect(range(-5..=5))]
    both: Option<i64>,
    #[connect(range(10..), query)]
    least: Option<u128>,
    #[connect(range(..=0.5), header = "X-Most")]
    most: Option<f32>,
    #[connect(range(0.25..=0.75))]
    float: Option<Box<f64>>,
}

const ANY: Ranges = Ranges { both: None, least: None, most: None, float: None };

#[test]
fn a_range_includes_its_bounds() {
    for both in [-5, 0, 5] {
        sent(&Ranges { both: Some(both), least: Some(10), most: Some(0.5), float: Some(Box::new(0.25)) });
    }
    sent(&Ranges { least: Some(u128::MAX), most: Some(f32::MIN), float: Some(Box::new(0.75)), ..ANY });
    assert_eq!(
        refused(&Ranges { both: Some(6), least: Some(9), most: Some(0.51), float: Some(Box::new(0.249)) }),
        [
            "`Both` is out of range: it must be from -5 to 5",
            "`Least` is out of range: it must be at least 10",
            "`Most` is out of range: it must be at most 0.5",
            "`Float` is out of range: it must be from 0.25 to 0.75",
        ]
    );
    assert_eq!(refused(&Ranges { both: Some(i64::MIN), ..ANY }).len(), 1);
}

#[test]
fn no_range_contains_nan() {
    assert_eq!(refused(&Ranges { most: Some(f32::NAN), ..ANY }).len(), 1);
    assert_eq!(refused(&Ranges { float: Some(Box::new(f64::NAN)), ..ANY }).len(), 1);
}
