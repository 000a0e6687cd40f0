//! The places of an HTTP message that hold members: one file per place, with everything that writes
//! or reads that place.
//!
//! | Place | Trait of a member's type | Writer and reader |
//! | --- | --- | --- |
//! | label of the path | [`EncodeLabel`], [`DecodeLabel`] | [`LabelWriter`], [`LabelReader`] |
//! | label of the host | [`EncodeLabel`] | [`LabelWriter`] |
//! | query | [`EncodeQuery`], [`EncodeQueryList`], [`EncodeQueryMap`], [`DecodeQuery`], [`DecodeQueryMap`] | [`QueryWriter`], [`QueryMapWriter`], [`QueryReader`] |
//! | header | [`EncodeHeader`], [`DecodeHeader`] | [`HeaderWriter`], [`HeaderReader`] |
//! | headers with a common prefix | [`EncodePrefixHeaders`], [`DecodePrefixHeaders`] | [`PrefixHeadersWriter`] |
//! | whole body | [`EncodePayload`], [`DecodePayload`] | [`PayloadWriter`], [`PayloadReader`] |
//! | status | [`DecodeStatus`], [`EncodeStatus`] | |
//! | form | [`EncodeJson`](crate::json::EncodeJson) | [`Writer`](crate::json::Writer) |
//! | part of a multipart body | [`EncodePart`] | [`PartWriter`] |
//!
//! Labels, the query and headers hold text. A type that is text implements [`EncodeText`] and
//! [`DecodeText`] and so fits all three; each place supplies a [`TextWriter`] or a [`TextReader`]
//! with the place's own rules. [`FormatTimestamp`] and [`FormatMediaType`] implement the attribute
//! keys `timestamp` and `media_type`, which change the format of a text.

mod failure;
mod form;
mod header;
mod host;
mod label;
mod media_type;
mod multipart;
mod payload;
mod prefix_headers;
mod query;
mod secrets;
mod status;
mod target;
pub(crate) mod text;
mod timestamp;

pub use self::header::{DecodeHeader, EncodeHeader, HeaderReader, HeaderWriter};
pub use self::label::{DecodeLabel, EncodeLabel, LabelReader, LabelWriter};
pub use self::media_type::FormatMediaType;
pub use self::multipart::{EncodePart, FileStream, PartWriter};
pub use self::payload::{DecodePayload, EncodePayload, PayloadReader, PayloadWriter};
pub use self::prefix_headers::{DecodePrefixHeaders, EncodePrefixHeaders, PrefixHeadersWriter};
pub use self::query::{
    DecodeQuery, DecodeQueryMap, EncodeQuery, EncodeQueryList, EncodeQueryMap, QueryMapWriter, QueryReader, QueryWriter,
};
pub use self::status::{DecodeStatus, EncodeStatus};
pub use self::text::{DecodeText, EncodeText, InvalidText, SingleText, TextReader, TextWriter};
pub use self::timestamp::FormatTimestamp;

pub(crate) use self::failure::{ERROR_TYPE, FailureForm, failure_response};
pub(crate) use self::form::{FORM, Form, FormStyle, from_json as form_from_json};
pub(crate) use self::header::FRAMING;
pub(crate) use self::label::LabelKind;
pub(crate) use self::multipart::{MULTIPART, Multipart, MultipartBody, MultipartContent};
pub(crate) use self::payload::{JSON, MediaType, Payload, has_media_type, optional_stream};
pub(crate) use self::query::decode_parameter;
pub(crate) use self::target::Target;
