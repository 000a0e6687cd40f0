//! The JSON codec: a concrete [`Writer`], a concrete pull [`Reader`], and the two traits that shapes implement.
//!
//! A shape is written by [`EncodeJson`] and read by [`DecodeJson`]. `#[connect_shape]` implements both, this module does for
//! Rust's own types. Neither is generic over a format: the generated code is a list of calls, the work is compiled
//! once, here.
//!
//! | Rust | JSON |
//! | --- | --- |
//! | `String`, `&str`, `Cow<str>`, [`StringShape`](crate::StringShape)s | string |
//! | `bool` | `true`, `false` |
//! | `i8` … `i128`, `u8` … `u128`, `isize`, `usize` | number without fraction or exponent |
//! | `f32`, `f64` | number; `"NaN"`, `"Infinity"`, `"-Infinity"` |
//! | `Option<T>` | the member is left out; `null` in a sparse list or map |
//! | `Vec<T>`, slices | array; `null` items are skipped when read, unless `T` is an `Option` |
//! | `HashMap<K, V>`, `BTreeMap<K, V>` | object; `null` values are skipped when read, unless `V` is an `Option` |
//! | [`serde_json::Value`] | a document: any JSON |
//! | `Box<T>`, `&T`, `Cow<T>`, [`Secret<T>`](crate::Secret) | as `T` |
//!
//! The reader accepts what RFC 8259 allows and nothing else. Beyond that it wants UTF-8 and paired surrogates everywhere, also in
//! values that nobody reads, and nesting of at most [`MAX_DEPTH`] levels. Of duplicate keys the last wins. No message holds a value.

mod decode;
mod document;
mod encode;
mod error;
mod path;
mod reader;
mod scan;
mod serde;
mod shape;
mod timestamp;
mod unknown;
mod variant;
mod writer;

pub use self::decode::{DecodeJson, decode_string_body, decode_string_json};
pub use self::encode::{EncodeJson, WholeBody, encode_string_json};
pub use self::error::{DecodeError, Invalid};
pub use self::reader::{Array, MAX_DEPTH, Object, Reader};
pub use self::serde::{SerdeInput, SerdeOutput, SerdeShape};
pub use self::shape::Shape;
pub use self::unknown::UnknownVariant;
pub use self::variant::Variant;
pub use self::writer::Writer;

pub(crate) use self::document::from_serde;
pub(crate) use self::encode::non_finite;
pub(crate) use self::scan::is_plain;
pub(crate) use self::timestamp::{decode_timestamp, encode_timestamp, expected_timestamp};

/// A document: JSON of any kind.
pub type Document = serde_json::Value;

/// Writes a value as JSON text.
///
/// Constraints of the shape are not looked at; see [`EncodeJson::check`].
///
/// ```
/// assert_eq!(connect_core::json::to_string(&vec![Some("a"), None]), r#"["a",null]"#);
/// ```
pub fn to_string<T: EncodeJson + ?Sized>(value: &T) -> String {
    let mut writer = Writer::with_capacity(128);
    value.encode_json(&mut writer);
    writer.into_string()
}

/// Reads a value from a whole JSON text.
///
/// # Errors
///
/// [`DecodeError`] names the member at which the text stops being the JSON of a `T`: not UTF-8, not JSON, another type than
/// the member's, a required member that is absent, nesting that is too deep, or something after the value.
///
/// ```
/// use connect_core::json;
/// assert_eq!(json::from_slice::<Vec<u8>>(b"[1, 2]")?, [1, 2]);
///
/// let error = json::from_slice::<Vec<u8>>(b"[1, 256]").unwrap_err();
/// assert_eq!(error.to_string(), "`[1]`: expected an 8-bit unsigned integer, found a number out of its range (byte 4)");
/// # Ok::<(), json::DecodeError>(())
/// ```
pub fn from_slice<T: DecodeJson>(text: &[u8]) -> Result<T, DecodeError> {
    let mut reader = Reader::new(text)?;
    let value = T::decode_json(&mut reader).and_then(|value| reader.finish().map(|()| value));
    value.map_err(|invalid| reader.error(invalid))
}
