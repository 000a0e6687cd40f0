//! The list of the operations that connect-local names when it does not have them.
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
