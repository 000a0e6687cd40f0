//! Reads the models of botocore: `service-2.json` and the files beside it.
//!
//! botocore has no reference for the format. Its keys were collected from all models of
//! botocore 1.44, and an unknown one is an error.

mod operation;
mod pages;
mod shape;
mod waiter;

use std::collections::BTreeMap;

use super::node::Node;
use crate::error::Error;
use crate::model::{Auth, Deprecation, Model, Operation, Protocol, Service};

/// A function that adds the facts of a file to a model.
type Add = fn(&Node<'_>, &mut Model) -> Result<(), Error>;

/// The files that can be beside a `service-2.json`, without the end of their names.
pub(super) const BESIDE: [(&str, Add); 3] =
    [("paginators-1", pages::read), ("waiters-2", waiter::read), ("endpoint-rule-set-1", endpoint_rules)];

/// The protocols that are read, as botocore names them.
const PROTOCOLS: [&str; 2] = ["rest-json", "json"];

/// Reads the model of a service.
pub(super) fn read(root: &Node<'_>) -> Result<Model, Error> {
    let service = service(root)?;
    root.only(&[
        "version",
        "clientContextParams",
        "metadata",
        "operations",
        "shapes",
        "documentation",
        "deprecated",
        "deprecatedMessage",
    ])?;
    let shapes = shape::Shapes::read(root)?;
    let mut operations = BTreeMap::new();
    for (name, node) in root.get("operations")?.entries()? {
        operations.insert(name.to_owned(), operation::read(&node, &service, &shapes)?);
    }
    let shapes = shapes.finish(&operations)?;
    Ok(Model { service, operations, shapes })
}

fn endpoint_rules(root: &Node<'_>, model: &mut Model) -> Result<(), Error> {
    root.get("rules")?;
    model.service.endpoint_rules = Some(root.value().to_value());
    Ok(())
}

fn service(root: &Node<'_>) -> Result<Service, Error> {
    let metadata = root.get("metadata")?;
    let protocol = protocol(&metadata)?;
    metadata.only(&[
        "apiVersion",
        "auth",
        "awsQueryCompatible",
        "checksumFormat",
        "endpointPrefix",
        "globalEndpoint",
        "jsonVersion",
        "protocol",
        "protocolSettings",
        "protocols",
        "ripServiceName",
        "serviceAbbreviation",
        "serviceFullName",
        "serviceId",
        "signatureVersion",
        "signingName",
        "targetPrefix",
        "uid",
        "xmlNamespace",
    ])?;
    let endpoint_prefix = metadata.get("endpointPrefix")?.text()?;
    let signing_name = metadata.find_text("signingName")?.unwrap_or_else(|| endpoint_prefix.to_owned());
    let mut remarks = Vec::new();
    if let Some(format) = metadata.find_text("checksumFormat")? {
        remarks.push(format!("The service requires a checksum of bodies in the format `{format}`, which callers set."));
    }
    if let Some(parameters) = root.find("clientContextParams")? {
        for (name, _) in parameters.entries()? {
            remarks.push(format!("The endpoint depends on the setting `{name}` of the client."));
        }
    }
    Ok(Service {
        title: metadata.get("serviceFullName")?.text()?.to_owned(),
        sdk_id: metadata.get("serviceId")?.text()?.to_owned(),
        version: metadata.get("apiVersion")?.text()?.to_owned(),
        uid: metadata.find_text("uid")?,
        protocol,
        auth: match metadata.find("auth")? {
            Some(auth) => schemes(&auth)?,
            None => signature(&metadata.get("signatureVersion")?)?,
        },
        signing_name: Some(signing_name),
        endpoint_rules: None,
        docs: root.find_text("documentation")?,
        deprecated: deprecation(root)?,
        remarks,
    })
}

fn protocol(metadata: &Node<'_>) -> Result<Protocol, Error> {
    let mut spoken = vec![metadata.get("protocol")?.text()?];
    if let Some(protocols) = metadata.find("protocols")? {
        for protocol in protocols.items()? {
            spoken.push(protocol.text()?);
        }
    }
    match PROTOCOLS.into_iter().find(|protocol| spoken.contains(protocol)) {
        Some("rest-json") => Ok(Protocol::RestJson1),
        Some(_) => Ok(Protocol::AwsJson {
            version: metadata.get("jsonVersion")?.text()?.to_owned(),
            target: metadata.get("targetPrefix")?.text()?.to_owned(),
            query_compatible: metadata.find("awsQueryCompatible")?.is_some(),
        }),
        None => Err(metadata.error(format!(
            "the protocol of this service is `{}`, and only `{}` are read",
            spoken[0],
            PROTOCOLS.join("` and `")
        ))),
    }
}

/// Reads the schemes of authentication, as Smithy names them. `noAuth` is the end of the list.
fn schemes(auth: &Node<'_>) -> Result<Vec<Auth>, Error> {
    let mut schemes = Vec::new();
    for scheme in auth.items()? {
        schemes.push(match scheme.text()? {
            "aws.auth#sigv4" => Auth::SigV4,
            "aws.auth#sigv4a" => Auth::SigV4a,
            "smithy.api#httpBearerAuth" => Auth::Bearer,
            "smithy.api#httpBasicAuth" => Auth::Basic,
            "smithy.api#noAuth" => break,
            other => Auth::Other(other.to_owned()),
        });
    }
    Ok(schemes)
}

/// Reads the older name of a scheme.
fn signature(node: &Node<'_>) -> Result<Vec<Auth>, Error> {
    Ok(match node.text()? {
        "v4" | "v4-unsigned-body" | "s3v4" => vec![Auth::SigV4],
        "v4a" => vec![Auth::SigV4a],
        "bearer" => vec![Auth::Bearer],
        "none" => Vec::new(),
        other => return Err(node.error(format!("unknown scheme of authentication `{other}`"))),
    })
}

/// Reads the deprecation of a service, an operation, a shape or a member.
fn deprecation(node: &Node<'_>) -> Result<Option<Deprecation>, Error> {
    let message = node.find_text("deprecatedMessage")?;
    let since = node.find_text("deprecatedSince")?;
    let is_deprecated = node.flag("deprecated")? || message.is_some() || since.is_some();
    Ok(is_deprecated.then_some(Deprecation { message, since }))
}

/// Returns the names of the shapes at which an operation begins.
fn roots(operation: &Operation) -> impl Iterator<Item = &String> {
    operation.input.iter().chain(&operation.output).chain(&operation.errors)
}
