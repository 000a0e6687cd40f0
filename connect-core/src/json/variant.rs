//! Reads unions: objects with exactly one member (Smithy's `union`).

use std::borrow::Cow;

use serde_json::Value;

use super::{DecodeJson, Invalid, Object, Reader, UnknownVariant};

/// The next member of a union.
#[derive(Debug)]
pub enum Variant<'a> {
    /// A declared member, by its index in the names passed to [`Object::variant`].
    Known(usize),
    /// An undeclared member, by its wire name.
    Unknown(Cow<'a, str>),
}

impl Variant<'_> {
    /// Decodes the value of an undeclared member.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the value is not JSON.
    pub fn decode_unknown(self, reader: &mut Reader<'_>) -> Result<UnknownVariant, Invalid> {
        let name = match self {
            Self::Known(_) => Cow::Borrowed(""),
            Self::Unknown(name) => name,
        };
        reader.accept_unknown_variant()?;
        Value::decode_json(reader).map(|value| UnknownVariant::new(Some(name.into()), Some(value)))
    }
}

const ONE: &str = "a union must have exactly one member that is not null";

impl Object {
    /// Advances to the member of a union, ignoring `__type` and members that are `null`. Returns
    /// `None` at the end of the object.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if there is a second member, or the text is not JSON.
    pub fn variant<'a>(&mut self, reader: &mut Reader<'a>, names: &[&str]) -> Result<Option<Variant<'a>>, Invalid> {
        while let Some(name) = self.any_key(reader)? {
            if name == "__type" {
                reader.skip()?;
            } else if !reader.null()? {
                if self.has_variant {
                    return Err(self.invalid(reader, ONE));
                }
                self.has_variant = true;
                let known = names.iter().position(|known| *known == name);
                return Ok(Some(known.map_or(Variant::Unknown(name), Variant::Known)));
            }
        }
        Ok(None)
    }

    /// Returns the one member that was found.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the union has no member.
    pub fn one_variant<T>(&self, reader: &mut Reader<'_>, found: Option<T>) -> Result<T, Invalid> {
        found.ok_or_else(|| self.invalid(reader, ONE))
    }
}
