//! Operations.

use std::collections::BTreeSet;

use super::{Context, Docs, Operation, Output, Structure};
use crate::model::{self, Auth, Location, Model, Protocol, Shape};
use crate::names::free;

/// Returns the reason why an operation cannot be declared.
pub(super) fn obstacle(model: &Model, operation: &model::Operation) -> Option<String> {
    let shape = |name: &Option<String>| name.as_ref().and_then(|name| model.shapes.get(name));
    let (input, output) = (shape(&operation.input), shape(&operation.output));
    let of_streams = input.and_then(|input| obstacle_of_streams(model, input, "input"));
    let of_streams = of_streams.or_else(|| output.and_then(|output| obstacle_of_streams(model, output, "output")));
    if of_streams.is_some() {
        return of_streams;
    }
    let input = input?;
    if operation.checksum_required && stream(model, input).is_some() {
        return Some("its request streams, and needs a checksum in a header".to_owned());
    }
    for (index, member) in input.members().iter().enumerate() {
        let mut others = input.members()[..index].iter();
        let other = others.find(|other| other.location == member.location && is_one_place(&member.location));
        if let Some(other) = other {
            return Some(format!("the members `{}` and `{}` of its input have one place", other.name, member.name));
        }
    }
    let payload = input.members().iter().find(|member| member.location == Location::Payload);
    let beside = input.members().iter().find(|member| member.location == Location::Body);
    if let (Some(payload), Some(beside)) = (payload, beside) {
        return Some(format!("the member `{}` is the whole body, so `{}` has no place", payload.name, beside.name));
    }
    None
}

/// Returns the reason why an input or output cannot be declared whose events stream.
fn obstacle_of_streams(model: &Model, shape: &Shape, what: &str) -> Option<String> {
    let target = |member: &model::Member| model.shapes.get(&member.reference.target);
    let stream = shape.members().iter().find(|member| target(member).is_some_and(Shape::is_event_stream))?;
    let name = &stream.name;
    // The others are the JSON of an event, `initial-request` or `initial-response`.
    if stream.location != Location::Payload && (what == "input" || shape.members().len() > 1) {
        return Some(format!("the member `{name}` of its {what} is a stream of events, whose first has other members"));
    }
    let events = target(stream).map(Shape::members).unwrap_or_default();
    let has_places = |event: &Shape| {
        event.members().iter().any(|member| matches!(member.location, Location::EventHeader | Location::EventPayload))
    };
    let is_secret = |event: &Shape| event.sensitive && has_places(event);
    let secret = events.iter().find(|event| target(event).is_some_and(is_secret))?;
    Some(format!("the event `{}` is sensitive as a whole, and has headers or a payload", secret.name))
}

/// Returns the member of an input or output that is a payload and streams.
fn stream<'m>(model: &Model, shape: &'m Shape) -> Option<&'m model::Member> {
    let is_stream = |member: &&model::Member| {
        let target = model.shapes.get(&member.reference.target);
        target.is_some_and(|target| {
            target.is_event_stream() || target.is_byte_stream() && member.location == Location::Payload
        })
    };
    shape.members().iter().find(is_stream)
}

/// True if only one member can be at a location.
fn is_one_place(location: &Location) -> bool {
    !matches!(location, Location::Body | Location::Label | Location::PrefixHeaders(_))
}

/// Declares an operation.
pub(super) fn declare(context: &Context<'_>, name: &str) -> Operation {
    let operation = &context.model.operations[name];
    let service = &context.model.service;
    let input = operation.input.as_ref().and_then(|input| context.model.shapes.get_key_value(input));
    let (input, members) = input.map_or(("", &[][..]), |(input, shape)| (input.as_str(), shape.members()));
    let mut facts = Vec::new();
    let auth = authentication(operation.auth.as_ref().unwrap_or(&service.auth), &mut facts);
    let members = &without_signature(members, auth.as_ref(), &mut facts)[..];
    let mut structure = context.input(input, members);
    let mut http = operation.http.as_ref().map(|http| (http.method.clone(), http.uri.clone()));
    if let Some((_, uri)) = &mut http {
        rename_labels(members, &mut structure, uri);
    }
    let output = output(context, operation);
    let streams = |name: &Option<String>| {
        let shape = name.as_ref().and_then(|name| context.model.shapes.get(name))?;
        let member = stream(context.model, shape)?;
        context.model.shapes.get(&member.reference.target)
    };
    let (sent, received) = (streams(&operation.input), streams(&operation.output));
    if sent.is_some_and(Shape::is_event_stream) && received.is_some_and(Shape::is_event_stream) {
        facts.push("Both sides send events at the same time, for which AWS wants HTTP/2.".to_owned());
    }
    facts.extend(operation.remarks.iter().cloned());
    let method = operation.http.as_ref().map(|http| http.method.as_str());
    let has_body = members.iter().any(|member| matches!(member.location, Location::Body | Location::Payload));
    let has_token = members.iter().any(|member| member.idempotency_token);
    let is_safe = matches!(method, Some("GET" | "HEAD" | "DELETE"));
    Operation {
        name: context.names.operation(name).to_owned(),
        operation: name.to_owned(),
        http,
        status: operation.http.as_ref().and_then(|http| http.code),
        pages: super::pages::declare(context, name, operation, &structure, &output, &mut facts),
        output,
        errors: operation.errors.iter().map(|error| context.names.shape(error).to_owned()).collect(),
        error_name: context.names.error(name),
        auth,
        unsigned_payload: operation.unsigned_payload,
        host_prefix: operation.host_prefix.clone(),
        idempotent: (operation.idempotent || operation.readonly) && !is_safe && !has_token,
        allow_body: is_safe && has_body && service.protocol == Protocol::RestJson1,
        checksum_required: operation.checksum_required,
        // A stream is not compressed.
        gzip: operation.gzip && sent.is_none(),
        waiters: Vec::new(),
        docs: Docs::new(operation.docs.as_ref(), facts, operation.deprecated.as_ref()),
        structure,
    }
}

/// The headers that the signature writes, so that no member can.
const OF_THE_SIGNATURE: [&str; 4] = ["authorization", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token"];

/// Returns the members without those whose header the signature writes.
fn without_signature(members: &[model::Member], auth: Option<&Auth>, facts: &mut Vec<String>) -> Vec<model::Member> {
    let is_signed = matches!(auth, Some(Auth::SigV4));
    let is_free = |member: &&model::Member| match &member.location {
        Location::Header(name) if is_signed && OF_THE_SIGNATURE.contains(&name.to_lowercase().as_str()) => {
            facts.push(format!(
                "Its member `{}` is not declared: the signature writes the header `{name}`.",
                member.name
            ));
            false
        }
        _ => true,
    };
    members.iter().filter(is_free).cloned().collect()
}

/// Renames each label that has the wire name of a member in another place.
///
/// A declaration finds the member of a label by its wire name, which is in no message.
fn rename_labels(members: &[model::Member], structure: &mut Structure, uri: &mut String) {
    let wire = |member: &model::Member| member.wire_name.clone().unwrap_or_else(|| member.name.clone());
    let is_label = |member: &&model::Member| member.location == Location::Label;
    let others: Vec<String> = members.iter().filter(|member| !is_label(member)).map(wire).collect();
    let mut taken: BTreeSet<String> = members.iter().map(wire).collect();
    for (member, field) in members.iter().zip(&mut structure.fields) {
        if is_label(&member) && others.contains(&member.name) {
            let label = free(format!("{}Label", member.name), &mut taken);
            for end in ["}", "+}"] {
                *uri = uri.replace(&format!("{{{}{end}", member.name), &format!("{{{label}{end}"));
            }
            field.rename = Some(label);
        }
    }
}

fn output(context: &Context<'_>, operation: &model::Operation) -> Output {
    let Some(name) = &operation.output else { return Output::Unit };
    let Some(shape) = context.model.shapes.get(name) else { return Output::Unit };
    if shape.members().is_empty() {
        return Output::Unit;
    }
    Output::Shape(context.names.shape(name).to_owned(), name.clone())
}

/// Returns the first scheme that a declaration can name.
fn authentication(schemes: &[Auth], facts: &mut Vec<String>) -> Option<Auth> {
    let can_be_said = |auth: &&Auth| !matches!(auth, Auth::SigV4a | Auth::Other(_));
    let name = |auth: &Auth| match auth {
        Auth::SigV4 => "Signature Version 4".to_owned(),
        Auth::SigV4a => "Signature Version 4A".to_owned(),
        Auth::Bearer | Auth::BearerMember { .. } => "a bearer token".to_owned(),
        Auth::Basic => "user name and password".to_owned(),
        Auth::ApiKeyHeader { name, .. } | Auth::ApiKeyQuery { name } => format!("an API key in `{name}`"),
        Auth::Other(scheme) => format!("`{scheme}`"),
    };
    let chosen = schemes.iter().find(can_be_said).or_else(|| schemes.first()).cloned();
    let others: Vec<_> = schemes.iter().filter(|scheme| Some(*scheme) != chosen.as_ref()).map(name).collect();
    if !others.is_empty() {
        facts.push(format!("The service accepts other authentication too: {}.", others.join(", ")));
    }
    if let Some(scheme @ (Auth::SigV4a | Auth::Other(_))) = &chosen {
        facts.push(format!("The service wants authentication by {}: set an `Authenticator`.", name(scheme)));
    }
    chosen
}
