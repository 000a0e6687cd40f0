//! Variants that a union's declaration does not know.

use serde_json::Value;

use super::{EncodeJson, Writer};

/// A member of a union that its declaration does not know: its name and its document, so that nothing is lost when it is sent on.
///
/// Its `Debug` shows the name only: nobody knows what the document holds.
#[derive(Clone, PartialEq)]
pub struct UnknownVariant {
    name: Box<str>,
    value: Value,
}

impl UnknownVariant {
    pub(crate) fn new(name: Box<str>, value: Value) -> Self {
        Self { name, value }
    }

    /// Writes it into the object of its union.
    #[doc(hidden)]
    pub fn encode_variant(&self, writer: &mut Writer) {
        writer.map_key(&self.name);
        self.value.encode_json(writer);
        writer.separate();
    }

    /// The member's wire name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What the member holds.
    pub fn value(&self) -> &Value {
        &self.value
    }
}

impl std::fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UnknownVariant").field("name", &self.name).finish_non_exhaustive()
    }
}
