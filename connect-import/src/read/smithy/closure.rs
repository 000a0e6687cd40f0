//! The shapes that the operations of a service reach, and their names:
//! <https://smithy.io/2.0/spec/service-types.html#service-closure>.

use std::collections::BTreeMap;

use super::ast::{Ast, name_of, target};
use super::flat::{Flat, Part};
use super::prelude::UNIT;
use crate::error::Error;
use crate::read::node::Node;

/// The places in which a shape is used.
#[derive(Clone, Copy, Default)]
pub(super) struct Uses {
    /// True if the shape is the input of an operation.
    pub(super) input: bool,
    /// True if the shape is the output of an operation or an error.
    pub(super) output: bool,
    /// True if the shape is the target of a member.
    pub(super) nested: bool,
}

/// A shape in a closure.
pub(super) struct Entry<'a> {
    /// The shape.
    pub(super) shape: Flat<'a>,
    /// The members.
    pub(super) members: Vec<Part<'a>>,
    /// The places in which the shape is used.
    pub(super) uses: Uses,
}

/// The shapes that the operations of a service reach.
pub(super) struct Closure<'a> {
    /// The shapes by ID.
    pub(super) entries: BTreeMap<&'a str, Entry<'a>>,
    renames: BTreeMap<&'a str, Node<'a>>,
}

/// The parts of an operation that are shapes.
#[derive(Clone)]
pub(super) struct Signature<'a> {
    /// The input and the place that names it.
    pub(super) input: Option<(&'a str, Node<'a>)>,
    /// The output and the place that names it.
    pub(super) output: Option<(&'a str, Node<'a>)>,
    /// The errors and the places that name them.
    pub(super) errors: Vec<(&'a str, Node<'a>)>,
}

impl<'a> Signature<'a> {
    /// Reads the signature of an operation, with the errors that the service adds to each.
    pub(super) fn new(operation: &Flat<'a>, service: &Flat<'a>) -> Result<Self, Error> {
        let part = |key| -> Result<_, Error> {
            let Some(reference) = operation.find(key)? else { return Ok(None) };
            reference.only(&["target"])?;
            let id = target(&reference)?;
            Ok((id != UNIT).then_some((id, reference)))
        };
        let mut errors = operation.references("errors")?;
        for (id, place) in service.references("errors")? {
            if !errors.iter().any(|(given, _)| *given == id) {
                errors.push((id, place));
            }
        }
        Ok(Self { input: part("input")?, output: part("output")?, errors })
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Role {
    Input,
    Output,
    Error,
    Target,
}

impl<'a> Closure<'a> {
    /// Collects the shapes that are reached from the operations with these signatures.
    pub(super) fn new(
        ast: &Ast<'a>,
        signatures: &[Signature<'a>],
        renames: BTreeMap<&'a str, Node<'a>>,
    ) -> Result<Self, Error> {
        let mut waiting = Vec::new();
        for Signature { input, output, errors } in signatures {
            waiting.extend(input.iter().map(|(id, place)| (*id, place.clone(), Role::Input)));
            waiting.extend(output.iter().map(|(id, place)| (*id, place.clone(), Role::Output)));
            waiting.extend(errors.iter().map(|(id, place)| (*id, place.clone(), Role::Error)));
        }
        let mut closure = Self { entries: BTreeMap::new(), renames };
        while let Some((id, place, role)) = waiting.pop() {
            if !closure.entries.contains_key(id) {
                let shape = ast.shape(id, &place)?;
                if shape.kind.starts_with("big") {
                    return Err(place.error(format!(
                        "`{id}` is a `{}`, which has no type in a declaration: import a copy of the model that has a \
                         string here, or a number of 64 bits, if the service sends one",
                        shape.kind
                    )));
                }
                if matches!(shape.kind, "service" | "resource" | "operation") || shape.is_mixin() {
                    let kind = if shape.is_mixin() { "mixin" } else { shape.kind };
                    return Err(place.error(format!("`{id}` is no type of data, but of the kind `{kind}`")));
                }
                let members = ast.members(&shape)?;
                if !matches!(shape.kind, "enum" | "intEnum") {
                    waiting.extend(members.iter().map(|part| (part.target, part.node.clone(), Role::Target)));
                }
                closure.entries.insert(shape.id, Entry { shape, members, uses: Uses::default() });
            }
            let Some(entry) = closure.entries.get_mut(id) else { continue };
            match role {
                Role::Input => entry.uses.input = true,
                Role::Output | Role::Error => entry.uses.output = true,
                Role::Target => entry.uses.nested = true,
            }
            let kind = entry.shape.kind;
            if role != Role::Target && kind != "structure" {
                return Err(place.error(format!("`{id}` must be a structure, not of the type `{kind}`")));
            }
            if role == Role::Error && !entry.shape.has("error") {
                return Err(place.error(format!("`{id}` must have the trait `smithy.api#error`")));
            }
        }
        match closure.renames.iter().find(|(id, _)| !closure.entries.contains_key(*id)) {
            Some((id, name)) => Err(name.error(format!("no operation of the service reaches a shape `{id}`"))),
            None => Ok(closure),
        }
    }

    /// Returns the name of a shape.
    pub(super) fn name(&self, id: &str) -> String {
        let other = self.renames.get(id).and_then(|name| name.value().as_str());
        other.unwrap_or_else(|| name_of(id)).to_owned()
    }

    /// Returns the names of shapes.
    pub(super) fn names(&self, shapes: &[(&str, Node<'_>)]) -> Vec<String> {
        shapes.iter().map(|(id, _)| self.name(id)).collect()
    }

    /// Returns the members of a structure, or none if it is absent.
    pub(super) fn members(&self, id: Option<&str>) -> &[Part<'a>] {
        id.and_then(|id| self.entries.get(id)).map_or(&[], |entry| &entry.members)
    }
}
