//! Headers that contain text of a media type, which is sent as base64.

use std::borrow::Cow;

use crate::blob::{decode_base64, encode_base64};
use crate::request::Header;
use crate::response::{HeaderProblem, HeaderValues};

/// A type that accepts the attribute key `media_type`: a string, a document, or an `Option` of one.
///
/// Smithy sends such a header as base64 (its `@mediaType` trait), because the text may contain
/// characters that a header cannot carry.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold text of a media type",
    label = "not a string or a document",
    note = "write `String`, `serde_json::Value`, or an `Option` of one"
)]
pub trait MediaTypeMember: Sized {
    #[doc(hidden)]
    fn encode_media_type(&self, header: &mut Header<'_>);

    #[doc(hidden)]
    fn decode_media_type(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem>;

    #[doc(hidden)]
    fn absent() -> Option<Self> {
        None
    }
}

fn decode(values: &HeaderValues<'_>) -> Result<String, HeaderProblem> {
    let bytes = decode_base64(values.text()?.trim()).ok_or(HeaderProblem::new("base64"))?;
    String::from_utf8(bytes).map_err(|_| HeaderProblem::new("base64 of UTF-8 text"))
}

macro_rules! strings {
    ($($string:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl MediaTypeMember for $string {
            fn encode_media_type(&self, header: &mut Header<'_>) {
                header.unquoted(&encode_base64(self.as_bytes()));
            }

            fn decode_media_type(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
                decode(values).map(Into::into)
            }
        }
    )*};
}

strings!(String Box<str> Cow<'_, str>);

#[diagnostic::do_not_recommend]
impl MediaTypeMember for serde_json::Value {
    fn encode_media_type(&self, header: &mut Header<'_>) {
        header.unquoted(&encode_base64(self.to_string().as_bytes()));
    }

    fn decode_media_type(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
        crate::json::from_slice(decode(values)?.as_bytes()).map_err(|_| HeaderProblem::new("base64 of JSON"))
    }
}

#[diagnostic::do_not_recommend]
impl<T: MediaTypeMember> MediaTypeMember for Option<T> {
    fn encode_media_type(&self, header: &mut Header<'_>) {
        if let Some(value) = self {
            value.encode_media_type(header);
        }
    }

    fn decode_media_type(values: &HeaderValues<'_>) -> Result<Self, HeaderProblem> {
        T::decode_media_type(values).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}
