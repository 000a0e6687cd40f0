//! Operations whose bodies have a content type of their own.

use connect_core::{Blob, connect_operation, connect_shape};

#[connect_operation(method = "POST", uri = "/StringPayload", rename_all = "camelCase", output = TextPayload, server)]
pub(crate) struct HttpStringPayload {
    #[connect(payload)]
    payload: Option<String>,
}

#[connect_operation(method = "POST", uri = "/MalformedAcceptWithPayload", output = JpegPayload, server)]
pub(crate) struct MalformedAcceptWithPayload {}

#[connect_operation(method = "POST", uri = "/MalformedAcceptWithGenericString", output = TextPayload, server)]
pub(crate) struct MalformedAcceptWithGenericString {}

#[connect_operation(method = "POST", uri = "/MalformedContentTypeWithoutBody", output = (), server)]
pub(crate) struct MalformedContentTypeWithoutBody;

#[connect_operation(
    method = "POST",
    uri = "/MalformedContentTypeWithBody",
    rename_all = "camelCase",
    output = (),
    server,
)]
pub(crate) struct MalformedContentTypeWithBody {
    hi: Option<String>,
}

#[connect_operation(method = "POST", uri = "/MalformedContentTypeWithPayload", output = (), server)]
pub(crate) struct MalformedContentTypeWithPayload {
    #[connect(payload, media_type = "image/jpeg")]
    payload: Option<Blob>,
}

#[connect_shape(server)]
pub(crate) struct TextPayload {
    #[connect(payload)]
    payload: Option<String>,
}

#[connect_shape(server)]
pub(crate) struct JpegPayload {
    #[connect(payload, media_type = "image/jpeg")]
    payload: Option<Blob>,
}
