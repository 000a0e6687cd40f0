//! Constraints on the items of lists, and on the keys and values of maps.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use connect_core::metadata::Constraints;
use connect_core::validate::{Range, ViolationKind};
use connect_core::{Operation, Secret, connect_operation, connect_shape};

use crate::support::{refused, sent};

#[connect_operation(method = "PUT", uri = "/inner")]
#[derive(Default)]
struct PutInner {
    #[connect(length(..=3), items(length(1..=4)))]
    names: Vec<String>,
    #[connect(items(range(0..=9)))]
    digits: Option<Vec<Option<i32>>>,
    #[connect(keys(length(2..=4)), values(length(..=3)))]
    tags: BTreeMap<String, String>,
    #[connect(values(items(range(1..)), length(1..)))]
    groups: HashMap<String, Vec<u8>>,
    #[connect(items(items(length(..=2))))]
    rows: Vec<Vec<String>>,
    #[connect(sensitive, items(length(..=2)))]
    secrets: Option<Secret<Vec<String>>>,
    #[connect(sensitive, keys(length(..=2)), values(length(..=2)))]
    vault: Option<Secret<BTreeMap<String, String>>>,
    #[connect(keys(length(..=2)))]
    hidden: BTreeMap<Secret<String>, i32>,
    #[connect(query, items(length(..=2)))]
    codes: Vec<String>,
    #[connect(header = "x-words", items(length(..=2)))]
    words: Option<Vec<String>>,
    #[connect(items(length(..=2)))]
    shared: Arc<Vec<Box<String>>>,
    inner: Option<Inner>,
}

#[connect_shape]
struct Inner {
    #[connect(items(length(..=2)))]
    names: Vec<String>,
    choice: Option<Choice>,
}

#[connect_shape]
enum Choice {
    #[connect(items(range(..=2)))]
    Numbers(Vec<i64>),
    #[connect(unknown)]
    Unknown(connect_core::UnknownVariant),
}

#[connect_operation(method = "PUT", uri = "/borrowed")]
struct PutBorrowed<'a> {
    #[connect(items(length(..=2)))]
    names: &'a [&'a str],
    #[connect(items(length(..=2)))]
    more: Cow<'a, [String]>,
}

#[connect_operation(method = "PUT", uri = "/generic")]
struct PutGeneric<T> {
    #[connect(items(range(..=2)))]
    numbers: Vec<T>,
}

fn texts(values: &[&str]) -> Vec<String> {
    values.iter().map(|&value| value.to_owned()).collect()
}

fn map(entries: &[(&str, &str)]) -> BTreeMap<String, String> {
    entries.iter().map(|&(key, value)| (key.to_owned(), value.to_owned())).collect()
}

#[test]
fn values_inside_of_their_bounds_are_no_violations() {
    let input = PutInner {
        names: texts(&["a", "äöüß", "ab"]),
        digits: Some(vec![Some(0), None, Some(9)]),
        tags: map(&[("ab", ""), ("abcd", "abc")]),
        groups: HashMap::from([("x".into(), vec![1, 255])]),
        rows: vec![vec![], texts(&["ab"])],
        secrets: Some(Secret::new(texts(&["ab"]))),
        vault: Some(Secret::new(map(&[("ab", "ab")]))),
        hidden: BTreeMap::from([(Secret::new("ab".into()), 1)]),
        codes: texts(&["ab"]),
        words: Some(texts(&["ab"])),
        shared: Arc::new(vec![Box::new("ab".into())]),
        inner: Some(Inner { names: texts(&["ab"]), choice: Some(Choice::Numbers(vec![2])) }),
    };
    sent(&input);
}

#[test]
fn each_item_key_and_value_out_of_its_bounds_is_a_violation_with_its_path() {
    let input = PutInner {
        names: texts(&["", "abcde", "a", "b"]),
        digits: Some(vec![Some(10), None, Some(-1)]),
        tags: map(&[("a", "abcd")]),
        groups: HashMap::from([("x".into(), vec![1, 0])]),
        rows: vec![vec![], texts(&["a", "abc"])],
        secrets: Some(Secret::new(texts(&["abc"]))),
        vault: Some(Secret::new(map(&[("key", "value")]))),
        hidden: BTreeMap::from([(Secret::new("key".into()), 1)]),
        codes: texts(&["ab", "abc"]),
        words: Some(texts(&["abc"])),
        shared: Arc::new(vec![Box::new("abc".into())]),
        inner: Some(Inner { names: texts(&["abc"]), choice: Some(Choice::Numbers(vec![0, 3])) }),
    };
    assert_eq!(
        refused(&input),
        [
            "`Names` has length 4: at most 3 is allowed",
            "`Names[0]` has length 0: at least 1 is required",
            "`Names[1]` has length 5: at most 4 is allowed",
            "`Digits[0]` is out of range: it must be from 0 to 9",
            "`Digits[2]` is out of range: it must be from 0 to 9",
            "`Tags.a (key)` has length 1: at least 2 is required",
            "`Tags.a` has length 4: at most 3 is allowed",
            "`Groups.x[1]` is out of range: it must be at least 1",
            "`Rows[1][1]` has length 3: at most 2 is allowed",
            "`Secrets[0]` has length 3: at most 2 is allowed",
            "`Vault[redacted] (key)` has length 3: at most 2 is allowed",
            "`Vault[redacted]` has length 5: at most 2 is allowed",
            "`Hidden[redacted] (key)` has length 3: at most 2 is allowed",
            "`Codes[1]` has length 3: at most 2 is allowed",
            "`Words[0]` has length 3: at most 2 is allowed",
            "`Shared[0]` has length 3: at most 2 is allowed",
            "`Inner.Names[0]` has length 3: at most 2 is allowed",
            "`Inner.Choice.Numbers[1]` is out of range: it must be at most 2",
        ]
    );
}

#[test]
fn borrowed_and_generic_lists_are_checked() {
    let input = PutBorrowed { names: &["ab", "abc"], more: Cow::Owned(texts(&["abc"])) };
    assert_eq!(refused(&input).len(), 2);
    assert_eq!(refused(&PutGeneric { numbers: vec![2, 3] }), ["`Numbers[1]` is out of range: it must be at most 2"]);
}

#[test]
fn metadata_has_the_constraints_on_what_is_inside() {
    let members = PutInner::METADATA.members();
    let of = |name: &str| members.iter().find(|member| member.wire_name() == name).unwrap().constraints();
    let names = of("Names");
    assert_eq!((names.length(), names.items().unwrap().length()), (Some((0, 3)), Some((1, 4))));
    let tags = of("Tags");
    assert_eq!(tags.keys().and_then(Constraints::length), Some((2, 4)));
    assert_eq!(tags.values().and_then(Constraints::length), Some((0, 3)));
    let groups = of("Groups").values().unwrap();
    assert_eq!(groups.length(), Some((1, usize::MAX)));
    assert!(groups.items().and_then(Constraints::range).is_some_and(|range: Range| range.max().is_none()));
    assert_eq!(of("Rows").items().unwrap().items().and_then(Constraints::length), Some((0, 2)));
    assert_eq!(of("Inner"), Constraints::default());
}

#[test]
fn the_kind_of_a_violation_says_what_it_says_of_a_member() {
    let input = PutInner { names: texts(&[""]), ..PutInner::default() };
    let error = input
        .to_http_request(&connect_core::Endpoint::new("https://api.example").unwrap(), &connect_core::RandomTokens);
    let error = error.unwrap_err();
    let [violation] = error.violations() else { panic!("{error}") };
    assert_eq!((violation.path(), violation.kind()), ("Names[0]", &ViolationKind::TooShort { length: 0, min: 1 }));
}
