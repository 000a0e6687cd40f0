//! Decodes outputs: the results of successful calls.

use std::collections::{BTreeMap, HashMap};

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde_core::de::DeserializeOwned;

use super::{DecodeError, StreamedBody};
use crate::binding::{HeaderReader, InvalidText, PayloadReader};
use crate::json::{self, DecodeJson, Invalid, Reader, WholeBodyReader, from_serde};

/// A type that can be an operation's `output`.
///
/// | `output = …` | decoded from the response |
/// | --- | --- |
/// | a `#[connect_shape]` structure | its members, from the JSON body, headers and status |
/// | `()` | nothing |
/// | [`RawOutput`] | status, headers and bytes, unchanged |
/// | [`Json<T>`] | the JSON body, by serde |
/// | `Vec`, maps | a JSON body that is an array or an object |
/// | [`serde_json::Value`] | any JSON body |
/// | [`ServerSentEvents`], [`JsonLines`] | the items of a body, while it comes |
///
/// [`ServerSentEvents`]: crate::stream::ServerSentEvents
/// [`JsonLines`]: crate::stream::JsonLines
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an operation's output",
    label = "not an output",
    note = "an output is declared with `#[connect_shape]`; `output = ()` has none; a `ByteStream` is a member of one, marked `#[connect(payload)]`",
    note = "for a type that implements serde's `Deserialize`, write `output = connect_core::Json<…>` around it"
)]
pub trait DecodeOutput: Sized {
    /// Decodes the output from a response with a successful status.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] if the response is not an output of this type.
    fn decode_output(response: &http::Response<Bytes>) -> Result<Self, DecodeError>;

    /// True if the output streams: the response is decoded when its head has come. The default is
    /// false.
    const STREAMS: bool = false;

    /// True if the output, or a shape in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

/// Decodes a body. An empty body and `null` are read as an object without members. Expansions call
/// it.
///
/// # Errors
///
/// Returns a [`DecodeError`] if `read` rejects the body, or text follows the value.
pub fn read_output<T>(
    response: &http::Response<Bytes>,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, Invalid>,
) -> Result<T, DecodeError> {
    Ok(read_body(response, read)?)
}

fn read_body<T>(
    response: &http::Response<Bytes>,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, Invalid>,
) -> Result<T, json::DecodeError> {
    let body = response.body().trim_ascii();
    let body = if body.is_empty() || body == b"null" { b"{}" } else { &response.body()[..] };
    let mut reader = Reader::new(body)?.with_memory_limit(memory_limit(response));
    let value = read(&mut reader).and_then(|value| reader.finish().map(|()| value));
    value.map_err(|invalid| reader.error(invalid))
}

/// Returns the reader of a member that is the body of a response. Expansions call it.
pub fn payload_reader(response: &http::Response<Bytes>) -> PayloadReader<'_> {
    PayloadReader::new(whole_body(response), StreamedBody::of(response), response.headers().get(CONTENT_TYPE))
}

/// Returns the reader of a body that is one value.
fn whole_body(response: &http::Response<Bytes>) -> WholeBodyReader<'_> {
    WholeBodyReader::new(response.body(), memory_limit(response))
}

/// Returns the memory that the values in the body may take.
fn memory_limit(response: &http::Response<Bytes>) -> usize {
    response.extensions().get().map_or(Reader::DEFAULT_MEMORY_LIMIT, |MemoryLimit(bytes)| *bytes)
}

/// The memory that the values in the body of a response may take, in bytes. Without this extension
/// of a response the limit is [`Reader::DEFAULT_MEMORY_LIMIT`].
///
/// A client inserts the limit of [`ClientConfig::with_memory_limit`]. Without a client, insert one
/// into the [`extensions`](http::Response::extensions_mut) of the response before you decode it.
///
/// [`ClientConfig::with_memory_limit`]: crate::ClientConfig::with_memory_limit
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryLimit(pub usize);

fn is_null(response: &http::Response<Bytes>) -> bool {
    response.body().trim_ascii() == b"null"
}

/// Returns the value of a member that is the whole body. Expansions call it.
///
/// # Errors
///
/// Returns a [`DecodeError`] if a required body is absent.
pub fn payload<T>(value: Option<T>, absent: Option<T>, member: &'static str) -> Result<T, DecodeError> {
    value.or(absent).ok_or_else(|| DecodeError::absent_payload(member))
}

/// Reads a member that is a header. An optional header that cannot be read counts as absent, so
/// that it does not make the whole output unreadable.
///
/// Functions of the member's type are arguments, in place of a trait bound. The compiler would show
/// that bound in the error for a type that does not fit. Expansions call this function.
///
/// # Errors
///
/// Returns a [`DecodeError`] if a required header is invalid or absent.
pub fn header<T>(
    response: &http::Response<Bytes>,
    name: &'static str,
    decode: impl FnOnce(&HeaderReader<'_>) -> Result<T, InvalidText>,
    absent: impl FnOnce() -> Option<T>,
) -> Result<T, DecodeError> {
    let headers = response.headers();
    if headers.contains_key(name) {
        let reader = HeaderReader::new(name, headers.get_all(name));
        decode(&reader).or_else(|invalid| absent().ok_or_else(|| DecodeError::header(name, invalid)))
    } else {
        absent().ok_or_else(|| DecodeError::absent_header(name))
    }
}

/// Returns the value of a member that is a map of headers. Expansions call it.
///
/// # Errors
///
/// Returns a [`DecodeError`] if a header of the map is invalid.
pub fn prefix_headers<T>(map: Result<T, InvalidText>, prefix: &'static str) -> Result<T, DecodeError> {
    map.map_err(|invalid| DecodeError::header(prefix, invalid))
}

/// A type that an operation can have as its output: every type that implements [`DecodeOutput`]. It
/// is for generated code, like [`SentShape`](crate::json::SentShape).
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an operation's output",
    label = "not an output",
    note = "an output is declared with `#[connect_shape]`; `output = ()` has none; a `ByteStream` is a member of one, marked `#[connect(payload)]`",
    note = "for a type that implements serde's `Deserialize`, write `output = connect_core::Json<…>` around it"
)]
pub trait OutputShape: Sized {
    #[doc(hidden)]
    const LACKS_CASE: bool;
    #[doc(hidden)]
    const STREAMS: bool;
    #[doc(hidden)]
    fn output_of(response: &http::Response<Bytes>) -> Result<Self, DecodeError>;
}

#[diagnostic::do_not_recommend]
impl<T: DecodeOutput> OutputShape for T {
    const LACKS_CASE: bool = T::LACKS_CASE;
    const STREAMS: bool = T::STREAMS;

    #[inline]
    fn output_of(response: &http::Response<Bytes>) -> Result<Self, DecodeError> {
        T::decode_output(response)
    }
}

/// A structure that is an output, or a modeled error, with all of its members in the body.
pub trait JsonOutput: DecodeJson {
    /// True for a structure without members, which reads nothing of the body.
    const IGNORES_BODY: bool = false;
}

#[diagnostic::do_not_recommend]
impl<T: JsonOutput> DecodeOutput for T {
    const LACKS_CASE: bool = <T as DecodeJson>::LACKS_CASE;

    fn decode_output(response: &http::Response<Bytes>) -> Result<Self, DecodeError> {
        if T::IGNORES_BODY {
            return Ok(Reader::over("{}").whole()?);
        }
        read_output(response, T::decode_json)
    }
}

#[diagnostic::do_not_recommend]
impl DecodeOutput for () {
    fn decode_output(_: &http::Response<Bytes>) -> Result<Self, DecodeError> {
        Ok(())
    }
}

macro_rules! documents {
    ($(($($generics:tt)*) $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> DecodeOutput for $type
        where
            $type: DecodeJson,
        {
            const LACKS_CASE: bool = <$type as DecodeJson>::LACKS_CASE;

            fn decode_output(response: &http::Response<Bytes>) -> Result<Self, DecodeError> {
                Ok(whole_body(response).json()?)
            }
        }
    )*};
}

documents! {
    () serde_json::Value;
    (T) Vec<T>;
    (K, V) BTreeMap<K, V>;
    (K, V, S) HashMap<K, V, S>;
}

/// A successful response, unchanged: the output of an operation that declares no `output`.
///
/// `Debug` shows neither the body nor the values of the headers, which may contain a secret.
#[derive(Clone)]
pub struct RawOutput {
    response: http::Response<Bytes>,
}

impl RawOutput {
    /// Creates the output that a server answers with: this response, unchanged.
    pub fn new(response: http::Response<Bytes>) -> Self {
        Self { response }
    }

    /// Converts the output into the response.
    pub fn into_response(self) -> http::Response<Bytes> {
        self.response
    }

    /// Returns the status. Of a response that was received, it is always a success.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Returns the body.
    pub fn bytes(&self) -> &Bytes {
        self.response.body()
    }

    /// Decodes the body as the JSON of a shape.
    ///
    /// # Errors
    ///
    /// Returns a [`json::DecodeError`] if the body is not a `T`.
    pub fn json<T: DecodeJson>(&self) -> Result<T, json::DecodeError> {
        if T::NULLABLE && is_null(&self.response) {
            return whole_body(&self.response).json();
        }
        read_body(&self.response, T::decode_json)
    }
}

impl std::fmt::Debug for RawOutput {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawOutput")
            .field("status", &self.status())
            .field("headers", &Names(self.headers()))
            .field("bytes", &format_args!("{} bytes", self.bytes().len()))
            .finish()
    }
}

/// Shows the names of headers. The `Debug` of their iterator in `http` shows the values too.
struct Names<'a>(&'a HeaderMap);

impl std::fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.keys().map(http::HeaderName::as_str)).finish()
    }
}

#[diagnostic::do_not_recommend]
impl DecodeOutput for RawOutput {
    fn decode_output(response: &http::Response<Bytes>) -> Result<Self, DecodeError> {
        Ok(Self { response: response.clone() })
    }
}

/// A JSON body that is decoded by serde, for output types that are not shapes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Json<T>(pub T);

#[diagnostic::do_not_recommend]
impl<T: DeserializeOwned> DecodeOutput for Json<T> {
    fn decode_output(response: &http::Response<Bytes>) -> Result<Self, DecodeError> {
        // A declared structure cannot be `null`, but a type that serde decodes can.
        if is_null(response)
            && let Ok(value) = serde_json::from_str("null")
        {
            return Ok(Self(value));
        }
        read_output(response, from_serde).map(Self)
    }
}
