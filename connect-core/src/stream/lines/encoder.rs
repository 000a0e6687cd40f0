//! The encoder of JSON lines.

use bytes::Bytes;

use crate::json::{EncodeJson, Writer};
use crate::validate::{Path, Violations};

/// Encodes an item as one line, or returns what is wrong with it.
pub(crate) fn encode<T: EncodeJson + ?Sized>(item: &T) -> Result<Bytes, Violations> {
    let mut violations = Violations::default();
    item.check(Path::ROOT, &mut violations);
    let mut writer = Writer::with_capacity(128);
    item.encode_json(&mut writer);
    let (mut line, mut written, _) = writer.into_parts();
    violations.append(&mut written);
    if !violations.is_empty() {
        return Err(violations);
    }
    // A string of JSON contains no end of a line. JSON that comes from elsewhere can have some
    // between its values.
    for byte in &mut line {
        if matches!(byte, b'\n' | b'\r') {
            *byte = b' ';
        }
    }
    line.push(b'\n');
    Ok(line.into())
}
