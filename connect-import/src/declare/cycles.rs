//! Shapes that contain themselves.

use std::collections::{BTreeMap, BTreeSet};

use super::usage::Usage;
use crate::error::Error;
use crate::model::{Kind, Model};

/// Returns the members that need a `Box`, because they lead back to their structure without a list
/// or map between.
///
/// # Errors
///
/// Fails if a structure needs itself, so that no value of it exists.
pub(super) fn boxed<'m>(model: &'m Model, usage: &Usage<'m>) -> Result<BTreeSet<(&'m str, &'m str)>, Error> {
    if let Some(name) = model.shapes.keys().find(|name| is_endless(model, name)) {
        let message = "the list or map contains itself without a structure between, so it has no type";
        return Err(Error::at(format!("shapes.{name}"), message));
    }
    let mut boxed = BTreeSet::new();
    let mut buildable: BTreeMap<&str, bool> = BTreeMap::new();
    for (name, shape) in &model.shapes {
        for member in shape.members() {
            if leads_to(model, &member.reference.target, name) {
                boxed.insert((name.as_str(), member.name.as_str()));
            }
        }
    }
    loop {
        let mut changed = false;
        for (name, shape) in &model.shapes {
            let is_there = |target: &str| buildable.get(target).copied().unwrap_or(false);
            let can_be = match &shape.kind {
                Kind::Structure { members, .. } => {
                    members.iter().filter(|member| member.required).all(|member| is_there(&member.reference.target))
                }
                Kind::Union { members, .. } => {
                    members.is_empty() || members.iter().any(|member| is_there(&member.reference.target))
                }
                _ => true,
            };
            changed |= can_be && buildable.insert(name, true).is_none();
        }
        if !changed {
            break;
        }
    }
    match usage.shapes.keys().find(|name| model.shapes.contains_key(**name) && !buildable.contains_key(*name)) {
        Some(name) => Err(Error::at(
            format!("shapes.{name}"),
            "the required members form a cycle, so no value of this shape can be built: make one of them optional",
        )),
        None => Ok(boxed),
    }
}

/// True if a list or map contains itself without a structure or union between.
fn is_endless(model: &Model, name: &str) -> bool {
    let inner = |name: &str| match model.shapes.get(name).map(|shape| &shape.kind) {
        Some(Kind::List { item, .. }) => vec![item.target.as_str()],
        Some(Kind::Map { key, value, .. }) => vec![key.target.as_str(), value.target.as_str()],
        _ => Vec::new(),
    };
    let mut open = inner(name);
    let mut seen = BTreeSet::new();
    while let Some(next) = open.pop() {
        if next == name {
            return true;
        }
        if seen.insert(next) {
            open.extend(inner(next));
        }
    }
    false
}

/// True if `from` contains `to` without a list or map between.
fn leads_to(model: &Model, from: &str, to: &str) -> bool {
    let mut open = vec![from];
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if let Some(shape) = model.shapes.get(name).filter(|_| seen.insert(name)) {
            open.extend(shape.members().iter().map(|member| member.reference.target.as_str()));
        }
    }
    false
}
