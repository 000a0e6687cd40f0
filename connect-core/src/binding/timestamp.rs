//! The attribute key `timestamp`, and timestamps in the formats of the places.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::multipart::PartWriter;
use super::text::{DecodeText, EncodeText, InvalidText, SingleText, TextReader, TextWriter, read_list};
use crate::json::{
    Invalid, Object, Reader, Writer, decode_timestamp, encode_timestamp, expected_timestamp, strict_timestamp,
};
use crate::shape::Secret;
use crate::timestamp::{Timestamp, TimestampFormat};
use crate::validate::ViolationKind;

/// A type that a `timestamp = "…"` member can have: [`Timestamp`], and `Option`s and lists of it.
///
/// The key changes only the text of a time. An `Option<Option<Timestamp>>` distinguishes `null`
/// from an absent member, as it does without the key.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a timestamp",
    label = "`timestamp = …` has no meaning for this type",
    note = "`timestamp` goes on a `Timestamp`, or an `Option` or `Vec` of one"
)]
pub trait FormatTimestamp: Sized {
    #[doc(hidden)]
    const IS_NULLABLE: bool = false;

    #[doc(hidden)]
    fn encode_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
        writer.key(key);
        self.encode_json_as(format, writer);
        writer.separate();
    }

    /// Encodes the value of an outer `Option` as a member: `null` if this value is `None`.
    #[doc(hidden)]
    fn encode_inner_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
        self.encode_member_as(format, key, writer);
    }

    #[doc(hidden)]
    fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer);

    /// Writes the parts of this value; writes nothing if there is no value.
    #[doc(hidden)]
    fn encode_part_as(&self, format: TimestampFormat, mut part: PartWriter<'_>) {
        if !self.is_absent_as() {
            part.value(|writer| self.encode_json_as(format, writer));
        }
    }

    /// Returns true if there is no value.
    #[doc(hidden)]
    fn is_absent_as(&self) -> bool {
        false
    }

    #[doc(hidden)]
    fn encode_text_as(&self, format: TimestampFormat, writer: &mut dyn TextWriter);

    #[doc(hidden)]
    fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid>;

    #[doc(hidden)]
    fn decode_member_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Option<Self>, Invalid> {
        if !Self::IS_NULLABLE && reader.null()? { Ok(None) } else { Self::decode_json_as(format, reader).map(Some) }
    }

    #[doc(hidden)]
    fn read_member_as(value: &mut Option<Self>, format: TimestampFormat, reader: &mut Reader<'_>) {
        match Self::decode_member_as(format, reader) {
            Ok(read) => *value = read,
            Err(invalid) => reader.keep(invalid),
        }
    }

    #[doc(hidden)]
    fn decode_text_as(format: TimestampFormat, reader: &dyn TextReader) -> Result<Self, InvalidText>;

    #[doc(hidden)]
    fn absent_as() -> Option<Self> {
        None
    }

    #[doc(hidden)]
    fn finish_required_as(
        value: Option<Self>,
        object: &Object,
        reader: &mut Reader<'_>,
        name: &'static str,
    ) -> Result<Self, Invalid> {
        object.present(reader, value.or_else(Self::absent_as), name)
    }
}

#[diagnostic::do_not_recommend]
impl FormatTimestamp for Timestamp {
    fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer) {
        encode_timestamp(*self, format, writer);
    }

    fn encode_text_as(&self, format: TimestampFormat, writer: &mut dyn TextWriter) {
        match self.format(format) {
            Some(text) => writer.plain(&text),
            None => writer.reject(ViolationKind::TimestampOutOfRange),
        }
    }

    fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        decode_timestamp(format, reader)
    }

    fn decode_text_as(format: TimestampFormat, reader: &dyn TextReader) -> Result<Self, InvalidText> {
        let text = reader.text()?;
        if reader.is_of_request() {
            return Self::parse_strictly(&text, format).ok_or(InvalidText::new(strict_timestamp(format)));
        }
        Self::receive(text.trim(), format).ok_or(InvalidText::new(expected_timestamp(format)))
    }
}

#[diagnostic::do_not_recommend]
impl<T: FormatTimestamp> FormatTimestamp for Option<T> {
    const IS_NULLABLE: bool = true;

    fn encode_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
        if let Some(value) = self {
            value.encode_inner_member_as(format, key, writer);
        }
    }

    fn encode_inner_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
        match self {
            Some(value) => value.encode_inner_member_as(format, key, writer),
            None => {
                writer.key(key);
                writer.null();
                writer.separate();
            }
        }
    }

    fn is_absent_as(&self) -> bool {
        self.is_none()
    }

    fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer) {
        match self {
            Some(value) => value.encode_json_as(format, writer),
            None => writer.null(),
        }
    }

    fn encode_text_as(&self, format: TimestampFormat, writer: &mut dyn TextWriter) {
        if let Some(value) = self {
            value.encode_text_as(format, writer);
        }
    }

    /// If `T` accepts `null`, a `null` is a value of `T`, as without the key.
    fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        T::decode_member_as(format, reader)
    }

    fn decode_text_as(format: TimestampFormat, reader: &dyn TextReader) -> Result<Self, InvalidText> {
        T::decode_text_as(format, reader).map(Some)
    }

    fn absent_as() -> Option<Self> {
        Some(None)
    }
}

#[diagnostic::do_not_recommend]
impl<T: FormatTimestamp> FormatTimestamp for Vec<T> {
    fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer) {
        if writer.begin_array() {
            for item in self {
                item.encode_json_as(format, writer);
                writer.separate();
            }
            writer.end_array();
        }
    }

    fn encode_text_as(&self, format: TimestampFormat, writer: &mut dyn TextWriter) {
        writer.begin_list();
        for item in self {
            item.encode_text_as(format, writer);
        }
        writer.end_list();
    }

    fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        let mut items = Self::new();
        let mut array = reader.array()?;
        while array.next(reader)? {
            match T::decode_member_as(format, reader)? {
                Some(item) => items.push(item),
                None => items.extend(reader.skipped_null::<T>()?),
            }
        }
        Ok(items)
    }

    fn decode_text_as(format: TimestampFormat, reader: &dyn TextReader) -> Result<Self, InvalidText> {
        read_list(reader, format == TimestampFormat::HttpDate, |item| T::decode_text_as(format, item))
    }
}

macro_rules! wrappers {
    ($(($($generics:tt)*) $wrapper:ty, $get:expr, $new:expr, $inner:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> FormatTimestamp for $wrapper {
            const IS_NULLABLE: bool = <$inner>::IS_NULLABLE;

            fn encode_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
                $get(self).encode_member_as(format, key, writer);
            }

            fn encode_inner_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
                $get(self).encode_inner_member_as(format, key, writer);
            }

            fn is_absent_as(&self) -> bool {
                $get(self).is_absent_as()
            }

            fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer) {
                $get(self).encode_json_as(format, writer);
            }

            fn encode_text_as(&self, format: TimestampFormat, writer: &mut dyn TextWriter) {
                $get(self).encode_text_as(format, writer);
            }

            fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
                <$inner>::decode_json_as(format, reader).map($new)
            }

            fn decode_text_as(format: TimestampFormat, reader: &dyn TextReader) -> Result<Self, InvalidText> {
                <$inner>::decode_text_as(format, reader).map($new)
            }

            fn absent_as() -> Option<Self> {
                <$inner>::absent_as().map($new)
            }
        }
    )*};
}

wrappers! {
    (T: FormatTimestamp) Box<T>, Box::as_ref, Box::new, T;
    (T: FormatTimestamp) Rc<T>, Rc::as_ref, Rc::new, T;
    (T: FormatTimestamp) Arc<T>, Arc::as_ref, Arc::new, T;
    (T: FormatTimestamp + Clone) Cow<'_, T>, Cow::as_ref, Cow::Owned, T;
}

#[diagnostic::do_not_recommend]
impl<T: FormatTimestamp> FormatTimestamp for Secret<T> {
    const IS_NULLABLE: bool = T::IS_NULLABLE;

    fn encode_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
        writer.secret_member(key, |writer| self.expose().encode_member_as(format, key, writer));
    }

    fn encode_inner_member_as(&self, format: TimestampFormat, key: &str, writer: &mut Writer) {
        writer.secret_member(key, |writer| self.expose().encode_inner_member_as(format, key, writer));
    }

    fn is_absent_as(&self) -> bool {
        self.expose().is_absent_as()
    }

    fn encode_json_as(&self, format: TimestampFormat, writer: &mut Writer) {
        writer.secret(|writer| self.expose().encode_json_as(format, writer));
    }

    fn encode_text_as(&self, format: TimestampFormat, writer: &mut dyn TextWriter) {
        writer.mark_sensitive();
        self.expose().encode_text_as(format, writer);
    }

    fn decode_json_as(format: TimestampFormat, reader: &mut Reader<'_>) -> Result<Self, Invalid> {
        T::decode_json_as(format, reader).map(Self::new)
    }

    fn decode_text_as(format: TimestampFormat, reader: &dyn TextReader) -> Result<Self, InvalidText> {
        T::decode_text_as(format, reader).map(Self::new)
    }

    fn absent_as() -> Option<Self> {
        T::absent_as().map(Self::new)
    }
}

#[diagnostic::do_not_recommend]
impl EncodeText for Timestamp {
    fn encode_text(&self, writer: &mut dyn TextWriter) {
        let format = writer.timestamp_format();
        self.encode_text_as(format, writer);
    }
}

#[diagnostic::do_not_recommend]
impl SingleText for Timestamp {}

#[diagnostic::do_not_recommend]
impl DecodeText for Timestamp {
    /// Headers are the only place with lists that are split, and they hold HTTP dates.
    const HAS_COMMA: bool = true;

    fn decode_text(reader: &dyn TextReader) -> Result<Self, InvalidText> {
        Self::decode_text_as(reader.timestamp_format(), reader)
    }
}
