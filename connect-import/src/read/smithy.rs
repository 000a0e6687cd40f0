//! Reads the JSON AST of Smithy, versions 1 and 2:
//! <https://smithy.io/2.0/spec/json-ast.html>.
//!
//! | Stage | File |
//! | --- | --- |
//! | shapes by ID, with mixins and applied traits | `ast`, `flat`, `prelude` |
//! | the service, its protocol, schemes and operations | `service`, `auth` |
//! | the shapes that operations reach | `closure` |
//! | the model | `operation`, `http`, `pages`, `waiter`, `shape`, `member`, `constraint`, `docs` |
//!
//! A trait that is not in the table of `known` stops the import.

mod ast;
mod auth;
mod closure;
mod constraint;
mod docs;
mod flat;
mod http;
mod known;
mod member;
mod operation;
mod pages;
mod prelude;
mod service;
mod shape;
mod waiter;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

use self::ast::{Ast, name_of};
use self::auth::Schemes;
use self::closure::{Closure, Entry, Signature};
use self::flat::Flat;
use crate::error::Error;
use crate::model::{Kind, Model, Protocol, Shape};
use crate::read::node::Node;

/// The facts that all parts of the reader look at. `'a` is the lifetime of the file's JSON.
struct Context<'c, 'a> {
    ast: &'c Ast<'a>,
    service: &'c Flat<'a>,
    schemes: &'c Schemes<'a>,
    closure: &'c Closure<'a>,
    /// True if the protocol binds members to places in an HTTP message.
    is_rest: bool,
    /// True if codes of errors are those of awsQuery.
    query_compatible: bool,
}

/// Reads a model. `service` is the absolute ID or the name of the service, and is needed if there
/// are several.
///
/// # Errors
///
/// Fails at the first place that is not understood. A person can mend each of them.
pub(crate) fn read(root: &Node<'_>, service: Option<&str>) -> Result<Model, Error> {
    root.only(&["smithy", "metadata", "shapes"])?;
    let version = root.get("smithy")?;
    let major = version.text()?.split('.').next();
    if !matches!(major, Some("1" | "2")) {
        return Err(
            version.error("the versions 1 and 2 of Smithy are read: translate the model with Smithy's own tools")
        );
    }
    let ast = Ast::new(&root.get("shapes")?, major == Some("1"))?;
    let service = service::choose(&ast, root, service)?;
    let schemes = Schemes::new(&ast, &service)?;
    let mut facts = service::read(&ast, &service, &schemes)?;
    let operations = service::operations(&ast, &service)?;
    let signatures =
        operations.iter().map(|operation| Signature::new(operation, &service)).collect::<Result<Vec<_>, _>>()?;
    let closure = Closure::new(&ast, &signatures, service::renames(&service)?)?;
    let context = Context {
        ast: &ast,
        service: &service,
        schemes: &schemes,
        closure: &closure,
        is_rest: facts.protocol == Protocol::RestJson1,
        query_compatible: matches!(facts.protocol, Protocol::AwsJson { query_compatible: true, .. }),
    };
    let shapes = shapes(&context, &mut facts.remarks)?;
    let mut model = Model { service: facts, operations: BTreeMap::new(), shapes };
    for (shape, signature) in operations.iter().zip(&signatures) {
        model.operations.insert(name_of(shape.id).to_owned(), operation::read(&context, shape, signature)?);
    }
    Ok(model)
}

/// Reads the shapes of the closure by name.
fn shapes(context: &Context<'_, '_>, remarks: &mut Vec<String>) -> Result<BTreeMap<String, Shape>, Error> {
    let mut shapes: BTreeMap<String, Shape> = BTreeMap::new();
    let mut owners = BTreeMap::new();
    for (id, entry) in &context.closure.entries {
        remarks.extend(remarks_of(context, id, entry)?);
        let name = context.closure.name(id);
        let shape = shape::read(context, entry)?;
        let owner = *owners.entry(name.clone()).or_insert(*id);
        match shapes.entry(name) {
            Slot::Vacant(slot) => {
                slot.insert(shape);
            }
            Slot::Occupied(slot) if can_share(slot.get(), &shape) => {}
            Slot::Occupied(slot) => {
                return Err(entry.shape.node.error(format!(
                    "`{id}` and `{owner}` are both named `{}`: add another name for one of them to `rename` of `{}`",
                    slot.key(),
                    context.service.id
                )));
            }
        }
    }
    Ok(shapes)
}

/// Returns the remarks about a shape. Those about a member of a structure belong to the member, or
/// to the operations whose input the structure is.
fn remarks_of(context: &Context<'_, '_>, id: &str, entry: &Entry<'_>) -> Result<Vec<String>, Error> {
    let mut remarks = known::remarks(id, &entry.shape.traits, context.ast)?;
    let mut bound = false;
    for part in &entry.members {
        if !matches!(entry.shape.kind, "structure" | "union") {
            remarks.extend(known::remarks(&format!("{id}${}", part.name), &part.traits, context.ast)?);
        }
        bound |= context.is_rest && member::location(part)?.is_some();
    }
    let several = [entry.uses.input, entry.uses.output, entry.uses.nested].into_iter().filter(|used| *used).count() > 1;
    if bound && several {
        remarks.push(format!(
            "`{}` is used in several places, and the HTTP bindings of its members do not apply in each.",
            context.closure.name(id)
        ));
    }
    Ok(remarks)
}

/// Returns true if two shapes with one name are so alike that one can stand for both: simple types
/// and lists, apart from their descriptions and defaults, which members repeat.
/// <https://smithy.io/2.0/spec/service-types.html#shape-types-allowed-to-conflict-in-a-closure>
fn can_share(one: &Shape, other: &Shape) -> bool {
    let is_simple = !matches!(one.kind, Kind::Structure { .. } | Kind::Union { .. } | Kind::Map { .. });
    is_simple && one.kind == other.kind && one.constraints == other.constraints && one.sensitive == other.sensitive
}
