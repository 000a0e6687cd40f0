//! Reading unions: objects with exactly one member.

use std::borrow::Cow;

use serde_json::Value;

use super::{DecodeJson, Invalid, Object, Reader, UnknownVariant};

/// The next member of a union.
#[derive(Debug)]
pub enum Variant<'a> {
    /// The declared member of this index.
    Known(usize),
    /// A member that is not declared, by its wire name.
    Unknown(Cow<'a, str>),
}

impl Variant<'_> {
    /// Reads what an undeclared member holds.
    ///
    /// # Errors
    ///
    /// When it is not JSON.
    pub fn decode_unknown(self, reader: &mut Reader<'_>) -> Result<UnknownVariant, Invalid> {
        let name = match self {
            Self::Known(_) => Cow::Borrowed(""),
            Self::Unknown(name) => name,
        };
        Value::decode_json(reader).map(|value| UnknownVariant::new(name.into(), value))
    }
}

const ONE: &str = "a union has exactly one member that is not null";

impl Object {
    /// Steps to the member of a union. `__type` and members that are `null` do not count.
    ///
    /// # Errors
    ///
    /// When there is a second one, or the text is not JSON.
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

    /// The one member that was found.
    ///
    /// # Errors
    ///
    /// When there was none.
    pub fn one_variant<T>(&self, reader: &mut Reader<'_>, found: Option<T>) -> Result<T, Invalid> {
        found.ok_or_else(|| self.invalid(reader, ONE))
    }
}
