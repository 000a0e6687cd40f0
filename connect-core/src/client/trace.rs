//! A span for each call and an event for each attempt, under OpenTelemetry's names.
//!
//! <https://opentelemetry.io/docs/specs/semconv/rpc/rpc-spans/> and <https://opentelemetry.io/docs/specs/semconv/http/http-spans/>. Fields hold
//! what the declaration says, and of a call its host, statuses, error codes and request ids: no label, no query, no header, no body, and
//! no text of the service's.

use std::time::Duration;

use bytes::Bytes;

use crate::TransportError;
use crate::error::Outcome;
use crate::request::PreparedRequest;

/// What is told of a call. Without the feature it is nothing.
#[derive(Debug)]
pub(super) struct Trace {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(not(feature = "tracing"))]
#[expect(clippy::unused_self, reason = "the feature gives it something to do")]
impl Trace {
    pub(super) fn new(_: &PreparedRequest) -> Self {
        Self {}
    }

    pub(super) fn answered(&self, _: u32, _: &http::Response<Bytes>, _: Option<&str>, _: Option<Duration>) {}

    pub(super) fn broken(&self, _: u32, _: &TransportError, _: Option<Duration>) {}

    pub(super) fn done(&self, _: &Outcome) {}
}

#[cfg(feature = "tracing")]
impl Trace {
    pub(super) fn new(request: &PreparedRequest) -> Self {
        use tracing::field::Empty;

        let operation = request.operation();
        let system = (operation.auth() == crate::AuthScheme::SigV4).then_some("aws-api");
        let span = tracing::info_span!(
            "call",
            otel.name = operation.name(),
            otel.kind = "client",
            otel.status_code = Empty,
            rpc.system.name = system,
            rpc.method = operation.name(),
            http.request.method = request.method().as_str(),
            url.template = operation.uri(),
            server.address = request.shown_host(),
            server.port = request.uri().port_u16(),
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            aws.request_id = Empty,
            error.r#type = Empty,
        );
        Self { span }
    }

    pub(super) fn span(&self) -> tracing::Span {
        self.span.clone()
    }

    /// An attempt that was answered; `retry_in` tells when the next one comes.
    pub(super) fn answered(
        &self,
        attempts: u32,
        response: &http::Response<Bytes>,
        code: Option<&str>,
        retry_in: Option<Duration>,
    ) {
        tracing::debug!(
            parent: &self.span,
            http.request.resend_count = attempts - 1,
            http.response.status_code = response.status().as_u16(),
            aws.request_id = crate::response::request_id(response.headers()),
            error.r#type = code,
            retry_in_ms = retry_in.map(milliseconds),
            "attempt was answered"
        );
    }

    /// An attempt that was not answered.
    pub(super) fn broken(&self, attempts: u32, error: &TransportError, retry_in: Option<Duration>) {
        tracing::debug!(
            parent: &self.span,
            http.request.resend_count = attempts - 1,
            error.r#type = error.kind().name(),
            may_have_reached = error.may_have_reached(),
            retry_in_ms = retry_in.map(milliseconds),
            "attempt was not answered"
        );
    }

    pub(super) fn done(&self, outcome: &Outcome) {
        let attempts = match outcome {
            Ok(answered) => {
                let status = answered.response.status();
                self.span.record("http.response.status_code", status.as_u16());
                self.span.record("aws.request_id", crate::response::request_id(answered.response.headers()));
                if let Some(text) = &answered.text {
                    self.failed(text.code().unwrap_or(status.as_str()));
                }
                answered.attempts
            }
            Err(failure) => {
                self.failed(failure.type_name());
                failure.attempts()
            }
        };
        self.span.record("http.request.resend_count", attempts.saturating_sub(1));
    }

    fn failed(&self, error: &str) {
        self.span.record("otel.status_code", "ERROR");
        self.span.record("error.type", error);
    }
}

#[cfg(feature = "tracing")]
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
