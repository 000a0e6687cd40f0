//! What expansions call and nobody else. Nothing here is public API.

pub use std::borrow::Cow;
pub use std::convert::From;
pub use std::default::Default;
pub use std::error::Error as StdError;
pub use std::fmt;
pub use std::option::Option::{self, None, Some};
pub use std::primitive::{bool, i32, str, usize};
pub use std::result::Result::{self, Err, Ok};
pub use std::string::String;
pub use std::vec::Vec;

pub use http::uri::PathAndQuery;
pub use http::{HeaderName, Method};

pub use crate::json::{DecodeJson, EncodeJson, Invalid, Reader, Variant, Writer};
pub use crate::{
    AuthScheme, Bound, DecodeHeader, DecodeOutput, DecodePrefixHeaders, DecodeResponse, EncodeHeader, EncodeLabel,
    EncodePrefixHeaders, EncodeQuery, EncodeQueryMap, EncodeRequest, ErrorMetadata, ErrorShape, HasLength, HasRange,
    IntegerShape, Location, MediaTypeMember, MemberMetadata, ModeledError, NoModeledErrors, Operation,
    OperationMetadata, PageItems, PageToken, Paginated, PaginatedItems, Path, ProblemKind, Problems, Range, RawOutput,
    RequestEncoder, Sensitive, SerdeInput, SerdeOutput, SerdeShape, Shape, StringShape, TimestampFormat,
    TimestampMember, TokenMember, integer_shape, string_shape,
};

use crate::json::DecodeError;
use crate::response;
use crate::{Bytes, Header, HeaderProblem, HeaderValues, Label, Payload, Query, UnknownInteger, UnknownValue};

/// A response whose body is complete.
pub type Received = http::Response<Bytes>;

/// A value read from a response, or the reason why it could not be read.
pub type Decoded<T> = Result<T, DecodeError>;

/// The token of a page, if there is one.
pub type PageTokenText<'a> = Option<&'a str>;

/// A structure that is an output, or a modeled error, with all of its members in the body.
pub trait JsonOutput: DecodeJson {}

/// Reads a response of which some members are in the body.
pub fn read_output<T>(
    response: &http::Response<Bytes>,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, Invalid>,
) -> Result<T, DecodeError> {
    response::read_output(response, read)
}

/// Reads a response of which no member is in the body.
pub fn read_head<T>(
    _: &http::Response<Bytes>,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, Invalid>,
) -> Result<T, DecodeError> {
    response::read_head(read)
}

/// Writes a string shape into JSON.
pub fn encode_text_json<T: StringShape>(shape: &T, writer: &mut Writer) {
    if T::SENSITIVE {
        writer.secret(|writer| writer.string(shape.as_str()));
    } else {
        writer.string(shape.as_str());
    }
}

/// Writes a string shape as the body.
pub fn encode_text_payload<T: StringShape>(shape: &T, mut payload: Payload<'_>) {
    if T::SENSITIVE {
        payload.mark_sensitive();
    }
    payload.text(shape.as_str());
}

/// Writes a string shape into a label.
pub fn encode_text_label<T: StringShape>(shape: &T, mut label: Label<'_>) {
    if T::SENSITIVE {
        label.mark_sensitive();
    }
    label.text(shape.as_str());
}

/// Writes a string shape into the query.
pub fn encode_text_query<T: StringShape>(shape: &T, query: &mut Query<'_>) {
    if T::SENSITIVE {
        query.mark_sensitive();
    }
    query.text(shape.as_str());
}

/// Writes a string shape into a header.
pub fn encode_text_header<T: StringShape>(shape: &T, header: &mut Header<'_>) {
    if T::SENSITIVE {
        header.mark_sensitive();
    }
    header.text(shape.as_str());
}

/// Reads a string shape from JSON.
pub fn decode_text_json<T: StringShape>(reader: &mut Reader<'_>) -> Result<T, Invalid> {
    reader.string().map(T::from_text)
}

/// Reads a string shape that is the body.
pub fn decode_text_payload<T: StringShape>(body: &Bytes) -> Result<Option<T>, DecodeError> {
    crate::json::text_payload(body)
}

/// Reads a string shape from a header.
pub fn decode_text_header<T: StringShape>(values: &HeaderValues<'_>) -> Result<T, HeaderProblem> {
    values.text().map(T::from_text)
}

/// What a member that is the whole body holds.
pub fn payload<T>(value: Option<T>, absent: Option<T>, name: &'static str) -> Result<T, DecodeError> {
    value.or(absent).ok_or_else(|| DecodeError::missing(name))
}

/// Reads a member that is in a header. The type's own functions are passed in and not asked for by a bound, which the compiler would
/// show where they are missing.
pub fn header<T>(
    response: &http::Response<Bytes>,
    reader: &mut Reader<'_>,
    name: &'static str,
    decode: impl FnOnce(&HeaderValues<'_>) -> Result<T, HeaderProblem>,
    absent: impl FnOnce() -> Option<T>,
) -> Result<T, Invalid> {
    response::read_header(response.headers(), reader, name, decode, absent)
}

/// What a member holds that is a map of headers.
pub fn prefix_headers<T>(
    map: Result<T, HeaderProblem>,
    reader: &mut Reader<'_>,
    prefix: &'static str,
) -> Result<T, Invalid> {
    map.map_err(|problem| reader.invalid_header(prefix, Some(problem)))
}

/// The unknown value of an open enum.
pub fn unknown_value(text: Cow<'_, str>) -> UnknownValue {
    UnknownValue::new(text)
}

/// The unknown value of an integer enum.
pub fn unknown_integer(value: i32) -> UnknownInteger {
    UnknownInteger::new(value)
}

/// An index that no error has.
pub fn no_such_error() -> DecodeError {
    DecodeError::outside_json("no such error is declared")
}

/// The message of a modeled error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the message of an error",
    label = "not a string",
    note = "write `String` or `Option<String>`, or give the member another name"
)]
pub trait MessageMember {
    /// The text, if there is one.
    fn text(&self) -> Option<&str>;
}

#[diagnostic::do_not_recommend]
impl MessageMember for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

#[diagnostic::do_not_recommend]
impl MessageMember for Option<String> {
    fn text(&self) -> Option<&str> {
        self.as_deref()
    }
}

/// `Display` of a modeled error.
pub fn fmt_error(code: &str, message: Option<&str>, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    match message {
        Some(message) => write!(formatter, "{code}: {message}"),
        None => formatter.write_str(code),
    }
}
