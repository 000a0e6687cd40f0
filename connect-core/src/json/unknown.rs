//! Variants of a union that its declaration does not know.

use std::borrow::Cow;

use serde_json::Value;

use super::document::members_except;
use super::{DecodeJson, EncodeJson, Invalid, Reader, Writer};
use crate::validate::ViolationKind;

/// A variant of a union that its declaration does not know. It keeps the name and the value, with
/// which the union is sent again.
///
/// The value is a [`Document`](crate::Document), whose numbers have 64 bits: a longer integer is
/// sent as the nearest `f64`, and `1e2` as `100.0`.
///
/// | union | name | value |
/// | --- | --- | --- |
/// | `{"name": value}` | the member's wire name | the member's value |
/// | `tag` | the tag | the object without its tag |
/// | `tag` and `content` | the tag | the content; `null` if there is none |
/// | `untagged` | empty | the value |
///
/// If the service did not send a union, a `lenient` shape has the zero value of the union. This
/// value has an empty name and the value `null`, and cannot be sent. An unknown variant can be sent
/// only in a union of the kind that it was read from.
///
/// `Debug` shows only the name, because the value may contain a secret. For the same reason, the
/// value is redacted wherever a request is shown to people.
#[derive(Clone, PartialEq)]
pub struct UnknownVariant {
    /// The name; `None` in an untagged union.
    name: Option<Box<str>>,
    /// The value; `None` if there was no content beside the tag.
    value: Option<Value>,
}

/// The value of a variant without content.
static NULL: Value = Value::Null;

impl UnknownVariant {
    pub(crate) fn new(name: Option<Box<str>>, value: Option<Value>) -> Self {
        Self { name, value }
    }

    /// Encodes this variant as the member of its union.
    #[doc(hidden)]
    pub fn encode_variant(&self, writer: &mut Writer) {
        let (Some(name), Some(value)) = (&self.name, &self.value) else { return self.refuse(writer) };
        writer.map_key(name);
        encode_value(value, writer);
        writer.separate();
    }

    /// Encodes this variant as an object with the tag `key` beside its members.
    #[doc(hidden)]
    pub fn encode_beside(&self, key: &str, writer: &mut Writer) {
        let (Some(name), Some(Value::Object(members))) = (&self.name, &self.value) else { return self.refuse(writer) };
        // An object that was read has no member with the name of its own tag.
        if members.keys().any(|member| key.strip_prefix('"').and_then(|key| key.strip_suffix("\":")) == Some(member)) {
            writer.refuse(ViolationKind::RepeatedTag);
        } else if writer.begin_object() {
            encode_tag(key, name, writer);
            writer.secret_entries(|writer| {
                for (key, value) in members {
                    writer.secret_key(key);
                    encode_value(value, writer);
                    writer.separate();
                }
            });
            writer.end_object();
        }
    }

    /// Encodes this variant as an object with the tag `key` and the content `content`.
    #[doc(hidden)]
    pub fn encode_with_content(&self, key: &str, content: &str, writer: &mut Writer) {
        let Some(name) = &self.name else { return self.refuse(writer) };
        if writer.begin_object() {
            encode_tag(key, name, writer);
            if let Some(value) = &self.value {
                writer.key(content);
                encode_value(value, writer);
                writer.separate();
            }
            writer.end_object();
        }
    }

    /// Encodes this variant as the value of an untagged union.
    #[doc(hidden)]
    pub fn encode_untagged(&self, writer: &mut Writer) {
        match (&self.name, &self.value) {
            (None, Some(value)) => encode_value(value, writer),
            _ => self.refuse(writer),
        }
    }

    #[cold]
    fn refuse(&self, writer: &mut Writer) {
        // The zero value represents a union that the service did not send.
        let is_zero = self.name.is_none() && self.value.is_none();
        writer.refuse(if is_zero { ViolationKind::Missing } else { ViolationKind::OtherUnion });
    }

    /// Returns the member's wire name or the tag. It is empty in an untagged union.
    pub fn name(&self) -> &str {
        self.name.as_deref().unwrap_or_default()
    }

    /// Returns the value. It is `null` if the tag had no content.
    pub fn value(&self) -> &Value {
        self.value.as_ref().unwrap_or(&NULL)
    }
}

impl std::fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnknownVariant").field("name", &self.name()).finish_non_exhaustive()
    }
}

/// Encodes the value of a variant, which may contain a secret.
fn encode_value(value: &Value, writer: &mut Writer) {
    writer.secret(|writer| value.encode_json(writer));
}

fn encode_tag(key: &str, name: &str, writer: &mut Writer) {
    name.encode_member(key, writer);
}

/// Decodes an undeclared variant of a union with the tag `tag` beside its members. Expansions call
/// it.
///
/// # Errors
///
/// Returns [`Invalid`] if the object is not JSON.
pub fn unknown_beside(name: Cow<'_, str>, tag: &str, reader: &mut Reader<'_>) -> Result<UnknownVariant, Invalid> {
    reader.accept_unknown_variant()?;
    let members = members_except(reader, Some(tag))?;
    Ok(UnknownVariant::new(Some(name.into()), Some(Value::Object(members))))
}

/// Decodes an undeclared variant of a union with a tag and the content `content`. Expansions call
/// it.
///
/// # Errors
///
/// Returns [`Invalid`] if the object is not JSON.
pub fn unknown_with_content(
    name: Cow<'_, str>,
    content: &'static str,
    reader: &mut Reader<'_>,
) -> Result<UnknownVariant, Invalid> {
    reader.accept_unknown_variant()?;
    let mut value = None;
    reader.union_content(content, |reader| Value::read_member(&mut value, reader))?;
    Ok(UnknownVariant::new(Some(name.into()), value))
}

/// Decodes the value of an untagged union that no variant matches. Expansions call it.
///
/// # Errors
///
/// Returns [`Invalid`] if the value is not JSON.
pub fn unknown_untagged(reader: &mut Reader<'_>) -> Result<UnknownVariant, Invalid> {
    reader.accept_unknown_variant()?;
    Value::decode_json(reader).map(|value| UnknownVariant::new(None, Some(value)))
}

/// Creates the zero value of a union's unknown variant. Expansions call it.
pub fn zero_variant() -> UnknownVariant {
    UnknownVariant::new(None, None)
}
