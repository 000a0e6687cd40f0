//! The traits of operations and services.

pub use crate::service::{Service, ServiceErrors};

use bytes::Bytes;
use http::request::Parts;

use crate::endpoint::Endpoint;
use crate::error::{Answered, Error, Failure, Judged, ModeledError};
use crate::metadata::OperationMetadata;
use crate::request::{
    DecodeRequest, EncodeError, EncodeRequest, PreparedRequest, RequestDecoder, RequestError, UriTemplate, encode_into,
};
use crate::response::{DecodeError, ResponseEncoder, ResponseMetadata, StreamedBody};
use crate::token::TokenSource;
use crate::transport::Body;

/// An operation of an HTTP API: its metadata, and the types of its output and its errors.
///
/// `#[connect_operation]` implements this trait together with [`EncodeRequest`] and
/// [`DecodeResponse`]. The methods need neither a client nor a transport.
///
/// # By hand
///
/// An operation that no key of the attribute can declare implements the three traits. This one has
/// a body of JSON lines. The parts of a declared operation can still be used: its output is a
/// declared shape, and it could name declared errors and a declared service
/// ([`OperationMetadata::with_service`]).
///
/// ```
/// use connect_core::binding::EncodeLabel;
/// use connect_core::error::NoModeledErrors;
/// use connect_core::http::{HeaderValue, Method, Response};
/// use connect_core::metadata::{Location, MemberMetadata, OperationMetadata};
/// use connect_core::operation::DecodeResponse;
/// use connect_core::request::{EncodeRequest, RequestEncoder};
/// use connect_core::response::{DecodeError, DecodeOutput};
/// use connect_core::{Bytes, Document, Endpoint, Operation, RandomTokens, connect_shape};
///
/// struct Bulk { index: String, lines: Vec<Document> }
///
/// #[connect_shape(rename_all = "snake_case")]
/// struct BulkOutput { took: u32, errors: bool }
///
/// impl Operation for Bulk {
///     type Output = BulkOutput;
///     type Error = NoModeledErrors;
///     const METADATA: &'static OperationMetadata = &OperationMetadata::new(
///         "Bulk",
///         Method::POST,
///         "/{index}/_bulk",
///         &[
///             MemberMetadata::new("index", Location::Label).required(),
///             MemberMetadata::new("lines", Location::Payload).required(),
///         ],
///     );
/// }
///
/// impl EncodeRequest for Bulk {
///     fn encode(&self, request: &mut RequestEncoder<'_>) {
///         request.literal("/");
///         self.index.encode_label(request.label("index"));
///         request.literal("/_bulk");
///         let lines: String = self.lines.iter().map(|line| format!("{line}\n")).collect();
///         let media_type = HeaderValue::from_static("application/x-ndjson");
///         request.payload().with_media_type(media_type).text(&lines);
///     }
/// }
///
/// impl DecodeResponse for Bulk {
///     fn decode_success(response: &Response<Bytes>) -> Result<BulkOutput, DecodeError> {
///         BulkOutput::decode_output(response)
///     }
/// }
///
/// let lines = vec![Document::from("a"), Document::from(2)];
/// let bulk = Bulk { index: "logs 1".into(), lines };
/// let request = bulk.to_http_request(&Endpoint::new("https://es.example")?, &RandomTokens)?;
/// assert_eq!(request.uri(), "https://es.example/logs%201/_bulk");
/// assert_eq!(request.body(), "\"a\"\n2\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "declare it with `#[connect_operation(method = …, uri = …)]`"
)]
pub trait Operation {
    /// The output of a successful call.
    type Output;

    /// The enum of the errors that the operation declares.
    type Error: ModeledError;

    /// The operation's metadata: its name, method, URI template and members.
    const METADATA: &'static OperationMetadata;

    /// Encodes this operation as a request for `endpoint`. A missing idempotency token is filled
    /// from `tokens`.
    ///
    /// The request has no `content-length` and no `host`: the HTTP client that sends it adds them.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Input`](crate::ErrorKind::Input) with all violations of the input, or
    /// [`ErrorKind::IdempotencyToken`](crate::ErrorKind::IdempotencyToken) if no idempotency token
    /// could be generated. A body that streams is a violation: use [`prepare`](Self::prepare) and
    /// [`PreparedRequest::to_http_request`].
    fn to_http_request(
        &self,
        endpoint: &Endpoint,
        tokens: &dyn TokenSource,
    ) -> Result<http::Request<Bytes>, Error<Self::Error>>
    where
        Self: EncodeRequest + Sized,
    {
        let mut prepared = PreparedRequest::of(Self::METADATA, Self::Error::SHAPES);
        let error = match encode_into(&mut prepared, self, endpoint, tokens) {
            Ok(()) if !prepared.streams() => return Ok(prepared.into_bytes_request()),
            Ok(()) => EncodeError::streams(),
            Err(error) => error,
        };
        Err(Failure::encode(Self::METADATA, error).into_error())
    }

    /// Encodes this operation as a [`PreparedRequest`], which can be stored, inspected and sent
    /// more than once.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Input`](crate::ErrorKind::Input) with all violations of the input, or
    /// [`ErrorKind::IdempotencyToken`](crate::ErrorKind::IdempotencyToken) if no idempotency token
    /// could be generated.
    fn prepare(&self, endpoint: &Endpoint, tokens: &dyn TokenSource) -> Result<PreparedRequest, Error<Self::Error>>
    where
        Self: EncodeRequest + Sized,
    {
        let mut prepared = PreparedRequest::of(Self::METADATA, Self::Error::SHAPES);
        match encode_into(&mut prepared, self, endpoint, tokens) {
            Ok(()) => Ok(prepared),
            Err(error) => Err(Failure::encode(Self::METADATA, error).into_error()),
        }
    }

    /// Decodes the response to this operation. Its status decides between an output and an error.
    ///
    /// # Errors
    ///
    /// Returns [`ErrorKind::Service`](crate::ErrorKind::Service) if the status is not a success,
    /// whatever the body is. Returns [`ErrorKind::Response`](crate::ErrorKind::Response) if the
    /// status is a success but the body is not an output.
    fn from_http_response(response: http::Response<Bytes>) -> Result<Self::Output, Error<Self::Error>>
    where
        Self: DecodeResponse + Sized,
    {
        decode::<Self>(Answered::once(response))
    }

    /// Reads this operation's input from a request, as a server does.
    ///
    /// The request is one for this operation: a server with more than one finds the operation first
    /// (the crate `connect-server` does). The path may have a literal query in addition to the
    /// declared one, and the host is not looked at.
    ///
    /// ```
    /// use connect_core::{Body, Operation, connect_operation, connect_shape};
    ///
    /// #[connect_operation(method = "PUT", uri = "/rooms/<Room>", output = Booked, server)]
    /// #[derive(Debug)]
    /// struct Book { room: String, #[connect(range(1..=8))] guests: u32 }
    ///
    /// #[connect_shape]
    /// struct Booked { number: u64 }
    ///
    /// let request = http::Request::put("/rooms/Blue%20room")
    ///     .header("content-type", "application/json")
    ///     .body(r#"{"Guests": 2}"#)?;
    /// let book = Book::from_http_request(request)?;
    /// assert_eq!((&*book.room, book.guests), ("Blue room", 2));
    ///
    /// let response = Book::to_http_response(Ok(&Booked { number: 7 }))?;
    /// assert_eq!(response.body().as_bytes(), Some(&br#"{"Number":7}"#[..]));
    ///
    /// let request = http::Request::put("/rooms/1")
    ///     .header("content-type", "application/json")
    ///     .body(r#"{"Guests": 9}"#)?;
    /// let refused = Book::from_http_request(request).unwrap_err();
    /// assert_eq!(refused.code(), "ValidationException");
    /// let response = refused.to_http_response();
    /// assert_eq!(response.status(), 400);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns a [`RequestError`] if the request is not a valid input of this operation. All
    /// violations of its constraints are reported together.
    fn from_http_request<B: Into<Body>>(request: http::Request<B>) -> Result<Self, RequestError>
    where
        Self: DecodeRequest,
    {
        let (parts, body) = request.into_parts();
        read_request::<Self>(&parts, body.into())
    }

    /// Writes the response to this operation: its output, or one of its modeled errors.
    ///
    /// # Errors
    ///
    /// Returns an [`EncodeError`](crate::response::EncodeError) if a member cannot be written, such
    /// as a header with a control character.
    fn to_http_response(
        result: Result<&Self::Output, &Self::Error>,
    ) -> Result<http::Response<Body>, crate::response::EncodeError>
    where
        Self: EncodeResponse + Sized,
    {
        let mut response = ResponseEncoder::new(Self::METADATA);
        match result {
            Ok(output) => Self::encode_success(output, &mut response),
            Err(error) => Self::encode_failure(error, &mut response),
        }
        response.finish()
    }
}

/// Reads the input of the operation `O` from a request.
fn read_request<O: Operation + DecodeRequest>(parts: &Parts, body: Body) -> Result<O, RequestError> {
    let operation = O::METADATA;
    // The template of a declaration was checked when it was compiled.
    let template = UriTemplate::new(operation.uri()).map_err(|_| RequestError::unknown_operation().of(operation))?;
    let labels = template
        .captures(parts.uri.path(), parts.uri.query())
        .ok_or_else(|| RequestError::unknown_operation().of(operation))?;
    if parts.method != *operation.method() {
        return Err(RequestError::method_not_allowed([operation.method().clone()]).of(operation));
    }
    RequestDecoder::new(operation, parts, labels.as_slice(), body).read()
}

/// An operation whose response can be decoded. `#[connect_operation]` implements this trait.
pub trait DecodeResponse: Operation {
    /// True if the output streams: a client decodes the response when its head has come. The
    /// default is false.
    const STREAMS: bool = false;

    /// Decodes the output from a response with a successful status.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if the response is not an output of this operation.
    fn decode_success(response: &http::Response<Bytes>) -> Result<Self::Output, DecodeError>;
}

/// An operation that a server can answer: its output and its errors can be written as responses.
/// The key `server` of `#[connect_operation]` implements this trait.
#[diagnostic::on_unimplemented(
    message = "the operation `{Self}` cannot be served",
    label = "cannot be answered",
    note = "write `server` in its `#[connect_operation(…)]`"
)]
pub trait EncodeResponse: Operation {
    /// Writes the output.
    fn encode_success(output: &Self::Output, response: &mut ResponseEncoder);

    /// Writes a modeled error.
    fn encode_failure(error: &Self::Error, response: &mut ResponseEncoder);
}

/// An operation that a client can call: its input can be encoded, and its response decoded.
///
/// Every type with [`EncodeRequest`] and [`DecodeResponse`] implements this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an operation",
    label = "not an operation",
    note = "declare it with `#[connect_operation(method = …, uri = …)]`"
)]
pub trait Callable:
    EncodeRequest
    + DecodeResponse
    + Operation<Output = <Self as Callable>::CallOutput, Error = <Self as Callable>::CallError>
{
    /// The [`Output`](Operation::Output) of the operation. A method of a client names it by this
    /// trait, so that an error about an argument that is no operation does not list operations.
    type CallOutput;

    /// The [`Error`](Operation::Error) of the operation.
    type CallError: ModeledError;
}

#[diagnostic::do_not_recommend]
impl<O: EncodeRequest + DecodeResponse> Callable for O {
    type CallOutput = O::Output;
    type CallError = O::Error;
}

/// Decodes the response to an operation as an output or an error, by its status. `with` gets the
/// output and the response.
fn decode_then<O: DecodeResponse, T>(
    mut answered: Answered,
    with: impl FnOnce(O::Output, Answered) -> T,
) -> Result<T, Error<O::Error>> {
    let is_output = match &answered.judged {
        Judged::Not => Failure::is_output(O::METADATA, &answered.response),
        Judged::Output => true,
        Judged::Failure(_) => false,
    };
    if is_output {
        let output = O::decode_success(&answered.response);
        if O::STREAMS {
            // The output has the stream, and its drop abandons the response.
            answered.response.extensions_mut().remove::<StreamedBody>();
        }
        match output {
            Ok(output) => Ok(with(output, answered)),
            Err(problem) => Err(Failure::response(O::METADATA, answered, problem).into_error()),
        }
    } else {
        let (failure, index) = Failure::service(O::METADATA, answered, O::Error::SHAPES);
        Err(failure.into_service_error(index))
    }
}

pub(crate) fn decode<O: DecodeResponse>(answered: Answered) -> Result<O::Output, Error<O::Error>> {
    decode_then::<O, _>(answered, |output, _| output)
}

/// Like [`decode`], and also returns the metadata of the response.
pub(crate) fn decode_with_metadata<O: DecodeResponse>(
    answered: Answered,
) -> Result<(O::Output, ResponseMetadata), Error<O::Error>> {
    decode_then::<O, _>(answered, |output, answered| {
        (output, ResponseMetadata::new(O::METADATA, answered.response, answered.attempts))
    })
}
