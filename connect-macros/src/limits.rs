//! Tests of very large declarations, such as a generator may write: the work of the macros is
//! proportional to their size, and their messages have a limited length.

use std::fmt::Write;

use syn::DeriveInput;

use crate::errors::Errors;
use crate::model::Shape;
use crate::names::{nearest, work};
use crate::{check, expand, parse, table};

/// The most characters that all messages of a declaration have together.
const MAX_TEXT: usize = 64 * 1024;
/// The most characters that are compared for the suggestions of a declaration.
const MAX_WORK: usize = 16 * 1024 * 1024;

/// Returns the messages of an operation, and asserts that they and their work are bounded.
fn messages_of(declaration: &str) -> Vec<String> {
    let input: DeriveInput = syn::parse_str(declaration).unwrap();
    let mut found = Vec::new();
    let work = work(|| {
        let mut errors = Errors::default();
        let operation = parse::operation(&input, &mut errors);
        check::operation(&operation, &mut errors);
        let arguments = input.attrs[0].meta.require_list().unwrap().tokens.clone();
        table::documented(&arguments, syn::parse_str(declaration).unwrap());
        let _ = expand::operation_fallback(&operation);
        found = errors.messages();
    });
    assert!(work <= MAX_WORK, "{work} characters were compared");
    let text: usize = found.iter().map(String::len).sum();
    assert!(text <= MAX_TEXT, "{text} bytes of messages");
    assert!(found.len() <= 33, "{} messages", found.len());
    found
}

fn operation(method: &str, uri: &str, members: &str) -> String {
    format!("#[connect_operation(method = \"{method}\", uri = \"{uri}\")] struct Call {{ {members} }}")
}

/// Returns the text of `write` for each number below `count`.
fn each(count: usize, write: impl Fn(usize) -> String) -> String {
    (0..count).map(write).collect()
}

#[test]
fn d6_many_labels_without_members_are_counted() {
    let uri = each(800, |index| format!("/{{LabelWithALongName{index}}}"));
    let members = each(800, |index| format!("another_long_name_{index}: String,"));
    for method in ["GET", "POST"] {
        let found = messages_of(&operation(method, &uri, &members));
        assert!(found[0].contains("`{LabelWithALongName0}` has no member"), "{}", found[0]);
        assert_eq!(
            found[32], "this declaration has 768 more mistakes, which are not shown: correct these first",
            "{method}"
        );
    }
}

#[test]
fn d6_thousands_of_labels_and_members_are_not_compared_in_pairs() {
    let uri = each(30_000, |index| format!("/{{Member{index}}}"));
    let members = each(30_000, |index| format!("member_{index}: String,"));
    assert_eq!(messages_of(&operation("GET", &uri, &members)), Vec::<String>::new());
    let twice = "/{Same}".repeat(100_000);
    assert_eq!(messages_of(&operation("GET", &twice, "same: String,")).len(), 1);
}

#[test]
fn d6_very_long_names_are_cut_in_messages_and_not_compared() {
    let long = "a".repeat(50_000);
    let members = format!("{long}b: String, other: Option<String>,");
    let found = messages_of(&operation("GET", &format!("/{{{long}}}"), &members));
    assert!(found.iter().any(|message| message.contains("has no member")), "{found:#?}");
    for message in &found {
        assert!(message.len() <= 4 * 1024 && message.contains('…'), "{} bytes: {message:.300}", message.len());
    }
    let found = messages_of(&operation(&long, "/", ""));
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("methods are written in capitals: write `AAA") && found[0].ends_with("…`"));
    assert!(found[0].len() <= 4 * 1024, "{} bytes", found[0].len());
    assert_eq!(work(|| assert_eq!(nearest(&long, &[&*long, "b"]), None)), 0);
}

#[test]
fn d6_members_in_the_body_of_a_get_are_counted() {
    let members = each(5_000, |index| format!("member_{index}: String,"));
    let found = messages_of(&operation("GET", "/call/{Membr}", &members));
    assert_eq!(found.len(), 33);
    assert!(found[32].contains("more mistakes"), "{}", found[32]);
}

#[test]
fn d6_members_with_one_place_are_found_without_comparing_all_pairs() {
    let members = each(20_000, |index| format!("#[connect(query = \"q{}\")] member_{index}: String,", index / 2));
    let found = messages_of(&operation("GET", &format!("/a?{}q=1", "x=1&".repeat(20_000)), &members));
    assert_eq!(found.len(), 33);
    assert!(found[32].contains("9968 more"), "{}", found[32]);
}

#[test]
fn d6_a_megabyte_of_keys_has_bounded_messages() {
    let keys = each(120_000, |index| format!("k{index:06}, "));
    let found = messages_of(&operation("POST", "/", &format!("#[connect({keys})] member: String,")));
    assert_eq!(found.len(), 33);
    assert!(found[0].starts_with("`k000000` is not a key"), "{}", found[0]);
    let found =
        messages_of(&operation("POST", "/", &format!("#[connect({})] member: String,", "required,".repeat(100_000))));
    assert_eq!(found.len(), 33);
    let long = "x".repeat(1_000_000);
    let found = messages_of(&operation("POST", "/", &format!("#[connect({long})] member: String,")));
    assert_eq!(found.len(), 1);
}

#[test]
fn d6_a_megabyte_of_foreign_labels_has_bounded_messages() {
    for segment in ["/:id", "/$id", "/{id?}", "/*", "/%s", "/{a}{b}"] {
        let uri: String = (0..120_000).fold(String::new(), |mut uri, index| {
            let _ = write!(uri, "{segment}{}", if segment.ends_with('d') { index.to_string() } else { String::new() });
            uri
        });
        assert!(messages_of(&operation("GET", &uri, "id0: String,")).len() <= 33, "{segment}");
    }
}

#[test]
fn d6_a_member_with_many_conditions_has_no_table() {
    let conditions = each(40, |index| format!("#[cfg_attr(a{index}, connect(required))]"));
    assert_eq!(messages_of(&operation("POST", "/", &format!("{conditions} member: String,"))), Vec::<String>::new());
}

#[test]
fn d6_shapes_with_thousands_of_members_are_expanded() {
    let members = each(5_000, |index| format!("member_{index}: Option<T>,"));
    let variants = each(20_000, |index| format!("Variant{index},"));
    for item in [
        format!("struct Shape<T> {{ {members} }}"),
        format!("enum Shape {{ {variants} #[connect(unknown)] Unknown(UnknownValue) }}"),
    ] {
        let mut errors = Errors::default();
        let shape = parse::shape(&syn::parse_str(&item).unwrap(), &mut errors).unwrap();
        if let Shape::Structure(structure) = &shape {
            check::structure(structure, &mut errors);
        }
        assert_eq!(errors.messages(), Vec::<String>::new());
        assert!(!expand::shape(&shape).is_empty());
    }
}

#[test]
fn d6_equal_variants_are_counted() {
    let variants = each(20_000, |index| format!("Variant{index},"));
    let item = format!("enum Shape {{ {variants} {variants} #[connect(unknown)] Unknown(UnknownValue) }}");
    let mut errors = Errors::default();
    parse::shape(&syn::parse_str(&item).unwrap(), &mut errors);
    let found = errors.messages();
    assert_eq!(found.len(), 33);
    assert!(found[32].contains("19968 more"), "{}", found[32]);
}
