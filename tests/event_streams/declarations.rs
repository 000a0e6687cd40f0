//! The operations and shapes of the cases.

use connect_core::http::{Request, Response};
use connect_core::request::{DecodeRequest, EncodeRequest};
use connect_core::stream::{EventStream, EventUnion, UnknownEvent};
use connect_core::token::FixedToken;
use connect_core::{
    Blob, Body, Bytes, Endpoint, Operation, Timestamp, connect_error, connect_operation, connect_shape,
};
use connect_params::{FromParam, ToParam, structure};
use serde_json::{Value, json};

#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Events {
    Headers(HeadersEvent),
    BlobPayload(BlobPayloadEvent),
    StringPayload(StringPayloadEvent),
    StructurePayload(StructurePayloadEvent),
    UnionPayload(UnionPayloadEvent),
    HeadersAndExplicitPayload(HeadersAndExplicitPayloadEvent),
    HeadersAndImplicitPayload(HeadersAndImplicitPayloadEvent),
    Error(ErrorEvent),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

#[connect_shape(event_stream, rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SingletonEvents {
    Singleton(SingletonEvent),
    #[connect(unknown)]
    Unknown(UnknownEvent),
}

/// Declares an event, and its conversions from and to parameters.
macro_rules! events {
    ($($name:ident { $($(#[$key:meta])? $field:ident: $ty:ty = $member:literal,)* })*) => {$(
        #[connect_shape(rename_all = "camelCase")]
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct $name {
            $($(#[$key])? pub(crate) $field: $ty,)*
        }

        structure!($name $(, $field: $member)*);
    )*};
}

events! {
    HeadersEvent {
        #[connect(event_header)] boolean_header: Option<bool> = "booleanHeader",
        #[connect(event_header)] byte_header: Option<i8> = "byteHeader",
        #[connect(event_header)] short_header: Option<i16> = "shortHeader",
        #[connect(event_header)] int_header: Option<i32> = "intHeader",
        #[connect(event_header)] long_header: Option<i64> = "longHeader",
        #[connect(event_header)] blob_header: Option<Blob> = "blobHeader",
        #[connect(event_header)] string_header: Option<String> = "stringHeader",
        #[connect(event_header)] timestamp_header: Option<Timestamp> = "timestampHeader",
    }
    BlobPayloadEvent { #[connect(event_payload)] payload: Option<Blob> = "payload", }
    StringPayloadEvent { #[connect(event_payload)] payload: Option<String> = "payload", }
    StructurePayloadEvent { #[connect(event_payload)] payload: Option<PayloadStructure> = "payload", }
    UnionPayloadEvent { #[connect(event_payload)] payload: Option<PayloadUnion> = "payload", }
    HeadersAndExplicitPayloadEvent {
        #[connect(event_header)] header: Option<String> = "header",
        #[connect(event_payload)] payload: Option<PayloadStructure> = "payload",
    }
    HeadersAndImplicitPayloadEvent {
        #[connect(event_header)] header: Option<String> = "header",
        payload: Option<String> = "payload",
    }
    PayloadStructure { structure_member: Option<String> = "structureMember", }
    SingletonEvent { value: Option<String> = "value", }
}

#[connect_shape(rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PayloadUnion {
    UnionMember(String),
    #[connect(unknown)]
    Unknown(connect_core::UnknownVariant),
}

connect_params::union!(PayloadUnion, UnionMember: "unionMember");

#[connect_error(status = 400, rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ErrorEvent {
    pub(crate) message: Option<String>,
}

structure!(ErrorEvent, message: "message");

#[connect_error(status = 500, rename_all = "camelCase")]
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ServiceUnavailableError {
    pub(crate) message: Option<String>,
}

connect_params::union_from!(
    Events,
    Headers: "headers",
    BlobPayload: "blobPayload",
    StringPayload: "stringPayload",
    StructurePayload: "structurePayload",
    UnionPayload: "unionPayload",
    HeadersAndExplicitPayload: "headersAndExplicitPayload",
    HeadersAndImplicitPayload: "headersAndImplicitPayload",
    Error: "error",
);
connect_params::union_from!(SingletonEvents, Singleton: "singleton");

impl ToParam for Events {
    fn to_param(&self) -> Value {
        let value = match self {
            Self::Headers(event) => event.to_param(),
            Self::BlobPayload(event) => event.to_param(),
            Self::StringPayload(event) => event.to_param(),
            Self::StructurePayload(event) => event.to_param(),
            Self::UnionPayload(event) => event.to_param(),
            Self::HeadersAndExplicitPayload(event) => event.to_param(),
            Self::HeadersAndImplicitPayload(event) => event.to_param(),
            Self::Error(event) => event.to_param(),
            Self::Unknown(event) => unknown(event),
        };
        json!({ self.variant_name(): value })
    }
}

impl ToParam for SingletonEvents {
    fn to_param(&self) -> Value {
        let value = match self {
            Self::Singleton(event) => event.to_param(),
            Self::Unknown(event) => unknown(event),
        };
        json!({ self.variant_name(): value })
    }
}

/// Returns the payload of an event that is not declared, as a text.
fn unknown(event: &UnknownEvent) -> Value {
    json!({ "unknown": String::from_utf8_lossy(event.payload()) })
}

/// Declares the operations whose input has a stream.
macro_rules! operations {
    ($($name:ident ($uri:literal) $({ $(#[$key:meta])* $field:ident: $ty:ty })? -> $output:ty;)*) => {$(
        #[connect_operation(
            method = "POST",
            uri = $uri,
            output = $output,
            errors(ServiceUnavailableError),
            server,
        )]
        struct $name {
            $($(#[$key])* $field: $ty,)?
            #[connect(payload)]
            stream: EventStream<Events>,
        }
    )*};
}

operations! {
    InputStream ("/InputStream") -> ();
    DuplexStream ("/DuplexStream") -> Output;
    InputStreamWithInitialRequest ("/InputStreamWithInitialRequest")
        { #[connect(header = "initial-request-member")] initial_request_member: String } -> ();
    DuplexStreamWithInitialMessages ("/DuplexStreamWithInitialMessages")
        { #[connect(header = "initial-request-member")] initial_request_member: String } -> OutputWithHeader;
    DuplexStreamWithDistinctStreams ("/DuplexStreamWithDistinctStreams") -> SingletonOutput;
}

#[connect_operation(method = "POST", uri = "/OutputStream", output = Output, errors(ServiceUnavailableError))]
struct OutputStream {}

#[connect_operation(method = "POST", uri = "/OutputStreamWithInitialResponse", output = OutputWithHeader)]
struct OutputStreamWithInitialResponse {}

#[connect_shape(server)]
struct Output {
    #[connect(payload)]
    stream: EventStream<Events>,
}

#[connect_shape(server)]
struct OutputWithHeader {
    #[connect(header = "initial-response-member")]
    initial_response_member: String,
    #[connect(payload)]
    stream: EventStream<Events>,
}

#[connect_shape(server)]
struct SingletonOutput {
    #[connect(payload)]
    stream: EventStream<SingletonEvents>,
}

/// A received initial message: its members, and its events or the failure that ended them.
pub(crate) struct Read {
    pub(crate) initial: Value,
    pub(crate) events: Result<Vec<Value>, Failed>,
}

/// A failure: its text, and the modeled error that it is.
pub(crate) struct Failed {
    pub(crate) text: String,
    pub(crate) error_id: Option<String>,
    /// The members of an exception, as the union of the stream has it.
    pub(crate) exception: Option<Value>,
}

impl Failed {
    fn of_text(error: &impl ToString) -> Self {
        Self { text: error.to_string(), error_id: None, exception: None }
    }
}

/// The functions of an operation that a case needs.
pub(crate) struct Functions {
    /// Prepares a request with these parameters and no events.
    pub(crate) prepare: fn(&Value) -> Result<Request<Body>, String>,
    /// Reads a request.
    pub(crate) read_request: fn(Request<Bytes>) -> Result<Read, Failed>,
    /// Reads a response.
    pub(crate) read_response: fn(Response<Bytes>) -> Result<Read, Failed>,
    /// Encodes an event of the stream that is sent, and of the one that is received.
    pub(crate) encode_sent: fn(&Value) -> Result<Bytes, String>,
    pub(crate) encode_received: fn(&Value) -> Result<Bytes, String>,
}

/// Returns the functions of the operation with this name.
pub(crate) fn operation(name: &str) -> Result<Functions, String> {
    let functions = |prepare, read_request, read_response| Functions {
        prepare,
        read_request,
        read_response,
        encode_sent: encode::<Events>,
        encode_received: encode::<Events>,
    };
    Ok(match name {
        "InputStream" => functions(
            |_| prepare(&InputStream { stream: none() }),
            |request| received::<InputStream, _>(request, |read| (json!({}), read.stream)),
            |_| Err(Failed::of_text(&"the output has no stream")),
        ),
        "OutputStream" => functions(
            |_| prepare(&OutputStream {}),
            |_| Err(Failed::of_text(&"the input has no stream")),
            |response| answered::<OutputStream, _>(response, |output| (json!({}), output.stream)),
        ),
        "DuplexStream" => functions(
            |_| prepare(&DuplexStream { stream: none() }),
            |request| received::<DuplexStream, _>(request, |read| (json!({}), read.stream)),
            |response| answered::<DuplexStream, _>(response, |output| (json!({}), output.stream)),
        ),
        "InputStreamWithInitialRequest" => functions(
            |params| {
                let initial_request_member = connect_params::member(members(params)?, "initialRequestMember")?;
                prepare(&InputStreamWithInitialRequest { initial_request_member, stream: none() })
            },
            |request| {
                received::<InputStreamWithInitialRequest, _>(request, |read| {
                    (json!({ "initialRequestMember": read.initial_request_member }), read.stream)
                })
            },
            |_| Err(Failed::of_text(&"the output has no stream")),
        ),
        "OutputStreamWithInitialResponse" => functions(
            |_| prepare(&OutputStreamWithInitialResponse {}),
            |_| Err(Failed::of_text(&"the input has no stream")),
            |response| answered::<OutputStreamWithInitialResponse, _>(response, with_header),
        ),
        "DuplexStreamWithInitialMessages" => functions(
            |params| {
                let initial_request_member = connect_params::member(members(params)?, "initialRequestMember")?;
                prepare(&DuplexStreamWithInitialMessages { initial_request_member, stream: none() })
            },
            |request| {
                received::<DuplexStreamWithInitialMessages, _>(request, |read| {
                    (json!({ "initialRequestMember": read.initial_request_member }), read.stream)
                })
            },
            |response| answered::<DuplexStreamWithInitialMessages, _>(response, with_header),
        ),
        "DuplexStreamWithDistinctStreams" => Functions {
            encode_received: encode::<SingletonEvents>,
            ..functions(
                |_| prepare(&DuplexStreamWithDistinctStreams { stream: none() }),
                |request| received::<DuplexStreamWithDistinctStreams, _>(request, |read| (json!({}), read.stream)),
                |response| {
                    answered::<DuplexStreamWithDistinctStreams, _>(response, |output| (json!({}), output.stream))
                },
            )
        },
        _ => return Err(format!("there is no declaration of {name}")),
    })
}

fn with_header(output: OutputWithHeader) -> (Value, EventStream<Events>) {
    (json!({ "initialResponseMember": output.initial_response_member }), output.stream)
}

fn none() -> EventStream<Events> {
    std::iter::empty().collect()
}

fn members(params: &Value) -> Result<&serde_json::Map<String, Value>, String> {
    params.as_object().ok_or_else(|| format!("{params} is not an object"))
}

fn prepare<O: Operation + EncodeRequest>(operation: &O) -> Result<Request<Body>, String> {
    let endpoint = Endpoint::new("https://example.com").map_err(|error| error.to_string())?;
    let prepared = operation.prepare(&endpoint, &FixedToken::new("token")).map_err(|error| error.to_string())?;
    Ok(prepared.to_http_request())
}

fn encode<E: EventUnion + FromParam>(params: &Value) -> Result<Bytes, String> {
    let message = E::from_param(params)?.to_message().map_err(|violations| violations.to_string())?;
    message.encode().map_err(|error| error.to_string())
}

fn received<O, E>(request: Request<Bytes>, parts: impl FnOnce(O) -> (Value, EventStream<E>)) -> Result<Read, Failed>
where
    O: Operation + DecodeRequest,
    E: EventUnion + ToParam,
{
    let (initial, events) = parts(O::from_http_request(request).map_err(|error| Failed::of_text(&error))?);
    Ok(Read { initial, events: events_of(events) })
}

fn answered<O, E>(
    response: Response<Bytes>,
    parts: impl FnOnce(O::Output) -> (Value, EventStream<E>),
) -> Result<Read, Failed>
where
    O: connect_core::operation::DecodeResponse,
    E: EventUnion + ToParam,
{
    let output = O::from_http_response(response).map_err(|error| Failed {
        error_id: error.service().and_then(|_| error.code().map(str::to_owned)),
        ..Failed::of_text(&error)
    })?;
    let (initial, events) = parts(output);
    Ok(Read { initial, events: events_of(events) })
}

fn events_of<E: EventUnion + ToParam>(mut events: EventStream<E>) -> Result<Vec<Value>, Failed> {
    let events = events.blocking().map(|event| match event {
        Ok(event) => Ok(event.to_param()),
        Err(error) => Err(Failed {
            // The events of the cases have one exception.
            error_id: error.exception().map(|_| "ErrorEvent".to_owned()),
            exception: error.exception().map(ToParam::to_param),
            ..Failed::of_text(&error)
        }),
    });
    events.collect()
}
