//! Files of items.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::MARK;
use super::attributes::tokens;
use super::condition::{self, Condition};
use super::docs::wrapped;
use super::items::Printer;
use crate::error::Error;
use crate::names::member as snake;

/// A file and what it needs from others.
#[derive(Default)]
pub(super) struct File {
    /// The first sentence of its docs.
    pub(super) about: String,
    /// The names that are imported from `connect_core`.
    pub(super) core: BTreeSet<&'static str>,
    /// The names that are imported from `connect_core::client`.
    pub(super) client: BTreeSet<&'static str>,
    /// The names that are imported from `connect_core::stream`.
    pub(super) stream: BTreeSet<&'static str>,
    /// The names that are imported from the module above.
    pub(super) above: BTreeSet<String>,
    /// Other imports.
    pub(super) imports: BTreeSet<&'static str>,
    /// The condition of the whole file.
    pub(super) condition: Condition,
    /// True if an item of the file has a condition of its own.
    pub(super) has_conditional_items: bool,
    /// The names that the file declares.
    pub(super) declared: Vec<String>,
    /// The names that the macros declare in the file.
    pub(super) generated: Vec<String>,
    /// The items, and the lines between them.
    pub(super) items: Vec<TokenStream>,
    /// The docs of the file after the first sentence.
    pub(super) docs: Vec<String>,
    /// Text that is printed after the docs as it is.
    pub(super) verbatim: String,
}

/// Returns the name of the file of an operation, without its end.
pub(super) fn name(operation: &str) -> String {
    let name = snake(operation);
    match name.as_str() {
        "errors" | "shapes" | "mod" | "lib" | "main" => format!("{name}_operation"),
        keyword if crate::names::is_keyword(keyword) => format!("{name}_operation"),
        _ => name,
    }
}

impl File {
    /// Creates a file without items.
    pub(super) fn new(condition: Condition) -> Self {
        Self { condition, ..Self::default() }
    }

    /// Returns the condition of an item, unless it is that of the whole file.
    pub(super) fn own(&self, condition: Condition) -> Condition {
        condition.filter(|groups| self.condition.as_ref() != Some(groups))
    }

    /// Returns the text of the file.
    pub(super) fn text(&self, printer: &Printer<'_>, name: &str) -> Result<String, Error> {
        let mut lines = vec![
            format!("{MARK}{} from {}.", env!("CARGO_PKG_VERSION"), one_line(&printer.options.source)),
            format!("// A refresh removes changes: {}", one_line(&printer.options.refresh)),
        ];
        let notice = printer.options.notice.iter().flat_map(|notice| wrapped(notice));
        lines.extend(notice.map(|line| format!("// {line}")));
        lines.push(String::new());
        let docs = std::iter::once(&self.about).chain(&self.docs);
        lines.extend(docs.map(|line| format!("//! {}", one_line(line)).trim_end().to_owned()));
        let mut text = lines.join("\n") + "\n" + &self.verbatim;
        if self.has_conditional_items {
            text += UNUSED;
        }
        let uses = self.uses(printer);
        if !uses.is_empty() {
            text.push('\n');
            for group in uses {
                text += &print(&group).map_err(|error| fault(name, &error))?;
                text.push('\n');
            }
            text.pop();
        }
        for item in &self.items {
            text.push('\n');
            text += &print(item).map_err(|error| fault(name, &error))?;
        }
        syn::parse_file(&text).map_err(|error| fault(name, &error))?;
        Ok(text)
    }

    fn uses(&self, printer: &Printer<'_>) -> Vec<TokenStream> {
        let mut groups = Vec::new();
        if !self.imports.is_empty() {
            let imports = self.imports.iter().map(|path| tokens(path));
            groups.push(quote!(#(use #imports;)*));
        }
        if !self.core.is_empty() {
            let all = |names: &BTreeSet<&'static str>| names.iter().copied().collect::<Vec<_>>();
            let of_modules =
                [(quote!(connect_core::client), &self.client), (quote!(connect_core::stream), &self.stream)];
            let of_modules = of_modules.iter().filter(|(_, names)| !names.is_empty());
            let of_modules = of_modules.map(|(module, names)| import(module, &all(names)));
            let core = import(&quote!(connect_core), &all(&self.core));
            groups.push(quote!(#(#of_modules)* #core));
        }
        // A name of another file that is not always there is imported under its condition.
        let mut above: BTreeMap<Condition, Vec<&str>> = BTreeMap::new();
        for name in self.above.iter().filter(|name| !self.declared.contains(name)) {
            let own = self.own(printer.conditions.shape(name)).filter(|_| self.has_conditional_items);
            above.entry(own).or_default().push(name);
        }
        let above = above.into_iter().map(|(condition, names)| {
            let (attribute, import) = (condition::attribute(&condition), import(&quote!(super), &names));
            quote!(#attribute #import)
        });
        groups.extend(above);
        groups
    }
}

/// Returns the `use` of some names.
fn import(from: &TokenStream, names: &[&str]) -> TokenStream {
    let names: Vec<_> = names.iter().map(|name| tokens(name)).collect();
    match &names[..] {
        [only] => quote!(use #from::#only;),
        _ => quote!(use #from::{#(#names),*};),
    }
}

/// The lint that an import raises if the items that use it are left out.
const UNUSED: &str = "
#![allow(unused_imports, reason = \"an import can be of items that no enabled feature needs\")]
";

/// Replaces control characters with spaces, so that text of a model stays in its comment.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}

fn fault(file: &str, error: &syn::Error) -> Error {
    Error::new(format!("the declarations in `{file}` are not Rust, which is a fault of the importer: {error}"))
}

/// The signs around a range in an attribute, which prettyplease would print with a space.
pub(super) const RANGE: char = '\u{1}';

/// Prints items, with the ranges in their attributes.
fn print(item: &TokenStream) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(item.clone())?;
    let printed = prettyplease::unparse(&file);
    let mut text = String::new();
    // A range is a string literal between two signs, so every other part is one.
    for (index, part) in printed.split(&format!("\"\\u{{{:x}}}", RANGE as u32)).enumerate() {
        match (index, part.split_once('"')) {
            (1.., Some((range, rest))) => text.extend([range, rest]),
            _ => text += part,
        }
    }
    Ok(text)
}
