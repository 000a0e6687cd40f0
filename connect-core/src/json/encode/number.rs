//! Numbers and booleans.

use super::EncodeJson;
use crate::json::Writer;

#[diagnostic::do_not_recommend]
impl EncodeJson for bool {
    fn encode_json(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }
}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl EncodeJson for $integer {
            fn encode_json(&self, writer: &mut Writer) {
                writer.raw(itoa::Buffer::new().format(*self));
            }
        }
    )*};
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// Returns the word for a float that JSON has no number for, as restJson1 spells it.
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

macro_rules! floats {
    ($($float:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl EncodeJson for $float {
            fn encode_json(&self, writer: &mut Writer) {
                match non_finite((*self).into()) {
                    Some(word) => writer.string(word),
                    None => writer.raw(zmij::Buffer::new().format_finite(*self)),
                }
            }
        }
    )*};
}

floats!(f32 f64);
