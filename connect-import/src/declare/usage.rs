//! The operations that reach each shape, and the direction in which it is sent.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Model, Operation, Shape};

/// The use of the shapes by the selected operations.
pub(super) struct Usage<'m> {
    pub(super) shapes: BTreeMap<&'m str, Used<'m>>,
}

/// The use of one shape.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "the uses do not exclude each other")]
pub(super) struct Used<'m> {
    /// The operations that reach the shape.
    pub(super) operations: BTreeSet<&'m str>,
    /// True if a request can hold it.
    pub(super) is_sent: bool,
    /// True if a response can hold it.
    pub(super) is_received: bool,
    /// True if it is in another shape, and not only an output or an error.
    pub(super) is_nested: bool,
    /// True if only errors reach it.
    pub(super) is_of_errors: bool,
    /// The operations with this input, output or error.
    pub(super) roots: BTreeSet<&'m str>,
}

impl<'m> Usage<'m> {
    pub(super) fn of(model: &'m Model, operations: &BTreeSet<&'m str>) -> Self {
        let mut usage = Self { shapes: BTreeMap::new() };
        for name in operations {
            let Some(operation) = model.operations.get(*name) else { continue };
            // The input is the operation itself.
            for target in operation.input.iter().filter_map(|input| model.shapes.get(input)).flat_map(Shape::targets) {
                usage.reach(model, name, target, Root::Input);
            }
            for (root, kind) in answers(operation) {
                usage.reach(model, name, root, kind);
                usage.shapes.entry(root).or_default().roots.insert(name);
            }
        }
        let nested: Vec<&str> =
            usage.shapes.keys().filter_map(|name| model.shapes.get(*name)).flat_map(Shape::targets).collect();
        let in_inputs = operations
            .iter()
            .filter_map(|name| model.operations[*name].input.as_ref())
            .filter_map(|input| model.shapes.get(input))
            .flat_map(Shape::targets);
        for name in nested.into_iter().chain(in_inputs) {
            if let Some(used) = usage.shapes.get_mut(name) {
                used.is_nested = true;
            }
        }
        usage
    }

    fn reach(&mut self, model: &'m Model, operation: &'m str, shape: &'m str, root: Root) {
        let mut open = vec![shape];
        let mut reached = BTreeSet::new();
        while let Some(name) = open.pop() {
            if !reached.insert(name) {
                continue;
            }
            let Some(shape) = model.shapes.get(name) else { continue };
            let used = self.shapes.entry(name).or_default();
            used.is_of_errors = root == Root::Error && (used.is_of_errors || used.operations.is_empty());
            used.operations.insert(operation);
            used.is_sent |= root == Root::Input;
            used.is_received |= root != Root::Input;
            open.extend(shape.targets());
        }
    }
}

/// The place at which an operation reaches a shape.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Root {
    Input,
    Output,
    Error,
}

/// Returns the names of the output and the errors.
fn answers(operation: &Operation) -> impl Iterator<Item = (&str, Root)> {
    let output = operation.output.iter().map(|output| (output.as_str(), Root::Output));
    output.chain(operation.errors.iter().map(|error| (error.as_str(), Root::Error)))
}
