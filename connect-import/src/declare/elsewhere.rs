//! Items that are declared elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::names::is_item;
use super::usage::Usage;
use crate::error::Error;
use crate::model::Model;

/// The paths of operations and shapes that are declared elsewhere, by their names in the model.
///
/// The caller makes sure that the items at these paths agree with the model.
#[derive(Clone, Debug, Default)]
pub struct Elsewhere {
    /// The paths in Rust of shapes, such as `crate::ParticipantToken`. The shape of a string can be
    /// here too, for a type of its own.
    pub shapes: BTreeMap<String, String>,
    /// The paths in Rust of operations. The enum of an operation's errors is beside it, under its
    /// default name.
    pub operations: BTreeMap<String, String>,
}

/// An item that is declared elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Reached {
    /// The names of the operations that reach the item. Those of an operation and its errors are
    /// the operation itself.
    pub by: BTreeSet<String>,
    /// True for an operation.
    pub is_operation: bool,
}

impl Elsewhere {
    /// Returns the names in Rust of the shapes: the ends of their paths. The module re-exports the
    /// items under these names.
    pub(super) fn names(&self) -> BTreeMap<String, String> {
        let name = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
        self.shapes.iter().map(|(shape, path)| (shape.clone(), name(path))).collect()
    }

    /// Returns the paths of the items that the selected operations reach, each with the operations
    /// that reach it.
    pub(super) fn items(&self, model: &Model, selected: &BTreeSet<&str>) -> Result<BTreeMap<String, Reached>, Error> {
        let mut items: BTreeMap<String, Reached> = BTreeMap::new();
        for (shape, used) in Usage::of(model, selected).shapes {
            if let Some(path) = self.shapes.get(shape) {
                let operations = used.operations.into_iter().map(str::to_owned);
                items.entry(path.clone()).or_default().by.extend(operations);
                continue;
            }
            let is_item = model.shapes.get(shape).is_some_and(|shape| is_item(&shape.kind));
            let is_empty = model.shapes.get(shape).is_some_and(|shape| shape.members().is_empty());
            let is_unit = is_empty && used.roots.len() == used.operations.len();
            let elsewhere = used.operations.iter().find(|operation| self.operations.contains_key(**operation));
            if let (Some(operation), true, false) = (elsewhere, is_item, is_unit) {
                return Err(Error::new(format!(
                    "the operation `{operation}` is declared elsewhere, so its shape `{shape}` must be too"
                )));
            }
        }
        for (name, path) in &self.operations {
            let Some(operation) = model.operations.get(name).filter(|_| selected.contains(name.as_str())) else {
                continue;
            };
            let by = BTreeSet::from([name.clone()]);
            if !operation.errors.is_empty() {
                items.insert(format!("{path}Error"), Reached { by: by.clone(), is_operation: false });
            }
            items.insert(path.clone(), Reached { by, is_operation: true });
        }
        Ok(items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declare::declare;
    use crate::model::{Constraints, Kind, Location, Member, Operation, Reference, Shape};

    fn shape(kind: Kind) -> Shape {
        Shape {
            kind,
            constraints: Constraints::default(),
            sensitive: false,
            default: None,
            docs: None,
            deprecated: None,
        }
    }

    fn structure(members: &[(&str, &str)]) -> Shape {
        let member = |(name, target): &(&str, &str)| Member {
            name: (*name).to_owned(),
            reference: Reference { target: (*target).to_owned(), constraints: Constraints::default(), timestamp: None },
            wire_name: None,
            required: true,
            client_optional: false,
            location: Location::Body,
            host_label: false,
            idempotency_token: false,
            json_text: false,
            default: None,
            docs: None,
            deprecated: None,
            remarks: Vec::new(),
        };
        shape(Kind::Structure { members: members.iter().map(member).collect(), error: None })
    }

    fn model() -> Model {
        let operation = |input: &str| Operation { input: Some(input.to_owned()), ..Operation::default() };
        Model {
            operations: BTreeMap::from([
                ("GetBook".to_owned(), operation("GetBookRequest")),
                ("SendBook".to_owned(), operation("SendBookRequest")),
            ]),
            shapes: BTreeMap::from([
                ("GetBookRequest".to_owned(), structure(&[("Book", "Book")])),
                ("SendBookRequest".to_owned(), structure(&[("Book", "Book"), ("Token", "Token")])),
                ("Book".to_owned(), structure(&[("Title", "Title")])),
                ("Title".to_owned(), shape(Kind::String { media_type: None })),
                ("Token".to_owned(), shape(Kind::String { media_type: None })),
            ]),
            ..Model::default()
        }
    }

    fn paths(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned())).collect()
    }

    #[test]
    fn an_operation_of_elsewhere_is_not_declared_again() {
        let elsewhere = Elsewhere {
            shapes: paths(&[("Book", "crate::Book"), ("Token", "crate::Token")]),
            operations: paths(&[("GetBook", "crate::GetBook")]),
        };
        let declared = declare(&model(), None, &elsewhere).unwrap();
        assert_eq!(declared.operations.keys().collect::<Vec<_>>(), ["SendBook"]);
        assert!(declared.shapes.is_empty(), "{:?}", declared.shapes);
        let reached: Vec<_> =
            declared.elsewhere.iter().map(|(path, reached)| (path.as_str(), reached.by.len())).collect();
        assert_eq!(reached, [("crate::Book", 2), ("crate::GetBook", 1), ("crate::Token", 1)]);
        // The structure at `crate::Book` has a default in Rust, the type at `crate::Token` none.
        let send = &declared.operations["SendBook"].structure;
        assert!(!send.has_default);
    }

    #[test]
    fn an_operation_of_elsewhere_must_have_its_shapes_there() {
        let elsewhere = Elsewhere { operations: paths(&[("GetBook", "crate::GetBook")]), ..Elsewhere::default() };
        let error = declare(&model(), None, &elsewhere).unwrap_err();
        let message = "the operation `GetBook` is declared elsewhere, so its shape `Book` must be too";
        assert_eq!(error.to_string(), message);
    }
}
