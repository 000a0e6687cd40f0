//! The two places where the codec accepts more than `serde_json`, written for the oracle.
//!
//! Neither function shares code with the codec.

use std::fmt::Display;
use std::str::FromStr;

use serde::Deserializer;
use serde::de::{Deserialize, DeserializeOwned, Error};
use serde_json::value::RawValue;

/// Replaces each half of a surrogate pair by `\ufffd`.
pub(crate) fn with_whole_pairs(text: &[u8]) -> Vec<u8> {
    let mut out = text.to_vec();
    let mut at = 0;
    while at < out.len() {
        if out[at] != b'\\' {
            at += 1;
            continue;
        }
        let Some(first) = unit(&out[at..]) else {
            at += 2;
            continue;
        };
        let second = out.get(at + 6..).and_then(unit);
        let read = char::decode_utf16([first].into_iter().chain(second)).next();
        match read {
            Some(Ok(character)) => at += 6 * character.len_utf16(),
            // An invalid escape stays an error.
            _ => {
                out[at..at + 6].copy_from_slice(b"\\ufffd");
                at += 6;
            }
        }
    }
    out
}

fn unit(text: &[u8]) -> Option<u16> {
    let digits = text.strip_prefix(b"\\u")?.get(..4)?;
    let digits =
        std::str::from_utf8(digits).ok().filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u16::from_str_radix(digits, 16).ok()
}

/// Deserializes an integer in any spelling of JSON, for serde's `deserialize_with`.
pub(crate) fn integer<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + FromStr<Err: Display>,
{
    let raw = Option::<Box<RawValue>>::deserialize(deserializer)?;
    raw.map(|raw| parse(raw.get()).map_err(D::Error::custom)).transpose()
}

/// Parses an integer in any spelling of JSON.
///
/// # Errors
///
/// Returns a message if the text is not a number, or the number is not a value of `T`.
pub fn parse<T: DeserializeOwned + FromStr<Err: Display>>(json: &str) -> Result<T, String> {
    // `serde_json::Value` checks the syntax, but rejects numbers beyond `f64`.
    let is_number = serde_json::from_str::<serde_json::Value>(json)
        .map_or_else(|error| error.to_string().starts_with("number out of range"), |value| value.is_number());
    if !is_number {
        return Err("not a number".to_owned());
    }
    let (mantissa, exponent) = json.trim().split_once(['e', 'E']).unwrap_or((json.trim(), "0"));
    let negative = mantissa.starts_with('-');
    let mantissa = mantissa.trim_start_matches('-');
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.bytes().all(|digit| digit == b'0') {
        return "0".parse().map_err(|error: T::Err| error.to_string());
    }
    // The exponent is moved to the end of the digits one zero at a time.
    let mut exponent = exponent.parse::<i128>().map_err(|error| error.to_string())? - fraction.len() as i128;
    let mut digits = digits.trim_start_matches('0').to_owned();
    while exponent < 0 && digits.ends_with('0') {
        digits.pop();
        exponent += 1;
    }
    while exponent > 0 && digits.len() < 50 {
        digits.push('0');
        exponent -= 1;
    }
    if exponent != 0 {
        return Err("the number has a fraction, or too many digits".to_owned());
    }
    let sign = if negative { "-" } else { "" };
    format!("{sign}{digits}").parse().map_err(|error: T::Err| error.to_string())
}
