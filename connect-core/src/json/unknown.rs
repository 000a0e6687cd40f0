//! Variants of a union that its declaration does not know.

use serde_json::Value;

use super::{EncodeJson, Writer};
use crate::validate::ViolationKind;

/// A member of a union that its declaration does not know. It keeps the name and the value, so that
/// nothing is lost when the union is sent again.
///
/// If the service did not send a union, a `lenient` shape has the zero value of the union. This
/// value has an empty name and the value `null`, and cannot be sent.
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
        if self.name.is_empty() {
            // The zero value represents a union that the service did not send.
            writer.refuse(ViolationKind::Missing);
            return;
        }
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

/// Creates the zero value of a union's unknown variant. Expansions call it.
pub fn zero_variant() -> UnknownVariant {
    UnknownVariant::new("".into(), Value::Null)
}
