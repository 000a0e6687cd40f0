//! Operations, requests and bodies for the tests.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use connect_core::stream::ByteStream;
use connect_core::{connect_error, connect_operation, connect_shape};
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

#[connect_operation(method = "GET", uri = "/items/<Id>", output = Text, errors(NotFoundException), server)]
#[derive(Debug)]
pub(crate) struct GetItem {
    pub(crate) id: String,
}

#[connect_operation(method = "GET", uri = "/items/latest", output = Text, server)]
pub(crate) struct GetLatest {}

#[connect_operation(method = "GET", uri = "/items/<Id>?versions", output = Text, server)]
pub(crate) struct ListVersions {
    pub(crate) id: String,
}

#[connect_operation(method = "GET", uri = "/items/<Path+>", output = Text, server)]
pub(crate) struct GetPath {
    pub(crate) path: String,
}

#[connect_operation(method = "DELETE", uri = "/items/<Id>", output = Text, server)]
pub(crate) struct DeleteItem {
    pub(crate) id: String,
}

#[connect_operation(method = "PUT", uri = "/items/<Id>", output = Text, server)]
pub(crate) struct PutItem {
    pub(crate) id: String,
    pub(crate) value: String,
}

#[connect_operation(method = "POST", uri = "/uploads", output = Text, server)]
pub(crate) struct Upload {
    #[connect(payload)]
    pub(crate) content: ByteStream,
}

#[connect_shape(server)]
#[derive(Debug)]
pub(crate) struct DownloadOutput {
    #[connect(payload)]
    pub(crate) content: ByteStream,
}

#[connect_operation(method = "GET", uri = "/downloads", output = DownloadOutput, server)]
pub(crate) struct Download {}

#[connect_operation(method = "GET", uri = "/signed", output = Text, auth = sigv4, server)]
pub(crate) struct Signed {}

#[connect_operation(method = "GET", uri = "/member", output = Text, auth = bearer(token), server)]
pub(crate) struct Member {
    #[connect(header = "X-Amz-Bearer", sensitive)]
    pub(crate) token: connect_core::Secret<String>,
}

#[connect_operation(
    method = "POST",
    uri = "/compressed",
    output = Text,
    compress = "gzip",
    compress_from = 1,
    server,
)]
pub(crate) struct PutCompressed {
    pub(crate) value: String,
}

/// The answer to a request, read whole.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    /// Returns the error code.
    pub(crate) fn code(&self) -> &str {
        self.headers.get("x-amzn-errortype").map_or("", |code| code.to_str().unwrap())
    }

    /// Returns status and error code.
    pub(crate) fn failure(&self) -> (u16, &str) {
        (self.status.as_u16(), self.code())
    }

    /// Returns the text of a successful answer.
    pub(crate) fn text(&self) -> &str {
        assert_eq!(self.status, 200, "{}", self.body);
        self.body.strip_prefix("{\"Text\":\"").unwrap().strip_suffix("\"}").unwrap()
    }
}

/// Builds a router that has to be right.
pub(crate) fn service(router: Router) -> RouterService {
    router.build().unwrap()
}

/// Sends a request and reads the answer.
pub(crate) async fn send<B>(service: &RouterService, request: Request<B>) -> Answer
where
    B: http_body::Body<Data = Bytes, Error: Into<connect_server::BoxError>> + Send + 'static,
{
    read(service.clone().oneshot(request).await.unwrap()).await
}

/// Reads an answer.
pub(crate) async fn read(response: Response<ResponseBody>) -> Answer {
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    Answer { status: parts.status, headers: parts.headers, body: String::from_utf8(body.to_vec()).unwrap() }
}

/// Makes a request with a body.
pub(crate) fn request(method: &str, uri: &str, body: impl Into<Bytes>) -> Request<Full<Bytes>> {
    Request::builder()
        .method(method)
        .uri(uri)
        .header("content-type", "application/json")
        .body(Full::new(body.into()))
        .unwrap()
}

/// Sends a request without a body.
pub(crate) async fn get(service: &RouterService, method: &str, uri: &str) -> Answer {
    send(service, request(method, uri, "")).await
}

/// A body of chunks, which then ends, breaks, or waits for ever.
pub(crate) struct Chunks(pub(crate) VecDeque<Bytes>, pub(crate) End);

/// The end of [`Chunks`].
pub(crate) enum End {
    Complete,
    Broken,
    Never,
}

impl Chunks {
    pub(crate) fn new<const N: usize>(chunks: [&'static str; N], end: End) -> Self {
        Self(chunks.map(Bytes::from).into(), end)
    }
}

impl http_body::Body for Chunks {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if let Some(chunk) = self.0.pop_front() {
            return Poll::Ready(Some(Ok(Frame::data(chunk))));
        }
        match self.1 {
            End::Complete => Poll::Ready(None),
            End::Broken => {
                self.1 = End::Complete;
                Poll::Ready(Some(Err(std::io::Error::other("s3cret"))))
            }
            End::Never => Poll::Pending,
        }
    }
}
