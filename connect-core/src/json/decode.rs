//! The trait of shapes that are decoded from JSON, implemented for Rust's own types.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::rc::Rc;
use std::sync::Arc;

use bytes::Bytes;

use super::error::What;
use super::integer::{Whole, whole};
use super::{DecodeError, Invalid, Object, Reader};
use crate::base64;
use crate::shape::{Blob, Secret, StringShape};

/// A shape that can be decoded from JSON.
///
/// `#[connect_shape]` implements this trait. An implementation by hand needs only
/// [`decode_json`](Self::decode_json); see [`Reader`] for an example.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a shape that can be read from JSON",
    label = "cannot be read from JSON",
    note = "a structure, union or enum is a shape when it is declared with `#[connect_shape]`",
    note = "a list, map or `Option` is a shape when what it holds is one; the keys of a map are strings",
    note = "for a type that implements serde's `Deserialize`, mark the member `#[connect(serde)]`"
)]
pub trait DecodeJson: Sized {
    /// True if [`decode_json`](Self::decode_json) accepts `null`. Otherwise a `null` member counts
    /// as absent, and a `null` item is skipped.
    const NULLABLE: bool = false;

    /// Decodes the next value of `reader`.
    ///
    /// # Errors
    ///
    /// Returns [`Invalid`] if the next value is not of this shape. The reader records the details.
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid>;

    /// Returns the value of an absent member, or `None` if the member is required.
    #[inline]
    fn absent() -> Option<Self> {
        None
    }

    /// Reads the whole body of a message; `None` if it is empty, or is a `null` that the shape does
    /// not accept. The default reads JSON; a string takes the text, a blob the bytes.
    ///
    /// # Errors
    ///
    /// Returns [`DecodeError`] if the body is not a value of this shape.
    fn decode_whole_body(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
        let is_absent = body.bytes.trim_ascii().is_empty() || (!Self::NULLABLE && body.is_null());
        if is_absent { Ok(None) } else { body.json().map(Some) }
    }

    /// Returns the value of an empty body: that of an absent member, or the empty string or blob.
    #[doc(hidden)]
    fn empty_body() -> Option<Self> {
        Self::absent()
    }

    /// True if the shape, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;

    /// Decodes a member's value for generated code, like [`Reader::member`]. An error is deferred
    /// to the object's next step.
    #[doc(hidden)]
    #[inline]
    fn read_member(value: &mut Option<Self>, reader: &mut Reader<'_>) {
        match reader.member() {
            Ok(read) => *value = read,
            Err(invalid) => reader.keep(invalid),
        }
    }

    /// Like [`read_member`](Self::read_member), for a type that accepts `null`.
    #[doc(hidden)]
    #[inline]
    fn read_nullable(value: &mut Self, reader: &mut Reader<'_>) {
        match Self::decode_json(reader) {
            Ok(read) => *value = read,
            Err(invalid) => reader.keep(invalid),
        }
    }

    /// Returns a member's value after its object was read, for generated code; see
    /// [`Object::required`].
    #[doc(hidden)]
    #[inline]
    fn finish_required(
        value: Option<Self>,
        object: &Object,
        reader: &mut Reader<'_>,
        name: &'static str,
    ) -> Result<Self, Invalid> {
        object.required(reader, value, name)
    }
}

/// A body of a message that is one value, of any content type.
#[derive(Clone, Copy)]
pub struct WholeBodyReader<'a> {
    bytes: &'a Bytes,
    memory_limit: usize,
    is_of_request: bool,
}

impl<'a> WholeBodyReader<'a> {
    pub(crate) fn new(bytes: &'a Bytes, memory_limit: usize) -> Self {
        Self { bytes, memory_limit, is_of_request: false }
    }

    /// Returns the reader with the rules for a body that a client sent.
    pub(crate) fn of_request(self) -> Self {
        Self { is_of_request: true, ..self }
    }

    /// Returns true if the body was sent by a client.
    pub(crate) fn is_of_request(&self) -> bool {
        self.is_of_request
    }

    /// Returns the body, which may be empty.
    pub fn bytes(&self) -> &'a Bytes {
        self.bytes
    }

    /// Returns the memory that the values in the body may take.
    pub(crate) fn memory_limit(&self) -> usize {
        self.memory_limit
    }

    /// Returns true if the body is `null`.
    fn is_null(&self) -> bool {
        self.bytes.trim_ascii() == b"null"
    }

    /// Decodes the body as JSON.
    ///
    /// # Errors
    ///
    /// Returns a [`DecodeError`] as [`json::from_slice`](super::from_slice) does.
    pub fn json<T: DecodeJson>(&self) -> Result<T, DecodeError> {
        self.read(T::decode_json)
    }

    /// Reads the whole body with `read`.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&mut Reader<'_>) -> Result<T, Invalid>) -> Result<T, DecodeError> {
        let mut reader = Reader::new(self.bytes)?.with_memory_limit(self.memory_limit);
        if self.is_of_request {
            reader = reader.of_request();
        }
        reader.whole_with(read)
    }
}

impl fmt::Debug for WholeBodyReader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WholeBodyReader")
            .field("length", &self.bytes.len())
            .field("memory_limit", &self.memory_limit)
            .finish_non_exhaustive()
    }
}

#[diagnostic::do_not_recommend]
impl DecodeJson for String {
    #[inline]
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let text = reader.string()?;
        reader.charge(text.len())?;
        Ok(text.into_owned())
    }

    fn decode_whole_body(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
        decode_string_body(body)
    }

    fn empty_body() -> Option<Self> {
        Some(Self::new())
    }
}

/// Reads a string shape that is the whole body. Expansions call it.
///
/// # Errors
///
/// Returns a [`DecodeError`] if the body is not UTF-8.
pub fn decode_string_body<T: StringShape>(body: &WholeBodyReader<'_>) -> Result<Option<T>, DecodeError> {
    match std::str::from_utf8(body.bytes) {
        Ok("") => Ok(None),
        Ok(text) => Ok(Some(T::from_text(text.into()))),
        Err(error) => Err(DecodeError::not_utf8(body.bytes, error.valid_up_to())),
    }
}

macro_rules! shared_strings {
    ($($string:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl DecodeJson for $string {
            fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
                String::decode_json(reader).map(Into::into)
            }

            fn decode_whole_body(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
                String::decode_whole_body(body).map(|text| text.map(Into::into))
            }

            fn empty_body() -> Option<Self> {
                Some(String::new().into())
            }
        }
    )*};
}

shared_strings!(Box<str> Rc<str> Arc<str>);

#[diagnostic::do_not_recommend]
impl DecodeJson for bool {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        reader.boolean()
    }
}

macro_rules! integers {
    ($($integer:ident: $name:literal)*) => {$(
        #[diagnostic::do_not_recommend]
        impl DecodeJson for $integer {
            fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
                let number = reader.number($name)?;
                match number.text.parse() {
                    Ok(value) => Ok(value),
                    // Unsigned integers do not parse `-0`, and no integer parses `22.0` or `1e3`.
                    Err(_) => match whole(number.text) {
                        Whole::Digits(digits) => digits.as_str().parse().map_err(|_| "a number out of range"),
                        Whole::TooLong => Err("a number out of range"),
                        Whole::Fraction => Err("a number with a fraction"),
                    }
                    .map_err(|found| reader.fail_at(number.start, What::Expected($name, found))),
                }
            }
        }
    )*};
}

integers! {
    i8: "an 8-bit integer" i16: "a 16-bit integer" i32: "a 32-bit integer" i64: "a 64-bit integer" i128: "a 128-bit integer"
    isize: "an integer" u8: "an 8-bit unsigned integer" u16: "a 16-bit unsigned integer" u32: "a 32-bit unsigned integer"
    u64: "a 64-bit unsigned integer" u128: "a 128-bit unsigned integer" usize: "an unsigned integer"
}

macro_rules! floats {
    ($($float:ident: $name:literal)*) => {$(
        #[diagnostic::do_not_recommend]
        impl DecodeJson for $float {
            fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
                let start = reader.offset();
                if reader.is_next(b'"') {
                    return match &*reader.string()? {
                        "NaN" => Ok($float::NAN),
                        "Infinity" => Ok($float::INFINITY),
                        "-Infinity" => Ok($float::NEG_INFINITY),
                        _ => Err(reader.fail_at(start, What::Expected(
                            concat!($name, ", or \"NaN\", \"Infinity\" or \"-Infinity\""),
                            "another string",
                        ))),
                    };
                }
                let number = reader.number($name)?;
                match number.text.parse::<$float>() {
                    Ok(value) if value.is_finite() => Ok(value),
                    _ => Err(reader.fail_at(start, What::Expected($name, "a number out of range"))),
                }
            }
        }
    )*};
}

floats!(f32: "a number" f64: "a number");

#[diagnostic::do_not_recommend]
impl<T: DecodeJson> DecodeJson for Option<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    const NULLABLE: bool = true;

    /// If `T` accepts `null`, a `null` is a value of `T`: an `Option<Option<T>>` distinguishes
    /// `null` from an absent member.
    #[inline]
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        reader.member()
    }

    /// An empty body is absent, and a `null` is a value: that of the innermost `Option`.
    fn decode_whole_body(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
        match T::decode_whole_body(body)? {
            Some(value) => Ok(Some(Some(value))),
            None if body.is_null() => Ok(Some(None)),
            None => Ok(None),
        }
    }

    #[inline]
    fn absent() -> Option<Self> {
        Some(None)
    }
}

macro_rules! wrappers {
    ($($wrapper:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: DecodeJson> DecodeJson for $wrapper<T> {
            const LACKS_CASE: bool = T::LACKS_CASE;

            const NULLABLE: bool = T::NULLABLE;

            fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
                // The counts of an `Rc` or `Arc` are two words.
                reader.charge(size_of::<T>() + 2 * size_of::<usize>())?;
                T::decode_json(reader).map($wrapper::new)
            }

            fn absent() -> Option<Self> {
                T::absent().map($wrapper::new)
            }

            fn decode_whole_body(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
                T::decode_whole_body(body).map(|value| value.map($wrapper::new))
            }

            fn empty_body() -> Option<Self> {
                T::empty_body().map($wrapper::new)
            }
        }
    )*};
}

wrappers!(Box Rc Arc);

#[diagnostic::do_not_recommend]
impl<T> DecodeJson for Cow<'_, T>
where
    T: ToOwned + ?Sized,
    T::Owned: DecodeJson,
{
    const LACKS_CASE: bool = T::Owned::LACKS_CASE;

    const NULLABLE: bool = T::Owned::NULLABLE;

    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        T::Owned::decode_json(reader).map(Cow::Owned)
    }

    fn absent() -> Option<Self> {
        T::Owned::absent().map(Cow::Owned)
    }

    fn decode_whole_body(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
        T::Owned::decode_whole_body(body).map(|value| value.map(Cow::Owned))
    }

    fn empty_body() -> Option<Self> {
        T::Owned::empty_body().map(Cow::Owned)
    }
}

#[diagnostic::do_not_recommend]
impl<T: DecodeJson> DecodeJson for Vec<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let mut items = Vec::new();
        let mut array = reader.array()?;
        while array.next(reader)? {
            if let Some(item) = reader.item::<T>()? {
                reader.charge_growth::<T>(items.len(), items.capacity())?;
                items.push(item);
            }
        }
        Ok(items)
    }
}

/// Reads the entries of a map.
macro_rules! read_entries {
    ($key:ident, $reader:ident, $new:expr, $charge:expr) => {{
        let (mut map, reader) = ($new, $reader);
        let mut object = reader.object()?;
        while let Some(key) = object.any_key(reader)? {
            match reader.item()? {
                Some(value) => {
                    reader.charge(key.len())?;
                    $charge(&map, reader)?;
                    map.insert($key::from_text(key), value);
                }
                None => {
                    map.remove(&$key::from_text(key));
                }
            }
        }
        Ok(map)
    }};
}

macro_rules! maps {
    ($(($($generics:tt)*) $map:ty, $new:expr, $charge:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> DecodeJson for $map {
            const LACKS_CASE: bool = K::LACKS_CASE || V::LACKS_CASE;

            fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
                if K::SENSITIVE {
                    return reader.secret(|reader| read_entries!(K, reader, $new, $charge));
                }
                read_entries!(K, reader, $new, $charge)
            }
        }
    )*};
}

maps! {
    (K: StringShape + Ord, V: DecodeJson) BTreeMap<K, V>, BTreeMap::new(), charge_tree;
    (K: StringShape + Eq + Hash, V: DecodeJson, S: BuildHasher + Default)
        HashMap<K, V, S>, HashMap::default(), charge_table;
}

/// Takes the memory of an entry of a B-tree. A node has room for eleven entries, and may be half
/// empty.
fn charge_tree<K, V>(map: &BTreeMap<K, V>, reader: &mut Reader<'_>) -> Result<(), Invalid> {
    charge_entry::<(K, V)>(map.len(), reader)
}

/// Takes the memory of an entry of a B-tree that has `len` entries.
pub(super) fn charge_entry<T>(len: usize, reader: &mut Reader<'_>) -> Result<(), Invalid> {
    if len.is_multiple_of(5) { reader.charge(12 * size_of::<T>()) } else { Ok(()) }
}

/// Takes the memory of an entry of a hash table.
fn charge_table<K, V, S>(map: &HashMap<K, V, S>, reader: &mut Reader<'_>) -> Result<(), Invalid> {
    // A hash table of 8 slots holds at most 7 entries, and has one more byte for each slot.
    reader.charge_growth::<(K, V, u64)>(map.len(), map.capacity())
}

#[diagnostic::do_not_recommend]
impl<T: DecodeJson> DecodeJson for Secret<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    const NULLABLE: bool = T::NULLABLE;

    #[inline]
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        reader.secret(T::decode_json).map(Self::new)
    }

    fn decode_whole_body(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
        let value = T::decode_whole_body(body).map_err(DecodeError::without_path)?;
        Ok(value.map(Self::new))
    }

    fn absent() -> Option<Self> {
        T::absent().map(Self::new)
    }

    fn empty_body() -> Option<Self> {
        T::empty_body().map(Self::new)
    }
}

#[diagnostic::do_not_recommend]
impl DecodeJson for Blob {
    fn decode_json(reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let blob = reader.parsed_string("a string of base64", |text| base64::decode(text).map(Self::from))?;
        reader.charge(blob.as_bytes().len())?;
        Ok(blob)
    }

    fn decode_whole_body(body: &WholeBodyReader<'_>) -> Result<Option<Self>, DecodeError> {
        Ok((!body.bytes.is_empty()).then(|| Self::from(body.bytes.clone())))
    }

    fn empty_body() -> Option<Self> {
        Some(Self::default())
    }
}

/// Reads a string shape. Expansions call it.
///
/// # Errors
///
/// Returns [`Invalid`] if the next value is not a string.
pub fn decode_string_json<T: StringShape>(reader: &mut Reader<'_>) -> Result<T, Invalid> {
    let text = reader.string()?;
    reader.charge(text.len())?;
    Ok(T::from_text(text))
}
