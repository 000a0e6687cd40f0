//! The names in Rust of operations and shapes, which share one namespace.

use std::collections::{BTreeMap, BTreeSet};

use super::Elsewhere;
use super::usage::Usage;
use crate::model::{Kind, Model, Protocol};
use crate::names::{free, type_name};

/// The names in Rust.
pub(super) struct Names {
    operations: BTreeMap<String, String>,
    errors: BTreeMap<String, Option<String>>,
    items: BTreeMap<String, Option<String>>,
    shapes: BTreeMap<String, String>,
    elsewhere: BTreeMap<String, String>,
    service: Option<String>,
}

impl Names {
    /// Chooses the names. They depend on the whole model, so that they are the same for every
    /// selection of operations.
    pub(super) fn of(model: &Model, elsewhere: &Elsewhere) -> Self {
        let mut names = Self {
            operations: BTreeMap::new(),
            errors: BTreeMap::new(),
            items: BTreeMap::new(),
            shapes: BTreeMap::new(),
            elsewhere: elsewhere.names(),
            service: None,
        };
        let all = Usage::of(model, &model.operations.keys().map(String::as_str).collect());
        let mut taken: BTreeSet<String> = BTreeSet::new();
        let mut outputs = Vec::new();
        for (shape, used) in &all.shapes {
            if !model.shapes.get(*shape).is_some_and(|shape| is_item(&shape.kind)) {
                continue;
            }
            let is_error = model
                .shapes
                .get(*shape)
                .is_some_and(|shape| matches!(shape.kind, Kind::Structure { error: Some(_), .. }));
            match used.roots.iter().next() {
                Some(operation) if used.roots.len() == 1 && !used.is_nested && !is_error => {
                    outputs.push((*shape, *operation));
                }
                _ => {
                    names.shapes.insert((*shape).to_owned(), free(type_name(shape), &mut taken));
                }
            }
        }
        for (shape, operation) in outputs {
            let output = format!("{}Output", type_name(operation));
            let output = free(if taken.contains(&output) { type_name(shape) } else { output }, &mut taken);
            names.shapes.insert(shape.to_owned(), output);
        }
        for (name, operation) in &model.operations {
            let own = type_name(name);
            let own = if taken.contains(&own) { format!("{own}Operation") } else { own };
            let own = free(own, &mut taken);
            let default = format!("{own}Error");
            if !operation.errors.is_empty() {
                let error =
                    free(if taken.contains(&default) { format!("{own}Failure") } else { default.clone() }, &mut taken);
                names.errors.insert(name.clone(), (error != default).then_some(error));
            }
            if operation.pages.as_ref().is_some_and(|pages| pages.items.len() > 1) {
                let default = format!("{own}Item");
                let item =
                    free(if taken.contains(&default) { format!("{own}PageItem") } else { default.clone() }, &mut taken);
                names.items.insert(name.clone(), (item != default).then_some(item));
            }
            names.operations.insert(name.clone(), own);
        }
        if model.service.protocol != Protocol::RestJson1 {
            let own: String = model.service.sdk_id.split(' ').collect();
            names.service = Some(free(type_name(&own), &mut taken));
        }
        names
    }

    /// Returns the name of the service, if the protocol needs one.
    pub(super) fn service(&self) -> Option<&str> {
        self.service.as_deref()
    }

    pub(super) fn operation(&self, name: &str) -> &str {
        self.operations.get(name).map_or("", String::as_str)
    }

    /// Returns the name of the enum of an operation's errors, if it is not the default.
    pub(super) fn error(&self, operation: &str) -> Option<String> {
        self.errors.get(operation).cloned().flatten()
    }

    /// Returns the name of the enum of an operation's items, if it is not the default.
    pub(super) fn item(&self, operation: &str) -> Option<String> {
        self.items.get(operation).cloned().flatten()
    }

    /// Returns the name in Rust of a shape, also if it is declared elsewhere.
    pub(super) fn shape(&self, name: &str) -> &str {
        self.elsewhere.get(name).or_else(|| self.shapes.get(name)).map_or("", String::as_str)
    }

    /// True if the shape is not declared elsewhere.
    pub(super) fn is_declared(&self, shape: &str) -> bool {
        !self.elsewhere.contains_key(shape)
    }
}

/// True if the shape is an item in Rust.
pub(super) fn is_item(kind: &Kind) -> bool {
    matches!(kind, Kind::Structure { .. } | Kind::Union { .. } | Kind::Enum(_) | Kind::IntEnum(_))
}
