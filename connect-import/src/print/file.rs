//! Files of items.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::MARK;
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
    /// The names that are imported from the module above.
    pub(super) above: BTreeSet<String>,
    /// Other imports.
    pub(super) imports: BTreeSet<&'static str>,
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
    /// Returns the text of the file.
    pub(super) fn text(&self, printer: &Printer<'_>, name: &str) -> Result<String, Error> {
        let mut text = format!("{MARK}{} from {}.\n", env!("CARGO_PKG_VERSION"), printer.options.source);
        text += &format!("// Refresh it: {}\n\n", printer.options.refresh);
        text += &format!("//! {}\n", self.about);
        for line in &self.docs {
            text += format!("//! {line}").trim_end();
            text.push('\n');
        }
        text += &self.verbatim;
        let uses = self.uses();
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
        Ok(text)
    }

    fn uses(&self) -> Vec<TokenStream> {
        let mut groups = Vec::new();
        let parse = |path: &str| path.parse::<TokenStream>().unwrap_or_default();
        if !self.imports.is_empty() {
            let imports = self.imports.iter().map(|path| parse(path));
            groups.push(quote!(#(use #imports;)*));
        }
        if !self.core.is_empty() {
            let names = self.core.iter().map(|name| parse(name));
            let client = (!self.client.is_empty()).then(|| {
                let names = self.client.iter().map(|name| parse(name));
                quote!(use connect_core::client::{#(#names),*};)
            });
            groups.push(match &names.clone().collect::<Vec<_>>()[..] {
                [only] => quote!(#client use connect_core::#only;),
                _ => quote!(#client use connect_core::{#(#names),*};),
            });
        }
        let above: Vec<_> = self.above.iter().filter(|name| !self.declared.contains(name)).collect();
        if !above.is_empty() {
            let names = above.iter().map(|name| parse(name));
            groups.push(match &names.clone().collect::<Vec<_>>()[..] {
                [only] => quote!(use super::#only;),
                _ => quote!(use super::{#(#names),*};),
            });
        }
        groups
    }
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
            (1.., Some((range, rest))) => text += &format!("{range}{rest}"),
            _ => text += part,
        }
    }
    Ok(text)
}
