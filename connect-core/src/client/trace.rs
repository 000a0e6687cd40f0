//! A span for each call and an event for each attempt, named by OpenTelemetry's conventions.
//!
//! See <https://opentelemetry.io/docs/specs/semconv/rpc/rpc-spans/> and
//! <https://opentelemetry.io/docs/specs/semconv/http/http-spans/>. Fields hold parts of an
//! operation's declaration, and the host, statuses, error codes and request IDs of a call. They
//! hold no label, query, header or body, and no text that the service wrote.

use std::time::Duration;

use bytes::Bytes;
#[cfg(feature = "tracing")]
use tracing::field::{DisplayValue, display};

use crate::error::Outcome;
#[cfg(feature = "tracing")]
use crate::printable::Printable;
use crate::request::PreparedRequest;
use crate::transport::TransportError;

/// The trace of a call. Without the feature `tracing` it does nothing.
#[derive(Debug)]
pub(super) struct Trace {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
    #[cfg(feature = "tracing")]
    operation: &'static crate::metadata::OperationMetadata,
}

#[cfg(not(feature = "tracing"))]
#[expect(clippy::unused_self, reason = "the methods do something with the feature")]
impl Trace {
    pub(super) fn new(_: &PreparedRequest) -> Self {
        Self {}
    }

    pub(super) fn answered(&self, _: u32, _: &http::Response<Bytes>, _: Option<&str>, _: Option<Duration>) {}

    pub(super) fn broken(&self, _: u32, _: &TransportError, _: Option<Duration>) {}

    pub(super) fn not_renewed(&self, _: bool) {}

    pub(super) fn done(&self, _: &Outcome) {}
}

#[cfg(feature = "tracing")]
impl Trace {
    /// Opens the span of a call.
    pub(super) fn new(request: &PreparedRequest) -> Self {
        use tracing::field::Empty;

        let operation = request.operation();
        let system = (operation.auth().is_sigv4()).then_some("aws-api");
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
        Self { span, operation }
    }

    /// Returns the span of the call.
    pub(super) fn span(&self) -> tracing::Span {
        self.span.clone()
    }

    /// Records an attempt that got a response. `retry_in` is the wait before the next attempt.
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
            aws.request_id = self.request_id(response),
            error.r#type = code.map(|code| display(Printable::short(code))),
            retry_in_ms = retry_in.map(milliseconds),
            "attempt was answered"
        );
    }

    /// Records an attempt that got no response. `retry_in` is the wait before the next attempt.
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

    /// Records that the call uses credentials that are about to expire, because the issuer took too
    /// long or failed.
    pub(super) fn not_renewed(&self, took_too_long: bool) {
        tracing::warn!(
            parent: &self.span,
            error.r#type = if took_too_long { "timeout" } else { "auth" },
            "the call uses credentials that are about to expire, because no new ones were issued: check their issuer"
        );
    }

    /// Records the end of the call.
    pub(super) fn done(&self, outcome: &Outcome) {
        let attempts = match outcome {
            Ok(answered) => {
                let status = answered.response.status();
                self.span.record("http.response.status_code", status.as_u16());
                self.span.record("aws.request_id", self.request_id(&answered.response));
                if let crate::error::Judged::Failure(text) = &answered.judged {
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

    /// Returns the request ID of a response, to be recorded.
    fn request_id<'r>(&self, response: &'r http::Response<Bytes>) -> Option<DisplayValue<Printable<'r>>> {
        let id = crate::response::request_id(self.operation, response.headers());
        id.map(|id| display(Printable::short(id)))
    }

    /// Records a failure on the span.
    fn failed(&self, error: &str) {
        self.span.record("otel.status_code", "ERROR");
        self.span.record("error.type", display(Printable::short(error)));
    }
}

#[cfg(feature = "tracing")]
fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

/// The warning that a client cannot wait and so does not retry, logged once per client.
///
/// Without the feature `tracing` it does nothing.
#[derive(Debug, Default)]
pub(super) struct SleepWarning {
    #[cfg(feature = "tracing")]
    is_given: std::sync::atomic::AtomicBool,
}

impl SleepWarning {
    /// Logs the warning, unless it was logged before.
    #[cfg(feature = "tracing")]
    pub(super) fn give(&self) {
        if !self.is_given.swap(true, std::sync::atomic::Ordering::Relaxed) {
            tracing::warn!(
                "the call is not retried because the client cannot wait: set a timer with `Client::with_sleep`, \
                 or turn retries off with `RetryPolicy::never`"
            );
        }
    }

    #[cfg(not(feature = "tracing"))]
    #[expect(clippy::unused_self, reason = "the method does something with the feature")]
    pub(super) fn give(&self) {}
}

impl Clone for SleepWarning {
    /// Returns a warning that is not yet logged, because the clone belongs to another client.
    fn clone(&self) -> Self {
        Self::default()
    }
}
