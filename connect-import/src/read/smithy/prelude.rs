//! The shapes that every model has: <https://smithy.io/2.0/spec/model.html#prelude>.

use std::sync::LazyLock;

use serde_json::json;

use crate::read::json::Json;
use crate::read::node::Node;

/// The prelude of both versions. `box` counts in version 1, and `default` in version 2.
static PRELUDE: LazyLock<Json> = LazyLock::new(|| {
    let boxed = |kind: &str| json!({"type": kind, "traits": {"smithy.api#box": {}}});
    let number = |kind: &str| json!({"type": kind, "traits": {"smithy.api#default": 0}});
    let shapes = json!({
        "smithy.api#String": {"type": "string"},
        "smithy.api#Blob": {"type": "blob"},
        "smithy.api#BigInteger": {"type": "bigInteger"},
        "smithy.api#BigDecimal": {"type": "bigDecimal"},
        "smithy.api#Timestamp": {"type": "timestamp"},
        "smithy.api#Document": {"type": "document"},
        "smithy.api#Boolean": boxed("boolean"),
        "smithy.api#Byte": boxed("byte"),
        "smithy.api#Short": boxed("short"),
        "smithy.api#Integer": boxed("integer"),
        "smithy.api#Long": boxed("long"),
        "smithy.api#Float": boxed("float"),
        "smithy.api#Double": boxed("double"),
        "smithy.api#PrimitiveBoolean": {"type": "boolean", "traits": {"smithy.api#default": false}},
        "smithy.api#PrimitiveByte": number("byte"),
        "smithy.api#PrimitiveShort": number("short"),
        "smithy.api#PrimitiveInteger": number("integer"),
        "smithy.api#PrimitiveLong": number("long"),
        "smithy.api#PrimitiveFloat": number("float"),
        "smithy.api#PrimitiveDouble": number("double"),
        "smithy.api#Unit": {"type": "structure", "members": {}},
    });
    serde_json::from_value(shapes).unwrap_or(Json::Null)
});

/// The ID of the structure without members, which stands for the lack of an input or output.
pub(super) const UNIT: &str = "smithy.api#Unit";

/// Returns the definition of a shape of the prelude.
pub(super) fn find<'a>(id: &str) -> Option<(&'a str, Node<'a>)> {
    let (id, _) = PRELUDE.as_object()?.get_key_value(id)?;
    let node = Node::root(&PRELUDE).find(id).ok()??;
    Some((id, node))
}
