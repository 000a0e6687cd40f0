//! The names that expansions use. Not public API: nothing here is stable, and nothing inside the
//! crate imports it.

pub use std::assert;
pub use std::borrow::Cow;
pub use std::convert::From;
pub use std::default::Default;
pub use std::error::Error as StdError;
pub use std::fmt;
pub use std::option::Option::{self, None, Some};
pub use std::primitive::{bool, i32, str, u32, usize};
pub use std::result::Result::{self, Err, Ok};
pub use std::string::String;
pub use std::sync::LazyLock;
pub use std::vec::Vec;

pub use bytes::Bytes;
pub use http::uri::PathAndQuery;
pub use http::{HeaderName, HeaderValue, Method};

#[cfg(feature = "macros")]
pub use connect_macros::with_service;

pub use crate::binding::text::{decode_integer_text, decode_string_text, encode_integer_text, encode_string_text};
pub use crate::binding::{
    DecodeHeader, DecodeLabel, DecodePayload, DecodePrefixHeaders, DecodeQuery, DecodeQueryMap, DecodeStatus,
    DecodeText, EncodeHeader, EncodeLabel, EncodePart, EncodePayload, EncodePrefixHeaders, EncodeQuery,
    EncodeQueryList, EncodeQueryMap, EncodeStatus, EncodeText, FormatMediaType, FormatTimestamp, InvalidText,
    SingleText, TextReader, TextWriter,
};
pub use crate::error::modeled::{ShowMessage, fmt_error, no_such_error};
pub use crate::error::{DeclaredError, EncodeErrors, ErrorEnum, ErrorShape, ModeledError, NoModeledErrors};
pub use crate::json::decode::{decode_string_body, decode_string_json};
pub use crate::json::encode::{encode_string_json, lacks_case};
pub use crate::json::unknown::{unknown_beside, unknown_untagged, unknown_with_content, zero_variant};
pub use crate::json::{
    BesideTag, DecodeError as JsonError, DecodeJson, DecodeSerde, EncodeJson, EncodeSerde, Invalid, Reader,
    ReceivedShape, SentShape, SerdeShape, Shape, Variant, WholeBody, WholeBodyReader, Writer,
};
pub use crate::metadata::extension_method;
pub use crate::metadata::{
    AuthScheme, ChecksumAlgorithm, Constraints, ErrorMetadata, FailureInSuccess, FailureRules, FailureSign, Location,
    MemberMetadata, OperationMetadata, QueryStyle, ResponsePlace, RetryTime, Retryable, ServiceMetadata,
};
pub use crate::operation::{DecodeResponse, EncodeResponse, Operation};
pub use crate::pagination::{
    HoldLinks, HoldNextLink, HoldPageToken, IntoPageItems, LastOfPage, MorePages, NextPage, PageNumber, PageTokenValue,
    Paginated, PaginatedItems, PresentStep, Step, append_items,
};
pub use crate::request::{DecodeRequest, EncodeRequest, RequestDecoder, RequestEncoder};
pub use crate::response::output::{JsonOutput, header, payload, payload_reader, prefix_headers, read_output};
pub use crate::response::{DecodeOutput, EncodeOutput, OutputShape, RawOutput, ResponseEncoder, SentOutput};
pub use crate::service::{Service, ServiceErrors};
pub use crate::shape::integer::{check_integer, unknown_integer};
pub use crate::shape::string::{check_string, unknown_value};
pub use crate::shape::{HasZeroValue, IntegerShape, Redact, StringShape, ZeroValue};
pub use crate::stream::event::header::{
    decode_integer_event_header, decode_string_event_header, encode_integer_event_header, encode_string_event_header,
};
pub use crate::stream::event::reader::event_reader;
pub use crate::stream::event::union::event_data;
pub use crate::stream::frame::HeaderValue as EventHeaderValue;
pub use crate::stream::{
    DecodeEvent, DecodeEventData, EncodeEvent, EncodeEventData, EndsByWord, EventHeader, EventHeaderWriter,
    EventPayload, EventReader, EventShape, EventUnion, EventWriter, Exception,
};
pub use crate::timestamp::TimestampFormat;
pub use crate::token::FillToken;
pub use crate::validate::{
    Bound, CheckEntries, CheckItems, CheckLength, CheckPattern, CheckRange, CheckUnique, HasLength, HasPattern, Path,
    Pattern, Range, ViolationKind, Violations,
};
pub use crate::{integer_shape, string_shape};

/// A response whose body is complete.
pub type Received = http::Response<Bytes>;

/// A value read from a response, or the reason why it could not be read.
pub type Decoded<T> = Result<T, crate::response::DecodeError>;

/// The token of a page, if there is one.
pub type HeldToken<'a> = Option<crate::pagination::PageToken<'a>>;
