//! The formats of bodies.

use crate::errors::Errors;
use crate::model::{Auth, Binding, BodyFormat, Member, Operation};
use crate::symbol::CONTENT_TYPE;

/// Rule 21. The key `body` is for a body of members, and the format has its own `Content-Type`.
pub(super) fn format_fits(operation: &Operation, errors: &mut Errors) {
    let Some(body) = &operation.body else { return };
    let format = body.value.text();
    if let Some(method) = operation.method.as_ref().filter(|method| method.value.is_bodiless())
        && operation.allow_body.is_none()
        && !operation.members.iter().any(|member| member.binding.value.is_in_body() || member.lost.place)
    {
        let method = method.value.name();
        errors.span(
            body.span,
            format!("`body = {format}` has no effect, because a {method} has no body: remove it, or add `allow_body`"),
        );
    }
    let is_payload = |member: &&Member| matches!(member.binding.value, Binding::Payload(_));
    if let Some(payload) = operation.members.iter().find(is_payload) {
        let name = &payload.ident;
        errors.span(
            body.span,
            format!(
                "`body = {format}` is for a body of several members, but `{name}` is the whole body: remove `body`, or \
                 remove `payload` from `{name}`"
            ),
        );
    }
    if body.value != BodyFormat::Json {
        media_type_is_free(operation, format, errors);
    }
}

/// Rule 23. Chunks are of a body.
pub(super) fn chunks_have_a_body(operation: &Operation, errors: &mut Errors) {
    let (Some(scheme), Auth::SigV4SignedChunks(_) | Auth::SigV4UnsignedChunks(_)) =
        (operation.auth.client_scheme(), &operation.auth)
    else {
        return;
    };
    if let (Some(method), Some(span)) = (&operation.method, operation.auth_span)
        && method.value.is_bodiless()
        && operation.allow_body.is_none()
        && !operation.members.iter().any(|member| member.binding.value.is_in_body() || member.lost.place)
    {
        let method = method.value.name();
        errors.span(
            span,
            format!(
                "`{scheme}` sends the body in chunks, but a {method} has no body: write `auth = sigv4`, or add \
                 `allow_body`"
            ),
        );
    }
}

/// Rule 22. JSON and forms hold no files.
pub(super) fn files_are_parts(operation: &Operation, errors: &mut Errors) {
    if operation.lost.body {
        return;
    }
    for member in operation.members.iter().filter(|member| member.is_file() && !member.lost.place) {
        let name = &member.ident;
        let message = match member.binding.value {
            Binding::Body if operation.body.is_some() => {
                let format = operation.body_format().text();
                format!("`{name}` is a file, which `body = {format}` cannot hold: write `body = multipart`")
            }
            Binding::Body => {
                format!("`{name}` is a file, which a body of JSON cannot hold: add `body = multipart` to the operation")
            }
            Binding::Payload(_) => {
                format!("`{name}` is the whole body, which is not a part: write the type `Blob`, or `ByteStream`")
            }
            Binding::Part
            | Binding::Label { .. }
            | Binding::Query(_)
            | Binding::QueryMap
            | Binding::Header(_)
            | Binding::PrefixHeaders(_)
            | Binding::Status
            | Binding::EventHeader
            | Binding::EventPayload => continue,
        };
        errors.at(&member.ty, message);
    }
}

/// Rule 22, for structures, which are always JSON.
pub(super) fn structure_has_no_files(members: &[Member], errors: &mut Errors) {
    for member in members.iter().filter(|member| member.is_file()) {
        let message = format!(
            "`{}` is a file, which a structure cannot hold: write the type `Blob`, or make the file a member of an \
             operation with `body = multipart`",
            member.ident
        );
        errors.at(&member.ty, message);
    }
}

/// Rule 21, for `Content-Type`. Another value would lose the boundary of the parts, or name another
/// format than that of the body.
fn media_type_is_free(operation: &Operation, format: &str, errors: &mut Errors) {
    let reason = format!("`body = {format}` sets the header `Content-Type` itself");
    let is_media_type = |name: &str| name.eq_ignore_ascii_case(CONTENT_TYPE);
    for header in operation.headers.iter().filter(|header| is_media_type(&header.name.value)) {
        errors.span(header.name.span, format!("{reason}: remove it from `headers(…)`"));
    }
    let of_service = operation.service.iter().flat_map(|of| &of.shared.headers);
    if of_service.into_iter().any(|header| is_media_type(&header.name.value))
        && let Some(body) = &operation.body
    {
        errors.span(body.span, format!("{reason}, which the service sets too: remove it from the service"));
    }
    for member in &operation.members {
        if member.binding.value.header_name().is_some_and(is_media_type) {
            errors.span(member.place_span(), format!("{reason}: remove `{}`", member.ident));
        }
    }
}
