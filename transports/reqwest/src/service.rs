//! reqwest's client as a service of `http` requests and responses.

use std::pin::Pin;
use std::task::{Context, Poll};

use http::{Request, Response};
use reqwest::Client;
use tower_service::Service;

/// A client as a service.
#[derive(Clone)]
pub(crate) struct HttpService(pub(crate) Client);

impl Service<Request<reqwest::Body>> for HttpService {
    type Response = Response<reqwest::Body>;
    type Error = reqwest::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, reqwest::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), reqwest::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<reqwest::Body>) -> Self::Future {
        let client = self.0.clone();
        Box::pin(async move { client.execute(request.try_into()?).await.map(Into::into) })
    }
}
