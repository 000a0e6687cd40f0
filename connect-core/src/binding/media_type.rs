//! The attribute key `media_type` in a header: a text with a media type, sent as base64.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

use super::text::{InvalidText, TextReader, TextWriter};
use crate::shape::Secret;
use crate::{base64, json};

/// A type that a `media_type = "…"` member in a header can have: a string, a document, or an
/// `Option` of one.
///
/// A header with a media type is sent as base64, since its text can contain characters that a
/// header cannot.
///
/// Source: <https://smithy.io/2.0/spec/protocol-traits.html#mediatype-trait>.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold text of a media type",
    label = "not a string or a document",
    note = "write `String`, `serde_json::Value`, or an `Option` of one"
)]
pub trait FormatMediaType: Sized {
    #[doc(hidden)]
    fn encode_media_type(&self, writer: &mut dyn TextWriter);

    #[doc(hidden)]
    fn decode_media_type(reader: &dyn TextReader) -> Result<Self, InvalidText>;

    #[doc(hidden)]
    fn absent_media_type() -> Option<Self> {
        None
    }
}

fn decode(reader: &dyn TextReader) -> Result<String, InvalidText> {
    let bytes = base64::decode(reader.text()?.trim()).ok_or(InvalidText::new("base64"))?;
    String::from_utf8(bytes).map_err(|_| InvalidText::new("base64 of UTF-8 text"))
}

macro_rules! strings {
    ($($string:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl FormatMediaType for $string {
            fn encode_media_type(&self, writer: &mut dyn TextWriter) {
                writer.plain(&base64::encode(self.as_bytes()));
            }

            fn decode_media_type(reader: &dyn TextReader) -> Result<Self, InvalidText> {
                decode(reader).map(Into::into)
            }
        }
    )*};
}

strings!(String Box<str> Rc<str> Arc<str> Cow<'_, str>);

#[diagnostic::do_not_recommend]
impl FormatMediaType for serde_json::Value {
    fn encode_media_type(&self, writer: &mut dyn TextWriter) {
        writer.plain(&base64::encode(self.to_string().as_bytes()));
    }

    fn decode_media_type(reader: &dyn TextReader) -> Result<Self, InvalidText> {
        json::from_slice(decode(reader)?.as_bytes()).map_err(|_| InvalidText::new("base64 of JSON"))
    }
}

#[diagnostic::do_not_recommend]
impl<T: FormatMediaType> FormatMediaType for Option<T> {
    fn encode_media_type(&self, writer: &mut dyn TextWriter) {
        if let Some(value) = self {
            value.encode_media_type(writer);
        }
    }

    fn decode_media_type(reader: &dyn TextReader) -> Result<Self, InvalidText> {
        T::decode_media_type(reader).map(Some)
    }

    fn absent_media_type() -> Option<Self> {
        Some(None)
    }
}

macro_rules! wrappers {
    ($($wrapper:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: FormatMediaType> FormatMediaType for $wrapper<T> {
            fn encode_media_type(&self, writer: &mut dyn TextWriter) {
                (**self).encode_media_type(writer);
            }

            fn decode_media_type(reader: &dyn TextReader) -> Result<Self, InvalidText> {
                T::decode_media_type(reader).map($wrapper::new)
            }

            fn absent_media_type() -> Option<Self> {
                T::absent_media_type().map($wrapper::new)
            }
        }
    )*};
}

wrappers!(Box Rc Arc);

#[diagnostic::do_not_recommend]
impl<T: FormatMediaType> FormatMediaType for Secret<T> {
    fn encode_media_type(&self, writer: &mut dyn TextWriter) {
        writer.mark_sensitive();
        self.expose().encode_media_type(writer);
    }

    fn decode_media_type(reader: &dyn TextReader) -> Result<Self, InvalidText> {
        T::decode_media_type(reader).map(Self::new)
    }

    fn absent_media_type() -> Option<Self> {
        T::absent_media_type().map(Self::new)
    }
}
