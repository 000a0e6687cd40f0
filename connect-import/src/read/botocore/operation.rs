//! Operations.

use super::shape::Shapes;
use super::{deprecation, schemes, signature};
use crate::error::Error;
use crate::model::{Http, Operation, Protocol, Service};
use crate::read::node::Node;

/// Reads an operation.
pub(super) fn read(node: &Node<'_>, service: &Service, shapes: &Shapes<'_>) -> Result<Operation, Error> {
    node.only(&[
        "auth",
        "authtype",
        "deprecated",
        "deprecatedMessage",
        "deprecatedSince",
        "documentation",
        "documentationUrl",
        "endpoint",
        "endpointdiscovery",
        "endpointoperation",
        "errors",
        "http",
        "httpChecksum",
        "httpChecksumRequired",
        "idempotent",
        "input",
        "name",
        "operationContextParams",
        "output",
        "readonly",
        "requestcompression",
        "staticContextParams",
        "unsignedPayload",
    ])?;
    let input = reference(node, "input")?;
    let authtype = node.find("authtype")?;
    let auth = match node.find("auth")? {
        Some(auth) => Some(schemes(&auth)?),
        None => authtype.as_ref().map(signature).transpose()?,
    };
    let is_unsigned = authtype.map_or(Ok(false), |kind| kind.text().map(|kind| kind == "v4-unsigned-body"))?;
    let mut operation = Operation {
        http: http(node, service, input.as_deref(), shapes)?,
        input,
        output: reference(node, "output")?,
        errors: errors(node)?,
        auth,
        unsigned_payload: is_unsigned || node.flag("unsignedPayload")?,
        host_prefix: host_prefix(node)?,
        idempotent: node.flag("idempotent")?,
        readonly: node.flag("readonly")?,
        checksum_required: node.flag("httpChecksumRequired")?,
        gzip: compression(node)?,
        docs: node.find_text("documentation")?,
        deprecated: deprecation(node)?,
        ..Operation::default()
    };
    remarks(node, &mut operation)?;
    if let Some(input) = &operation.input {
        shapes.context_parameters(input, &mut operation.remarks)?;
    }
    Ok(operation)
}

fn reference(node: &Node<'_>, place: &str) -> Result<Option<String>, Error> {
    let Some(reference) = node.find(place)? else { return Ok(None) };
    reference.only(&["shape", "documentation", "resultWrapper"])?;
    Ok(Some(reference.get("shape")?.text()?.to_owned()))
}

fn errors(node: &Node<'_>) -> Result<Vec<String>, Error> {
    let Some(errors) = node.find("errors")? else { return Ok(Vec::new()) };
    let mut names: Vec<String> = Vec::new();
    for error in errors.items()? {
        error.only(&["shape", "documentation"])?;
        let name = error.get("shape")?.text()?;
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

/// Reads method and URI. A label gets the name of its member, which is the rule of Smithy.
fn http(node: &Node<'_>, service: &Service, input: Option<&str>, shapes: &Shapes<'_>) -> Result<Option<Http>, Error> {
    let http = node.get("http")?;
    http.only(&["method", "requestUri", "responseCode"])?;
    if service.protocol != Protocol::RestJson1 {
        return Ok(None);
    }
    let labels = input.map_or(Ok(Vec::new()), |input| shapes.labels(input))?;
    let uri = http.get("requestUri")?;
    let template = uri.text()?;
    let mut renamed = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (label, behind) = after.split_once('}').ok_or_else(|| uri.error("a label has no `}`"))?;
        let (label, greedy) = label.strip_suffix('+').map_or((label, ""), |label| (label, "+"));
        let member = labels.iter().find(|(name, _)| name == label).map(|(_, member)| member);
        let member = member.ok_or_else(|| uri.error(format!("no member of the input fills the label `{label}`")))?;
        renamed.extend([before, "{", member, greedy, "}"]);
        rest = behind;
    }
    renamed += rest;
    Ok(Some(Http {
        method: http.get("method")?.text()?.to_owned(),
        uri: renamed,
        code: http.find("responseCode")?.map(|code| code.number()).transpose()?,
    }))
}

fn host_prefix(node: &Node<'_>) -> Result<Option<String>, Error> {
    let Some(endpoint) = node.find("endpoint")? else { return Ok(None) };
    endpoint.only(&["hostPrefix"])?;
    endpoint.find_text("hostPrefix")
}

fn compression(node: &Node<'_>) -> Result<bool, Error> {
    let Some(compression) = node.find("requestcompression")? else { return Ok(false) };
    compression.only(&["encodings"])?;
    let mut encodings = compression.get("encodings")?.items()?.map(|encoding| encoding.text().map(str::to_owned));
    encodings.try_fold(false, |gzip, encoding| Ok(gzip || encoding? == "gzip"))
}

fn remarks(node: &Node<'_>, operation: &mut Operation) -> Result<(), Error> {
    let remarks = &mut operation.remarks;
    if let Some(checksum) = node.find("httpChecksum")? {
        checksum.only(&[
            "requestChecksumRequired",
            "requestAlgorithmMember",
            "requestValidationModeMember",
            "responseAlgorithms",
        ])?;
        if checksum.find("requestAlgorithmMember")?.is_some() {
            remarks.push("Callers set the header of the checksum that they choose.".to_owned());
        } else {
            operation.checksum_required |= checksum.flag("requestChecksumRequired")?;
        }
    }
    if let Some(discovery) = node.find("endpointdiscovery")? {
        discovery.only(&["required"])?;
        if discovery.flag("required")? {
            remarks.push("The endpoint is the one that the service's `DescribeEndpoints` returns.".to_owned());
        }
    }
    for key in ["staticContextParams", "operationContextParams"] {
        let Some(parameters) = node.find(key)? else { continue };
        for (name, _) in parameters.entries()? {
            remarks.push(format!("The endpoint depends on the parameter `{name}` of the service's endpoint rules."));
        }
    }
    Ok(())
}
