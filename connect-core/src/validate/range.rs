//! The constraint `range`.

use std::borrow::Cow;
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use crate::validate::{Path, ViolationKind, Violations};

/// One end of a [`Range`].
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Bound {
    /// An integer.
    Integer(i128),
    /// A floating-point number.
    Float(f64),
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
        }
    }
}

/// The inclusive range of numbers that a member allows (Smithy's `@range`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    min: Option<Bound>,
    max: Option<Bound>,
}

impl Range {
    #[doc(hidden)]
    pub const fn new(min: Option<Bound>, max: Option<Bound>) -> Self {
        Self { min, max }
    }

    /// Returns the smallest number allowed, if there is one.
    pub fn min(&self) -> Option<Bound> {
        self.min
    }

    /// Returns the largest number allowed, if there is one.
    pub fn max(&self) -> Option<Bound> {
        self.max
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (Some(min), Some(max)) => write!(f, "from {min} to {max}"),
            (Some(min), None) => write!(f, "at least {min}"),
            (None, Some(max)) => write!(f, "at most {max}"),
            (None, None) => f.write_str("any number"),
        }
    }
}

/// A type to which `range(…)` applies (Smithy's `@range`): integers, floats and `Option`s of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a number",
    label = "`range(…)` cannot be checked on this type",
    note = "`range` goes on integers and floats; for a string or a list write `length(…)`"
)]
pub trait CheckRange {
    /// Returns true if the value is within `range`, or there is no value. `NaN` is within no range.
    fn is_within(&self, range: &Range) -> bool;

    /// Adds a violation for the member at `path` unless the value is within `range`.
    fn check_range(&self, range: Range, path: Path<'_>, violations: &mut Violations) {
        if !self.is_within(&range) {
            violations.add(path, ViolationKind::OutOfRange(range));
        }
    }
}

macro_rules! numbers {
    ($($number:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl CheckRange for $number {
            fn is_within(&self, range: &Range) -> bool {
                let below = |bound: Bound| match bound {
                    Bound::Integer(bound) => numbers!(@least $number, *self, bound),
                    Bound::Float(bound) => *self as f64 >= bound,
                };
                let above = |bound: Bound| match bound {
                    Bound::Integer(bound) => numbers!(@most $number, *self, bound),
                    Bound::Float(bound) => *self as f64 <= bound,
                };
                range.min.is_none_or(below) && range.max.is_none_or(above)
            }
        }
    )*};
    (@least f32, $value:expr, $bound:expr) => { f64::from($value) >= $bound as f64 };
    (@least f64, $value:expr, $bound:expr) => { $value >= $bound as f64 };
    (@least u128, $value:expr, $bound:expr) => { u128::try_from($bound).map_or(true, |bound| $value >= bound) };
    (@least $number:ident, $value:expr, $bound:expr) => { i128::try_from($value).is_ok_and(|value| value >= $bound) };
    (@most f32, $value:expr, $bound:expr) => { f64::from($value) <= $bound as f64 };
    (@most f64, $value:expr, $bound:expr) => { $value <= $bound as f64 };
    (@most u128, $value:expr, $bound:expr) => { u128::try_from($bound).is_ok_and(|bound| $value <= bound) };
    (@most $number:ident, $value:expr, $bound:expr) => { i128::try_from($value).is_ok_and(|value| value <= $bound) };
}

#[expect(
    clippy::cast_lossless,
    clippy::cast_precision_loss,
    reason = "a bound that the type cannot represent is compared at the nearest value"
)]
const _: () = {
    numbers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);
};

#[diagnostic::do_not_recommend]
impl<T: CheckRange> CheckRange for Option<T> {
    fn is_within(&self, range: &Range) -> bool {
        self.as_ref().is_none_or(|value| value.is_within(range))
    }
}

macro_rules! wrappers {
    ($(($($generics:tt)*) $wrapper:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> CheckRange for $wrapper {
            fn is_within(&self, range: &Range) -> bool {
                (**self).is_within(range)
            }
        }
    )*};
}

wrappers! {
    (T: CheckRange + ?Sized) &T;
    (T: CheckRange + ?Sized) Box<T>;
    (T: CheckRange + ?Sized) Rc<T>;
    (T: CheckRange + ?Sized) Arc<T>;
    (T: CheckRange + ToOwned + ?Sized) Cow<'_, T>;
}
