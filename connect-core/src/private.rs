//! The names that expansions use. Not public API: nothing here is stable, and nothing inside the crate
//! imports it.

pub use std::borrow::Cow;
pub use std::convert::From;
pub use std::option::Option;
pub use std::primitive::{bool, i32, str, usize};
pub use std::result::Result;
pub use std::string::String;
pub use std::vec::Vec;

pub use bytes::Bytes;

pub use crate::binding::{
    DecodeHeader, DecodePayload, DecodePrefixHeaders, DecodeStatus, DecodeText, EncodeHeader, EncodeLabel,
    EncodePayload, EncodePrefixHeaders, EncodeQuery, EncodeQueryMap, EncodeText, InvalidText, MediaTypeMember,
    SingleText, TextReader, TextWriter, TimestampMember, decode_integer_text, decode_string_text, encode_integer_text,
    encode_string_text,
};
pub use crate::error::{MessageMember, fmt_error, no_such_error};
pub use crate::json::{
    DecodeError as JsonError, DecodeJson, EncodeJson, Invalid, Reader, WholeBody, Writer, decode_string_body,
    decode_string_json, encode_string_json,
};
pub use crate::response::{JsonOutput, header, payload, prefix_headers, read_head, read_output};
pub use crate::shape::{IntegerShape, StringShape, unknown_integer, unknown_value};
pub use crate::validate::HasLength;
