//! Conditions: the groups of operations that need an item, as `cfg` attributes.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::{Groups, file};
use crate::declare::Declarations;

/// The groups of which one must be enabled. `None` if the item is always there.
pub(super) type Condition = Option<BTreeSet<String>>;

/// The condition of each item.
#[derive(Default)]
pub(super) struct Conditions<'g> {
    groups: Option<&'g Groups>,
    /// The groups of all operations.
    all: BTreeSet<&'g str>,
    /// The conditions of shapes by their names in Rust, also of those that are declared elsewhere.
    shapes: BTreeMap<String, Condition>,
}

impl<'g> Conditions<'g> {
    /// Finds the condition of each shape.
    pub(super) fn of(groups: Option<&'g Groups>, declarations: &Declarations) -> Self {
        let all = groups.into_iter().flat_map(|groups| groups.of.values().map(String::as_str)).collect();
        let mut conditions = Self { groups, all, shapes: BTreeMap::new() };
        let shapes = declarations.shapes.values().map(|item| (item.name.as_str(), &item.reached_by));
        let elsewhere = declarations.elsewhere.iter().map(|(path, reached)| (name(path), &reached.by));
        let found = shapes.chain(elsewhere).map(|(name, by)| (name.to_owned(), conditions.any(by))).collect();
        conditions.shapes = found;
        conditions
    }

    /// Returns the condition of an item that these operations use.
    pub(super) fn any(&self, operations: &BTreeSet<String>) -> Condition {
        let groups = self.groups?;
        let found: Option<BTreeSet<String>> = operations.iter().map(|name| groups.of.get(name).cloned()).collect();
        found.filter(|found| found.len() < self.all.len())
    }

    /// Returns the condition of an operation.
    pub(super) fn operation(&self, name: &str) -> Condition {
        self.any(&BTreeSet::from([name.to_owned()]))
    }

    /// Returns the condition of a shape by its name in Rust. Other names have none.
    pub(super) fn shape(&self, name: &str) -> Condition {
        self.shapes.get(name).cloned().flatten()
    }
}

/// Returns the name at the end of a path.
fn name(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or_default()
}

/// Returns the condition under which at least one of two items is there.
pub(super) fn either(left: Condition, right: Condition) -> Condition {
    let (mut left, right) = (left?, right?);
    left.extend(right);
    Some(left)
}

/// Returns the name of the file for the shapes of one group, without its end.
pub(super) fn file_of(group: &str) -> String {
    format!("{}_shapes", file::name(group))
}

/// Prints a condition as an attribute.
pub(super) fn attribute(condition: &Condition) -> Option<TokenStream> {
    let groups: Vec<&str> = condition.as_ref()?.iter().map(String::as_str).collect();
    Some(match &groups[..] {
        [only] => quote!(#[cfg(feature = #only)]),
        _ => quote!(#[cfg(any(#(feature = #groups),*))]),
    })
}
