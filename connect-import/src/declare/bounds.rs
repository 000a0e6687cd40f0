//! Bounds of lengths and numbers, as literals and as sentences.

use crate::model::{Bounds, IntegerWidth, Kind};

/// Returns bounds of a length, unless every length keeps them.
pub(super) fn length_bounds(bounds: &Bounds) -> Option<Bounds> {
    let min = bounds.min.clone().filter(|min| min != "0" && !min.starts_with('-'));
    // A length beyond 32 bits is no limit in practice, and 2^63 not even a `usize` everywhere.
    let max = bounds.max.clone().filter(|max| max.parse::<u32>().is_ok());
    let bounds = Bounds { min, max };
    (!bounds.is_empty()).then_some(bounds)
}

/// Returns the bounds of a number as literals of its type, unless every number keeps them.
pub(super) fn range_bounds(bounds: &Bounds, kind: &Kind) -> Option<Bounds> {
    let (least, most): (i64, i64) = match kind {
        Kind::Integer(IntegerWidth::Byte) => (i8::MIN.into(), i8::MAX.into()),
        Kind::Integer(IntegerWidth::Short) => (i16::MIN.into(), i16::MAX.into()),
        Kind::Integer(IntegerWidth::Integer) | Kind::IntEnum(_) => (i32::MIN.into(), i32::MAX.into()),
        _ => (i64::MIN, i64::MAX),
    };
    let is_float = matches!(kind, Kind::Float | Kind::Double);
    let literal = |end: &Option<String>| {
        let end = end.clone()?;
        if is_float {
            return Some(if end.contains(['.', 'e', 'E']) { end } else { format!("{end}.0") });
        }
        let whole = end.parse::<i64>().ok()?;
        (least < whole && whole < most).then_some(end)
    };
    let bounds = Bounds { min: literal(&bounds.min), max: literal(&bounds.max) };
    (!bounds.is_empty()).then_some(bounds)
}

pub(super) fn sentence(bounds: &Bounds, unit: &str) -> String {
    let space = if unit.is_empty() { "" } else { " " };
    match (bounds.min.as_deref().map(grouped), bounds.max.as_deref().map(grouped)) {
        (Some(min), Some(max)) if min == max => {
            format!("Exactly {min}{space}{}.", if min == "1" { singular(unit) } else { unit })
        }
        (None, Some(max)) if max == "1" => format!("Up to {max}{space}{}.", singular(unit)),
        (Some(min), Some(max)) => format!("{min} to {max}{space}{unit}."),
        (Some(min), None) => format!("At least {min}{space}{}.", if min == "1" { singular(unit) } else { unit }),
        (None, Some(max)) => format!("Up to {max}{space}{unit}."),
        (None, None) => String::new(),
    }
}

fn singular(unit: &str) -> &str {
    if unit == "entries" { "entry" } else { unit.trim_end_matches('s') }
}

/// Separates the thousands of a number with commas.
fn grouped(number: &str) -> String {
    separated(number, ",", 4)
}

/// Separates the thousands of a whole number with more than `longest` digits.
pub(crate) fn separated(number: &str, separator: &str, longest: usize) -> String {
    let (sign, digits) = number.strip_prefix('-').map_or(("", number), |digits| ("-", digits));
    if digits.len() < longest || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return number.to_owned();
    }
    let first = (digits.len() + 2) % 3 + 1;
    let mut groups = vec![&digits[..first]];
    let mut rest = &digits[first..];
    while let Some(group) = rest.get(..3) {
        groups.push(group);
        rest = &rest[3..];
    }
    format!("{sign}{}", groups.join(separator))
}
