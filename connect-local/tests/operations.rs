//! The lists of operations: those that connect-local has, and those that it only names.
#![cfg(test)]

use std::collections::BTreeSet;
use std::path::Path;

const LIST: &str = include_str!("../src/server/unknown/operations.txt");

/// Returns the text between two texts.
fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

/// Returns the operations that a folder of connect-api declares, except those that take a token.
fn declared(folder: &Path) -> Vec<String> {
    let mut operations = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|end| end != "rs") {
            continue;
        }
        let source = std::fs::read_to_string(path).unwrap();
        for declaration in source.split("\n#[connect_operation(").skip(1) {
            let (keys, rest) = declaration.split_once("\n)]").unwrap();
            if keys.contains("bearer(") {
                continue;
            }
            let name = between(rest, "pub struct ", " ").unwrap().trim_end_matches(';');
            let method = between(keys, "method = \"", "\"").unwrap();
            let uri = between(keys, "uri = \"", "\"").unwrap().replace('<', "{").replace('>', "}");
            operations.push(format!("{name} {method} {uri}"));
        }
    }
    operations
}

#[test]
fn the_list_has_the_operations_of_connect_api() {
    let api = Path::new(env!("CARGO_MANIFEST_DIR")).join("../connect-api/src");
    let declared: BTreeSet<_> = [api.clone(), api.join("connect")].iter().flat_map(|folder| declared(folder)).collect();
    let listed: BTreeSet<_> = LIST.lines().map(str::to_owned).collect();
    assert!(declared == listed, "not the same: {:?}", declared.symmetric_difference(&listed).collect::<Vec<_>>());
}

/// Returns the names that stand between two texts, in the sources of a folder and of those in it.
fn named(folder: &Path, before: &str, after: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.is_dir() {
            names.extend(named(&path, before, after));
            continue;
        }
        let source = std::fs::read_to_string(path).unwrap();
        let parts = source.split(before).skip(1).filter_map(|part| part.split_once(after));
        names.extend(parts.map(|(name, _)| name.to_owned()).filter(|name| is_name(name)));
    }
    names
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase()) && text.chars().all(|one| one.is_ascii_alphanumeric())
}

/// Returns the operations in the rows of the table after a heading.
fn listed(document: &str) -> BTreeSet<String> {
    let (_, section) = document.split_once("# Operations\n").unwrap();
    let rows = section.lines().skip_while(|line| !line.contains("| --- |")).skip(1);
    let rows = rows.take_while(|line| line.contains('|'));
    rows.flat_map(|row| row.split('`').skip(1).step_by(2)).map(str::to_owned).collect()
}

#[test]
fn every_operation_of_the_engine_is_served_and_documented() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let engine: BTreeSet<_> = ["connect", "participant"]
        .iter()
        .flat_map(|service| named(&source.join("engine"), &format!("Call::{service}(\""), "\")"))
        .collect();
    assert_eq!(engine, named(&source.join("handlers"), "\n        ", ": |engine, input|"));
    assert_eq!(engine, listed(include_str!("../src/lib.rs")));
    assert_eq!(engine, listed(include_str!("../README.md")));
}
