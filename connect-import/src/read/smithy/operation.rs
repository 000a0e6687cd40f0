//! Operations.

use super::closure::Signature;
use super::flat::Flat;
use super::{Context, auth, docs, http, known, pages, waiter};
use crate::error::Error;
use crate::model::Operation;

/// Reads an operation.
pub(super) fn read(context: &Context<'_, '_>, shape: &Flat<'_>, signature: &Signature<'_>) -> Result<Operation, Error> {
    let Signature { input, output, errors } = signature;
    let name = |part: &Option<(&str, _)>| part.as_ref().map(|(id, _)| context.closure.name(id));
    let inherited = context.schemes.selected(context.service)?.unwrap_or_else(|| context.schemes.all());
    let mut operation = Operation {
        http: http::binding(context, shape, signature)?,
        input: name(input),
        output: name(output),
        errors: context.closure.names(errors),
        auth: context.schemes.selected(shape)?.filter(|schemes| *schemes != inherited),
        unsigned_payload: shape.traits.contains_key("aws.auth#unsignedPayload"),
        host_prefix: http::host_prefix(context, shape, signature)?,
        idempotent: shape.has("idempotent"),
        readonly: shape.has("readonly"),
        checksum_required: shape.has("httpChecksumRequired"),
        pages: pages::read(context, shape, signature)?,
        docs: docs::text(&shape.traits)?,
        deprecated: docs::deprecation(&shape.traits)?,
        remarks: known::remarks(shape.id, &shape.traits, context.ast)?,
        ..Operation::default()
    };
    checksum(shape, &mut operation)?;
    compression(shape, &mut operation)?;
    (operation.waiters, operation.remarks) = waiter::read(shape, operation.remarks)?;
    operation.remarks.extend(auth::optional(shape));
    if let Some((id, _)) = input {
        for part in context.closure.members(Some(id)) {
            let owner = format!("{}${}", id, part.name);
            operation.remarks.extend(known::remarks(&owner, &part.traits, context.ast)?);
        }
    }
    Ok(operation)
}

/// Reads `httpChecksum`, which says more than that a checksum is needed.
fn checksum(shape: &Flat<'_>, operation: &mut Operation) -> Result<(), Error> {
    let Some(node) = shape.traits.get("aws.protocols#httpChecksum") else { return Ok(()) };
    node.only(&[
        "requestAlgorithmMember",
        "requestChecksumRequired",
        "requestValidationModeMember",
        "responseAlgorithms",
    ])?;
    let member = node.find_text("requestAlgorithmMember")?;
    let required = node.flag("requestChecksumRequired")?;
    match member {
        None => operation.checksum_required |= required,
        Some(member) => {
            // The trait takes the place of `httpChecksumRequired`, which means MD5.
            operation.checksum_required = false;
            let verb = if required { "needs" } else { "can have" };
            operation.remarks.push(format!(
                "The request {verb} a checksum by the algorithm in `{member}`, which the caller has to add."
            ));
        }
    }
    if let Some(member) = node.find_text("requestValidationModeMember")? {
        operation.remarks.push(format!("`{member}` asks for a checksum of the response, which is not compared."));
    }
    Ok(())
}

fn compression(shape: &Flat<'_>, operation: &mut Operation) -> Result<(), Error> {
    let Some(node) = shape.get("requestCompression") else { return Ok(()) };
    node.only(&["encodings"])?;
    for encoding in node.get("encodings")?.items()? {
        match encoding.text()? {
            "gzip" => operation.gzip = true,
            other => operation.remarks.push(format!("Requests are not compressed with `{other}`, which is possible.")),
        }
    }
    Ok(())
}
