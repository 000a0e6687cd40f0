//! Prints declarations as files of Rust.

mod attributes;
mod condition;
mod docs;
mod file;
mod items;
mod module;

use std::collections::{BTreeMap, BTreeSet};

use crate::declare::{Body, Declarations, Item};
use crate::error::Error;
use crate::model::{Model, Shape};
use condition::Conditions;
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
    /// Further sentences for the head of each file, such as a notice of the licence.
    pub notice: Option<String>,
    /// Further paragraphs for the docs of the module.
    pub about: Vec<String>,
    /// The groups of operations, each with the condition of a `cfg` attribute. Without groups,
    /// nothing is conditional.
    pub groups: Option<Groups>,
    /// The items that a server needs.
    pub server: Server,
}

/// The key `server` of the printed items, with which they can be served as well as called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Server {
    /// Nothing is served.
    #[default]
    No,
    /// All operations are served.
    Yes,
    /// All operations are served if this feature of the crate is on.
    Feature(String),
}

/// Groups of operations.
///
/// An item is there if a group is enabled that has an operation which uses the item. An item that
/// all groups use is always there.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    /// The group of each operation, which is a feature of the crate. An operation without a group
    /// is always there, with everything that it uses.
    pub of: BTreeMap<String, String>,
}

/// Prints the declarations as files by name: `mod.rs`, a file for each operation, `errors.rs` and
/// `shapes.rs`.
///
/// A shape that only one operation reaches is in the file of the operation. With groups, a shape
/// that only the operations of one group reach is in a file of the group, such as
/// `users_shapes.rs`.
///
/// # Errors
///
/// Fails if an item is not Rust, which is a fault of this crate.
pub fn print(model: &Model, declarations: &Declarations, options: &Options) -> Result<BTreeMap<String, String>, Error> {
    let mut files: BTreeMap<String, File> = BTreeMap::new();
    let conditions = Conditions::of(options.groups.as_ref(), declarations);
    let printer = Printer { model, declarations, options, conditions };
    for (name, operation) in &declarations.operations {
        let condition = printer.conditions.operation(name);
        let file = files.entry(file::name(&operation.name)).or_insert_with(|| File::new(condition));
        file.about = format!("The operation `{name}`.");
        printer.operation(operation, file);
    }
    let items = order(model, declarations);
    let placed: Vec<_> = items.iter().map(|item| (*item, place(item, &printer))).collect();
    for (item, (name, about)) in &placed {
        let condition = printer.conditions.any(&item.reached_by);
        let file = files.entry(name.clone()).or_insert_with(|| File::new(condition.clone()));
        file.condition = condition::either(file.condition.take(), condition);
        if !about.is_empty() {
            about.clone_into(&mut file.about);
        }
    }
    for (item, (name, _)) in placed {
        if let Some(file) = files.get_mut(&name) {
            printer.item(item, file);
        }
    }
    let module = module::print(&printer, &files);
    let mut texts = BTreeMap::from([("mod.rs".to_owned(), module.text(&printer, "")?)]);
    for (name, file) in &files {
        texts.insert(format!("{name}.rs"), file.text(&printer, name)?);
    }
    Ok(texts)
}

/// Returns the file of an item, without its end, and the first sentence of the file unless it is
/// that of an operation.
fn place(item: &Item, printer: &Printer<'_>) -> (String, String) {
    if item.is_of_errors || matches!(item.body, Body::Error(..)) {
        return ("errors".to_owned(), "The modeled errors.".to_owned());
    }
    if let [operation] = &item.reached_by.iter().collect::<Vec<_>>()[..]
        && let Some(operation) = printer.declarations.operations.get(*operation)
    {
        return (file::name(&operation.name), String::new());
    }
    let groups = printer.conditions.any(&item.reached_by);
    match &groups.iter().flatten().collect::<Vec<_>>()[..] {
        [group] => (condition::file_of(group), format!("The shapes that several operations of `{group}` use.")),
        _ => ("shapes".to_owned(), "The shapes that several operations use.".to_owned()),
    }
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
                let targets = model.shapes.get(shape).into_iter().flat_map(Shape::targets);
                open.extend(targets.collect::<Vec<_>>().into_iter().rev());
            }
        }
    }
    ordered
}
