//! The values that a lenient shape has for required members that a service did not send.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;

use super::{Blob, Secret};
use crate::timestamp::Timestamp;
use crate::validate::MAX_DEPTH;

/// A type with a zero value. A required member of a `#[connect_shape(lenient)]` structure has this
/// value if the service did not send one.
///
/// | type | zero value |
/// | --- | --- |
/// | string, open enum | `""` |
/// | number, integer enum | `0` |
/// | `bool` | `false` |
/// | [`Blob`], list, map | empty |
/// | [`Timestamp`] | 1970-01-01T00:00:00Z |
/// | [`serde_json::Value`] | `null` |
/// | [`ByteStream`](crate::stream::ByteStream) and the other streams | empty |
/// | union | its unknown variant, without a name |
/// | structure that is `lenient` | its members have their zero values |
/// | `Option` | `None` |
/// | `Box<T>`, `Rc<T>`, `Arc<T>`, `Cow<T>`, [`Secret<T>`] | as for `T` |
///
/// These are the values of the AWS SDKs, which Smithy calls client error correction:
/// <https://smithy.io/2.0/spec/aggregate-types.html#client-error-correction>.
pub trait ZeroValue: Sized {
    /// Returns the zero value, or `None` if it would need more than `levels` nested structures.
    ///
    /// Only a structure uses `levels`: it calls this function of its members with one level less.
    fn zero_value(levels: u32) -> Option<Self>;
}

/// A type that has a zero value: every type that implements [`ZeroValue`].
///
/// The bound on the required members of a lenient shape. Implement [`ZeroValue`], not this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no zero value",
    label = "a required member of a `lenient` shape needs a zero value",
    note = "write `#[connect_shape(lenient)]` on a structure of yours; for another type, implement `ZeroValue`",
    note = "or make the member an `Option`, or give it a `default`"
)]
pub trait HasZeroValue: Sized {
    // These functions are for generated code.
    #[doc(hidden)]
    fn zero_within(levels: u32) -> Option<Self>;
    #[doc(hidden)]
    fn zero_if_absent() -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: ZeroValue> HasZeroValue for T {
    fn zero_within(levels: u32) -> Option<Self> {
        T::zero_value(levels)
    }

    fn zero_if_absent() -> Option<Self> {
        T::zero_value(MAX_DEPTH)
    }
}

macro_rules! zeros {
    ($(($($generics:tt)*) $type:ty: $zero:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> ZeroValue for $type {
            fn zero_value(_: u32) -> Option<Self> {
                Some($zero)
            }
        }
    )*};
}

zeros! {
    () bool: false;
    () i8: 0;
    () i16: 0;
    () i32: 0;
    () i64: 0;
    () i128: 0;
    () isize: 0;
    () u8: 0;
    () u16: 0;
    () u32: 0;
    () u64: 0;
    () u128: 0;
    () usize: 0;
    () f32: 0.0;
    () f64: 0.0;
    () String: String::new();
    () Box<str>: "".into();
    () Arc<str>: "".into();
    () Blob: Self::default();
    () Timestamp: Self::new(0, 0);
    () serde_json::Value: Self::Null;
    (T) Option<T>: None;
    (T) Vec<T>: Self::new();
    (K, V) BTreeMap<K, V>: Self::new();
    (K, V, S: BuildHasher + Default) HashMap<K, V, S>: Self::default();
}

macro_rules! wrappers {
    ($($wrapper:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: ZeroValue> ZeroValue for $wrapper<T> {
            fn zero_value(levels: u32) -> Option<Self> {
                T::zero_value(levels).map($wrapper::new)
            }
        }
    )*};
}

wrappers!(Box Rc Arc Secret);

#[diagnostic::do_not_recommend]
impl<T> ZeroValue for Cow<'_, T>
where
    T: ToOwned + ?Sized,
    T::Owned: ZeroValue,
{
    fn zero_value(levels: u32) -> Option<Self> {
        T::Owned::zero_value(levels).map(Cow::Owned)
    }
}
