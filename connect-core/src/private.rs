//! What expansions call and nobody else. Nothing here is public API.

pub use std::borrow::Cow;
pub use std::convert::From;
pub use std::option::Option;
pub use std::primitive::{i32, str, usize};
pub use std::result::Result;
pub use std::string::String;

pub use serde_core::Serialize;
pub use serde_core::de::DeserializeOwned;

use std::fmt;

use crate::json::{DecodeError, Invalid, Reader, from_serde};
use crate::response;
use crate::{
    Bytes, DecodeHeader, DecodeJson, DecodePrefixHeaders, HeaderValues, MediaTypeMember, StringShape, TimestampFormat,
    TimestampMember, UnknownInteger, UnknownValue,
};

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

/// Reads a body that is text.
pub fn text_payload<T: StringShape>(body: &Bytes) -> Result<Option<T>, DecodeError> {
    crate::json::text_payload(body)
}

/// Reads a member that is the whole body.
pub fn payload<T: DecodeJson>(response: &http::Response<Bytes>, name: &'static str) -> Result<T, DecodeError> {
    let value = T::decode_payload(response.body())?;
    value.or_else(T::absent).ok_or_else(|| DecodeError::missing(name))
}

/// Reads a member that is in a header.
pub fn header<T: DecodeHeader>(
    response: &http::Response<Bytes>,
    reader: &mut Reader<'_>,
    name: &'static str,
) -> Result<T, Invalid> {
    response::read_header(response.headers(), reader, name)
}

/// Reads a member that is a timestamp in a header.
pub fn timestamp_header<T: TimestampMember + DecodeHeader>(
    response: &http::Response<Bytes>,
    reader: &mut Reader<'_>,
    name: &'static str,
    format: TimestampFormat,
) -> Result<T, Invalid> {
    let decode = |values: &HeaderValues<'_>| T::decode_header_as(format, values);
    response::read_header_with(response.headers(), reader, name, decode, T::absent)
}

/// Reads a member that is text of a media type in a header.
pub fn media_type_header<T: MediaTypeMember>(
    response: &http::Response<Bytes>,
    reader: &mut Reader<'_>,
    name: &'static str,
) -> Result<T, Invalid> {
    response::read_header_with(response.headers(), reader, name, T::decode_media_type, T::absent)
}

/// Reads a member that is a map of headers.
pub fn prefix_headers<T: DecodePrefixHeaders>(
    response: &http::Response<Bytes>,
    reader: &mut Reader<'_>,
    prefix: &'static str,
) -> Result<T, Invalid> {
    let map = T::decode_prefix_headers(response.headers(), prefix);
    map.map_err(|problem| reader.invalid_header(prefix, Some(problem)))
}

/// Reads a member of a type that serde reads; `null` counts as absent.
pub fn serde_member<T: DeserializeOwned>(reader: &mut Reader<'_>) -> Result<Option<T>, Invalid> {
    if reader.null()? { Ok(None) } else { from_serde(reader).map(Some) }
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
