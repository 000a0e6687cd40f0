//! The encoder of server-sent events.

use super::ServerSentEvent;

/// The fields of an event that cannot be encoded, because their grammar has no escapes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unencodable {
    /// The name contains an end of a line.
    Name,
    /// The ID contains an end of a line or a NUL.
    Id,
}

/// Appends an event to `out`.
///
/// A CR or a CRLF in the data is received as a LF: the grammar has only ends of lines.
pub(crate) fn encode<T: AsRef<[u8]>>(event: &ServerSentEvent<T>, out: &mut Vec<u8>) -> Result<(), Unencodable> {
    let ServerSentEvent { data, event: name, id, retry } = event;
    if name.as_ref().is_some_and(|name| name.contains(['\r', '\n'])) {
        return Err(Unencodable::Name);
    }
    if id.as_ref().is_some_and(|id| id.contains(['\r', '\n', '\0'])) {
        return Err(Unencodable::Id);
    }
    let data = data.as_ref();
    out.reserve(data.len() + 64);
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
