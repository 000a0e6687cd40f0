//! Integer enums: shapes that are a number on the wire, some of whose values have names.

/// A type that is a 32-bit integer on the wire (Smithy's `intEnum`).
///
/// `#[connect_shape]` implements this trait for an enum whose variants have `value = …`.
pub trait IntegerShape {
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
    pub(crate) fn new(value: i32) -> Self {
        Self(value)
    }

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
        impl $crate::json::EncodeJson for $shape {
            fn encode_json(&self, writer: &mut $crate::json::Writer) {
                $crate::json::EncodeJson::encode_json(&$crate::IntegerShape::as_i32(self), writer);
            }
        }

        #[automatically_derived]
        impl $crate::json::DecodeJson for $shape {
            fn decode_json(
                reader: &mut $crate::json::Reader<'_>,
            ) -> $crate::private::Result<Self, $crate::json::Invalid> {
                $crate::private::Result::map(
                    $crate::json::DecodeJson::decode_json(reader),
                    $crate::IntegerShape::from_i32,
                )
            }
        }

        #[automatically_derived]
        impl $crate::EncodeLabel for $shape {
            fn encode_label(&self, label: $crate::Label<'_>) {
                $crate::EncodeLabel::encode_label(&$crate::IntegerShape::as_i32(self), label);
            }
        }

        #[automatically_derived]
        impl $crate::EncodeQuery for $shape {
            fn encode_query(&self, query: &mut $crate::Query<'_>) {
                $crate::EncodeQuery::encode_query(&$crate::IntegerShape::as_i32(self), query);
            }
        }

        #[automatically_derived]
        impl $crate::EncodeHeader for $shape {
            fn encode_header(&self, header: &mut $crate::Header<'_>) {
                $crate::EncodeHeader::encode_header(&$crate::IntegerShape::as_i32(self), header);
            }
        }

        #[automatically_derived]
        impl $crate::DecodeHeader for $shape {
            fn decode_header(
                values: &$crate::HeaderValues<'_>,
            ) -> $crate::private::Result<Self, $crate::HeaderProblem> {
                $crate::private::Result::map(
                    $crate::DecodeHeader::decode_header(values),
                    $crate::IntegerShape::from_i32,
                )
            }
        }

        #[automatically_derived]
        impl $crate::private::From<$crate::private::i32> for $shape {
            fn from(value: $crate::private::i32) -> Self {
                $crate::IntegerShape::from_i32(value)
            }
        }
    };
}
