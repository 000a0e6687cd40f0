//! Encodes and decodes documents: any JSON value, as [`serde_json::Value`].

use serde_json::{Map, Number, Value};

use super::decode::charge_entry;
use super::{DecodeJson, EncodeJson, Invalid, Reader, Writer};

#[diagnostic::do_not_recommend]
impl EncodeJson for Value {
    fn encode_json(&self, writer: &mut Writer) {
        // The document is not encoded by serde, which has no limit on the depth.
        match self {
            Self::Null => writer.null(),
            Self::Bool(value) => writer.boolean(*value),
            Self::Number(value) => writer.serde(value),
            Self::String(value) => writer.string(value),
            Self::Array(items) => items.encode_json(writer),
            Self::Object(members) => {
                if writer.begin_object() {
                    for (key, value) in members {
                        writer.map_key(key);
                        value.encode_json(writer);
                        writer.separate();
                    }
                    writer.end_object();
                }
            }
        }
    }
}

#[diagnostic::do_not_recommend]
impl DecodeJson for Value {
    const NULLABLE: bool = true;

    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        if reader.null()? {
            return Ok(Value::Null);
        }
        if reader.is_next(b'"') {
            return String::decode_json(reader).map(Value::String);
        }
        if reader.is_next(b'[') {
            return Vec::decode_json(reader).map(Value::Array);
        }
        if reader.is_next(b'{') {
            return members_except(reader, None).map(Value::Object);
        }
        if reader.is_next(b't') || reader.is_next(b'f') {
            return reader.boolean().map(Value::Bool);
        }
        number(reader).map(Value::Number)
    }
}

/// Decodes an object, without the member that is named `except`.
pub(super) fn members_except(reader: &mut Reader<'_>, except: Option<&str>) -> Result<Map<String, Value>, Invalid> {
    let mut map = Map::new();
    let mut object = reader.object()?;
    while let Some(key) = object.any_key(reader)? {
        if except == Some(&*key) {
            reader.skip()?;
            continue;
        }
        reader.charge(key.len())?;
        charge_entry::<(String, Value)>(map.len(), reader)?;
        map.insert(key.into_owned(), Value::decode_json(reader)?);
    }
    Ok(map)
}

/// Decodes a number like `serde_json`: an integer if it fits, else the nearest `f64`.
fn number(reader: &mut Reader<'_>) -> Result<Number, Invalid> {
    let start = reader.offset();
    let number = reader.number("a value")?;
    if number.is_integer && number.text != "-0" {
        if let Ok(value) = number.text.parse::<u64>() {
            return Ok(value.into());
        }
        if let Ok(value) = number.text.parse::<i64>() {
            return Ok(value.into());
        }
    }
    let value = number.text.parse().ok().and_then(Number::from_f64);
    value.ok_or_else(|| reader.fail_at(start, super::error::What::Syntax("a number out of range for `f64`")))
}

/// Decodes a member marked `#[connect(serde)]` with serde.
pub(crate) fn from_serde<T: serde_core::de::DeserializeOwned>(reader: &mut Reader<'_>) -> Result<T, Invalid> {
    let start = reader.offset();
    let text = reader.raw()?;
    // serde_json's message quotes the value, so it is dropped.
    serde_json::from_str(&text)
        .map_err(|_| reader.fail_at(start, super::error::What::Shape("the type's `Deserialize` rejects this value")))
}
