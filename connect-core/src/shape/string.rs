//! Shapes that are a string on the wire: in JSON, labels, the query and headers, and as keys of
//! maps.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use crate::validate::{AllowedValues, Path, ViolationKind, Violations};

/// A type that is a string on the wire.
///
/// `#[connect_shape]` implements this trait for an open enum. For a newtype, implement it by hand
/// and let [`string_shape!`](crate::string_shape) implement the traits that follow from it:
///
/// ```
/// use std::borrow::Cow;
/// use connect_core::{json, string_shape};
/// use connect_core::shape::StringShape;
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

    /// The values that the declaration of an enum has; empty for any other string.
    const VALUES: &'static [&'static str] = &[];

    /// The values that messages do not show: those of variants that are `#[doc(hidden)]`.
    #[doc(hidden)]
    const HIDDEN_VALUES: &'static [&'static str] = &[];

    /// True if the shape has names in a case that its declaration does not say.
    #[doc(hidden)]
    const LACKS_CASE: bool = false;

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

strings!(String Box<str> Rc<str> Arc<str> Cow<'_, str>);

#[diagnostic::do_not_recommend]
impl<T: StringShape> StringShape for Box<T> {
    const SENSITIVE: bool = T::SENSITIVE;
    const VALUES: &'static [&'static str] = T::VALUES;
    const HIDDEN_VALUES: &'static [&'static str] = T::HIDDEN_VALUES;
    const LACKS_CASE: bool = T::LACKS_CASE;

    fn as_str(&self) -> &str {
        (**self).as_str()
    }

    fn from_text(text: Cow<'_, str>) -> Self {
        Self::new(T::from_text(text))
    }
}

/// Implements the traits of a string for a [`StringShape`] of your own: JSON and headers in both
/// directions, labels, the query, `length`, `pattern`, `From<&str>` and `From<String>`.
#[macro_export]
macro_rules! string_shape {
    ($shape:ty) => {
        #[automatically_derived]
        impl $crate::private::EncodeJson for $shape {
            const LACKS_CASE: $crate::private::bool = <Self as $crate::private::StringShape>::LACKS_CASE;
            const SENSITIVE: $crate::private::bool = <Self as $crate::private::StringShape>::SENSITIVE;
            const MEDIA_TYPE: $crate::private::Option<&'static $crate::private::str> =
                $crate::private::Some("text/plain");

            #[inline]
            fn check(&self, path: $crate::private::Path<'_>, violations: &mut $crate::private::Violations) {
                $crate::private::check_string(self, path, violations)
            }

            fn encode_json(&self, writer: &mut $crate::private::Writer) {
                $crate::private::encode_string_json(self, writer)
            }

            fn as_whole_body(&self) -> $crate::private::WholeBody<'_> {
                $crate::private::WholeBody::Text($crate::private::StringShape::as_str(self))
            }
        }

        #[automatically_derived]
        impl $crate::private::DecodeJson for $shape {
            const LACKS_CASE: $crate::private::bool = <Self as $crate::private::StringShape>::LACKS_CASE;

            fn decode_json(
                reader: &mut $crate::private::Reader<'_>,
            ) -> $crate::private::Result<Self, $crate::private::Invalid> {
                $crate::private::decode_string_json(reader)
            }

            fn decode_whole_body(
                body: &$crate::private::WholeBodyReader<'_>,
            ) -> $crate::private::Result<$crate::private::Option<Self>, $crate::private::JsonError> {
                $crate::private::decode_string_body(body)
            }

            fn empty_body() -> $crate::private::Option<Self> {
                $crate::private::Some($crate::private::StringShape::from_text($crate::private::Cow::Borrowed("")))
            }
        }

        #[automatically_derived]
        impl $crate::private::EncodeText for $shape {
            const LACKS_CASE: $crate::private::bool = <Self as $crate::private::StringShape>::LACKS_CASE;

            fn encode_text(&self, writer: &mut dyn $crate::private::TextWriter) {
                $crate::private::encode_string_text(self, writer)
            }
        }

        #[automatically_derived]
        impl $crate::private::ZeroValue for $shape {
            fn zero_value(_: $crate::private::u32) -> $crate::private::Option<Self> {
                $crate::private::Some($crate::private::StringShape::from_text($crate::private::Cow::Borrowed("")))
            }
        }

        #[automatically_derived]
        impl $crate::private::SingleText for $shape {}

        #[automatically_derived]
        impl $crate::private::DecodeText for $shape {
            const LACKS_CASE: $crate::private::bool = <Self as $crate::private::StringShape>::LACKS_CASE;

            fn decode_text(
                reader: &dyn $crate::private::TextReader,
            ) -> $crate::private::Result<Self, $crate::private::InvalidText> {
                $crate::private::decode_string_text(reader)
            }
        }

        #[automatically_derived]
        impl $crate::private::EventHeader for $shape {
            const LACKS_CASE: $crate::private::bool = <Self as $crate::private::StringShape>::LACKS_CASE;

            fn encode_event_header(&self, header: $crate::private::EventHeaderWriter<'_>) {
                $crate::private::encode_string_event_header(self, header)
            }

            fn decode_event_header(
                value: &$crate::private::EventHeaderValue,
            ) -> $crate::private::Result<Self, $crate::private::InvalidText> {
                $crate::private::decode_string_event_header(value)
            }
        }

        #[automatically_derived]
        impl $crate::private::CheckLength for $shape {
            fn length(&self) -> $crate::private::Option<$crate::private::usize> {
                $crate::private::CheckLength::length($crate::private::StringShape::as_str(self))
            }
        }

        #[automatically_derived]
        impl $crate::private::CheckPattern for $shape {
            fn pattern_text(&self) -> $crate::private::Option<&$crate::private::str> {
                $crate::private::Some($crate::private::StringShape::as_str(self))
            }
        }

        #[automatically_derived]
        impl $crate::private::From<&$crate::private::str> for $shape {
            fn from(text: &$crate::private::str) -> Self {
                $crate::private::StringShape::from_text($crate::private::Cow::Borrowed(text))
            }
        }

        #[automatically_derived]
        impl $crate::private::From<$crate::private::String> for $shape {
            fn from(text: $crate::private::String) -> Self {
                $crate::private::StringShape::from_text($crate::private::Cow::Owned(text))
            }
        }
    };
}

/// Returns true if the shape is an enum.
#[inline]
const fn is_enum<T: StringShape>() -> bool {
    !T::VALUES.is_empty() || !T::HIDDEN_VALUES.is_empty()
}

/// Returns the values of an enum if `shape` is none of them.
pub(crate) fn if_unknown<T: StringShape>(shape: &T) -> Option<AllowedValues> {
    let text = shape.as_str();
    let is_known = T::VALUES.contains(&text) || T::HIDDEN_VALUES.contains(&text);
    (!is_known && is_enum::<T>()).then_some(AllowedValues::Strings(T::VALUES))
}

/// Adds a violation if the checks are those of a server and the value of an enum is unknown.
/// Expansions call it.
#[inline]
pub fn check_string<T: StringShape>(shape: &T, path: Path<'_>, violations: &mut Violations) {
    if is_enum::<T>()
        && violations.is_strict()
        && let Some(allowed) = if_unknown(shape)
    {
        violations.add(path, ViolationKind::UnknownValue { allowed });
    }
}

/// A value of an open enum that its declaration does not know.
///
/// An `UnknownValue` has no public constructor. An enum is created from a string, which yields the
/// known variant if there is one, so equal values are always the same variant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
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

/// Creates the unknown value of an open enum. Expansions call it.
pub fn unknown_value(text: Cow<'_, str>) -> UnknownValue {
    UnknownValue(text.into())
}
