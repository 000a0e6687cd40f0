//! Pagination: <https://smithy.io/2.0/spec/behavior-traits.html#pagination>.

use super::Context;
use super::closure::Signature;
use super::flat::Flat;
use crate::error::Error;
use crate::model::Pages;
use crate::read::node::Node;

/// Reads the trait `paginated` of an operation, with the settings of the service behind it.
pub(super) fn read(
    context: &Context<'_, '_>,
    shape: &Flat<'_>,
    signature: &Signature<'_>,
) -> Result<Option<Pages>, Error> {
    let Some(own) = shape.get("paginated") else { return Ok(None) };
    let shared = context.service.get("paginated");
    for node in [Some(own), shared].into_iter().flatten() {
        node.only(&["inputToken", "outputToken", "items", "pageSize"])?;
    }
    let find = |key| match own.find(key)? {
        Some(node) => Ok(Some(node)),
        None => shared.map_or(Ok(None), |node| node.find(key)),
    };
    let get = |key| find(key)?.ok_or_else(|| own.error(format!("neither the operation nor the service sets `{key}`")));
    let of_input = |node: &Node<'_>| member_of(context, signature.input.as_ref(), node);
    let of_output = |node: &Node<'_>| path_of(context, signature.output.as_ref(), node);
    Ok(Some(Pages {
        input_token: of_input(&get("inputToken")?)?,
        output_token: of_output(&get("outputToken")?)?,
        items: find("items")?.iter().map(of_output).collect::<Result<_, _>>()?,
        page_size: find("pageSize")?.as_ref().map(of_input).transpose()?,
        more: None,
    }))
}

fn member_of(
    context: &Context<'_, '_>,
    structure: Option<&(&str, Node<'_>)>,
    place: &Node<'_>,
) -> Result<String, Error> {
    let path = path_of(context, structure, place)?;
    if path.len() == 1 { Ok(path.concat()) } else { Err(place.error("must be a member, not a path")) }
}

/// Returns the parts of a path, each a member of the structure before it.
fn path_of(
    context: &Context<'_, '_>,
    structure: Option<&(&str, Node<'_>)>,
    place: &Node<'_>,
) -> Result<Vec<String>, Error> {
    let mut id = structure.map(|(id, _)| *id);
    let mut path = Vec::new();
    for name in place.text()?.split('.') {
        let member = context.closure.members(id).iter().find(|part| part.name == name);
        let owner = id.map_or_else(|| "an empty structure".to_owned(), |id| format!("`{id}`"));
        let member = member.ok_or_else(|| place.error(format!("{owner} has no member `{name}`")))?;
        path.push(name.to_owned());
        id = Some(member.target);
    }
    Ok(path)
}
