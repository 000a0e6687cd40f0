//! The method, URI and host of an operation.

use super::Context;
use super::closure::Signature;
use super::flat::{Flat, Part};
use crate::error::Error;
use crate::model::Http;
use crate::read::node::Node;

/// Reads the trait `http`, if the protocol binds operations to HTTP.
pub(super) fn binding(
    context: &Context<'_, '_>,
    shape: &Flat<'_>,
    signature: &Signature<'_>,
) -> Result<Option<Http>, Error> {
    if !context.is_rest {
        return Ok(None);
    }
    let node =
        shape.get("http").ok_or_else(|| shape.node.error("`smithy.api#http` is missing, which restJson1 needs"))?;
    node.only(&["method", "uri", "code"])?;
    let uri = node.get("uri")?;
    if !uri.text()?.starts_with('/') {
        return Err(uri.error("must begin with `/`"));
    }
    let (path, query) = uri.text()?.split_once('?').unwrap_or((uri.text()?, ""));
    if query.contains(['{', '}']) {
        return Err(uri.error("has a label in the query: bind the member with `smithy.api#httpQuery`"));
    }
    let labels =
        labels(&uri, path)?.into_iter().map(|label| label.strip_suffix('+').unwrap_or(label)).collect::<Vec<_>>();
    agree(&uri, &labels, members(context, signature), "httpLabel")?;
    Ok(Some(Http {
        method: node.get("method")?.text()?.to_owned(),
        uri: uri.text()?.to_owned(),
        code: node.find("code")?.map(|code| code.number()).transpose()?,
    }))
}

/// Reads the trait `endpoint`, the prefix of the host.
pub(super) fn host_prefix(
    context: &Context<'_, '_>,
    shape: &Flat<'_>,
    signature: &Signature<'_>,
) -> Result<Option<String>, Error> {
    let Some(node) = shape.get("endpoint") else { return Ok(None) };
    node.only(&["hostPrefix"])?;
    let prefix = node.get("hostPrefix")?;
    let labels = labels(&prefix, prefix.text()?)?;
    agree(&prefix, &labels, members(context, signature), "hostLabel")?;
    Ok(Some(prefix.text()?.to_owned()))
}

fn members<'c, 'a>(context: &'c Context<'_, 'a>, signature: &Signature<'_>) -> &'c [Part<'a>] {
    context.closure.members(signature.input.as_ref().map(|(id, _)| *id))
}

/// Returns the texts between braces.
fn labels<'t>(place: &Node<'_>, template: &'t str) -> Result<Vec<&'t str>, Error> {
    let mut labels = Vec::new();
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let (label, after) = after.split_once('}').unwrap_or(("", after));
        if label.is_empty() || label.contains('{') || literal.contains('}') {
            return Err(place.error("has an unpaired brace or an empty label"));
        }
        labels.push(label);
        rest = after;
    }
    if rest.contains('}') { Err(place.error("has an unpaired brace")) } else { Ok(labels) }
}

/// Fails unless the labels are the members with this trait.
fn agree(place: &Node<'_>, labels: &[&str], members: &[Part<'_>], name: &str) -> Result<(), Error> {
    for (index, label) in labels.iter().enumerate() {
        if labels[..index].contains(label) {
            return Err(place.error(format!("has the label `{label}` twice")));
        }
        if !members.iter().any(|part| part.name == *label && part.has(name)) {
            return Err(place.error(format!("no member `{label}` of the input has the trait `smithy.api#{name}`")));
        }
    }
    match members.iter().find(|part| part.has(name) && !labels.contains(&part.name)) {
        Some(part) => {
            let text = format!("has the trait `smithy.api#{name}`, but {} has no label `{}`", place.path(), part.name);
            Err(part.node.error(text))
        }
        None => Ok(()),
    }
}
