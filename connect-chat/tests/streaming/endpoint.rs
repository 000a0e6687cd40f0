//! An HTTP endpoint that gets the messages of a topic.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Empty};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// An endpoint. It answers 200, unless it was told otherwise.
pub(crate) struct Endpoint {
    pub(crate) url: String,
    bodies: mpsc::UnboundedReceiver<Bytes>,
    statuses: Arc<Mutex<VecDeque<u16>>>,
}

impl Endpoint {
    pub(crate) async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let (sender, bodies) = mpsc::unbounded_channel();
        let statuses = Arc::new(Mutex::new(VecDeque::new()));
        let answers = Arc::clone(&statuses);
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                let (sender, answers) = (sender.clone(), Arc::clone(&answers));
                let service = service_fn(move |request: Request<Incoming>| {
                    let (sender, answers) = (sender.clone(), Arc::clone(&answers));
                    async move {
                        let body = request.into_body().collect().await.unwrap().to_bytes();
                        let status = answers.lock().unwrap().pop_front().unwrap_or(200);
                        let _ = sender.send(body);
                        let mut response = Response::new(Empty::<Bytes>::new());
                        *response.status_mut() = status.try_into().unwrap();
                        Ok::<_, Infallible>(response)
                    }
                });
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(connection), service));
            }
        });
        Self { url, bodies, statuses }
    }

    /// Answers the next requests with these statuses.
    pub(crate) fn answer(&self, statuses: impl IntoIterator<Item = u16>) {
        self.statuses.lock().unwrap().extend(statuses);
    }

    /// Waits for the next request. A test that fails ends, too.
    pub(crate) async fn next(&mut self) -> Bytes {
        let body = tokio::time::timeout(Duration::from_secs(60), self.bodies.recv()).await;
        body.expect("nothing comes").unwrap()
    }
}
