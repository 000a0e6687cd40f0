//! Helpers of several modules: an operation, an in-memory service, and checks that all clients
//! agree.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use connect_core::http::{Request, Response};
use connect_core::operation::DecodeResponse;
use connect_core::request::EncodeRequest;
use connect_core::token::FixedToken;
use connect_core::{
    Attempt, Body, Bytes, Client, ClientConfig, Endpoint, Error, ErrorKind, Operation, RetryPolicy, Secret,
    TransportError, UnknownValue, blocking, connect_error, connect_operation, connect_shape, local, transport_fn,
};

/// The token of every call that [`config`] configures.
pub(crate) const TOKEN: &str = "00000000-0000-4000-8000-000000000001";

/// An operation with a label, a token, a nested body and modeled errors.
#[connect_operation(
    method = "PUT",
    uri = "/contact/create-participant/<InstanceId>/<ContactId>",
    output = CreateParticipantOutput,
    errors(
        InvalidRequestException,
        ResourceNotFoundException,
        ServiceQuotaExceededException,
        ThrottlingException,
        InternalServiceException,
    ),
)]
#[derive(Clone, Debug)]
pub(crate) struct CreateParticipant {
    #[connect(length(1..=100))]
    pub(crate) instance_id: String,
    pub(crate) contact_id: String,
    #[connect(idempotency_token)]
    pub(crate) client_token: Option<String>,
    pub(crate) participant_details: ParticipantDetails,
}

#[connect_shape]
#[derive(Clone, Debug)]
pub(crate) struct ParticipantDetails {
    pub(crate) participant_role: ParticipantRole,
    #[connect(length(1..=256))]
    pub(crate) display_name: Option<String>,
}

#[connect_shape(rename_all = "SCREAMING_SNAKE_CASE")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ParticipantRole {
    Agent,
    CustomBot,
    #[connect(unknown)]
    Unknown(UnknownValue),
}

#[connect_shape]
#[derive(Debug)]
pub(crate) struct CreateParticipantOutput {
    pub(crate) participant_credentials: Option<ParticipantCredentials>,
    pub(crate) participant_id: Option<String>,
}

#[connect_shape]
#[derive(Debug)]
pub(crate) struct ParticipantCredentials {
    #[connect(sensitive)]
    pub(crate) participant_token: Option<Secret<String>>,
    pub(crate) expiry: Option<String>,
}

#[connect_error(status = 400)]
#[derive(Debug)]
pub(crate) struct InvalidRequestException {
    pub(crate) message: Option<String>,
}

#[connect_error(status = 404)]
#[derive(Debug)]
pub(crate) struct ResourceNotFoundException {
    pub(crate) message: Option<String>,
}

#[connect_error(status = 402)]
#[derive(Debug)]
pub(crate) struct ServiceQuotaExceededException {
    pub(crate) message: Option<String>,
}

#[connect_error(status = 429)]
#[derive(Debug)]
pub(crate) struct ThrottlingException {
    pub(crate) message: Option<String>,
}

#[connect_error(status = 500)]
#[derive(Debug)]
pub(crate) struct InternalServiceException {
    pub(crate) message: Option<String>,
}

pub(crate) fn create_participant() -> CreateParticipant {
    CreateParticipant {
        instance_id: "i-1".to_owned(),
        contact_id: "c-1".to_owned(),
        client_token: None,
        participant_details: ParticipantDetails {
            participant_role: ParticipantRole::CustomBot,
            display_name: Some("Bot".to_owned()),
        },
    }
}

/// An operation that is not idempotent, so its 5xx are not retried: a PUT without a token.
#[connect_operation(method = "PUT", uri = "/contacts/<ContactId>")]
pub(crate) struct PutContact {
    pub(crate) contact_id: String,
}

pub(crate) fn put_contact() -> PutContact {
    PutContact { contact_id: "c-1".to_owned() }
}

pub(crate) fn endpoint() -> Endpoint {
    Endpoint::new("https://api.example").unwrap()
}

/// Returns a configuration with [`endpoint`] and [`TOKEN`], and without retries.
pub(crate) fn config() -> ClientConfig {
    ClientConfig::new(endpoint()).with_retry(RetryPolicy::never()).with_token_source(FixedToken::new(TOKEN))
}

pub(crate) fn response(status: u16, headers: &[(&str, &str)], body: impl Into<Bytes>) -> Response<Bytes> {
    let mut builder = Response::builder().status(status);
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    builder.body(body.into()).unwrap()
}

pub(crate) fn ok(body: impl Into<Bytes>) -> Response<Bytes> {
    response(200, &[], body)
}

/// Runs a future to completion.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// An in-memory service that records requests and returns the same response to each.
#[derive(Clone, Debug)]
pub(crate) struct Memory {
    answer: Response<Bytes>,
    requests: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Memory {
    pub(crate) fn new(answer: Response<Bytes>) -> Self {
        Self { answer, requests: Arc::default() }
    }

    #[expect(clippy::unnecessary_wraps, reason = "transports return a result")]
    pub(crate) fn answer(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        self.requests.lock().unwrap().push(request.map(|body| body.into_bytes().unwrap()));
        Ok(self.answer.clone().map(Body::from))
    }

    pub(crate) fn requests(&self) -> Vec<Request<Bytes>> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn client(&self, config: ClientConfig) -> Client {
        let memory = self.clone();
        Client::with_config(
            config,
            transport_fn(move |request, _: Attempt| {
                let answer = memory.answer(request);
                async move { answer }
            }),
        )
    }

    pub(crate) fn blocking_client(&self, config: ClientConfig) -> blocking::Client {
        let memory = self.clone();
        blocking::Client::with_config(config, blocking::transport_fn(move |request, _| memory.answer(request)))
    }

    pub(crate) fn local_client(&self, config: ClientConfig) -> local::Client {
        let memory = self.clone();
        local::Client::with_config(
            config,
            local::transport_fn(move |request, _| {
                let answer = memory.answer(request);
                async move { answer }
            }),
        )
    }
}

/// The outcome of a call: the requests sent, and the result.
struct Outcome<O: Operation> {
    requests: Vec<Request<Bytes>>,
    result: Result<O::Output, Error<O::Error>>,
}

/// Calls an operation with each of the three clients.
fn call_with_each_client<O>(operation: &O, answer: &Response<Bytes>) -> [Outcome<O>; 3]
where
    O: EncodeRequest + DecodeResponse,
{
    let [first, second, third] = [(); 3].map(|()| Memory::new(answer.clone()));
    let results = [
        wait(first.client(config()).send(operation)),
        second.blocking_client(config()).send(operation),
        wait(third.local_client(config()).send(operation)),
    ];
    let mut memories = [first, second, third].into_iter();
    results.map(|result| Outcome { requests: memories.next().unwrap().requests(), result })
}

/// Returns the request of an operation.
///
/// Checks that encoding without a client and sending through each client give the same request.
pub(crate) fn sent<O>(operation: &O) -> Request<Bytes>
where
    O: EncodeRequest + DecodeResponse,
{
    let expected = operation.to_http_request(&endpoint(), &FixedToken::new(TOKEN)).unwrap();
    for outcome in call_with_each_client(operation, &ok("{}")) {
        let [request] = &outcome.requests[..] else { panic!("{} requests were sent", outcome.requests.len()) };
        assert_eq!(request.method(), expected.method());
        assert_eq!(request.uri(), expected.uri());
        assert_eq!(request.headers(), expected.headers());
        assert_eq!(request.body(), expected.body());
    }
    expected
}

/// Returns the path and query of an operation's request.
pub(crate) fn sent_to<O>(operation: &O) -> String
where
    O: EncodeRequest + DecodeResponse,
{
    sent(operation).uri().path_and_query().unwrap().to_string()
}

/// Returns the body of an operation's request, as text.
pub(crate) fn sent_body<O>(operation: &O) -> String
where
    O: EncodeRequest + DecodeResponse,
{
    String::from_utf8(sent(operation).into_body().into()).unwrap()
}

/// Returns the messages of all violations of an operation that cannot be sent.
///
/// Checks that the violations are the same without a client and through each client, and that
/// nothing is sent.
pub(crate) fn refused<O>(operation: &O) -> Vec<String>
where
    O: EncodeRequest + DecodeResponse,
{
    let error = operation.to_http_request(&endpoint(), &FixedToken::new(TOKEN)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    for outcome in call_with_each_client(operation, &ok("{}")) {
        let Err(other) = outcome.result else { panic!("a client sent an invalid input") };
        assert_eq!(other.violations(), error.violations());
        assert_eq!(outcome.requests.len(), 0, "a request was sent");
    }
    error.violations().iter().map(ToString::to_string).collect()
}

/// Decodes a response as the response to an operation.
///
/// Checks that decoding without a client and through each client gives the same result.
pub(crate) fn answered<O>(operation: &O, answer: &Response<Bytes>) -> Result<O::Output, Error<O::Error>>
where
    O: EncodeRequest + DecodeResponse,
    O::Output: Debug,
{
    let expected = O::from_http_response(answer.clone());
    for outcome in call_with_each_client(operation, answer) {
        assert_eq!(format!("{:?}", outcome.result), format!("{expected:?}"));
    }
    expected
}

/// Decodes an error response to [`CreateParticipant`].
pub(crate) fn failed(answer: &Response<Bytes>) -> Error<CreateParticipantError> {
    answered(&create_participant(), answer).unwrap_err()
}

/// Returns the `Display` and `Debug` output of an error and all its sources.
pub(crate) fn everything_printed(error: &(dyn std::error::Error + 'static)) -> String {
    let chain = std::iter::successors(Some(error), |&error| error.source());
    chain
        .flat_map(|error| [error.to_string(), format!("{error:?}"), format!("{error:#?}")])
        .collect::<Vec<_>>()
        .join("\n")
}

/// Percent-decodes, independently of the code under test.
pub(crate) fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}
