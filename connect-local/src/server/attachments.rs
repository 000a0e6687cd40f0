//! The files of chats: uploads, and downloads.

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, StatusCode};
use hyper::body::Incoming;

use super::{Response, Shared, body, failure, refusal, token, whole};
use crate::engine::{FILE_SIZE, File};

/// Answers a request for `/attachments/ID?token=…`: the URLs of the attachment operations.
pub(super) async fn serve(shared: &Shared, request: Request<Incoming>) -> Response {
    let id = request.uri().path().trim_start_matches("/attachments/").to_owned();
    let token = token(request.uri().query()).to_owned();
    match *request.method() {
        Method::PUT => {
            let bytes = match body::read(request, FILE_SIZE).await {
                Ok(request) => request.into_body(),
                Err(refused) => return refused,
            };
            let uploaded = shared.services.calls.run(move |engine| engine.upload(&id, &token, bytes)).await;
            uploaded.map_or_else(|error| failure(&error), |()| whole(http::Response::new(Bytes::new())))
        }
        Method::GET => {
            let file = shared.services.calls.run(move |engine| engine.download(&id, &token)).await;
            file.map_or_else(|error| failure(&error), download)
        }
        _ => {
            let message = "a file is sent with PUT, and read with GET";
            let mut response = refusal(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowedException", message);
            response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, PUT, OPTIONS"));
            response
        }
    }
}

/// Returns the response with a file. A browser runs nothing that is in it.
fn download(file: File) -> Response {
    let kind = if file.is_inline { "inline" } else { "attachment" };
    let name = quoted(&file.name);
    let mut response = whole(http::Response::new(file.bytes));
    let headers = response.headers_mut();
    let text = |text: &str| HeaderValue::from_str(text).ok();
    let content_type = text(&file.content_type);
    headers.insert(CONTENT_TYPE, content_type.unwrap_or(HeaderValue::from_static("application/octet-stream")));
    if let Some(disposition) = text(&format!("{kind}; filename*=UTF-8''{name}")) {
        headers.insert(CONTENT_DISPOSITION, disposition);
    }
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    headers.insert("content-security-policy", HeaderValue::from_static("default-src 'none'; sandbox"));
    response
}

/// Returns a name with every byte but letters, digits, `-`, `.` and `_` percent-encoded.
fn quoted(name: &str) -> String {
    use std::fmt::Write;
    let mut quoted = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._".contains(&byte) {
            quoted.push(char::from(byte));
        } else {
            // A string takes all that is written.
            let _ = write!(quoted, "%{byte:02X}");
        }
    }
    quoted
}
