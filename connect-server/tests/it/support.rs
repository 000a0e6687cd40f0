//! Operations, requests and bodies for the tests.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use connect_core::stream::ByteStream;
use connect_core::{Body, connect_error, connect_operation, connect_shape};
use connect_server::codec::stub::{DecodeRequest, EncodeResponse, RequestError};
use connect_server::{ResponseBody, Router, RouterService};
use http::{HeaderMap, Request, Response, StatusCode};
use http_body::Frame;
use http_body_util::{BodyExt, Full};
use tower::ServiceExt;

#[connect_shape]
#[derive(Debug)]
pub(crate) struct Text {
    pub(crate) text: String,
}

#[connect_error(status = 404)]
#[derive(Debug)]
pub(crate) struct NotFoundException {
    pub(crate) message: Option<String>,
}

/// Makes the output that says which handler had which value.
pub(crate) fn text(text: impl Into<String>) -> Text {
    Text { text: text.into() }
}

#[connect_operation(method = "GET", uri = "/items/<Id>", output = Text, errors(NotFoundException))]
#[derive(Debug)]
pub(crate) struct GetItem {
    pub(crate) id: String,
}

#[connect_operation(method = "GET", uri = "/items/latest", output = Text)]
pub(crate) struct GetLatest {}

#[connect_operation(method = "GET", uri = "/items/<Id>?versions", output = Text)]
pub(crate) struct ListVersions {
    pub(crate) id: String,
}

#[connect_operation(method = "GET", uri = "/items/<Path+>", output = Text)]
pub(crate) struct GetPath {
    pub(crate) path: String,
}

#[connect_operation(method = "DELETE", uri = "/items/<Id>", output = Text)]
pub(crate) struct DeleteItem {
    pub(crate) id: String,
}

#[connect_operation(method = "PUT", uri = "/items/<Id>", output = Text)]
pub(crate) struct PutItem {
    pub(crate) id: String,
    pub(crate) value: String,
}

#[connect_operation(method = "POST", uri = "/uploads", output = Text)]
pub(crate) struct Upload {
    #[connect(payload)]
    pub(crate) content: ByteStream,
}

#[connect_shape]
#[derive(Debug)]
pub(crate) struct DownloadOutput {
    #[connect(payload)]
    pub(crate) content: ByteStream,
}

#[connect_operation(method = "GET", uri = "/downloads", output = DownloadOutput)]
pub(crate) struct Download {}

#[connect_operation(method = "GET", uri = "/signed", output = Text, auth = sigv4)]
pub(crate) struct Signed {}

#[connect_operation(method = "GET", uri = "/member", output = Text, auth = bearer)]
pub(crate) struct Member {
    #[connect(header = "X-Amz-Bearer")]
    pub(crate) token: connect_core::Secret<String>,
}
