//! The delivery of a message, with the retries of Amazon SNS.

use bytes::Bytes;
use http::uri::Authority;
use http::{HeaderName, Method, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use super::envelope::Envelope;
use super::subscription::Subscription;
use crate::Settings;
use crate::clock::{Clock, Millis};

/// The time in which an endpoint must answer.
const TIMEOUT: Millis = 15_000;
/// The number of retries.
const RETRIES: u32 = 3;
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
    /// The wait before each retry.
    wait: Millis,
}

impl Client {
    pub(super) fn new(settings: &Settings) -> Self {
        let http = HttpClient::builder(TokioExecutor::new()).build_http();
        Self { http, clock: settings.clock.clone(), wait: settings.delivery_wait }
    }

    /// Delivers a message: until the endpoint takes it or refuses it for good, or the retries are
    /// used up. A message that the endpoint does not take is logged.
    pub(super) async fn deliver(&self, subscription: &Subscription, envelope: &Envelope) {
        let status = retry(&self.clock, self.wait, || self.send(subscription, envelope)).await;
        if status.is_some_and(|status| status.is_success()) {
            return;
        }
        tracing::warn!(
            endpoint = without_secrets(&subscription.endpoint.url),
            message_type = envelope.kind,
            message_id = envelope.id,
            status = status.map(|status| status.as_u16()),
            "an endpoint of chat streaming did not take a message: start it, and let it answer 200"
        );
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

/// Returns a URL without its user and its query, which may be secrets.
fn without_secrets(url: &Uri) -> String {
    let authority = url.authority().map_or("", Authority::as_str);
    let host = authority.rsplit('@').next().unwrap_or_default();
    format!("{}://{host}{}", url.scheme_str().unwrap_or_default(), url.path())
}

/// Sends until the status is final, or the retries are used up. Returns the last status; `None`
/// means that no answer came.
async fn retry<F>(clock: &Clock, wait: Millis, send: impl Fn() -> F) -> Option<StatusCode>
where
    F: Future<Output = Option<StatusCode>>,
{
    let mut last = None;
    for attempt in 0..=RETRIES {
        if attempt > 0 {
            clock.reach(clock.millis().saturating_add(wait)).await;
        }
        let deadline = clock.millis().saturating_add(TIMEOUT);
        last = tokio::select! {
            biased;
            status = send() => status,
            () = clock.reach(deadline) => None,
        };
        if last.is_some_and(|status| !is_transient(status)) {
            break;
        }
    }
    last
}

/// Returns true for the statuses after which a message is sent again.
fn is_transient(status: StatusCode) -> bool {
    status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::future::pending;
    use std::time::Duration;

    use connect_core::Timestamp;

    use super::*;

    const WAIT: Millis = 20_000;

    /// Answers the attempts with these statuses, 0 for no answer, and returns the seconds at which
    /// they came. The clock moves by a second when nothing else can happen.
    async fn attempts(statuses: &[u16]) -> Vec<i64> {
        let clock = Clock::manual(Timestamp::new(0, 0));
        let times = RefCell::new(Vec::new());
        let send = || async {
            times.borrow_mut().push(clock.now().seconds());
            let status = statuses.get(times.borrow().len() - 1);
            match StatusCode::from_u16(*status.unwrap_or(&200)) {
                Ok(status) => Some(status),
                Err(_) => pending().await,
            }
        };
        let seconds = async {
            loop {
                tokio::task::yield_now().await;
                clock.advance(Duration::from_secs(1));
            }
        };
        tokio::select! {
            biased;
            _ = retry(&clock, WAIT, send) => {}
            () = seconds => {}
        }
        times.into_inner()
    }

    #[test]
    fn a_url_is_logged_without_its_user_and_its_query() {
        for (url, logged) in [
            ("http://bot:hunter2@127.0.0.1:9000/hook?key=hunter2", "http://127.0.0.1:9000/hook"),
            ("http://127.0.0.1:9000", "http://127.0.0.1:9000/"),
        ] {
            assert_eq!(without_secrets(&url.parse().unwrap()), logged);
        }
    }

    #[tokio::test]
    async fn a_failure_of_the_endpoint_is_retried_three_times_20_seconds_apart() {
        assert_eq!(attempts(&[500, 503, 429, 500, 500]).await, [0, 20, 40, 60]);
        assert_eq!(attempts(&[500, 200]).await, [0, 20]);
    }

    #[tokio::test]
    async fn no_answer_in_15_seconds_is_a_failure() {
        assert_eq!(attempts(&[0, 204]).await, [0, 35]);
    }

    #[tokio::test]
    async fn a_refusal_is_not_retried() {
        for status in [200, 302, 400, 403, 404, 410] {
            assert_eq!(attempts(&[status]).await, [0]);
        }
    }
}
