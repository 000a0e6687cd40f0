//! The constraints that servers check too: patterns, unique items and the values of enums; and the
//! violations in Smithy's form.

use std::collections::{BTreeMap, HashMap};

use connect_core::json::EncodeJson;
use connect_core::request::EncodeRequest;
use connect_core::validate::{AllowedValues, Path, Violation, ViolationKind, Violations};
use connect_core::{
    Blob, Document, Secret, Timestamp, UnknownInteger, UnknownValue, UnknownVariant, connect_operation, connect_shape,
    json,
};
use proptest::prelude::*;

use crate::support::sent;

#[connect_operation(method = "POST", uri = "/checked/<Id>")]
#[derive(Default)]
struct PutChecked<'a> {
    #[connect(pattern = "^[a-m]+$")]
    id: String,
    #[connect(query, pattern = "^(?!aws:)[\\p{L}:]+$", length(..=3))]
    tag: Option<&'a str>,
    #[connect(header = "x-word", pattern = "^[a-m]+$", sensitive)]
    word: Option<Secret<String>>,
    #[connect(items(pattern = "^[a-m]+$"), unique)]
    list: Option<Vec<String>>,
    #[connect(keys(pattern = "^[a-m]+$"), values(pattern = "^[a-m]+$"))]
    map: Option<BTreeMap<String, String>>,
    #[connect(pattern = "(")]
    wrong: Option<String>,
    #[connect(pattern = "^a")]
    color: Option<Color>,
    inner: Option<Inner>,
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Color {
    #[connect(rename = "abc")]
    Abc,
    #[connect(rename = "def")]
    Def,
    #[doc(hidden)]
    #[connect(rename = "ghi")]
    Ghi,
    #[connect(rename = "jkl")]
    Jkl,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
#[derive(Clone, Debug, PartialEq)]
enum Level {
    #[connect(value = 1)]
    Low,
    #[connect(value = 2)]
    High,
    #[connect(unknown)]
    Unknown(UnknownInteger),
}

#[connect_shape(rename_all = "camelCase")]
#[derive(Default)]
struct Inner {
    #[connect(pattern = "^[a-m]+$")]
    string: Option<String>,
    color: Option<Color>,
    secret_color: Option<Secret<Color>>,
    list: Option<Vec<Color>>,
    map: Option<BTreeMap<Color, Level>>,
    union: Option<Box<Choice>>,
    nested: Option<Box<Inner>>,
}

#[connect_shape(rename_all = "camelCase")]
enum Choice {
    #[connect(pattern = "^[a-m]+$")]
    First(String),
    Color(Color),
    Level(Level),
    Inner(Inner),
    Union(Box<Choice>),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}

#[connect_shape]
struct Sets {
    #[connect(unique)]
    blobs: Vec<Blob>,
    #[connect(unique)]
    times: Option<Vec<Timestamp>>,
    #[connect(unique, timestamp = "date-time")]
    dates: Option<Vec<Timestamp>>,
    #[connect(unique)]
    levels: Vec<Level>,
    #[connect(unique)]
    documents: Vec<Document>,
    #[connect(unique)]
    maps: Vec<HashMap<String, i32>>,
    #[connect(unique, items(unique))]
    lists: Vec<Vec<f64>>,
    #[connect(values(unique))]
    groups: BTreeMap<String, Vec<bool>>,
    #[connect(unique, sensitive)]
    secrets: Option<Secret<Vec<String>>>,
    #[connect(unique)]
    structures: Vec<Pair>,
    #[connect(unique)]
    integers: Vec<i128>,
}

#[connect_shape]
struct Pair {
    a: Option<i32>,
    b: Option<String>,
}

fn paths(violations: &Violations) -> Vec<&str> {
    violations.iter().map(Violation::pointer).collect()
}

fn strict(shape: &impl EncodeJson) -> Violations {
    let mut violations = Violations::strict();
    shape.check(Path::ROOT, &mut violations);
    violations
}

fn inner(text: &str) -> Inner {
    json::from_slice(text.as_bytes()).unwrap()
}

fn sets(text: &str) -> Sets {
    let empty =
        r#"{"Blobs":[],"Levels":[],"Documents":[],"Maps":[],"Lists":[],"Groups":{},"Structures":[],"Integers":[]}"#;
    let mut all: serde_json::Value = serde_json::from_str(empty).unwrap();
    let own: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(text.as_bytes()).unwrap();
    all.as_object_mut().unwrap().extend(own);
    json::from_slice(all.to_string().as_bytes()).unwrap()
}

#[test]
fn a_text_that_does_not_match_its_pattern_is_a_violation_in_every_place() {
    let map = [("abc", "xyz"), ("XYZ", "abc")].map(|(key, value)| (key.to_owned(), value.to_owned()));
    let input = PutChecked {
        id: "xyz".to_owned(),
        tag: Some("aws:"),
        word: Some(Secret::new("hidden".to_owned())),
        list: Some(vec!["abc".to_owned(), "xyz".to_owned()]),
        map: Some(BTreeMap::from(map)),
        color: Some(Color::Def),
        inner: Some(Inner {
            string: Some("x".to_owned()),
            union: Some(Box::new(Choice::First("z".to_owned()))),
            ..Inner::default()
        }),
        ..PutChecked::default()
    };
    let mut violations = Violations::strict();
    input.check(&mut violations);
    assert_eq!(
        paths(&violations),
        [
            "/Id",
            "/Tag",
            "/Tag",
            "/Word",
            "/List/1",
            "/Map",
            "/Map/abc",
            "/Color",
            "/Inner/string",
            "/Inner/union/first"
        ]
    );
    assert!(!violations.to_string().contains("hidden"), "{violations}");
    assert_eq!(violations.as_slice()[0].kind(), &ViolationKind::PatternMismatch("^[a-m]+$"));
    assert!(
        violations.to_string().starts_with("`Id` does not match the pattern `^[a-m]+$`: use a value that matches it; ")
    );
}

#[test]
fn a_client_sends_a_text_that_does_not_match_its_pattern() {
    let input = PutChecked { id: "xyz".to_owned(), wrong: Some(String::new()), ..PutChecked::default() };
    assert_eq!(sent(&input).uri().path(), "/checked/xyz");
}

#[test]
fn a_text_that_matches_its_pattern_is_no_violation() {
    let input = PutChecked {
        id: "abc".to_owned(),
        tag: Some("ārā"),
        list: Some(vec!["abc".to_owned(), "abd".to_owned()]),
        color: Some(Color::Abc),
        ..PutChecked::default()
    };
    let mut violations = Violations::strict();
    input.check(&mut violations);
    assert_eq!(paths(&violations), [""; 0]);
}

#[test]
fn a_pattern_that_is_no_expression_is_a_violation_of_every_text() {
    let input = PutChecked { id: "abc".to_owned(), wrong: Some(String::new()), ..PutChecked::default() };
    let mut violations = Violations::strict();
    input.check(&mut violations);
    assert_eq!(violations.as_slice()[0].kind(), &ViolationKind::InvalidPattern("("));
    assert_eq!(violations.as_slice().len(), 1);
}

#[test]
fn equal_items_are_a_violation_whatever_they_are() {
    let cases = [
        (r#"{"Blobs":["YQ==","Yg==","YQ=="]}"#, "/Blobs"),
        (r#"{"Times":[1.5,1.50]}"#, "/Times"),
        (r#"{"Dates":["1985-04-12T23:20:50.52Z","1985-04-12T23:20:50.520Z"]}"#, "/Dates"),
        (r#"{"Levels":[2,1,2]}"#, "/Levels"),
        (r#"{"Documents":[{"a":[1,{"b":2,"c":3}]},null,{"a":[1,{"c":3,"b":2}]}]}"#, "/Documents"),
        (r#"{"Maps":[{"a":1,"b":2,"c":3,"d":4},{"d":4,"c":3,"b":2,"a":1}]}"#, "/Maps"),
        (r#"{"Lists":[[0.1,0.2],[0.1,0.2]]}"#, "/Lists"),
        (r#"{"Lists":[[],[0.5,5e-1]]}"#, "/Lists/1"),
        (r#"{"Groups":{"a":[true,false],"b":[true,true]}}"#, "/Groups/b"),
        (r#"{"Secrets":["hidden","hidden"]}"#, "/Secrets"),
        (r#"{"Structures":[{"A":1,"B":"x"},{"B":"x","A":1}]}"#, "/Structures"),
    ];
    for (text, path) in cases {
        let violations = strict(&sets(text));
        assert_eq!(paths(&violations), [path], "{text}");
        assert_eq!(violations.as_slice()[0].kind(), &ViolationKind::RepeatedItem);
        assert!(!violations.to_string().contains("hidden"));
    }
}

#[test]
fn items_that_differ_are_no_violation() {
    let cases = [
        r#"{"Blobs":["YQ==","Yg=="]}"#,
        r#"{"Documents":[1,"1",[1],{"a":1},{"a":"1"},{"b":1},null,true]}"#,
        r#"{"Maps":[{"a":1},{"a":2},{}]}"#,
        r#"{"Lists":[[0.1,0.2],[0.2,0.1],[0.1]]}"#,
        r#"{"Structures":[{"A":1},{"B":"1"},{}]}"#,
        r#"{"Integers":[9007199254740992,9007199254740993]}"#,
    ];
    for text in cases {
        assert_eq!(paths(&strict(&sets(text))), [""; 0], "{text}");
    }
    let mut large = sets("{}");
    large.integers = vec![i128::MAX, i128::MAX - 1];
    assert_eq!(paths(&strict(&large)), [""; 0]);
}

#[test]
fn a_client_sends_an_unknown_value_and_a_server_rejects_it() {
    let inner = inner(
        r#"{"color":"x","secretColor":"x","list":["abc","x"],"map":{"x":1,"abc":7},
            "union":{"union":{"color":"x"}},"nested":{"nested":{"union":{"level":9}}}}"#,
    );
    let mut violations = Violations::default();
    inner.check(Path::ROOT, &mut violations);
    assert_eq!(paths(&violations), [""; 0]);

    let violations = strict(&inner);
    assert_eq!(
        paths(&violations),
        ["/color", "/secretColor", "/list/1", "/map/abc", "/map", "/union/union/color", "/nested/nested/union/level",]
    );
    let kinds: Vec<_> = violations.iter().map(Violation::kind).collect();
    let strings = AllowedValues::Strings(&["abc", "def", "jkl"]);
    assert_eq!(kinds[0], &ViolationKind::UnknownValue { allowed: strings });
    assert_eq!(kinds[3], &ViolationKind::UnknownValue { allowed: AllowedValues::Integers(&[1, 2]) });
}

#[test]
fn a_server_accepts_a_hidden_value_and_does_not_show_it() {
    assert_eq!(paths(&strict(&inner(r#"{"color":"ghi"}"#))), [""; 0]);
    let message = strict(&inner(r#"{"color":"x"}"#)).to_validation_message();
    assert_eq!(
        message,
        "1 validation error detected. Value at '/color' failed to satisfy constraint: Member must satisfy enum value \
         set: [abc, def, jkl]"
    );
}

#[test]
fn the_keys_of_a_map_in_a_secret_are_not_in_the_exception() {
    #[connect_operation(method = "POST", uri = "/vault")]
    struct PutVault {
        #[connect(sensitive, keys(length(..=2)), values(length(..=2)))]
        vault: Secret<BTreeMap<String, String>>,
    }
    let entries = [("hidden-a", "1"), ("b", "hidden-b")].map(|(key, value)| (key.to_owned(), value.to_owned()));
    let mut violations = Violations::strict();
    PutVault { vault: Secret::new(BTreeMap::from(entries)) }.check(&mut violations);
    let message = violations.to_validation_message();
    assert!(!message.contains("hidden"), "{message}");
    assert!(violations.iter().all(|violation| !violation.pointer().contains("hidden")));
    assert_eq!(violations.as_slice().len(), 2);
}

#[test]
fn the_constraints_are_in_the_metadata() {
    use connect_core::Operation;
    let metadata = PutChecked::METADATA;
    let member = |name: &str| metadata.members().iter().find(|member| member.wire_name() == name).unwrap();
    assert!(member("List").is_unique() && !member("Map").is_unique());
    assert_eq!(member("Id").pattern(), Some("^[a-m]+$"));
    assert_eq!(member("List").constraints().items().unwrap().pattern(), Some("^[a-m]+$"));
}

proptest! {
    #[test]
    fn a_list_is_unique_exactly_if_no_two_items_are_equal(maps in prop::collection::vec(
        prop::collection::hash_map("[ab]{1,2}", 0..2i32, 0..3), 0..6,
    )) {
        let mut sets = sets("{}");
        let is_unique = maps.iter().enumerate().all(|(index, map)| !maps[..index].contains(map));
        sets.maps = maps;
        prop_assert_eq!(strict(&sets).is_empty(), is_unique);
    }

    #[test]
    fn an_accepted_text_matches_its_class(text in "[a-z]{0,3}") {
        let input = PutChecked { id: text.clone(), ..PutChecked::default() };
        let mut violations = Violations::strict();
        input.check(&mut violations);
        let is_match = !text.is_empty() && text.bytes().all(|byte| (b'a'..=b'm').contains(&byte));
        prop_assert_eq!(violations.is_empty(), is_match);
    }

    #[test]
    fn a_value_is_known_exactly_if_the_declaration_has_it(value in -3..5i32) {
        let violations = strict(&Level::from(value));
        prop_assert_eq!(violations.is_empty(), value == 1 || value == 2);
    }
}
