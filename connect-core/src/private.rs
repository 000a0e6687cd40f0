//! The names that expansions use. Not public API: nothing here is stable, and nothing inside the crate
//! imports it.

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

pub use bytes::Bytes;
pub use http::uri::PathAndQuery;
pub use http::{HeaderName, Method};

pub use crate::binding::{
    DecodeHeader, DecodePayload, DecodePrefixHeaders, DecodeStatus, DecodeText, EncodeHeader, EncodeLabel,
    EncodePayload, EncodePrefixHeaders, EncodeQuery, EncodeQueryMap, EncodeText, InvalidText, MediaTypeMember,
    SingleText, TextReader, TextWriter, TimestampMember, decode_integer_text, decode_string_text, encode_integer_text,
    encode_string_text,
};
pub use crate::error::{ErrorShape, MessageMember, ModeledError, NoModeledErrors, fmt_error, no_such_error};
pub use crate::json::{
    DecodeError as JsonError, DecodeJson, EncodeJson, Invalid, Reader, SerdeInput, SerdeOutput, SerdeShape, Shape,
    Variant, WholeBody, Writer, decode_string_body, decode_string_json, encode_string_json,
};
pub use crate::metadata::{AuthScheme, ErrorMetadata, Location, MemberMetadata, OperationMetadata};
pub use crate::operation::{DecodeResponse, Operation};
pub use crate::pagination::{PageItems, PageToken, Paginated, PaginatedItems};
pub use crate::request::{EncodeRequest, RequestEncoder};
pub use crate::response::{
    DecodeOutput, JsonOutput, RawOutput, header, payload, prefix_headers, read_head, read_output,
};
pub use crate::shape::{IntegerShape, Sensitive, StringShape, unknown_integer, unknown_value};
pub use crate::timestamp::TimestampFormat;
pub use crate::token::TokenMember;
pub use crate::validate::{Bound, HasLength, HasRange, Path, ProblemKind, Problems, Range};
pub use crate::{integer_shape, string_shape};

/// A response whose body is complete.
pub type Received = http::Response<Bytes>;

/// A value read from a response, or the reason why it could not be read.
pub type Decoded<T> = Result<T, JsonError>;

/// The token of a page, if there is one.
pub type PageTokenText<'a> = Option<&'a str>;
