//! Operations that are served.

use crate::errors::Errors;
use crate::model::{BodyFormat, Operation};
use crate::symbol::Spelled;

/// Rule 26. A server reads every place but forms, parts, and query parameters that are nested.
pub(super) fn parts_are_read(operation: &Operation, errors: &mut Errors) {
    if !operation.server {
        return;
    }
    let remove = "remove `server`, or serve the operation by hand with `DecodeRequest`";
    if let Some(body) = operation.body.as_ref().filter(|body| body.value != BodyFormat::Json) {
        let format = body.value.text();
        errors.span(body.span, format!("a server does not read `body = {format}`: {remove}"));
    }
    let styles = operation.members.iter().filter_map(|member| member.style.as_ref());
    for style in styles.filter(|style| style.value.is_of_json()) {
        let name = style.value.name();
        errors.span(style.span, format!("a server does not read `style = \"{name}\"`: {remove}"));
    }
}
