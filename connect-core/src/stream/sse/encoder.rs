//! The encoder of server-sent events.

use std::time::Duration;

use crate::validate::{Path, ViolationKind, Violations};

/// Appends an event to `out`, or returns which fields cannot be written, since the grammar has no
/// escapes.
///
/// A CR or a CRLF in the data is received as a LF, since the grammar has only ends of lines.
pub(crate) fn encode(
    name: Option<&str>,
    id: Option<&str>,
    retry: Option<Duration>,
    data: &[u8],
    out: &mut Vec<u8>,
) -> Result<(), Violations> {
    let mut violations = Violations::default();
    if name.is_some_and(|name| name.contains(['\r', '\n'])) {
        let kind = ViolationKind::Rejected("contains an end of a line, which the name of an event cannot: remove it");
        violations.add(Path::ROOT.member("event"), kind);
    }
    if id.is_some_and(|id| id.contains(['\r', '\n', '\0'])) {
        let kind = ViolationKind::Rejected("contains an end of a line or a NUL, which an ID cannot: remove it");
        violations.add(Path::ROOT.member("id"), kind);
    }
    if !violations.is_empty() {
        return Err(violations);
    }
    if let Some(name) = name {
        field("event", name.as_bytes(), out);
    }
    if let Some(id) = id {
        field("id", id.as_bytes(), out);
    }
    if let Some(wait) = retry {
        let milliseconds = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        field("retry", itoa::Buffer::new().format(milliseconds).as_bytes(), out);
    }
    let mut rest = data;
    while let Some(end) = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')) {
        field("data", &rest[..end], out);
        let length = if rest[end..].starts_with(b"\r\n") { 2 } else { 1 };
        rest = &rest[end + length..];
    }
    field("data", rest, out);
    out.push(b'\n');
    Ok(())
}

/// Appends a field. The space after the colon keeps one at the start of the value.
fn field(name: &str, value: &[u8], out: &mut Vec<u8>) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    out.extend_from_slice(value);
    out.push(b'\n');
}
