//! stub
#![allow(missing_docs)]
use bytes::Bytes;
use connect_core::metadata::OperationMetadata;
use connect_core::stream::ByteStream;
use connect_core::{Body, Operation};
use http::request::Parts;
use http::{Response, StatusCode};

pub trait DecodeRequest: Sized {
    const STREAMS: bool = false;
    fn decode(request: &mut RequestDecoder<'_>) -> Option<Self>;
}
pub trait EncodeResponse: Operation {
    fn encode(result: Result<&Self::Output, &Self::Error>) -> Response<Body>;
}
pub trait OperationStub: EncodeResponse {
    fn to_http_response(result: Result<&Self::Output, &Self::Error>) -> Result<Response<Body>, std::io::Error> {
        Ok(Self::encode(result))
    }
}
impl<O: EncodeResponse> OperationStub for O {}
pub struct RequestDecoder<'a> {
    pub parts: &'a Parts,
    pub labels: &'a [&'a str],
    pub body: &'a Bytes,
    pub stream: Option<ByteStream>,
}
impl<'a> RequestDecoder<'a> {
    pub fn new(_: &'static OperationMetadata, parts: &'a Parts, labels: &'a [&'a str], body: &'a Bytes) -> Self {
        Self { parts, labels, body, stream: None }
    }
    pub fn with_stream(self, stream: ByteStream) -> Self {
        Self { stream: Some(stream), ..self }
    }
    pub fn read<O: DecodeRequest>(mut self) -> Result<O, RequestError> {
        O::decode(&mut self).ok_or(RequestError)
    }
}
#[derive(Debug)]
pub struct RequestError;
impl RequestError {
    pub fn to_http_response(&self) -> Response<Body> {
        let mut response = Response::new(Body::from("{}"));
        *response.status_mut() = StatusCode::BAD_REQUEST;
        response
    }
}
