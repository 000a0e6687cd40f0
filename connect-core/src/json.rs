//! The JSON codec: a [`Writer`], a pull [`Reader`], and the traits [`EncodeJson`] and
//! [`DecodeJson`] that shapes implement.
//!
//! `#[connect_shape]` implements both traits for a declared shape; this module implements them for
//! Rust's own types. They are not generic over a data format, so generated code is a list of calls
//! and the codec itself is compiled once, in this crate.
//!
//! | Rust | JSON |
//! | --- | --- |
//! | `String`, `&str`, `Cow<str>`, [`StringShape`](crate::shape::StringShape)s | string |
//! | `bool` | `true`, `false` |
//! | `i8` … `i128`, `u8` … `u128`, `isize`, `usize` | whole number; `22.0` and `1e3` are read too |
//! | `f32`, `f64` | number; `"NaN"`, `"Infinity"`, `"-Infinity"` |
//! | `Option<T>` | the member is omitted; `null` in a sparse list or map |
//! | `Option<Option<T>>` | `None` omits the member, `Some(None)` is `null`, written and read |
//! | `Vec<T>`, slices | array |
//! | `HashMap<K, V>`, `BTreeMap<K, V>` | object |
//! | [`serde_json::Value`] | any JSON |
//! | `Box<T>`, `&T`, `Cow<T>`, [`Secret<T>`](crate::Secret) | like `T` |
//!
//! A received `null` in an array or a map is skipped, unless the type of the items is an `Option`.
//!
//! The reader accepts exactly the texts that RFC 8259 allows, with two further rules: the text is
//! UTF-8, and arrays and objects nest at most [`MAX_DEPTH`] levels deep. The rules apply to skipped
//! values too. If a key is repeated, the last one wins, but of the tags of a union the first. Half
//! of a surrogate pair (`\ud83d` without `\ude00`) is read as U+FFFD, so that a text that was cut
//! within a character is not lost. An integer may be spelled with a fraction of zeros or an
//! exponent, and its digits are exact. Error messages never contain a value from the text.

mod beside;
pub(crate) mod decode;
mod document;
pub(crate) mod encode;
mod error;
mod integer;
mod path;
mod reader;
mod scan;
mod serde;
mod shape;
mod surrogate;
mod timestamp;
mod unique;
pub(crate) mod unknown;
mod variant;
mod writer;

pub use self::beside::BesideTag;
pub use self::decode::{DecodeJson, WholeBodyReader};
pub use self::encode::{EncodeJson, WholeBody};
pub use self::error::{DecodeError, Invalid};
#[doc(hidden)]
pub use self::reader::Trials;
pub use self::reader::{Array, MAX_DEPTH, Object, Reader};
pub use self::serde::{DecodeSerde, EncodeSerde, SerdeShape};
pub use self::shape::{ReceivedShape, SentShape, Shape};
pub use self::unknown::UnknownVariant;
pub use self::variant::Variant;
pub use self::writer::Writer;

pub(crate) use self::document::from_serde;
pub(crate) use self::encode::non_finite;
pub(crate) use self::path::place_at;
pub(crate) use self::scan::is_plain;
pub(crate) use self::timestamp::{decode_timestamp, encode_timestamp, expected_timestamp, strict_timestamp};

use crate::validate::Violations;

/// A document: any JSON value (Smithy's `document`). Its numbers have 64 bits, so a longer integer
/// is read as the nearest `f64`.
pub type Document = serde_json::Value;

/// Encodes a value as JSON text.
///
/// The shape's constraints are not checked; see [`EncodeJson::check`]. A value that JSON cannot
/// hold is written as `null`: use [`try_to_string`] where that would be wrong.
///
/// ```
/// assert_eq!(connect_core::json::to_string(&vec![Some("a"), None]), r#"["a",null]"#);
/// ```
pub fn to_string<T: EncodeJson + ?Sized>(value: &T) -> String {
    let mut writer = Writer::with_capacity(128);
    value.encode_json(&mut writer);
    writer.into_string()
}

/// Encodes a value as JSON text, or returns what cannot be encoded: values that nest deeper than
/// [`MAX_DEPTH`], timestamps that their format cannot represent, and failures of serde's
/// `Serialize`.
///
/// # Errors
///
/// Returns the violations with their paths.
pub fn try_to_string<T: EncodeJson + ?Sized>(value: &T) -> Result<String, Violations> {
    let mut writer = Writer::with_capacity(128);
    value.encode_json(&mut writer);
    let (text, violations, _) = writer.into_parts();
    if violations.is_empty() { Ok(String::from_utf8(text).unwrap_or_default()) } else { Err(violations) }
}

/// Decodes a value from a complete JSON text.
///
/// # Errors
///
/// Returns a [`DecodeError`], which names the member at fault, if the text is not UTF-8 or not
/// JSON, a value has the wrong type, a required member is absent, the text nests deeper than
/// [`MAX_DEPTH`], the value needs more memory than [`Reader::DEFAULT_MEMORY_LIMIT`], or anything
/// follows the value.
///
/// # Examples
///
/// ```
/// use connect_core::json;
/// assert_eq!(json::from_slice::<Vec<u8>>(b"[1, 2]")?, [1, 2]);
///
/// let error = json::from_slice::<Vec<u8>>(b"[1, 256]").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`[1]`: expected an 8-bit unsigned integer, found a number out of range (byte 4)",
/// );
/// # Ok::<(), json::DecodeError>(())
/// ```
pub fn from_slice<T: DecodeJson>(text: &[u8]) -> Result<T, DecodeError> {
    Reader::new(text)?.whole()
}
