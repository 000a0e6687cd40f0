//! Tests that the expansions of the declarations in `snapshots/` are unchanged.
//!
//! A file consists of a declaration, a separator line, and the expansion. To refresh the
//! expansions, run `UPDATE_SNAPSHOTS=1 cargo test -p connect-macros` and read `git diff`. To add a
//! snapshot, write a file with only a declaration.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{DeriveInput, Meta};

use crate::errors::Errors;
use crate::model::Shape;
use crate::symbol::{CONNECT_ERROR, CONNECT_OPERATION, CONNECT_SHAPE};
use crate::{attribute, check, expand, parse, table};

/// The line between a declaration and its expansion.
const LINE: &str = "// ---- expands to ----\n";

#[test]
fn expansions_equal_their_snapshots() {
    let files = snapshots();
    assert!(files.len() >= 10, "{} snapshots", files.len());
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let mut drift = String::new();
    for file in files {
        let before = fs::read_to_string(&file).unwrap();
        let declaration = before.split(LINE).next().unwrap_or_default().trim_end();
        let after = format!("{declaration}\n\n{LINE}\n{}", expansion(declaration));
        if update {
            fs::write(&file, after).unwrap();
        } else if before != after {
            write!(drift, "\n{}:\n{}", file.display(), difference(&before, &after)).unwrap();
        }
    }
    assert!(drift.is_empty(), "expansions have changed: if intended, run with UPDATE_SNAPSHOTS=1\n{drift}");
}

fn snapshots() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Returns the expansion of a declaration: the output of the attribute and of the derive.
fn expansion(declaration: &str) -> String {
    let mut item: DeriveInput = syn::parse_str(declaration).unwrap();
    let mut errors = Errors::default();
    let derived = if has(&item, CONNECT_OPERATION) {
        let operation = parse::operation(&item, &mut errors);
        check::operation(&operation, &mut errors);
        expand::operation(&operation)
    } else if has(&item, CONNECT_ERROR) {
        expand::structure(&parse::error(&item, &mut errors))
    } else {
        let shape = parse::shape(&item, &mut errors).unwrap();
        if let Shape::Structure(structure) = &shape {
            check::structure(structure, &mut errors);
        }
        expand::shape(&shape)
    };
    assert!(errors.finish().is_ok(), "a snapshot has a mistake: {declaration}");
    let mut tokens = attributed(&mut item);
    tokens.extend(derived);
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}

fn has(item: &DeriveInput, name: &str) -> bool {
    item.attrs.iter().any(|attribute| attribute.path().is_ident(name))
}

/// Returns the output of the attribute alone.
fn attributed(item: &mut DeriveInput) -> TokenStream {
    for (name, derive) in [(CONNECT_OPERATION, "Operation"), (CONNECT_SHAPE, "Shape"), (CONNECT_ERROR, "ErrorShape")] {
        let Some(index) = item.attrs.iter().position(|attribute| attribute.path().is_ident(name)) else { continue };
        let arguments = match item.attrs.remove(index).meta {
            Meta::List(list) => list.tokens,
            _ => TokenStream::new(),
        };
        let mut tokens = item.to_token_stream();
        if name == CONNECT_OPERATION {
            tokens = table::documented(&arguments, tokens);
        }
        return attribute::derive(derive, name, arguments, &tokens);
    }
    item.to_token_stream()
}

/// Returns the lines that differ, without the common lines at the start and the end.
fn difference(before: &str, after: &str) -> String {
    let (before, after): (Vec<_>, Vec<_>) = (before.lines().collect(), after.lines().collect());
    let same =
        |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| pairs.take_while(|(left, right)| left == right).count();
    let start = same(&mut before.iter().zip(&after));
    let end = same(&mut before[start..].iter().rev().zip(after[start..].iter().rev()));
    let mut lines = format!("@@ line {} @@\n", start + 1);
    for line in &before[start..before.len() - end] {
        writeln!(lines, "-{line}").unwrap();
    }
    for line in &after[start..after.len() - end] {
        writeln!(lines, "+{line}").unwrap();
    }
    lines
}
