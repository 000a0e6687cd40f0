//! stub
#![allow(missing_docs)]
use connect_core::{Body, Operation};
use http::{Request, Response, StatusCode};

pub trait DecodeRequest: Operation + Sized {
    const STREAMS: bool = false;
    fn from_http_request(request: Request<Body>) -> Result<Self, RequestError>;
}
pub trait EncodeResponse: Operation {
    fn to_http_response(result: &Result<Self::Output, Self::Error>) -> Response<Body>;
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
