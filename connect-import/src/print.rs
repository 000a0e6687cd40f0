//! Prints declarations as files of Rust.

mod attributes;
mod docs;
mod file;
mod items;
mod module;

use std::collections::{BTreeMap, BTreeSet};

use crate::declare::{Declarations, Item};
use crate::error::Error;
use crate::model::Model;
use file::File;
use items::Printer;

/// The first words of each file that is printed. A file without them is somebody's own.
pub const MARK: &str = "// Printed by cargo-connect ";

/// The settings of the printed files.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The file or folder from which the model was read, for people.
    pub source: String,
    /// The command that prints the files again.
    pub refresh: String,
    /// True if the descriptions of the model are printed.
    pub docs: bool,
    /// The groups of operations, each with the condition of a `cfg` attribute. Without groups,
    /// nothing is conditional.
    pub groups: Option<Groups>,
}

/// Groups of operations.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    /// The group of each operation, which is a feature of the crate.
    pub of: BTreeMap<String, String>,
}

/// Prints the declarations as files by name: `mod.rs`, a file for each operation, `errors.rs` and
/// `shapes.rs`.
///
/// A shape that only one operation reaches is in the file of the operation.
///
/// # Errors
///
/// Fails if an item is not Rust, which is a fault of this crate.
pub fn print(model: &Model, declarations: &Declarations, options: &Options) -> Result<BTreeMap<String, String>, Error> {
    let mut files: BTreeMap<String, File> = BTreeMap::new();
    let printer = Printer { model, declarations, options };
    for (name, operation) in &declarations.operations {
        let file = files.entry(file::name(&operation.name)).or_default();
        file.about = format!("The operation `{name}`.");
        printer.operation(operation, file);
    }
    for item in order(model, declarations) {
        let only = match &item.reached_by.iter().collect::<Vec<_>>()[..] {
            [operation] => declarations.operations.get(*operation),
            _ => None,
        };
        let (name, about) = match only {
            _ if item.is_of_errors => ("errors".to_owned(), "The modeled errors."),
            Some(operation) => (file::name(&operation.name), ""),
            None => ("shapes".to_owned(), "The shapes that several operations use."),
        };
        let file = files.entry(name).or_default();
        if !about.is_empty() {
            about.clone_into(&mut file.about);
        }
        printer.item(item, file);
    }
    let module = module::print(&printer, &files);
    let mut printed = BTreeMap::from([("mod.rs".to_owned(), module.text(&printer, "")?)]);
    for (name, file) in &files {
        printed.insert(format!("{name}.rs"), file.text(&printer, name)?);
    }
    Ok(printed)
}

/// Returns the shapes as a reader meets them: each after the operation or shape that uses it.
fn order<'d>(model: &Model, declarations: &'d Declarations) -> Vec<&'d Item> {
    let mut seen = BTreeSet::new();
    let mut ordered = Vec::new();
    for name in declarations.operations.keys() {
        let Some(operation) = model.operations.get(name) else { continue };
        let roots = operation.input.iter().chain(&operation.output).chain(&operation.errors);
        let mut open: Vec<&str> = roots.map(String::as_str).rev().collect::<Vec<_>>();
        while let Some(shape) = open.pop() {
            if seen.insert(shape) {
                ordered.extend(declarations.shapes.get(shape));
                let targets = model.shapes.get(shape).into_iter().flat_map(|shape| shape.targets());
                open.extend(targets.collect::<Vec<_>>().into_iter().rev());
            }
        }
    }
    ordered
}
