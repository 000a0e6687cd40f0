//! Shapes that are a string on the wire: in JSON, labels, the query and headers, and as keys of
//! maps.

use std::borrow::Cow;
use std::fmt;

/// A type that is a string on the wire.
///
/// `#[connect_shape]` implements this trait for an open enum. For a newtype, implement it by hand
/// and let [`string_shape!`](crate::string_shape) implement the traits that follow from it:
///
/// ```
/// use std::borrow::Cow;
/// use connect_core::{StringShape, json, string_shape};
///
/// #[derive(Debug, PartialEq)]
/// pub struct InstanceId(String);
///
/// impl StringShape for InstanceId {
///     fn as_str(&self) -> &str { &self.0 }
///     fn from_text(text: Cow<'_, str>) -> Self { Self(text.into_owned()) }
/// }
/// string_shape!(InstanceId);
///
/// assert_eq!(json::to_string(&InstanceId::from("a")), "\"a\"");
/// ```
pub trait StringShape {
    /// True if the string is a secret, which is redacted wherever a request is shown.
    const SENSITIVE: bool = false;

    /// Returns the string on the wire.
    fn as_str(&self) -> &str;

    /// Creates a value from any string on the wire.
    fn from_text(text: Cow<'_, str>) -> Self
    where
        Self: Sized;
}

macro_rules! strings {
    ($($string:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl StringShape for $string {
            #[inline]
            fn as_str(&self) -> &str {
                self
            }

            #[inline]
            fn from_text(text: Cow<'_, str>) -> Self {
                text.into_owned().into()
            }
        }
    )*};
}

strings!(String Box<str> Cow<'_, str>);

/// Implements the traits of a string for a [`StringShape`] of your own: JSON and headers in both
/// directions, labels, the query, `length`, `From<&str>` and `From<String>`.
#[macro_export]
macro_rules! string_shape {
    ($shape:ty) => {
        #[automatically_derived]
        impl $crate::json::EncodeJson for $shape {
            fn encode_json(&self, writer: &mut $crate::json::Writer) {
                $crate::private::encode_text_json(self, writer)
            }

            fn encode_payload(&self, payload: $crate::Payload<'_>) {
                $crate::private::encode_text_payload(self, payload)
            }
        }

        #[automatically_derived]
        impl $crate::json::DecodeJson for $shape {
            fn decode_json(
                reader: &mut $crate::json::Reader<'_>,
            ) -> $crate::private::Result<Self, $crate::json::Invalid> {
                $crate::private::decode_text_json(reader)
            }

            fn decode_payload(
                body: &$crate::Bytes,
            ) -> $crate::private::Result<$crate::private::Option<Self>, $crate::json::DecodeError> {
                $crate::private::decode_text_payload(body)
            }
        }

        #[automatically_derived]
        impl $crate::EncodeLabel for $shape {
            fn encode_label(&self, label: $crate::Label<'_>) {
                $crate::private::encode_text_label(self, label)
            }
        }

        #[automatically_derived]
        impl $crate::EncodeQuery for $shape {
            fn encode_query(&self, query: &mut $crate::Query<'_>) {
                $crate::private::encode_text_query(self, query)
            }
        }

        #[automatically_derived]
        impl $crate::EncodeHeader for $shape {
            fn encode_header(&self, header: &mut $crate::Header<'_>) {
                $crate::private::encode_text_header(self, header)
            }
        }

        #[automatically_derived]
        impl $crate::DecodeHeader for $shape {
            fn decode_header(
                values: &$crate::HeaderValues<'_>,
            ) -> $crate::private::Result<Self, $crate::HeaderProblem> {
                $crate::private::decode_text_header(values)
            }
        }

        #[automatically_derived]
        impl $crate::HasLength for $shape {
            fn length(&self) -> $crate::private::Option<$crate::private::usize> {
                $crate::HasLength::length($crate::StringShape::as_str(self))
            }
        }

        #[automatically_derived]
        impl $crate::private::From<&$crate::private::str> for $shape {
            fn from(text: &$crate::private::str) -> Self {
                $crate::StringShape::from_text($crate::private::Cow::Borrowed(text))
            }
        }

        #[automatically_derived]
        impl $crate::private::From<$crate::private::String> for $shape {
            fn from(text: $crate::private::String) -> Self {
                $crate::StringShape::from_text($crate::private::Cow::Owned(text))
            }
        }
    };
}

/// A value of an open enum that its declaration does not know.
///
/// An `UnknownValue` has no public constructor. An enum is created from a string, which yields the
/// known variant if there is one, so equal values are always the same variant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(text: Cow<'_, str>) -> Self {
        Self(text.into())
    }

    /// Returns the string on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Returns restJson1's name for a float that JSON has no number for; `None` for a finite float.
pub(crate) fn non_finite(value: f64) -> Option<&'static str> {
    if value.is_finite() {
        None
    } else if value.is_nan() {
        Some("NaN")
    } else if value > 0.0 {
        Some("Infinity")
    } else {
        Some("-Infinity")
    }
}
