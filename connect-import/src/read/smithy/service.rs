//! The service of a file, its protocol and its operations.

use std::collections::{BTreeMap, BTreeSet};

use super::ast::{Ast, is_name, name_of, target};
use super::auth::{Schemes, only_newer_http};
use super::flat::Flat;
use super::{docs, known};
use crate::error::Error;
use crate::model::{Protocol, Service};
use crate::read::node::Node;

/// The protocols that are read, in order of preference.
const PROTOCOLS: [&str; 3] = ["aws.protocols#restJson1", "aws.protocols#awsJson1_0", "aws.protocols#awsJson1_1"];

/// The keys of a resource that refer to one operation.
const LIFECYCLE: [&str; 6] = ["create", "put", "read", "update", "delete", "list"];

/// Returns the service of a file, which `wanted` names if there are several.
pub(super) fn choose<'a>(ast: &Ast<'a>, root: &Node<'a>, wanted: Option<&str>) -> Result<Flat<'a>, Error> {
    let mut services = Vec::new();
    for (id, node) in ast.shapes() {
        if node.get("type")?.text()? == "service" {
            services.push(ast.shape(id, node)?);
        }
    }
    services.retain(|service| !service.is_mixin());
    let names = services.iter().map(|service| format!("`{}`", service.id)).collect::<Vec<_>>().join(", ");
    if let Some(wanted) = wanted {
        services.retain(|service| service.id == wanted || name_of(service.id) == wanted);
    }
    match (services.pop(), services.len(), wanted) {
        (Some(service), 0, _) => Ok(service),
        (None, _, None) => Err(root.error("the model has no service")),
        (None, _, Some(wanted)) => Err(root.error(format!("the model has no service `{wanted}`, only {names}"))),
        (Some(_), ..) => Err(root.error(format!("the model has several services: choose one of {names} by its ID"))),
    }
}

/// Reads what a service says about itself.
pub(super) fn read(ast: &Ast<'_>, service: &Flat<'_>, schemes: &Schemes<'_>) -> Result<Service, Error> {
    let name = name_of(service.id);
    let mut remarks = known::remarks(service.id, &service.traits, ast)?;
    let protocol = protocol(ast, service, &mut remarks)?;
    let text_of = |id: &str| service.traits.get(id).map(|node| node.text().map(str::to_owned)).transpose();
    let version = service.find("version")?.map(|node| node.text().map(str::to_owned)).transpose()?.unwrap_or_default();
    let mut sdk_id = None;
    let mut uid = None;
    if let Some(aws) = service.traits.get("aws.api#service") {
        let known = [
            "sdkId",
            "arnNamespace",
            "cloudFormationName",
            "cloudTrailEventSource",
            "docId",
            "endpointPrefix",
            "cloudWatchNamespace",
        ];
        aws.only(&known)?;
        let id = aws.get("sdkId")?.text()?;
        let default = || format!("{}-{version}", id.to_lowercase().replace(' ', "-"));
        uid = Some(aws.find_text("docId")?.unwrap_or_else(default));
        sdk_id = Some(id.to_owned());
    }
    Ok(Service {
        title: text_of("smithy.api#title")?.unwrap_or_else(|| name.to_owned()),
        sdk_id: sdk_id.unwrap_or_else(|| name.to_owned()),
        version,
        uid,
        protocol,
        auth: schemes.selected(service)?.unwrap_or_else(|| schemes.all()),
        signing_name: schemes.signing_name.clone(),
        endpoint_rules: service.traits.get("smithy.rules#endpointRuleSet").map(|node| node.value().to_value()),
        docs: docs::text(&service.traits)?,
        deprecated: docs::deprecation(&service.traits)?,
        remarks,
    })
}

fn protocol(ast: &Ast<'_>, service: &Flat<'_>, remarks: &mut Vec<String>) -> Result<Protocol, Error> {
    let found = PROTOCOLS.iter().find_map(|id| service.traits.get(id).map(|node| (*id, node)));
    let Some((id, node)) = found else {
        let mut others = Vec::new();
        for id in service.traits.keys() {
            let is_known = ["aws.protocols#", "smithy.protocols#"].iter().any(|namespace| id.starts_with(namespace));
            if (is_known && !id.ends_with("Compatible")) || ast.defines(id, "protocolDefinition")? {
                others.push(format!("`{id}`"));
            }
        }
        let others = if others.is_empty() { "none".to_owned() } else { others.join(", ") };
        let read = PROTOCOLS.map(|id| format!("`{id}`")).join(", ");
        return Err(service
            .node
            .error(format!("no protocol that can be read: the service has {others}, and {read} are read")));
    };
    node.only(&["http", "eventStreamHttp"])?;
    remarks.extend(only_newer_http(node)?);
    let version = match id {
        "aws.protocols#awsJson1_0" => "1.0",
        "aws.protocols#awsJson1_1" => "1.1",
        _ => return Ok(Protocol::RestJson1),
    };
    let query_compatible = service.traits.contains_key("aws.protocols#awsQueryCompatible");
    Ok(Protocol::AwsJson { version: version.to_owned(), target: name_of(service.id).to_owned(), query_compatible })
}

/// Returns the operations of a service and its resources.
pub(super) fn operations<'a>(ast: &Ast<'a>, service: &Flat<'a>) -> Result<Vec<Flat<'a>>, Error> {
    let mut references = service.references("operations")?;
    let mut resources = service.references("resources")?;
    let mut seen = BTreeSet::new();
    while let Some((id, place)) = resources.pop() {
        let resource = ast.shape(id, &place)?;
        if resource.kind != "resource" {
            return Err(place.error(format!("`{id}` must be a resource, not of the type `{}`", resource.kind)));
        }
        if !seen.insert(resource.id) {
            continue;
        }
        known::remarks(resource.id, &resource.traits, ast)?;
        resources.extend(resource.references("resources")?);
        references.extend(resource.references("operations")?);
        references.extend(resource.references("collectionOperations")?);
        for key in LIFECYCLE {
            if let Some(reference) = resource.find(key)? {
                references.push((target(&reference)?, reference));
            }
        }
    }
    let mut operations: BTreeMap<&str, Flat<'a>> = BTreeMap::new();
    for (id, place) in references {
        let operation = ast.shape(id, &place)?;
        if operation.kind != "operation" || operation.is_mixin() {
            return Err(place.error(format!("`{id}` must be an operation that is no mixin")));
        }
        match operations.get(name_of(id)) {
            Some(given) if given.id != id => {
                return Err(place.error(format!("`{id}` and `{}` have the same name", given.id)));
            }
            _ => operations.insert(name_of(operation.id), operation),
        };
    }
    if operations.is_empty() {
        return Err(service.node.error("the service has no operations"));
    }
    Ok(operations.into_values().collect())
}

/// Returns the names that a service gives to shapes, by their IDs.
pub(super) fn renames<'a>(service: &Flat<'a>) -> Result<BTreeMap<&'a str, Node<'a>>, Error> {
    let mut renames = BTreeMap::new();
    for (id, name) in service.entries("rename")? {
        if !is_name(name.text()?) {
            return Err(name.error("must be a name, of letters, digits and `_`"));
        }
        renames.insert(id, name);
    }
    Ok(renames)
}
