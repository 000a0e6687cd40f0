//! Schemes of authentication: <https://smithy.io/2.0/spec/authentication-traits.html>.

use std::collections::BTreeMap;

use super::ast::{Ast, items};
use super::flat::Flat;
use crate::error::Error;
use crate::model::Auth;
use crate::read::node::Node;

/// The schemes of a service.
pub(super) struct Schemes<'a> {
    /// The schemes by the ID of their trait, which is their order unless a model sets one.
    by_id: BTreeMap<&'a str, Auth>,
    /// The name of the service in a signature.
    pub(super) signing_name: Option<String>,
}

impl<'a> Schemes<'a> {
    /// Reads the schemes of a service.
    pub(super) fn new(ast: &Ast<'_>, service: &Flat<'a>) -> Result<Self, Error> {
        let mut schemes = Self { by_id: BTreeMap::new(), signing_name: None };
        for (id, node) in &service.traits {
            let scheme = match *id {
                "aws.auth#sigv4" | "aws.auth#sigv4a" => {
                    node.only(&["name"])?;
                    schemes.signing_name.get_or_insert(node.get("name")?.text()?.to_owned());
                    if id.ends_with('a') { Auth::SigV4a } else { Auth::SigV4 }
                }
                "smithy.api#httpBearerAuth" => Auth::Bearer,
                "smithy.api#httpBasicAuth" => Auth::Basic,
                "smithy.api#httpApiKeyAuth" => api_key(node)?,
                "smithy.api#httpDigestAuth" | "aws.auth#cognitoUserPools" => Auth::Other((*id).to_owned()),
                _ if ast.defines(id, "authDefinition")? => Auth::Other((*id).to_owned()),
                _ => continue,
            };
            schemes.by_id.insert(id, scheme);
        }
        Ok(schemes)
    }

    /// Returns the schemes that the trait `auth` of a service or operation selects, or `None`
    /// without that trait.
    pub(super) fn selected(&self, shape: &Flat<'_>) -> Result<Option<Vec<Auth>>, Error> {
        let Some(auth) = shape.get("auth") else { return Ok(None) };
        let select = |entry: Node<'_>| {
            let scheme = self.by_id.get(entry.text()?);
            scheme
                .cloned()
                .ok_or_else(|| entry.error("the service has no such scheme of authentication among its traits"))
        };
        auth.items()?.map(select).collect::<Result<_, _>>().map(Some)
    }

    /// Returns all schemes.
    ///
    /// Without the trait `auth`, the order is that of the IDs of the traits.
    pub(super) fn all(&self) -> Vec<Auth> {
        self.by_id.values().cloned().collect()
    }
}

fn api_key(node: &Node<'_>) -> Result<Auth, Error> {
    node.only(&["name", "in", "scheme"])?;
    let name = node.get("name")?.text()?.to_owned();
    let scheme = node.find_text("scheme")?;
    let place = node.get("in")?;
    match (place.text()?, scheme) {
        // The key follows the scheme after a space, as in RFC 9110, section 11.4.
        ("header", scheme) => Ok(Auth::ApiKeyHeader { name, prefix: scheme.map(|scheme| format!("{scheme} ")) }),
        ("query", None) => Ok(Auth::ApiKeyQuery { name }),
        ("query", Some(_)) => Err(node.error("a key in the query has no `scheme`: remove it, or write `in`: `header`")),
        _ => Err(place.error("must be `header` or `query`")),
    }
}

/// Returns a remark for each operation whose calls need no authentication.
pub(super) fn optional(operation: &Flat<'_>) -> Option<String> {
    let text = "Calls can also be made without authentication, which the declaration does not say.";
    operation.has("optionalAuth").then(|| text.to_owned())
}

/// Returns the protocol versions in the key `http` of a protocol's trait, if they leave out 1.1.
pub(super) fn only_newer_http(protocol: &Node<'_>) -> Result<Option<String>, Error> {
    let versions = items(protocol, "http")?.iter().map(Node::text).collect::<Result<Vec<_>, _>>()?;
    let is_new = !versions.is_empty() && !versions.contains(&"http/1.1");
    Ok(is_new.then(|| format!("The service does not answer HTTP/1.1, only {}.", versions.join(", "))))
}
