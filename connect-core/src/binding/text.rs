//! Values that are text: the traits behind label, query and header.

use std::borrow::Cow;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

use crate::json::non_finite;
use crate::shape::{IntegerShape, Secret, StringShape, integer, string};
use crate::timestamp::TimestampFormat;
use crate::token::Token;
use crate::validate::{AllowedValues, ViolationKind};

/// A place that text is written to: a label, a query parameter or a header.
///
/// The place applies its own rules to each text: percent-encoding, quotes, and the values that it
/// rejects.
pub trait TextWriter {
    /// Writes a text of any content.
    fn text(&mut self, text: &str);

    /// Writes a text that never needs quotes in a list: a number, a boolean or a timestamp.
    fn plain(&mut self, text: &str) {
        self.text(text);
    }

    /// Begins a list, whose items are the texts written until [`end_list`](Self::end_list).
    fn begin_list(&mut self) {}

    /// Ends a list.
    fn end_list(&mut self) {}

    /// Marks the value sensitive, so that it is redacted wherever the request is shown to people.
    fn mark_sensitive(&mut self);

    /// Rejects the value: the input has this violation, and nothing is sent.
    ///
    /// A type of your own gives its reason as a [`ViolationKind::Rejected`]; see [`EncodeText`] for
    /// an example.
    fn reject(&mut self, violation: ViolationKind);

    /// Returns the format of a timestamp whose member declares none.
    fn timestamp_format(&self) -> TimestampFormat {
        TimestampFormat::DateTime
    }
}

/// The lists that were begun and not ended.
#[derive(Debug, Default)]
pub(super) struct Lists {
    depth: usize,
    has_nested: bool,
}

impl Lists {
    /// Begins a list. Returns true for the first list in a list, which the place cannot represent.
    pub(super) fn begin(&mut self) -> bool {
        self.depth += 1;
        self.depth > 1 && !std::mem::replace(&mut self.has_nested, true)
    }

    /// Ends a list. Returns true for the outermost one.
    pub(super) fn end(&mut self) -> bool {
        self.depth = self.depth.saturating_sub(1);
        self.depth == 0
    }
}

/// A place that text is read from.
pub trait TextReader {
    /// Returns the text.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if the bytes are not UTF-8.
    fn text(&self) -> Result<Cow<'_, str>, InvalidText>;

    /// Returns the items of a list.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if the text is not a list.
    fn items(&self) -> Result<Vec<String>, InvalidText>;

    /// Returns the format of a timestamp whose member declares none.
    fn timestamp_format(&self) -> TimestampFormat {
        TimestampFormat::DateTime
    }

    /// Returns true if a client sent the text. A server refuses what a client reads leniently.
    fn is_of_request(&self) -> bool {
        false
    }
}

/// A type that can be written as text: strings, numbers, booleans, open enums, timestamps, and
/// `Option`s and lists of them.
///
/// Every such type can be sent in the query and in a header. A type that is always exactly one text
/// is also [`SingleText`], and can fill a label.
///
/// For a string type of your own, implement [`StringShape`] and call
/// [`string_shape!`](crate::string_shape), which implements this trait too. A type that is sent in
/// the query or in a header and that rejects some values implements this trait by hand:
///
/// ```
/// use connect_core::binding::{EncodeText, TextWriter};
/// use connect_core::token::FixedToken;
/// use connect_core::validate::ViolationKind;
/// use connect_core::{Endpoint, Operation, connect_operation};
///
/// /// A country by its code of two letters.
/// struct Country(String);
///
/// impl EncodeText for Country {
///     fn encode_text(&self, writer: &mut dyn TextWriter) {
///         if self.0.len() == 2 && self.0.bytes().all(|byte| byte.is_ascii_uppercase()) {
///             writer.text(&self.0);
///         } else {
///             let reason = "is not a country: write its code of two letters, such as `NZ`";
///             writer.reject(ViolationKind::Rejected(reason));
///         }
///     }
/// }
///
/// #[connect_operation(method = "GET", uri = "/numbers")]
/// struct ListNumbers {
///     #[connect(query = "country")]
///     country: Option<Country>,
/// }
///
/// let endpoint = Endpoint::new("https://api.example")?;
/// let list = ListNumbers { country: Some(Country("Aotearoa".to_owned())) };
/// let error = list.prepare(&endpoint, &FixedToken::new("-")).unwrap_err();
/// assert!(error.to_string().ends_with(
///     "`Country` is not a country: write its code of two letters, such as `NZ`"
/// ));
/// # Ok::<(), connect_core::error::EndpointError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be written as text",
    label = "not a text",
    note = "a text is a string, a number, a boolean, an open enum or a `Timestamp`",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait EncodeText {
    /// Writes the value; writes nothing if there is none.
    fn encode_text(&self, writer: &mut dyn TextWriter);

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

/// A type whose value is always exactly one text, never absent and never a list.
pub trait SingleText: EncodeText {}

/// A type that can be read from text: the types that implement [`EncodeText`], if they are owned.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from text",
    label = "not a text",
    note = "a text is a string, a number, a boolean, an open enum or a `Timestamp`",
    note = "for a string type of your own, implement `StringShape` and call `string_shape!`"
)]
pub trait DecodeText: Sized {
    /// Reads a value that is present.
    ///
    /// # Errors
    ///
    /// Returns [`InvalidText`] if the text is not a value of this type.
    fn decode_text(reader: &dyn TextReader) -> Result<Self, InvalidText>;

    /// Returns the value for an absent text; `None` if the text is required.
    fn absent_text() -> Option<Self> {
        None
    }

    /// Returns the value for an absent query parameter; `None` if it is required. A list without
    /// items sends no parameter.
    #[doc(hidden)]
    fn absent_from_query() -> Option<Self> {
        Self::absent_text()
    }

    /// True if the text of a value can contain a comma, as an HTTP date does.
    #[doc(hidden)]
    const HAS_COMMA: bool = false;

    /// True if the type, or one in it, has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;
}

/// A text that is not a value of the expected type. It never holds the text itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidText {
    expected: &'static str,
    /// The values of an enum that lacks the text.
    allowed: Option<AllowedValues>,
}

impl InvalidText {
    /// Creates the error from a description of what was expected, such as `"a number"`.
    pub const fn new(expected: &'static str) -> Self {
        Self { expected, allowed: None }
    }

    const fn unknown_value(allowed: AllowedValues) -> Self {
        Self { expected: "a value of the enum", allowed: Some(allowed) }
    }

    /// Returns the values of the enum that lacks the text, if that is the error.
    pub(crate) const fn allowed(&self) -> Option<AllowedValues> {
        self.allowed
    }

    /// Returns the description of what was expected.
    pub const fn expected(&self) -> &'static str {
        self.expected
    }
}

/// One item of a list.
struct Item<'a> {
    text: &'a str,
    timestamp_format: TimestampFormat,
    is_of_request: bool,
}

impl TextReader for Item<'_> {
    fn text(&self) -> Result<Cow<'_, str>, InvalidText> {
        Ok(Cow::Borrowed(self.text))
    }

    fn items(&self) -> Result<Vec<String>, InvalidText> {
        Err(InvalidText::new("a list without lists in it"))
    }

    fn timestamp_format(&self) -> TimestampFormat {
        self.timestamp_format
    }

    fn is_of_request(&self) -> bool {
        self.is_of_request
    }
}

/// Reads each item of a list. If the text of a value can contain a comma, an item that cannot be
/// read is joined with the next.
pub(super) fn read_list<T>(
    reader: &dyn TextReader,
    has_comma: bool,
    read: impl Fn(&dyn TextReader) -> Result<T, InvalidText>,
) -> Result<Vec<T>, InvalidText> {
    let (timestamp_format, is_of_request) = (reader.timestamp_format(), reader.is_of_request());
    let read = |text: &str| read(&Item { text, timestamp_format, is_of_request });
    let mut values = Vec::new();
    let mut items = reader.items()?.into_iter();
    while let Some(item) = items.next() {
        let value = match read(&item) {
            Err(invalid) if has_comma => {
                let next = items.next().ok_or(invalid)?;
                read(&[&*item, ", ", &*next].concat())?
            }
            value => value?,
        };
        values.push(value);
    }
    Ok(values)
}

/// Returns a shape. An unknown value of an enum is an error if a client sent it.
fn known<T>(reader: &dyn TextReader, shape: T, if_unknown: fn(&T) -> Option<AllowedValues>) -> Result<T, InvalidText> {
    if reader.is_of_request()
        && let Some(allowed) = if_unknown(&shape)
    {
        return Err(InvalidText::unknown_value(allowed));
    }
    Ok(shape)
}

/// Writes a string shape. Expansions call it.
pub fn encode_string_text<T: StringShape>(shape: &T, writer: &mut dyn TextWriter) {
    if T::SENSITIVE {
        writer.mark_sensitive();
    }
    writer.text(shape.as_str());
}

/// Reads a string shape. Expansions call it.
///
/// # Errors
///
/// Returns [`InvalidText`] if the bytes are not UTF-8.
pub fn decode_string_text<T: StringShape>(reader: &dyn TextReader) -> Result<T, InvalidText> {
    let shape = T::from_text(Cow::Owned(reader.text()?.into_owned()));
    known(reader, shape, string::if_unknown)
}

#[diagnostic::do_not_recommend]
impl EncodeText for str {
    #[inline]
    fn encode_text(&self, writer: &mut dyn TextWriter) {
        writer.text(self);
    }
}

#[diagnostic::do_not_recommend]
impl SingleText for str {}

#[diagnostic::do_not_recommend]
impl EncodeText for String {
    #[inline]
    fn encode_text(&self, writer: &mut dyn TextWriter) {
        writer.text(self);
    }
}

#[diagnostic::do_not_recommend]
impl SingleText for String {}

#[diagnostic::do_not_recommend]
impl DecodeText for String {
    fn decode_text(reader: &dyn TextReader) -> Result<Self, InvalidText> {
        reader.text().map(Cow::into_owned)
    }
}

#[diagnostic::do_not_recommend]
impl EncodeText for bool {
    fn encode_text(&self, writer: &mut dyn TextWriter) {
        writer.plain(if *self { "true" } else { "false" });
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl EncodeText for $integer {
            fn encode_text(&self, writer: &mut dyn TextWriter) {
                writer.plain(itoa::Buffer::new().format(*self));
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! floats {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl EncodeText for $float {
            fn encode_text(&self, writer: &mut dyn TextWriter) {
                match non_finite((*self).into()) {
                    Some(word) => writer.plain(word),
                    None => writer.plain(zmij::Buffer::new().format_finite(*self)),
                }
            }
        }
    )*};
}

floats!(f32 f64);

/// Reads a value from its text. A client ignores spaces around it; a server does not, and refuses a
/// sign and a word that no client writes.
fn parse<T: FromStr>(
    reader: &dyn TextReader,
    expected: &'static str,
    is_canonical: impl Fn(&str, &T) -> bool,
) -> Result<T, InvalidText> {
    let (text, invalid) = (reader.text()?, InvalidText::new(expected));
    if !reader.is_of_request() {
        return text.trim().parse().map_err(|_| invalid);
    }
    let value = text.parse().map_err(|_| invalid)?;
    if text.starts_with('+') || !is_canonical(&text, &value) { Err(invalid) } else { Ok(value) }
}

fn is_any<T>(_: &str, _: &T) -> bool {
    true
}

/// Returns true if the text of a float is finite, or the word that is written for it. A number that
/// is too large for the type is neither.
fn is_float<T: Copy + Into<f64>>(text: &str, float: &T) -> bool {
    non_finite((*float).into()).is_none_or(|word| word == text)
}

macro_rules! parsed {
    ($is_canonical:ident; $($type:ty: $expected:literal)*) => {$(
        #[diagnostic::do_not_recommend]
        impl SingleText for $type {}

        #[diagnostic::do_not_recommend]
        impl DecodeText for $type {
            fn decode_text(reader: &dyn TextReader) -> Result<Self, InvalidText> {
                parse(reader, $expected, $is_canonical)
            }
        }
    )*};
}

parsed! {
    is_any;
    bool: "`true` or `false`"
    i8: "an 8-bit integer" i16: "a 16-bit integer" i32: "a 32-bit integer"
    i64: "a 64-bit integer" i128: "a 128-bit integer" isize: "an integer"
    u8: "an 8-bit unsigned integer" u16: "a 16-bit unsigned integer"
    u32: "a 32-bit unsigned integer" u64: "a 64-bit unsigned integer"
    u128: "a 128-bit unsigned integer" usize: "an unsigned integer"
}

parsed! {
    is_float;
    f32: "a number" f64: "a number"
}

macro_rules! delegate {
    ($(($($generics:tt)*) $outer:ty, $inner:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> EncodeText for $outer
        where
            $inner: EncodeText,
        {
            const LACKS_CASE: bool = <$inner as EncodeText>::LACKS_CASE;

            #[inline]
            fn encode_text(&self, writer: &mut dyn TextWriter) {
                (**self).encode_text(writer);
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> SingleText for $outer where $inner: SingleText {}
    )*};
}

delegate! {
    (T: ?Sized) &T, T;
    (T: ?Sized) Box<T>, T;
    (T: ?Sized) Rc<T>, T;
    (T: ?Sized) Arc<T>, T;
    (T: ToOwned + ?Sized) Cow<'_, T>, T;
}

macro_rules! decoded {
    ($(($($generics:tt)*) $outer:ty, $inner:ty, $new:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> DecodeText for $outer {
            const HAS_COMMA: bool = <$inner>::HAS_COMMA;
            const LACKS_CASE: bool = <$inner as DecodeText>::LACKS_CASE;

            fn decode_text(reader: &dyn TextReader) -> Result<Self, InvalidText> {
                <$inner>::decode_text(reader).map($new)
            }

            fn absent_text() -> Option<Self> {
                <$inner>::absent_text().map($new)
            }

            fn absent_from_query() -> Option<Self> {
                <$inner>::absent_from_query().map($new)
            }
        }
    )*};
}

decoded! {
    (T: DecodeText) Box<T>, T, Box::new;
    (T: DecodeText) Rc<T>, T, Rc::new;
    (T: DecodeText) Arc<T>, T, Arc::new;
    () Box<str>, String, Into::into;
    () Rc<str>, String, Into::into;
    () Arc<str>, String, Into::into;
    (T: DecodeText + Clone) Cow<'_, T>, T, Cow::Owned;
    () Cow<'_, str>, String, Cow::Owned;
}

#[diagnostic::do_not_recommend]
impl<T: EncodeText> EncodeText for Secret<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn encode_text(&self, writer: &mut dyn TextWriter) {
        writer.mark_sensitive();
        self.expose().encode_text(writer);
    }
}

#[diagnostic::do_not_recommend]
impl<T: SingleText> SingleText for Secret<T> {}

#[diagnostic::do_not_recommend]
impl<T: DecodeText> DecodeText for Secret<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;
    const HAS_COMMA: bool = T::HAS_COMMA;

    fn decode_text(reader: &dyn TextReader) -> Result<Self, InvalidText> {
        T::decode_text(reader).map(Self::new)
    }

    fn absent_text() -> Option<Self> {
        T::absent_text().map(Self::new)
    }

    fn absent_from_query() -> Option<Self> {
        T::absent_from_query().map(Self::new)
    }
}

#[diagnostic::do_not_recommend]
impl EncodeText for Token<'_> {
    fn encode_text(&self, writer: &mut dyn TextWriter) {
        if self.is_secret() {
            writer.mark_sensitive();
        }
        writer.text(self.as_str());
    }
}

#[diagnostic::do_not_recommend]
impl SingleText for Token<'_> {}

#[diagnostic::do_not_recommend]
impl<T: EncodeText> EncodeText for Option<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn encode_text(&self, writer: &mut dyn TextWriter) {
        if let Some(value) = self {
            value.encode_text(writer);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T: DecodeText> DecodeText for Option<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;
    const HAS_COMMA: bool = T::HAS_COMMA;

    fn decode_text(reader: &dyn TextReader) -> Result<Self, InvalidText> {
        T::decode_text(reader).map(Some)
    }

    fn absent_text() -> Option<Self> {
        Some(None)
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeText> EncodeText for [T] {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn encode_text(&self, writer: &mut dyn TextWriter) {
        writer.begin_list();
        for item in self {
            item.encode_text(writer);
        }
        writer.end_list();
    }
}

#[diagnostic::do_not_recommend]
impl<T: EncodeText> EncodeText for Vec<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn encode_text(&self, writer: &mut dyn TextWriter) {
        self.as_slice().encode_text(writer);
    }
}

#[diagnostic::do_not_recommend]
impl<T: DecodeText> DecodeText for Vec<T> {
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn decode_text(reader: &dyn TextReader) -> Result<Self, InvalidText> {
        read_list(reader, T::HAS_COMMA, T::decode_text)
    }

    fn absent_from_query() -> Option<Self> {
        Some(Self::new())
    }
}

/// Writes an integer shape. Expansions call it.
pub fn encode_integer_text<T: IntegerShape>(shape: &T, writer: &mut dyn TextWriter) {
    shape.as_i32().encode_text(writer);
}

/// Reads an integer shape. Expansions call it.
///
/// # Errors
///
/// Returns [`InvalidText`] if the text is not a 32-bit integer.
pub fn decode_integer_text<T: IntegerShape>(reader: &dyn TextReader) -> Result<T, InvalidText> {
    let shape = i32::decode_text(reader).map(T::from_i32)?;
    known(reader, shape, integer::if_unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reader of a server, or of a client.
    struct Text(&'static str, bool);

    impl TextReader for Text {
        fn text(&self) -> Result<Cow<'_, str>, InvalidText> {
            Ok(Cow::Borrowed(self.0))
        }

        fn items(&self) -> Result<Vec<String>, InvalidText> {
            Ok(self.0.split(',').map(str::to_owned).collect())
        }

        fn is_of_request(&self) -> bool {
            self.1
        }
    }

    struct Color(String);

    impl StringShape for Color {
        const VALUES: &'static [&'static str] = &["red"];

        fn as_str(&self) -> &str {
            &self.0
        }

        fn from_text(text: Cow<'_, str>) -> Self {
            Self(text.into_owned())
        }
    }
    crate::string_shape!(Color);

    struct Level(i32);

    impl IntegerShape for Level {
        const VALUES: &'static [i32] = &[1];

        fn as_i32(&self) -> i32 {
            self.0
        }

        fn from_i32(value: i32) -> Self {
            Self(value)
        }
    }
    crate::integer_shape!(Level);

    fn unknown<T: DecodeText>(text: &'static str) -> Option<AllowedValues> {
        assert!(T::decode_text(&Text(text, false)).is_ok());
        T::decode_text(&Text(text, true)).err().and_then(|invalid| invalid.allowed())
    }

    #[test]
    fn a_server_rejects_a_text_that_an_enum_lacks_and_a_client_reads_it() {
        let (colors, levels) = (Some(AllowedValues::Strings(&["red"])), Some(AllowedValues::Integers(&[1])));
        assert_eq!((unknown::<Color>("red"), unknown::<Color>("blue")), (None, colors));
        assert_eq!((unknown::<Level>("1"), unknown::<Level>("2")), (None, levels));
        assert_eq!((unknown::<Vec<Color>>("red,red"), unknown::<Vec<Color>>("blue,red")), (None, colors));
        assert_eq!(unknown::<Option<Secret<Color>>>("blue"), colors);
        assert_eq!(unknown::<String>("blue"), None);
    }
}
