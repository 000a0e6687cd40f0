//! From an operation to an HTTP request: one file per place that a member can be in.

#[cfg(feature = "checksum")]
mod checksum;
#[cfg(feature = "compression")]
mod compression;
mod encoder;
mod header;
mod label;
mod maps;
mod payload;
mod prepared;
mod query;
mod redaction;
mod target;

pub use self::encoder::RequestEncoder;
pub(crate) use self::encoder::prepare;
pub use self::header::{EncodeHeader, Header};
pub use self::label::{EncodeLabel, Label};
pub use self::maps::{EncodePrefixHeaders, EncodeQueryMap, PrefixHeaders, QueryMap};
pub use self::payload::Payload;
pub use self::prepared::PreparedRequest;
pub use self::query::{EncodeQuery, Query};
pub use self::redaction::Redaction;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};

use crate::problem::Problems;

/// An operation that can be turned into a request; `#[connect_operation]` implements it.
///
/// The two methods are the generated part. What callers want is built on them:
/// [`Operation::to_http_request`](crate::Operation::to_http_request) and [`Client::send`](crate::Client::send).
pub trait EncodeRequest {
    /// Adds to `problems` each required member that is not set, and each constraint that is not kept.
    fn check(&self, problems: &mut Problems);

    /// Writes path, query, headers and body.
    fn encode(&self, request: &mut RequestEncoder<'_>);
}

/// What stays as it is in a label or in the query: RFC 3986's unreserved characters. Smithy demands this set for both.
pub(crate) const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn percent_encode_into(out: &mut String, text: &str) {
    out.extend(percent_encoding::utf8_percent_encode(text, UNRESERVED));
}

/// The text of a value that is not a string, for labels, queries and headers alike.
macro_rules! text_values {
    ($trait:ident, $method:ident, $to:ident: $sink:ty, $write:ident) => {
        text_values!(@integer $trait, $method, $to: $sink, $write,
            i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
        text_values!(@float $trait, $method, $to: $sink, $write, f32 f64);

        #[diagnostic::do_not_recommend]
        impl $trait for bool {
            fn $method(&self, $to: $sink) {
                $to.$write(if *self { "true" } else { "false" });
            }
        }

        #[diagnostic::do_not_recommend]
        impl $trait for String {
            #[inline]
            fn $method(&self, $to: $sink) {
                $to.text(self);
            }
        }

        #[diagnostic::do_not_recommend]
        impl $trait for str {
            #[inline]
            fn $method(&self, $to: $sink) {
                $to.text(self);
            }
        }

        text_values!(@delegate $trait, $method, $to: $sink,
            (T: $trait + ?Sized) &T;
            (T: $trait + ?Sized) Box<T>;
            (T: $trait + ToOwned + ?Sized) std::borrow::Cow<'_, T>;
        );
    };
    (@integer $trait:ident, $method:ident, $to:ident: $sink:ty, $write:ident, $($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl $trait for $integer {
            fn $method(&self, $to: $sink) {
                $to.$write(itoa::Buffer::new().format(*self));
            }
        }
    )*};
    (@float $trait:ident, $method:ident, $to:ident: $sink:ty, $write:ident, $($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl $trait for $float {
            fn $method(&self, $to: $sink) {
                match crate::text::non_finite((*self).into()) {
                    Some(word) => $to.$write(word),
                    None => $to.$write(zmij::Buffer::new().format_finite(*self)),
                }
            }
        }
    )*};
    (@delegate $trait:ident, $method:ident, $to:ident: $sink:ty, $(($($generics:tt)*) $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $trait for $type {
            #[inline]
            fn $method(&self, $to: $sink) {
                (**self).$method($to);
            }
        }
    )*};
}

use text_values;
