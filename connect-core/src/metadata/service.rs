//! The metadata of a service: what its operations share.

use std::time::Duration;

use bytes::Bytes;

use super::Retryable;

/// The metadata of a service as declared with `#[connect_service]`: its name, the headers of every
/// request, and how its failures are read.
///
/// All constructors are `const`, so that a service can also be written by hand; see
/// [`Service`](crate::operation::Service).
#[derive(Clone, Copy, Debug)]
pub struct ServiceMetadata {
    name: &'static str,
    headers: &'static [(&'static str, &'static str)],
    failures: Option<FailureRules>,
    sends_empty_object: bool,
    has_query_error_codes: bool,
}

impl ServiceMetadata {
    /// Creates the metadata of a service whose failures are those of AWS restJson1.
    pub const fn new(name: &'static str) -> Self {
        Self { name, headers: &[], failures: None, sends_empty_object: false, has_query_error_codes: false }
    }

    /// Sets the headers of every request, as names in lower case and values.
    #[must_use]
    pub const fn with_headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Sets how failures are read.
    #[must_use]
    pub const fn with_failures(mut self, rules: FailureRules) -> Self {
        self.failures = Some(rules);
        self
    }

    /// Sends `{}` as the body of an operation without members, as awsJson does.
    #[must_use]
    pub const fn with_empty_object(mut self) -> Self {
        self.sends_empty_object = true;
        self
    }

    /// Reads error codes from the header `x-amzn-query-error`, as of services that once spoke the
    /// protocol awsQuery. Modeled errors are still recognized by the code in the body.
    ///
    /// Source: [the trait `awsQueryCompatible`].
    ///
    /// [the trait `awsQueryCompatible`]: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
    #[must_use]
    pub const fn with_query_error_codes(mut self) -> Self {
        self.has_query_error_codes = true;
        self
    }

    /// Returns true if error codes are read from the header `x-amzn-query-error`.
    pub fn has_query_error_codes(&self) -> bool {
        self.has_query_error_codes
    }

    /// Returns the service's name, such as `GitHub`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the headers that every request of the service has, unless the operation, the client
    /// or the call sets them.
    pub fn headers(&self) -> &'static [(&'static str, &'static str)] {
        self.headers
    }

    /// Returns the media type of bodies, if it is one of awsJson.
    pub(crate) fn json_media_type(&self) -> Option<&'static str> {
        let is_type = |(name, value): &&(&str, &'static str)| {
            name.eq_ignore_ascii_case("content-type") && value.starts_with("application/x-amz-json-")
        };
        self.headers.iter().find(is_type).map(|(_, value)| *value)
    }

    /// Returns how failures are read, or `None` for the rules of AWS restJson1.
    pub fn failures(&self) -> Option<&FailureRules> {
        self.failures.as_ref()
    }

    /// Returns true if an operation without members sends `{}`.
    pub fn sends_empty_object(&self) -> bool {
        self.sends_empty_object
    }
}

/// The place of a text in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponsePlace {
    /// A header, in lower case.
    Header(&'static str),
    /// A member of the JSON body, as a path: `error.code`, `errors[0].message`. The value is a
    /// string or a number.
    Body(&'static str),
}

/// A sign in a failure that says what happened: whether the request can be sent again, or whether
/// the token was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureSign {
    /// This error code.
    Code(&'static str),
    /// This HTTP status.
    Status(u16),
    /// This header, in lower case, with any value.
    Header(&'static str),
    /// This header, in lower case, with this value.
    HeaderValue(&'static str, &'static str),
    /// All of these signs.
    All(&'static [FailureSign]),
}

/// The time after which a failed request can be sent again, as a service says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryTime {
    /// The number of seconds to wait, which may have a fraction.
    Seconds(ResponsePlace),
    /// The number of milliseconds to wait.
    Milliseconds(ResponsePlace),
    /// The time from which the request can be sent, in seconds since 1970.
    EpochSeconds(ResponsePlace),
}

/// The member of the body that makes a response with a successful status a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureInSuccess {
    /// The response is a failure if this member is `false`, as Slack's `ok`.
    IfFalse(&'static str),
    /// The response is a failure if this member is there and not `null`.
    IfPresent(&'static str),
}

/// The parts of one failure that a service has sent; see [`FailureRules::with_reader`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FailureReport {
    /// The error code, as it was sent.
    pub code: Option<String>,
    /// The message.
    pub message: Option<String>,
    /// The request ID.
    pub request_id: Option<String>,
    /// The verdict about a retry. `None` leaves the decision to the rules.
    pub verdict: Option<Verdict>,
    /// The shortest time to wait before the request is sent again.
    pub retry_after: Option<Duration>,
    /// True if the service refused the token. False leaves the decision to the rules.
    pub token_refused: bool,
}

/// The verdict about a failure: whether the request can be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// The service throttled the request, which had no effect: any operation is sent again.
    Throttling,
    /// The failure is transient: idempotent operations are sent again.
    Transient,
    /// Another attempt would fail too.
    Final,
}

impl From<Retryable> for Verdict {
    fn from(retryable: Retryable) -> Self {
        match retryable {
            Retryable::Transient => Self::Transient,
            Retryable::Throttling => Self::Throttling,
        }
    }
}

/// How the failures of a service are read: where the code, the message and the request ID are,
/// which responses are failures, and which failures are retried.
///
/// Each list is in order of precedence. A place that is absent or holds neither text nor a number
/// is skipped.
#[derive(Clone, Copy, Debug, Default)]
pub struct FailureRules {
    pub(crate) codes: &'static [ResponsePlace],
    pub(crate) messages: &'static [ResponsePlace],
    pub(crate) request_ids: &'static [ResponsePlace],
    pub(crate) in_success: &'static [FailureInSuccess],
    pub(crate) throttling: &'static [FailureSign],
    pub(crate) transient: &'static [FailureSign],
    pub(crate) terminal: &'static [FailureSign],
    pub(crate) token_refused: &'static [FailureSign],
    pub(crate) retry_times: &'static [RetryTime],
    pub(crate) reader: Option<fn(&http::Response<Bytes>) -> FailureReport>,
    pub(crate) is_problem: bool,
}

impl FailureRules {
    /// Creates rules for failures without code and message. Status 429 is throttling, and 500, 502,
    /// 503 and 504 are transient.
    pub const fn new() -> Self {
        Self {
            codes: &[],
            messages: &[],
            request_ids: &[],
            in_success: &[],
            throttling: &[],
            transient: &[],
            terminal: &[],
            token_refused: &[],
            retry_times: &[],
            reader: None,
            is_problem: false,
        }
    }

    /// Sets the places of the error code. A number counts as its digits.
    #[must_use]
    pub const fn with_code(mut self, places: &'static [ResponsePlace]) -> Self {
        self.codes = places;
        self
    }

    /// Sets the places of the message.
    #[must_use]
    pub const fn with_message(mut self, places: &'static [ResponsePlace]) -> Self {
        self.messages = places;
        self
    }

    /// Sets the places of the request ID, which come before the headers that
    /// [`Error::request_id`](crate::Error::request_id) reads.
    #[must_use]
    pub const fn with_request_id(mut self, places: &'static [ResponsePlace]) -> Self {
        self.request_ids = places;
        self
    }

    /// Sets which responses with a successful status are failures: those that one of the rules
    /// finds.
    #[must_use]
    pub const fn with_failure_in_success(mut self, rules: &'static [FailureInSuccess]) -> Self {
        self.in_success = rules;
        self
    }

    /// Sets the signs of throttling.
    #[must_use]
    pub const fn with_throttling(mut self, signs: &'static [FailureSign]) -> Self {
        self.throttling = signs;
        self
    }

    /// Sets the signs of transient failures.
    #[must_use]
    pub const fn with_transient(mut self, signs: &'static [FailureSign]) -> Self {
        self.transient = signs;
        self
    }

    /// Sets the signs of failures that are final.
    #[must_use]
    pub const fn with_final(mut self, signs: &'static [FailureSign]) -> Self {
        self.terminal = signs;
        self
    }

    /// Sets the signs of failures that say that the token was refused, beside the status 401.
    /// [`Error::auth_problem`](crate::Error::auth_problem) then says so, and a client with an
    /// [issuer](crate::auth::TokenIssuer) asks for a new token.
    #[must_use]
    pub const fn with_token_refused(mut self, signs: &'static [FailureSign]) -> Self {
        self.token_refused = signs;
        self
    }

    /// Sets where a throttled request's response says when the request can be sent again. The first
    /// place with a number applies. They are not read of other failures, because the headers of a
    /// rate limit can be in each response.
    ///
    /// The header `Retry-After` comes before these places, unless one of them is that header.
    #[must_use]
    pub const fn with_retry_time(mut self, times: &'static [RetryTime]) -> Self {
        self.retry_times = times;
        self
    }

    /// Sets a function that reads a failure, for what the other rules cannot say. What it leaves
    /// `None` is read by the other rules.
    #[must_use]
    pub const fn with_reader(mut self, reader: fn(&http::Response<Bytes>) -> FailureReport) -> Self {
        self.reader = Some(reader);
        self
    }

    /// Says that failures are problem details (RFC 9457): a server writes them with the media type
    /// `application/problem+json`.
    #[must_use]
    pub const fn with_problem_details(mut self) -> Self {
        self.is_problem = true;
        self
    }

    /// Returns true if failures have no code.
    pub(crate) fn have_no_code(&self) -> bool {
        self.codes.is_empty() && self.reader.is_none()
    }
}
