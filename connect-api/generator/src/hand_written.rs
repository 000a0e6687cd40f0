//! The operations and shapes that `connect-api` declares by hand.
//!
//! The tests in `connect-api/tests/model` compare every shape that these operations reach with the
//! same version of the models.

use std::collections::BTreeMap;

use connect_import::Error;
use connect_import::declare::Elsewhere;
use connect_import::model::{Kind, Model, Shape};

use crate::model::TOKENS;
use crate::services::Service;

/// The one output without members that is declared.
const EMPTY_OUTPUT: &str = "UpdateParticipantRoleConfig";

/// Returns the paths of the operations that are declared by hand, and of all shapes that they
/// reach.
///
/// # Errors
///
/// Fails if the model lacks an operation.
pub(crate) fn elsewhere(model: &Model, service: &Service) -> Result<Elsewhere, Error> {
    let mut elsewhere = Elsewhere::default();
    for by_hand in service.by_hand {
        let name = by_hand.name;
        let Some(operation) = model.operations.get(name) else {
            return Err(Error::new(format!("{} has no operation `{name}`, which is declared by hand", service.name)));
        };
        elsewhere.operations.insert(name.to_owned(), format!("crate::{name}"));
        let input = operation.input.iter().filter_map(|input| model.shapes.get(input));
        let mut open: Vec<&str> = input.flat_map(Shape::targets).collect();
        open.extend(operation.errors.iter().map(String::as_str));
        if let Some((output, shape)) = operation.output.as_ref().and_then(|output| model.shapes.get_key_value(output)) {
            if !shape.members().is_empty() || name == EMPTY_OUTPUT {
                elsewhere.shapes.insert(output.clone(), format!("crate::{name}Output"));
            }
            open.extend(shape.targets());
        }
        add(model, service, open, &mut elsewhere.shapes);
    }
    Ok(elsewhere)
}

/// Adds the paths of shapes and of everything that they contain.
fn add<'m>(model: &'m Model, service: &Service, mut open: Vec<&'m str>, paths: &mut BTreeMap<String, String>) {
    let mut seen: Vec<String> = Vec::new();
    while let Some(name) = open.pop() {
        let Some(shape) = model.shapes.get(name).filter(|_| !seen.iter().any(|seen| seen == name)) else { continue };
        seen.push(name.to_owned());
        open.extend(shape.targets());
        let module = match &shape.kind {
            Kind::Structure { error: Some(_), .. } => service.errors,
            Kind::Structure { .. } | Kind::Union { .. } | Kind::Enum(_) => "crate",
            Kind::String { .. } if TOKENS.contains(&name) => "crate",
            _ => continue,
        };
        let renamed = service.renamed.iter().find(|(from, _)| *from == name);
        let own = renamed.map_or(name, |(_, to)| to);
        paths.insert(name.to_owned(), format!("{module}::{own}"));
    }
}
