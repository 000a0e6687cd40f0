//! A mock transport that expects operations and answers them.

mod body;
mod compare;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use connect_core::error::EndpointError;
use connect_core::json::EncodeJson;
use connect_core::json::to_string;
use connect_core::request::EncodeRequest;
use connect_core::stream::StreamError;
use connect_core::token::FixedToken;
use connect_core::{Attempt, Body, Endpoint, ErrorShape, Operation, Transport, TransportError, blocking, local};

use crate::mock::body::Chunks;
use crate::mock::compare::Expected;

/// A transport for tests of code that calls operations. It expects calls in order, and has an
/// answer for each.
///
/// An unexpected call fails, and [`verify`](Self::verify) reports how it differs from the expected
/// one. It also reports expected calls that were never made. Idempotency tokens are random, so they
/// are not compared unless [`with_token`](ExpectedCall::with_token) requires it. Differences are
/// shown without secrets.
///
/// Hosts are not compared. Paths are compared whole, so give the client an endpoint without a path.
///
/// The body of a request that streams is read to its end, and recorded and compared as bytes. An
/// expected body that streams is read when the call is expected, so it needs a source of its own
/// unless the source can start again. An async stream that is expected is not compared.
///
/// The mock implements all three transport traits: async, blocking and local. Clones share their
/// expectations and their record.
///
/// ```
/// use connect_core::blocking::Client;
/// use connect_core::{Endpoint, connect_error, connect_operation, connect_shape};
/// use connect_testing::MockTransport;
///
/// # #[connect_operation(
/// #     method = "POST",
/// #     uri = "/contacts/<ContactId>",
/// #     output = AddedParticipant,
/// #     errors(ResourceNotFoundException),
/// # )]
/// # struct AddParticipant {
/// #     contact_id: String,
/// #     name: String,
/// #     #[connect(idempotency_token)]
/// #     client_token: Option<String>,
/// # }
/// # #[connect_shape]
/// # #[derive(Debug)]
/// # struct AddedParticipant { participant_id: String }
/// # #[connect_error(status = 404)]
/// # #[derive(Debug)]
/// # struct ResourceNotFoundException { message: Option<String> }
/// let mock = MockTransport::new();
/// let add = |contact: &str| AddParticipant {
///     contact_id: contact.into(),
///     name: "bot".into(),
///     client_token: None,
/// };
/// mock.expect(&add("c-1"))?.answer(&AddedParticipant { participant_id: "p-1".into() });
/// mock.expect(&add("c-2"))?.fail(&ResourceNotFoundException { message: None });
///
/// let client = Client::new(Endpoint::new("https://api.example")?, mock.clone());
/// assert_eq!(client.send(&add("c-1"))?.participant_id, "p-1");
/// assert_eq!(client.send(&add("c-2")).unwrap_err().code(), Some("ResourceNotFoundException"));
/// mock.verify()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct MockTransport {
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    expected: VecDeque<Expectation>,
    sent: Vec<http::Request<Bytes>>,
    failures: Vec<String>,
    /// The number of calls expected so far.
    count: u64,
}

struct Expectation {
    number: u64,
    call: Expected,
    answer: Answer,
}

enum Answer {
    /// No answer has been set.
    Missing,
    Response(http::Response<Body>),
    Error(TransportError),
}

/// An expected call that needs an answer, from [`MockTransport::expect`].
#[derive(Debug)]
#[must_use = "an expected call needs an answer: set it with `answer`, `fail`, `respond` or `refuse`"]
pub struct ExpectedCall<'m> {
    mock: &'m MockTransport,
    number: u64,
}

/// The differences between the expected and the actual calls, as text.
///
/// `Debug` prints the same text, so that the output of `unwrap`, or of a test that returns the
/// failure, is readable.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.join("\n"))]
pub struct MockFailure(Vec<String>);

impl fmt::Debug for MockFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl MockTransport {
    /// Creates a mock that expects no call.
    pub fn new() -> Self {
        Self::default()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Expects a call of `operation` with this input, after all calls expected so far.
    ///
    /// # Errors
    ///
    /// Returns an error if the operation cannot be sent, for example because its input is invalid.
    pub fn expect<O>(&self, operation: &O) -> Result<ExpectedCall<'_>, connect_core::Error<O::Error>>
    where
        O: Operation + EncodeRequest,
    {
        let endpoint = match mock_endpoint() {
            Ok(endpoint) => endpoint,
            Err(error) => {
                self.state().failures.push(format!("the mock's own endpoint is invalid: {error}"));
                return Ok(self.expect_any::<O>());
            }
        };
        let request = operation.prepare(&endpoint, &FixedToken::new("any"))?;
        Ok(self.push(Expected::request(request)))
    }

    /// Expects a call of operation `O` with any input, after all calls expected so far.
    pub fn expect_any<O: Operation>(&self) -> ExpectedCall<'_> {
        self.push(Expected::any(O::METADATA))
    }

    fn push(&self, call: Expected) -> ExpectedCall<'_> {
        let mut state = self.state();
        state.count += 1;
        let number = state.count;
        state.expected.push_back(Expectation { number, call, answer: Answer::Missing });
        ExpectedCall { mock: self, number }
    }

    /// Returns all requests sent so far, in order, including those that were not expected.
    pub fn sent(&self) -> Vec<http::Request<Bytes>> {
        self.state().sent.clone()
    }

    /// Checks that every expected call was made, and no other.
    ///
    /// # Errors
    ///
    /// Returns the unexpected calls with their differences, and the calls that were not made.
    pub fn verify(&self) -> Result<(), MockFailure> {
        let state = self.state();
        let missing = state.expected.iter().map(|expectation| format!("expected, but not sent: {}", expectation.call));
        let failures: Vec<_> = state.failures.iter().cloned().chain(missing).collect();
        if failures.is_empty() { Ok(()) } else { Err(MockFailure(failures)) }
    }

    fn answer(&self, request: &http::Request<Bytes>) -> Result<http::Response<Body>, TransportError> {
        let mut state = self.state();
        state.sent.push(request.clone());
        let difference = match state.expected.front() {
            Some(expectation) => expectation.call.difference(request),
            None => Some(format!("not expected: {}", compare::Shown(request))),
        };
        if let Some(difference) = difference {
            state.failures.push(difference.clone());
            return Err(TransportError::unsupported(difference));
        }
        match state.expected.pop_front().map(|expectation| expectation.answer) {
            Some(Answer::Response(response)) => Ok(response),
            Some(Answer::Error(error)) => Err(error),
            Some(Answer::Missing) | None => {
                let failure =
                    "expected, but no answer is set: call `answer` on the value that `expect` returned".to_owned();
                state.failures.push(failure.clone());
                Err(TransportError::unsupported(failure))
            }
        }
    }
}

/// Returns the endpoint of expected requests. Hosts are not compared, so any endpoint works.
fn mock_endpoint() -> Result<Endpoint, EndpointError> {
    Endpoint::new("http://mock").map(Endpoint::without_host_prefix)
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let expected: Vec<_> = state.expected.iter().map(|expectation| &expectation.call).collect();
        f.debug_struct("MockTransport")
            .field("expected", &expected)
            .field("sent", &state.sent.len())
            .field("failures", &state.failures)
            .finish_non_exhaustive()
    }
}

impl ExpectedCall<'_> {
    /// Requires the idempotency token of the call to be the expected one.
    pub fn with_token(self) -> Self {
        self.change(|expectation| expectation.call.compare_token());
        self
    }

    fn set(&self, answer: Answer) {
        self.change(|expectation| expectation.answer = answer);
    }

    /// Changes the expectation, unless the call was already made.
    fn change(&self, change: impl FnOnce(&mut Expectation)) {
        let mut state = self.mock.state();
        if let Some(expectation) = state.expected.iter_mut().find(|expectation| expectation.number == self.number) {
            change(expectation);
        }
    }

    /// Answers with an output, as JSON with status 200.
    pub fn answer(self, output: &impl EncodeJson) {
        self.set(Answer::Response(http::Response::new(Body::from(to_string(output)))));
    }

    /// Answers with a modeled error, as JSON with its status and its code.
    pub fn fail<E: ErrorShape + EncodeJson>(self, error: &E) {
        let mut response = http::Response::new(Body::from(to_string(error)));
        *response.status_mut() = E::METADATA
            .status()
            .and_then(|status| http::StatusCode::from_u16(status).ok())
            .unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
        if let Ok(code) = http::HeaderValue::from_str(E::METADATA.code()) {
            response.headers_mut().insert("x-amzn-errortype", code);
        }
        self.set(Answer::Response(response));
    }

    /// Answers with a response, unchanged.
    pub fn respond(self, response: http::Response<Bytes>) {
        self.set(Answer::Response(response.map(Body::from)));
    }

    /// Answers with a response whose body can stream, unchanged.
    pub fn respond_body(self, response: http::Response<Body>) {
        self.set(Answer::Response(response));
    }

    /// Answers with a body that streams, with status 200: each chunk is returned when the caller
    /// reads it. An error ends the stream, as a broken connection does.
    ///
    /// The iterator may block until a test lets it continue.
    ///
    /// ```
    /// use connect_core::blocking::Client;
    /// use connect_core::stream::ByteStream;
    /// use connect_core::{Endpoint, TransportError, connect_operation, connect_shape};
    /// use connect_testing::MockTransport;
    ///
    /// #[connect_operation(method = "GET", uri = "/books/<Id>/text", output = Text)]
    /// struct GetText {
    ///     id: u64,
    /// }
    ///
    /// #[connect_shape]
    /// struct Text {
    ///     #[connect(payload)]
    ///     text: ByteStream,
    /// }
    ///
    /// let mock = MockTransport::new();
    /// mock.expect(&GetText { id: 7 })?.stream([Ok("It is "), Err(TransportError::closed("cut"))]);
    ///
    /// let client = Client::new(Endpoint::new("https://library.example")?, mock.clone());
    /// let mut text = client.send(&GetText { id: 7 })?.text;
    /// assert_eq!(text.next_blocking().unwrap()?, "It is ");
    /// assert_eq!(text.next_blocking().unwrap().unwrap_err().received(), 6);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stream<I, C, E>(self, chunks: I)
    where
        I: IntoIterator<Item = Result<C, E>, IntoIter: Send + 'static>,
        C: Into<Bytes>,
        E: Into<StreamError>,
    {
        let chunks = Chunks { chunks: chunks.into_iter(), rest: Bytes::new() };
        self.set(Answer::Response(http::Response::new(Body::from_reader(chunks))));
    }

    /// Fails the call with a transport error.
    pub fn refuse(self, error: TransportError) {
        self.set(Answer::Error(error));
    }
}

impl Transport for MockTransport {
    async fn send(&self, request: http::Request<Body>, _: Attempt) -> Result<http::Response<Body>, TransportError> {
        self.answer(&body::collect(request).await?)
    }
}

impl blocking::Transport for MockTransport {
    fn send(&self, request: http::Request<Body>, _: Attempt) -> Result<http::Response<Body>, TransportError> {
        self.answer(&body::collect_blocking(request)?)
    }
}

impl local::Transport for MockTransport {
    async fn send(&self, request: http::Request<Body>, _: Attempt) -> Result<http::Response<Body>, TransportError> {
        self.answer(&body::collect(request).await?)
    }
}
