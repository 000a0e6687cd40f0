//! Integer enums: shapes that are a number on the wire, some of whose values have names.

use crate::validate::{AllowedValues, Path, ViolationKind, Violations};

/// A type that is a 32-bit integer on the wire (Smithy's `intEnum`).
///
/// `#[connect_shape]` implements this trait for an enum whose variants have `value = …`.
pub trait IntegerShape {
    /// The values that the declaration has.
    const VALUES: &'static [i32] = &[];

    /// The values that messages do not show: those of variants that are `#[doc(hidden)]`.
    #[doc(hidden)]
    const HIDDEN_VALUES: &'static [i32] = &[];

    /// Returns the number on the wire.
    fn as_i32(&self) -> i32;

    /// Creates a value from any number on the wire.
    fn from_i32(value: i32) -> Self
    where
        Self: Sized;
}

/// A value of an integer enum that its declaration does not know.
///
/// An `UnknownInteger` has no public constructor. An enum is created from a number, which yields
/// the known variant if there is one, so equal values are always the same variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownInteger(i32);

impl UnknownInteger {
    /// Returns the number on the wire.
    pub fn get(self) -> i32 {
        self.0
    }
}

/// Implements the traits of a number for an [`IntegerShape`] of your own: JSON and headers in both
/// directions, labels, the query, and `From<i32>`.
#[macro_export]
macro_rules! integer_shape {
    ($shape:ty) => {
        #[automatically_derived]
        impl $crate::private::EncodeJson for $shape {
            #[inline]
            fn check(&self, path: $crate::private::Path<'_>, violations: &mut $crate::private::Violations) {
                $crate::private::check_integer(self, path, violations)
            }

            fn encode_json(&self, writer: &mut $crate::private::Writer) {
                $crate::private::EncodeJson::encode_json(&$crate::private::IntegerShape::as_i32(self), writer);
            }
        }

        #[automatically_derived]
        impl $crate::private::DecodeJson for $shape {
            fn decode_json(
                reader: &mut $crate::private::Reader<'_>,
            ) -> $crate::private::Result<Self, $crate::private::Invalid> {
                $crate::private::Result::map(
                    $crate::private::DecodeJson::decode_json(reader),
                    $crate::private::IntegerShape::from_i32,
                )
            }
        }

        #[automatically_derived]
        impl $crate::private::EncodeText for $shape {
            fn encode_text(&self, writer: &mut dyn $crate::private::TextWriter) {
                $crate::private::encode_integer_text(self, writer)
            }
        }

        #[automatically_derived]
        impl $crate::private::ZeroValue for $shape {
            fn zero_value(_: $crate::private::u32) -> $crate::private::Option<Self> {
                $crate::private::Some($crate::private::IntegerShape::from_i32(0))
            }
        }

        #[automatically_derived]
        impl $crate::private::SingleText for $shape {}

        #[automatically_derived]
        impl $crate::private::DecodeText for $shape {
            fn decode_text(
                reader: &dyn $crate::private::TextReader,
            ) -> $crate::private::Result<Self, $crate::private::InvalidText> {
                $crate::private::decode_integer_text(reader)
            }
        }

        #[automatically_derived]
        impl $crate::private::EventHeader for $shape {
            fn encode_event_header(&self, header: $crate::private::EventHeaderWriter<'_>) {
                $crate::private::encode_integer_event_header(self, header)
            }

            fn decode_event_header(
                value: &$crate::private::EventHeaderValue,
            ) -> $crate::private::Result<Self, $crate::private::InvalidText> {
                $crate::private::decode_integer_event_header(value)
            }
        }

        #[automatically_derived]
        impl $crate::private::From<$crate::private::i32> for $shape {
            fn from(value: $crate::private::i32) -> Self {
                $crate::private::IntegerShape::from_i32(value)
            }
        }
    };
}

/// Creates the unknown value of an integer enum. Expansions call it.
pub fn unknown_integer(value: i32) -> UnknownInteger {
    UnknownInteger(value)
}

/// Returns the values of an enum if `shape` is none of them.
pub(crate) fn if_unknown<T: IntegerShape>(shape: &T) -> Option<AllowedValues> {
    let value = shape.as_i32();
    let is_known = T::VALUES.contains(&value) || T::HIDDEN_VALUES.contains(&value);
    (!is_known && is_enum::<T>()).then_some(AllowedValues::Integers(T::VALUES))
}

#[inline]
const fn is_enum<T: IntegerShape>() -> bool {
    !T::VALUES.is_empty() || !T::HIDDEN_VALUES.is_empty()
}

/// Adds a violation if the checks are those of a server and the value of an enum is unknown.
/// Expansions call it.
#[inline]
pub fn check_integer<T: IntegerShape>(shape: &T, path: Path<'_>, violations: &mut Violations) {
    if violations.is_strict()
        && let Some(allowed) = if_unknown(shape)
    {
        violations.add(path, ViolationKind::UnknownValue { allowed });
    }
}
