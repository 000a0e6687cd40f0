//! Parses timestamps.

use super::calendar::Date;
use super::{NANOS_A_SECOND, Timestamp, TimestampFormat};

/// The rest of a text that is being parsed.
#[derive(Clone)]
pub(super) struct Text<'a>(&'a str);

impl<'a> Text<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// Parses letters, perhaps none.
    pub(super) fn word(&mut self) -> &'a str {
        let end = self.0.find(|character: char| !character.is_ascii_alphabetic()).unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at(end);
        self.0 = rest;
        word
    }

    /// Parses one or two digits.
    pub(super) fn day(&mut self) -> Option<u8> {
        self.small(2).or_else(|| self.small(1))
    }

    pub(super) fn skip_spaces(&mut self) {
        self.0 = self.0.trim_start_matches(' ');
    }

    pub(super) fn starts_with_letter(&self) -> bool {
        self.0.starts_with(|character: char| character.is_ascii_alphabetic())
    }

    pub(super) fn take(&mut self, literal: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(literal)?;
        Some(())
    }

    pub(super) fn take_one_of(&mut self, literals: &[&str]) -> Option<usize> {
        literals.iter().position(|literal| self.take(literal).is_some())
    }

    /// Parses exactly `count` digits.
    pub(super) fn number(&mut self, count: usize) -> Option<i64> {
        let (digits, rest) = self.0.split_at_checked(count)?;
        let value = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??;
        self.0 = rest;
        Some(value)
    }

    fn small(&mut self, count: usize) -> Option<u8> {
        self.number(count)?.try_into().ok()
    }

    /// Parses `literal` if `is_there` is true.
    fn take_if(&mut self, is_there: bool, literal: &str) -> Option<()> {
        if is_there { self.take(literal) } else { Some(()) }
    }

    /// Parses `HH:MM:SS` and an optional fraction, or `HH:MM`, into seconds and nanoseconds of the
    /// day.
    pub(super) fn clock(&mut self) -> Option<(i64, u32)> {
        let hour = self.number(2)?;
        self.take(":")?;
        let minute = self.number(2)?;
        let (second, nanos) = if self.take(":").is_some() { (self.number(2)?, self.fraction()?) } else { (0, 0) };
        time_of_day(hour, minute, second, nanos)
    }

    /// Parses `HHMMSS` and an optional fraction.
    fn basic_clock(&mut self) -> Option<(i64, u32)> {
        let (hour, minute, second) = (self.number(2)?, self.number(2)?, self.number(2)?);
        let nanos = self.fraction()?;
        time_of_day(hour, minute, second, nanos)
    }

    /// Parses an optional fraction into nanoseconds. Digits after the ninth are truncated.
    fn fraction(&mut self) -> Option<u32> {
        if self.take_one_of(&[".", ","]).is_none() {
            return Some(0);
        }
        let end = self.0.find(|character: char| !character.is_ascii_digit()).unwrap_or(self.0.len());
        let (digits, rest) = self.0.split_at(end);
        self.0 = rest;
        let nanos = digits.get(..9).unwrap_or(digits);
        let scale = 10_u32.checked_pow(u32::try_from(9 - nanos.len()).ok()?)?;
        nanos.parse::<u32>().ok()?.checked_mul(scale)
    }

    /// Parses a zone into seconds east of UTC: `Z`, `UTC`, `UT` or `GMT` in any case, `+HH:MM`,
    /// `+HHMM` or `+HH`.
    pub(super) fn offset(&mut self) -> Option<i64> {
        let name = self.word();
        if !name.is_empty() {
            return ["Z", "UTC", "UT", "GMT"].iter().any(|utc| utc.eq_ignore_ascii_case(name)).then_some(0);
        }
        let sign = if self.take_one_of(&["+", "-"])? == 0 { 1 } else { -1 };
        let hours = self.number(2)?;
        let minutes = if self.take(":").is_some() { self.number(2)? } else { self.number(2).unwrap_or(0) };
        (hours <= 23 && minutes <= 59).then_some(sign * (hours * 3600 + minutes * 60))
    }

    pub(super) fn end(&self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}

/// Returns the seconds and nanoseconds of the day.
fn time_of_day(hour: i64, minute: i64, second: i64, nanos: u32) -> Option<(i64, u32)> {
    // RFC 3339, section 5.6: a second of 60 is a leap second.
    let is_valid = hour <= 23 && minute <= 59 && second <= 60;
    is_valid.then_some((hour * 3600 + minute * 60 + second, nanos))
}

/// Parses a date-time of RFC 3339, leniently: the date and the time may be separated by a space,
/// the seconds may be absent, the offset may be `+0000`, `+00`, `UTC` or `GMT`, and all separators
/// may be absent (`20191216T234818Z`). A time without an offset is not one instant, so it is
/// rejected.
pub(super) fn date_time(text: &str) -> Option<Timestamp> {
    let mut text = Text(text);
    let year = text.number(4)?;
    let is_extended = text.take("-").is_some();
    let month = text.small(2)?;
    text.take_if(is_extended, "-")?;
    let day = text.small(2)?;
    text.take_one_of(&["T", "t", " "])?;
    let (second, nanos) = if is_extended { text.clock()? } else { text.basic_clock()? };
    text.skip_spaces();
    let offset = text.offset()?;
    text.end()?;
    let days = Date { year, month, day }.to_days()?;
    Some(Timestamp::new(days * 86_400 + second - offset, nanos))
}

/// Parses a decimal number exactly, without converting it into a float: `1576540098.5`,
/// `1.5765400985E9`.
pub(super) fn epoch_seconds(text: &str) -> Option<Timestamp> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (negative, mantissa) = match mantissa.strip_prefix('-') {
        Some(mantissa) => (true, mantissa),
        None => (false, mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !are_digits(whole) || !are_digits(fraction) {
        return None;
    }
    let nanos = if exponent == 0 {
        let whole = i128::from(whole.parse::<i64>().ok()?);
        whole * i128::from(NANOS_A_SECOND) + i128::from(fraction_in_nanos(fraction))
    } else {
        moved_nanos(whole, fraction, exponent)?
    };
    let nanos = if negative { -nanos } else { nanos };
    let seconds = i64::try_from(nanos.div_euclid(i128::from(NANOS_A_SECOND))).ok()?;
    let nanos = u32::try_from(nanos.rem_euclid(i128::from(NANOS_A_SECOND))).ok()?;
    Some(Timestamp::new(seconds, nanos))
}

/// Returns the first nine digits of a fraction, padded with zeros.
fn fraction_in_nanos(fraction: &str) -> u32 {
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(9);
    digits.fold(0, |nanos, digit| nanos * 10 + u32::from(digit - b'0'))
}

/// Returns the nanoseconds of a number whose exponent moves the decimal point.
fn moved_nanos(whole: &str, fraction: &str, exponent: i32) -> Option<i128> {
    let digits = [whole, fraction].concat();
    // The index of the digit after the decimal point: moved by the exponent, and by nine more for
    // nanoseconds.
    let point = i64::try_from(whole.len()).ok()? + i64::from(exponent) + 9;
    if point <= 0 { Some(0) } else { shifted(digits.trim_start_matches('0'), &digits, usize::try_from(point).ok()?) }
}

/// Returns the first `point` of `digits` as a number, padded with zeros. `significant` is `digits`
/// without leading zeros.
fn shifted(significant: &str, digits: &str, point: usize) -> Option<i128> {
    if significant.is_empty() {
        return Some(0);
    }
    let leading = digits.len() - significant.len();
    let wanted = point.saturating_sub(leading);
    let kept = significant.get(..wanted).unwrap_or(significant);
    if kept.is_empty() {
        return Some(0);
    }
    let zeros = u32::try_from(wanted - kept.len()).ok()?;
    kept.parse::<i128>().ok()?.checked_mul(10_i128.checked_pow(zeros)?)
}

/// Returns true if the text has exactly the form of `format`, whatever its digits are.
pub(super) fn is_exact(text: &str, format: TimestampFormat) -> bool {
    match format {
        TimestampFormat::EpochSeconds => true,
        TimestampFormat::DateTime => has_form(text, "9999-99-99T99:99:99", "Z"),
        TimestampFormat::HttpDate => has_form(text, "aaa, 99 aaa 9999 99:99:99", " GMT"),
    }
}

/// Returns true if the text is `form`, with a digit for each `9` and a letter for each `a`, then
/// perhaps a fraction of a second, and `end`.
fn has_form(text: &str, form: &str, end: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(form.len()) else { return false };
    let fits = |(byte, form): (u8, u8)| match form {
        b'9' => byte.is_ascii_digit(),
        b'a' => byte.is_ascii_alphabetic(),
        other => byte == other,
    };
    let is_fraction = |rest: &str| {
        let digits = rest.strip_prefix('.').unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    date.bytes().zip(form.bytes()).all(fits)
        && rest.strip_suffix(end).is_some_and(|rest| rest.is_empty() || is_fraction(rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::timestamp::TimestampFormat::{DateTime, EpochSeconds, HttpDate};

    #[test]
    fn each_format_is_parsed_and_written() {
        let time = Timestamp::new(1_576_540_098, 0);
        for (format, text) in [
            (DateTime, "2019-12-16T23:48:18Z"),
            (HttpDate, "Mon, 16 Dec 2019 23:48:18 GMT"),
            (EpochSeconds, "1576540098"),
        ] {
            assert_eq!(time.format(format).as_deref(), Some(text));
            assert_eq!(Timestamp::parse(text, format), Some(time));
        }
    }

    #[test]
    fn offsets_and_fractions_are_parsed() {
        let time = Timestamp::new(1_576_540_098, 0);
        assert_eq!(date_time("2019-12-16T22:48:18-01:00"), Some(time));
        assert_eq!(date_time("2019-12-17T00:48:18+01:00"), Some(time));
        assert_eq!(date_time("2000-01-02t20:34:56.123z"), Some(Timestamp::new(946_845_296, 123_000_000)));
        assert_eq!(date_time("2000-01-02T20:34:56.1234567899Z"), Some(Timestamp::new(946_845_296, 123_456_789)));
        assert_eq!(date_time("1969-12-31T23:59:59.5Z"), Some(Timestamp::new(-1, 500_000_000)));
    }

    #[test]
    fn variations_of_a_date_time_are_parsed() {
        for text in [
            "2019-12-16T23:48:18+0000",
            "2019-12-16T23:48:18-00",
            "2019-12-16 23:48:18Z",
            "2019-12-16 23:48:18 UTC",
            "2019-12-16T23:48:18 gmt",
            "2019-12-17T01:48:18+02",
            "2019-12-16T18:18:18.000-0530",
            "2019-12-16T23:48:18,0Z",
            "20191216T234818Z",
            "20191217T004818+0100",
        ] {
            assert_eq!(date_time(text), Some(Timestamp::new(1_576_540_098, 0)), "{text}");
        }
        assert_eq!(date_time("2019-12-16T23:48Z"), Some(Timestamp::new(1_576_540_080, 0)));
    }

    #[test]
    fn seconds_are_parsed_exactly() {
        for (text, seconds, nanos) in [
            ("0", 0, 0),
            ("1576540098.123456789", 1_576_540_098, 123_456_789),
            ("1.5765400985E9", 1_576_540_098, 500_000_000),
            ("1576540098500e-3", 1_576_540_098, 500_000_000),
            ("-0.5", -1, 500_000_000),
            ("-1.25", -2, 750_000_000),
            ("1e-20", 0, 0),
            ("0.0000000019", 0, 1),
            ("0e999", 0, 0),
        ] {
            assert_eq!(epoch_seconds(text), Some(Timestamp::new(seconds, nanos)), "{text}");
        }
        assert_eq!(Timestamp::new(-2, 750_000_000).format(EpochSeconds).as_deref(), Some("-1.25"));
        assert_eq!(Timestamp::new(-1, 500_000_000).format(EpochSeconds).as_deref(), Some("-0.5"));
    }

    #[test]
    fn text_in_another_format_is_rejected() {
        for text in [
            "",
            "2019-12-16",
            "2019-12-16T23:48:18",
            "2019-12-16T24:00:00Z",
            "2019-02-29T00:00:00Z",
            "2019-12-16T23:48:18.Z",
            "2019-12-16T23:48:18ZZ",
            "2019-12-16T23Z",
            "2019-12-16T23:48:18 CET",
            "2019-12-16T2348:18Z",
            "20191216T23:48:18Z",
            "2019-1216T23:48:18Z",
            "2019-12-16  23:48:18Z",
            "2019-12-16T23:48:18+",
            "2019-12-16T23:48:18+24:00",
            "2019-12-16T23:48:18+01:",
            "+019-12-16T23:48:18Z",
            "2019-12-16T23:48:18+1:00",
            "é019-12-16T23:48:18Z",
        ] {
            assert_eq!(date_time(text), None, "{text}");
        }
        for text in ["", "-", ".5", "1.", "abc", "1e", "NaN", "1e99", "99999999999999999999", "+1", "1_0"] {
            assert_eq!(epoch_seconds(text), None, "{text}");
        }
    }

    #[test]
    fn a_year_of_five_digits_is_rejected() {
        let late = Timestamp::new(253_402_300_800, 0);
        assert_eq!(late.format(DateTime), None);
        assert_eq!(late.format(HttpDate), None);
        assert_eq!(late.format(EpochSeconds).as_deref(), Some("253402300800"));
        assert_eq!(Timestamp::new(253_402_300_799, 0).format(DateTime).as_deref(), Some("9999-12-31T23:59:59Z"));
    }
}
