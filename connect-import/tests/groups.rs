//! Groups of operations, which are features of the crate that has the declarations.

use std::collections::BTreeMap;
use std::path::Path;

use connect_import::declare::{Declarations, Elsewhere, declare};
use connect_import::print::{Groups, Options, print};
use connect_import::{Error, Model};

/// The model is a library: two operations on books, one on readers and one on the library itself.
const GROUPS: [(&str, &str); 4] =
    [("GetBook", "books"), ("PutBook", "books"), ("GetReader", "readers"), ("GetLibrary", "whole-library")];
const BOOKS: &str = "#[cfg(feature = \"books\")]";
const BOOKS_OR_READERS: &str = "#[cfg(any(feature = \"books\", feature = \"readers\"))]";

type Files = BTreeMap<String, String>;

fn pairs(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn library() -> Result<Model, Error> {
    connect_import::read::model(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/groups/service-2.json"))
}

fn printed(elsewhere: &Elsewhere, groups: &[(&str, &str)]) -> Result<Files, Error> {
    let model = library()?;
    let declarations: Declarations = declare(&model, None, elsewhere)?;
    let about = vec!["The library is open on Sundays.".to_owned()];
    let options = Options { groups: Some(Groups { of: pairs(groups) }), about, ..Options::default() };
    print(&model, &declarations, &options)
}

#[track_caller]
fn assert_contains(text: &str, part: &str) {
    assert!(text.contains(part), "`{part}` is not in\n{text}");
}

#[test]
fn an_operation_is_there_with_its_group() -> Result<(), Error> {
    let files = printed(&Elsewhere::default(), &GROUPS)?;
    assert_contains(&files["mod.rs"], &format!("{BOOKS}\nmod get_book;"));
    assert_contains(&files["mod.rs"], "#[cfg(feature = \"whole-library\")]\npub use self::get_library::{");
    assert!(!files["get_book.rs"].contains("cfg"), "{}", files["get_book.rs"]);
    Ok(())
}

#[test]
fn the_docs_of_the_module_have_further_paragraphs() -> Result<(), Error> {
    let files = printed(&Elsewhere::default(), &GROUPS)?;
    assert_contains(&files["mod.rs"], "API version 2026-01-01.\n//!\n//! The library is open on Sundays.\n");
    Ok(())
}

#[test]
fn a_shape_is_beside_the_operations_that_use_it() -> Result<(), Error> {
    let files = printed(&Elsewhere::default(), &GROUPS)?;
    assert_contains(&files["get_book.rs"], "pub struct Cover");
    assert_contains(&files["books_shapes.rs"], "pub struct Shelf");
    assert!(!files["books_shapes.rs"].contains("cfg"), "{}", files["books_shapes.rs"]);
    assert_contains(&files["mod.rs"], &format!("{BOOKS}\nmod books_shapes;"));
    Ok(())
}

#[test]
fn a_shape_of_several_groups_is_there_with_each_of_them() -> Result<(), Error> {
    let files = printed(&Elsewhere::default(), &GROUPS)?;
    assert_contains(&files["shapes.rs"], "pub struct Book");
    assert_contains(&files["mod.rs"], &format!("{BOOKS_OR_READERS}\nmod shapes;"));
    assert_contains(&files["mod.rs"], &format!("{BOOKS_OR_READERS}\npub use self::shapes::Book;"));
    // All items of the file are there together, so that none of them has a condition of its own.
    assert!(!files["shapes.rs"].contains("cfg"), "{}", files["shapes.rs"]);
    Ok(())
}

#[test]
fn an_error_of_all_groups_is_always_there() -> Result<(), Error> {
    let files = printed(&Elsewhere::default(), &GROUPS)?;
    assert_contains(&files["mod.rs"], "mod books_shapes;\nmod errors;");
    assert_contains(&files["mod.rs"], ";\npub use self::errors::Busy;");
    let errors = &files["errors.rs"];
    assert_contains(errors, "\n\n/// The error `Busy`.\n#[connect_error(status = 400)]\n");
    assert_contains(errors, &format!("{BOOKS_OR_READERS}\n#[connect_error(status = 400)]\n"));
    // The import of a shape has the condition of the shape.
    assert_contains(errors, "#![allow(unused_imports, reason = ");
    assert_contains(errors, &format!("{BOOKS_OR_READERS}\nuse super::Book;"));
    Ok(())
}

#[test]
fn an_operation_without_a_group_is_always_there() -> Result<(), Error> {
    let files = printed(&Elsewhere::default(), &[("PutBook", "books"), ("GetLibrary", "whole-library")])?;
    assert!(!files["mod.rs"].contains(&format!("{BOOKS}\nmod get_book;")), "{}", files["mod.rs"]);
    assert!(!files["shapes.rs"].contains("cfg"), "{}", files["shapes.rs"]);
    Ok(())
}

#[test]
fn items_of_elsewhere_are_exported_with_the_groups_that_use_them() -> Result<(), Error> {
    let elsewhere = Elsewhere {
        shapes: pairs(&[
            ("Book", "crate::Book"),
            ("Busy", "crate::Busy"),
            ("GetReaderResponse", "crate::GetReaderOutput"),
            ("NotFound", "crate::errors::Missing"),
        ]),
        operations: pairs(&[("GetReader", "crate::GetReader")]),
    };
    let files = printed(&elsewhere, &GROUPS)?;
    let module = &files["mod.rs"];
    assert_contains(module, "//! 4 operations of Library");
    assert_contains(module, &format!("{BOOKS_OR_READERS}\npub use crate::Book;"));
    assert_contains(module, &format!("{BOOKS_OR_READERS}\npub use crate::errors::Missing;"));
    assert_contains(module, "\npub use crate::Busy;");
    let readers = "#[cfg(feature = \"readers\")]\npub use crate::{GetReader, GetReaderError, GetReaderOutput};";
    assert_contains(module, readers);
    assert!(!files.contains_key("get_reader.rs") && !files.contains_key("errors.rs"));
    assert_contains(&files["get_book.rs"], "errors(Missing, Busy)");
    assert_contains(&files["get_book.rs"], "use super::{Book, Busy, Missing");
    Ok(())
}
