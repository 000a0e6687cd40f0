//! Messages, as the cases describe them.

use connect_core::Bytes;
use connect_core::metadata::TimestampFormat;
use connect_core::stream::frame::{Header, HeaderValue, Message, MessageDecoder};
use connect_core::{Blob, Timestamp, json};
use serde_json::Value;

use crate::cases::Event;

/// Returns the bytes of an event.
pub(crate) fn bytes(event: &Event) -> Result<Bytes, String> {
    match &event.bytes {
        Some(base64) => blob(&Value::from(base64.as_str())),
        None => described(event)?.encode().map_err(|error| error.to_string()),
    }
}

/// Returns the message that the headers and the body of a case describe.
pub(crate) fn described(event: &Event) -> Result<Message, String> {
    let mut message = Message::new(event.body.clone());
    for (name, value) in &event.headers {
        let (kind, value) = value.first_key_value().ok_or_else(|| format!("{name} has no value"))?;
        message = message.with_header(name.clone(), header_value(kind, value)?);
    }
    Ok(message)
}

fn header_value(kind: &str, value: &Value) -> Result<HeaderValue, String> {
    let misfit = || format!("{value} is no {kind}");
    let text = || value.as_str().ok_or_else(misfit);
    Ok(match kind {
        "boolean" => HeaderValue::Bool(value.as_bool().ok_or_else(misfit)?),
        "byte" => HeaderValue::Byte(integer(value).ok_or_else(misfit)?),
        "short" => HeaderValue::Short(integer(value).ok_or_else(misfit)?),
        "integer" => HeaderValue::Integer(integer(value).ok_or_else(misfit)?),
        "long" => HeaderValue::Long(integer(value).ok_or_else(misfit)?),
        "blob" => HeaderValue::ByteArray(blob(value)?),
        "string" => HeaderValue::from(text()?),
        "timestamp" => HeaderValue::Time(timestamp(text()?)?),
        _ => return Err(format!("{kind} is no type of a header")),
    })
}

fn integer<T: TryFrom<i64>>(value: &Value) -> Option<T> {
    value.as_i64()?.try_into().ok()
}

/// Returns the bytes of a text in base64.
fn blob(base64: &Value) -> Result<Bytes, String> {
    let blob: Blob = json::from_slice(base64.to_string().as_bytes()).map_err(|error| error.to_string())?;
    Ok(blob.into_bytes())
}

/// Returns the time of a text.
pub(crate) fn timestamp(text: &str) -> Result<Timestamp, String> {
    Timestamp::parse(text, TimestampFormat::DateTime).ok_or_else(|| format!("{text} is no time"))
}

/// Decodes the message of these bytes.
pub(crate) fn decoded(bytes: Bytes) -> Result<Message, String> {
    let mut decoder = MessageDecoder::new();
    decoder.push(bytes);
    let message = decoder.next_message().map_err(|error| error.to_string())?;
    decoder.finish().map_err(|error| error.to_string())?;
    message.ok_or_else(|| "there is no message".to_owned())
}

/// Compares two messages, whose headers can be in any order.
pub(crate) fn compare(expected: &Message, got: &Message) -> Result<(), String> {
    let sorted = |message: &Message| {
        let mut headers = message.headers().to_vec();
        headers.sort_by(|left, right| left.name().cmp(right.name()));
        headers
    };
    let (ours, theirs) = (sorted(got), sorted(expected));
    let names = |headers: &[Header]| headers.iter().map(|header| header.name().to_owned()).collect::<Vec<_>>();
    if names(&ours) != names(&theirs) {
        return Err(format!("expected the headers {:?}, got {:?}", names(&theirs), names(&ours)));
    }
    for (our, their) in ours.iter().zip(&theirs) {
        if our != their {
            return Err(format!("the header {} differs", our.name()));
        }
    }
    if expected.payload() != got.payload() {
        return Err(format!("expected the payload {:?}, got {:?}", expected.payload(), got.payload()));
    }
    Ok(())
}
