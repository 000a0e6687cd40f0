//! An HTTP endpoint that gets the messages of a topic.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

use crate::support::soon;

/// An endpoint. It answers 200, unless it was told otherwise.
pub(crate) struct Receiver {
    pub(crate) url: String,
    messages: mpsc::UnboundedReceiver<Delivery>,
    statuses: Arc<Mutex<VecDeque<u16>>>,
}

/// A request that came.
pub(crate) struct Delivery {
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

impl Delivery {
    pub(crate) fn text(&self, name: &str) -> &str {
        self.body[name].as_str().unwrap()
    }

    /// Returns the item that is delivered.
    pub(crate) fn item(&self) -> Value {
        assert_eq!(self.body["Type"], "Notification");
        serde_json::from_str(self.text("Message")).unwrap()
    }
}

impl Receiver {
    pub(crate) async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let (sender, messages) = mpsc::unbounded_channel();
        let statuses = Arc::new(Mutex::new(VecDeque::new()));
        let answers = Arc::clone(&statuses);
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                let (sender, answers) = (sender.clone(), Arc::clone(&answers));
                let service = service_fn(move |request: Request<Incoming>| {
                    let (sender, answers) = (sender.clone(), Arc::clone(&answers));
                    async move {
                        let (head, body) = request.into_parts();
                        let body = serde_json::from_slice(&body.collect().await.unwrap().to_bytes()).unwrap();
                        let status = answers.lock().unwrap().pop_front().unwrap_or(200);
                        let _ = sender.send(Delivery { headers: head.headers, body });
                        let mut response = Response::new(Full::<Bytes>::default());
                        *response.status_mut() = status.try_into().unwrap();
                        Ok::<_, Infallible>(response)
                    }
                });
                let http = hyper::server::conn::http1::Builder::new();
                tokio::spawn(http.serve_connection(TokioIo::new(connection), service));
            }
        });
        Self { url, messages, statuses }
    }

    /// Answers the next requests with these statuses.
    pub(crate) fn answer(&self, statuses: impl IntoIterator<Item = u16>) {
        self.statuses.lock().unwrap().extend(statuses);
    }

    pub(crate) async fn next(&mut self) -> Delivery {
        soon(self.messages.recv()).await.unwrap()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// Visits the URL that the next message, which asks for it, names.
    pub(crate) async fn confirm(&mut self) -> Delivery {
        let confirmation = self.next().await;
        assert_eq!(confirmation.text("Type"), "SubscriptionConfirmation");
        assert_eq!(get(confirmation.text("SubscribeURL")).await.0, 200);
        confirmation
    }

    /// Returns the contents of the next items, as many as asked for.
    pub(crate) async fn items(&mut self, count: usize) -> Vec<String> {
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(crate::support::story(&self.next().await.item()));
        }
        items
    }
}

/// Returns the status and the body at a URL.
pub(crate) async fn get(url: &str) -> (u16, String) {
    let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let response = soon(client.get(url.parse().unwrap())).await.unwrap();
    let status = response.status().as_u16();
    let body = response.into_body().collect().await.unwrap().to_bytes();
    (status, String::from_utf8(body.to_vec()).unwrap())
}
