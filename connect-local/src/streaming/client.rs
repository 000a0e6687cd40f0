//! The delivery of a message, with the retries of Amazon SNS.

use bytes::Bytes;
use http::{HeaderName, Method, Request, StatusCode, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use super::envelope::Envelope;
use super::subscription::Subscription;
use crate::clock::{Clock, Millis};

/// The time in which an endpoint must answer.
const TIMEOUT: Millis = 15_000;
/// The number of retries, and the wait before each.
const RETRIES: u32 = 3;
const WAIT: Millis = 20_000;
/// The size of an answer that is read, so that its connection can be used again.
const ANSWER: usize = 64 * 1024;

const KIND: HeaderName = HeaderName::from_static("x-amz-sns-message-type");
const ID: HeaderName = HeaderName::from_static("x-amz-sns-message-id");
const TOPIC: HeaderName = HeaderName::from_static("x-amz-sns-topic-arn");
const SUBSCRIPTION: HeaderName = HeaderName::from_static("x-amz-sns-subscription-arn");

/// Sends messages to endpoints. A clone is the same client.
#[derive(Clone)]
pub(super) struct Client {
    http: HttpClient<HttpConnector, Full<Bytes>>,
    clock: Clock,
}

impl Client {
    pub(super) fn new(clock: Clock) -> Self {
        Self { http: HttpClient::builder(TokioExecutor::new()).build_http(), clock }
    }

    /// Delivers a message: until the endpoint takes it or refuses it for good, or the retries are
    /// used up.
    pub(super) async fn deliver(&self, subscription: &Subscription, envelope: &Envelope) {
        for attempt in 0..=RETRIES {
            if attempt > 0 {
                self.clock.reach(self.clock.millis().saturating_add(WAIT)).await;
            }
            let deadline = self.clock.millis().saturating_add(TIMEOUT);
            let status = tokio::select! {
                status = self.send(subscription, envelope) => status,
                () = self.clock.reach(deadline) => None,
            };
            if !status.is_none_or(is_transient) {
                return;
            }
        }
    }

    /// Sends a message once, and returns the status of the answer.
    async fn send(&self, subscription: &Subscription, envelope: &Envelope) -> Option<StatusCode> {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(subscription.endpoint.url.clone())
            .header(header::CONTENT_TYPE, "text/plain; charset=UTF-8")
            .header(header::USER_AGENT, "Amazon Simple Notification Service Agent")
            .header(KIND, envelope.kind)
            .header(ID, &envelope.id)
            .header(TOPIC, &subscription.endpoint.topic_arn);
        if envelope.kind == "Notification" {
            request = request.header(SUBSCRIPTION, &subscription.arn);
        }
        let request = request.body(Full::from(envelope.body.clone())).ok()?;
        let response = self.http.request(request).await.ok()?;
        let status = response.status();
        // The status alone counts: a body that is too long or ends early costs the connection.
        let _ = Limited::new(response.into_body(), ANSWER).collect().await;
        Some(status)
    }
}

/// Returns true for the statuses after which a message is sent again.
fn is_transient(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS
}
