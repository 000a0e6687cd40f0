//! Variants of a union that its declaration does not know.

use serde_json::Value;

use super::{EncodeJson, Writer};

/// A member of a union that its declaration does not know. It keeps the name and the value, so that
/// nothing is lost when the union is sent again.
///
/// `Debug` shows only the name, because the value may contain a secret.
#[derive(Clone, PartialEq)]
pub struct UnknownVariant {
    name: Box<str>,
    value: Value,
}

impl UnknownVariant {
    pub(crate) fn new(name: Box<str>, value: Value) -> Self {
        Self { name, value }
    }

    /// Encodes this variant as the member of its union.
    #[doc(hidden)]
    pub fn encode_variant(&self, writer: &mut Writer) {
        writer.map_key(&self.name);
        self.value.encode_json(writer);
        writer.separate();
    }

    /// Returns the member's wire name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the member's value.
    pub fn value(&self) -> &Value {
        &self.value
    }
}

impl std::fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnknownVariant").field("name", &self.name).finish_non_exhaustive()
    }
}
