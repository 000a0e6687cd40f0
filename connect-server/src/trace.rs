//! A span for each request and an event for its answer, named by OpenTelemetry's conventions.
//!
//! See <https://opentelemetry.io/docs/specs/semconv/http/http-spans/>. Fields hold parts of an
//! operation's declaration, and the method, status, error code, identifier and time of a request.
//! They hold no label, query, header or body.

use std::time::Duration;

use connect_core::Body;
use connect_core::client::Clock;
use connect_core::metadata::OperationMetadata;
use http::{Method, Response};

use crate::failure::Failure;
use crate::request_id::RequestId;

/// The trace of a request. Without the feature `tracing` it does nothing.
pub(crate) struct Trace<'c> {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
    clock: &'c dyn Clock,
    start: Option<Duration>,
}

#[cfg(not(feature = "tracing"))]
#[expect(clippy::unused_self, reason = "the methods do something with the feature")]
impl<'c> Trace<'c> {
    pub(crate) fn new(_: &Method, _: &RequestId, clock: &'c dyn Clock) -> Self {
        Self { clock, start: None }
    }

    pub(crate) fn routed(&self, _: &'static OperationMetadata) {}

    pub(crate) fn answered(&self, _: &Response<Body>) {
        let _ = (self.clock, self.start);
    }
}

#[cfg(feature = "tracing")]
impl<'c> Trace<'c> {
    /// Opens the span of a request.
    pub(crate) fn new(method: &Method, id: &RequestId, clock: &'c dyn Clock) -> Self {
        use tracing::field::Empty;

        // A method of the caller's own is not shown, as OpenTelemetry says.
        let known = [
            Method::GET,
            Method::HEAD,
            Method::POST,
            Method::PUT,
            Method::DELETE,
            Method::CONNECT,
            Method::OPTIONS,
            Method::TRACE,
            Method::PATCH,
        ];
        let method = if known.contains(method) { method.as_str() } else { "_OTHER" };
        let span = tracing::info_span!(
            "request",
            otel.name = method,
            otel.kind = "server",
            otel.status_code = Empty,
            rpc.method = Empty,
            http.request.method = method,
            http.route = Empty,
            http.response.status_code = Empty,
            aws.request_id = %id,
            error.r#type = Empty,
        );
        Self { span, clock, start: clock.elapsed() }
    }

    /// Returns the span of the request.
    pub(crate) fn span(&self) -> tracing::Span {
        self.span.clone()
    }

    /// Records the operation.
    pub(crate) fn routed(&self, operation: &'static OperationMetadata) {
        self.span.record("otel.name", operation.name());
        self.span.record("rpc.method", operation.name());
        self.span.record("http.route", operation.uri());
    }

    /// Records the answer.
    pub(crate) fn answered(&self, response: &Response<Body>) {
        let status = response.status();
        self.span.record("http.response.status_code", status.as_u16());
        let code = response.headers().get("x-amzn-errortype").and_then(|code| code.to_str().ok());
        if status.is_server_error() {
            self.span.record("otel.status_code", "ERROR");
        }
        if status.is_client_error() || status.is_server_error() {
            self.span.record("error.type", code.unwrap_or(status.as_str()));
        }
        let duration = self.clock.elapsed().zip(self.start).map(|(now, start)| now.saturating_sub(start));
        tracing::debug!(
            parent: &self.span,
            http.response.status_code = status.as_u16(),
            duration_ms = duration.map(|duration| duration.as_secs_f64() * 1e3),
            "request was answered"
        );
    }
}

/// Logs a failure of the server with its cause.
#[cfg(feature = "tracing")]
pub(crate) fn failed(failure: &Failure) {
    let source = failure.source().map(tracing::field::display);
    if failure.status().is_server_error() {
        tracing::error!(error.r#type = failure.code(), source, "the server failed a request");
    } else {
        tracing::debug!(error.r#type = failure.code(), source, "a request was refused");
    }
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn failed(_: &Failure) {}
