//! The values without parts.

use connect_core::{Blob, Timestamp};
use serde_json::{Number, Value};

use crate::{FromParam, ToParam, misfit};

impl FromParam for Value {
    fn from_param(param: &Value) -> Result<Self, String> {
        Ok(param.clone())
    }
}

impl ToParam for Value {
    fn to_param(&self) -> Value {
        self.clone()
    }
}

impl FromParam for bool {
    fn from_param(param: &Value) -> Result<Self, String> {
        param.as_bool().ok_or_else(|| misfit::<Self>(param))
    }
}

impl ToParam for bool {
    fn to_param(&self) -> Value {
        Value::from(*self)
    }
}

impl FromParam for String {
    fn from_param(param: &Value) -> Result<Self, String> {
        param.as_str().map(Self::from).ok_or_else(|| misfit::<Self>(param))
    }
}

impl ToParam for String {
    fn to_param(&self) -> Value {
        Value::from(self.as_str())
    }
}

macro_rules! numbers {
    ($to_value:expr; $($number:ty)*) => {$(
        impl FromParam for $number {
            fn from_param(param: &Value) -> Result<Self, String> {
                // Converted through text, so that an `f32` is rounded once.
                let text = match param {
                    Value::Number(number) => number.to_string(),
                    Value::String(word) => word.clone(),
                    _ => return Err(misfit::<Self>(param)),
                };
                text.parse().map_err(|_| misfit::<Self>(param))
            }
        }

        impl ToParam for $number {
            fn to_param(&self) -> Value {
                $to_value(self)
            }
        }
    )*};
}

numbers!(|number: &_| Value::from(*number); i8 i16 i32 i64 u16 u32);
numbers!(float; f32 f64);

/// Returns the shortest number that is this float, or a word if JSON has no such number.
fn float(float: &impl ToString) -> Value {
    let text = float.to_string();
    let number = text.parse().ok().and_then(Number::from_f64);
    number.map_or_else(|| Value::from(text.replace("inf", "Infinity")), Value::Number)
}

impl FromParam for Timestamp {
    fn from_param(param: &Value) -> Result<Self, String> {
        let text = match param {
            Value::Number(number) => number.to_string(),
            Value::String(digits) => digits.clone(),
            _ => return Err(misfit::<Self>(param)),
        };
        let (seconds, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let nanos: u32 = format!("{fraction:0<9}").parse().map_err(|_| misfit::<Self>(param))?;
        let whole: i64 = seconds.parse().map_err(|_| misfit::<Self>(param))?;
        // `nanos` count forward in time, and a fraction away from zero.
        let is_before = seconds.starts_with('-') && nanos > 0;
        Ok(if is_before { Self::new(whole - 1, 1_000_000_000 - nanos) } else { Self::new(whole, nanos) })
    }
}

impl ToParam for Timestamp {
    fn to_param(&self) -> Value {
        let (seconds, nanos) = (self.seconds(), self.nanos());
        if nanos == 0 {
            return Value::from(seconds);
        }
        let (sign, seconds, nanos) = match seconds {
            0.. => ("", seconds.unsigned_abs(), nanos),
            _ => ("-", (seconds + 1).unsigned_abs(), 1_000_000_000 - nanos),
        };
        let digits = format!("{sign}{seconds}.{nanos:09}");
        let digits = digits.trim_end_matches('0');
        let number = digits.parse::<f64>().ok().filter(|number| number.to_string() == digits);
        number.map_or_else(|| Value::from(digits), Value::from)
    }
}

impl FromParam for Blob {
    fn from_param(param: &Value) -> Result<Self, String> {
        let text = param.as_str().ok_or_else(|| misfit::<Self>(param))?;
        let bytes: Result<Vec<u8>, _> = text.chars().map(u8::try_from).collect();
        bytes.map(Self::from).map_err(|_| misfit::<Self>(param))
    }
}

impl ToParam for Blob {
    fn to_param(&self) -> Value {
        latin1(self.as_bytes())
    }
}

/// Returns bytes as a text with a character for each.
pub(crate) fn latin1(bytes: &[u8]) -> Value {
    bytes.iter().map(|byte| char::from(*byte)).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_timestamp_keeps_every_digit() {
        for (seconds, nanos, param) in [
            (1_700_000_000, 0, json!(1_700_000_000)),
            (1_700_000_000, 500_000_000, json!(1_700_000_000.5)),
            (253_402_300_799, 999_999_999, json!("253402300799.999999999")),
            (-2, 750_000_000, json!(-1.25)),
            (-1, 750_000_000, json!(-0.25)),
        ] {
            let timestamp = Timestamp::new(seconds, nanos);
            assert_eq!(timestamp.to_param(), param);
            assert_eq!(Timestamp::from_param(&param), Ok(timestamp));
        }
    }

    #[test]
    fn a_blob_keeps_every_byte() {
        let bytes: Vec<u8> = (0..=255).collect();
        let param = Blob::from(bytes.clone()).to_param();
        assert_eq!(Blob::from_param(&param).map(|blob| blob.as_bytes().to_vec()), Ok(bytes));
        assert!(Blob::from_param(&json!("\u{100}")).is_err());
    }

    #[test]
    fn a_float_keeps_every_bit() {
        assert_eq!(0.1f32.to_param(), json!(0.1));
        assert_eq!((f64::MAX.to_param(), f64::NAN.to_param()), (json!(f64::MAX), json!("NaN")));
        assert_eq!(f64::from_param(&json!("5e-324")), Ok(5e-324));
        assert_eq!(f32::from_param(&json!("-Infinity")), Ok(f32::NEG_INFINITY));
    }
}
