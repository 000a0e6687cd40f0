//! Operations with a shape of each kind in the body.

use std::collections::BTreeMap;

use connect_core::{Blob, UnknownVariant, connect_operation, connect_shape};

#[connect_operation(method = "POST", uri = "/MalformedBlob", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedBlob {
    blob: Option<Blob>,
}

#[connect_operation(method = "POST", uri = "/MalformedList", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedList {
    body_list: Option<Vec<String>>,
}

#[connect_operation(method = "POST", uri = "/MalformedMap", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedMap {
    body_map: Option<BTreeMap<String, String>>,
}

#[connect_operation(method = "POST", uri = "/MalformedRequestBody", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedRequestBody {
    int: Option<i32>,
    float: Option<f32>,
}

#[connect_operation(method = "POST", uri = "/MalformedUnion", rename_all = "camelCase", output = (), server)]
pub(crate) struct MalformedUnion {
    union: Option<IntOrString>,
}

#[connect_shape(rename_all = "camelCase")]
enum IntOrString {
    Int(i32),
    String(String),
    #[connect(unknown)]
    Unknown(UnknownVariant),
}
