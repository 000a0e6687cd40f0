//! Whole numbers in any spelling of JSON: `22.0`, `1e3`, `-0`.

/// The number of digits of the largest integer, [`u128::MAX`].
const MAX_DIGITS: usize = 39;

/// A JSON number, as an integer.
pub(super) enum Whole {
    /// An integer in plain digits.
    Digits(Digits),
    /// A number with a fraction.
    Fraction,
    /// A number with more digits than any integer type has.
    TooLong,
}

/// An integer in the spelling that `str::parse` accepts.
pub(super) struct Digits {
    text: [u8; MAX_DIGITS + 1],
    length: usize,
}

impl Digits {
    pub(super) fn as_str(&self) -> &str {
        self.text.get(..self.length).and_then(|text| std::str::from_utf8(text).ok()).unwrap_or_default()
    }

    fn new(negative: bool, digits: impl Iterator<Item = u8>) -> Self {
        let mut new = Self { text: [b'0'; MAX_DIGITS + 1], length: 0 };
        let sign = negative.then_some(b'-');
        for (place, byte) in new.text.iter_mut().zip(sign.into_iter().chain(digits)) {
            *place = byte;
            new.length += 1;
        }
        new
    }
}

/// Converts a JSON number into an integer, digit by digit, since an `f64` loses digits from 2⁵³ on.
#[cold]
pub(super) fn whole(number: &str) -> Whole {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (negative, mantissa) = mantissa.strip_prefix('-').map_or((false, mantissa), |digits| (true, digits));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    // The digits, as if the decimal point were at their end.
    let digits = || before.bytes().chain(after.bytes());
    let Some(first) = digits().position(|digit| digit != b'0') else {
        return Whole::Digits(Digits::new(false, std::iter::once(b'0')));
    };
    let trailing = digits().rev().position(|digit| digit != b'0').unwrap_or_default();
    let significant = (before.len() + after.len()).saturating_sub(first + trailing);
    let zeros = shift(exponent).saturating_add(length(trailing)).saturating_sub(length(after.len()));
    let Ok(zeros) = usize::try_from(zeros) else { return Whole::Fraction };
    if significant.saturating_add(zeros) > MAX_DIGITS {
        return Whole::TooLong;
    }
    let zeros = std::iter::repeat_n(b'0', zeros);
    Whole::Digits(Digits::new(negative, digits().skip(first).take(significant).chain(zeros)))
}

/// Parses an exponent. An exponent that does not fit into an `i64` becomes the smallest or the
/// largest `i64`.
fn shift(exponent: &str) -> i64 {
    exponent.parse().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX })
}

fn length(digits: usize) -> i64 {
    i64::try_from(digits).unwrap_or(i64::MAX)
}
