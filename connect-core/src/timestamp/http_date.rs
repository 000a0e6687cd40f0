//! Parses HTTP dates, leniently.

use super::Timestamp;
use super::calendar::Date;
use super::parse::Text;

const FULL_WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const FULL_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Parses an HTTP date in each form of RFC 9110, section 5.6.7, and in the variants that services
/// send:
///
/// - `Sun, 06 Nov 1994 08:49:37 GMT`, also with a day of one digit, without the weekday, with a
///   fraction of a second, or with `UTC`, `UT`, `Z` or an offset such as `+0000` for `GMT`
/// - `Sunday, 06-Nov-94 08:49:37 GMT`, where a year from 69 is in the 20th century
/// - `Sun Nov  6 08:49:37 1994`
///
/// The case of letters and the name of the weekday do not matter, since the rest of the text
/// identifies the day.
pub(super) fn http_date(text: &str) -> Option<Timestamp> {
    let mut text = Text::new(text);
    let has_comma = skip_weekday(&mut text);
    let is_asctime = text.starts_with_letter() && !has_comma;
    if is_asctime { asctime(text) } else { day_first(text) }
}

/// Skips a weekday and the comma after it. Returns true if there was a comma.
fn skip_weekday(text: &mut Text<'_>) -> bool {
    let mut rest = text.clone();
    let word = rest.word();
    if position(&FULL_WEEKDAYS, word).is_none() {
        return false;
    }
    let has_comma = rest.take(",").is_some();
    rest.skip_spaces();
    *text = rest;
    has_comma
}

/// Returns the index of the name that is `word`, in full or as its first three letters, in any
/// case.
fn position(names: &[&str], word: &str) -> Option<usize> {
    let is_word =
        |name: &&str| [*name, name.get(..3).unwrap_or(name)].iter().any(|name| name.eq_ignore_ascii_case(word));
    names.iter().position(is_word)
}

/// Parses `06 Nov 1994 08:49:37 GMT`, or the same with hyphens in the date.
fn day_first(mut text: Text<'_>) -> Option<Timestamp> {
    let day = text.day()?;
    separator(&mut text)?;
    let month = month(&mut text)?;
    separator(&mut text)?;
    let year = year(&mut text)?;
    spaces(&mut text)?;
    let (second, nanos) = text.clock()?;
    text.skip_spaces();
    let offset = text.offset()?;
    text.end()?;
    let days = Date { year, month, day }.to_days()?;
    Some(Timestamp::new(days * 86_400 + second - offset, nanos))
}

/// Parses `Nov  6 08:49:37 1994`, which is in UTC.
fn asctime(mut text: Text<'_>) -> Option<Timestamp> {
    let month = month(&mut text)?;
    spaces(&mut text)?;
    let day = text.day()?;
    spaces(&mut text)?;
    let (second, nanos) = text.clock()?;
    spaces(&mut text)?;
    let year = text.number(4)?;
    text.end()?;
    let days = Date { year, month, day }.to_days()?;
    Some(Timestamp::new(days * 86_400 + second, nanos))
}

fn month(text: &mut Text<'_>) -> Option<u8> {
    u8::try_from(position(&FULL_MONTHS, text.word())? + 1).ok()
}

/// Parses a year of four digits, or of two.
fn year(text: &mut Text<'_>) -> Option<i64> {
    if let Some(year) = text.number(4) {
        return Some(year);
    }
    let year = text.number(2)?;
    Some(if year < 69 { 2000 + year } else { 1900 + year })
}

fn separator(text: &mut Text<'_>) -> Option<()> {
    text.take("-").or_else(|| spaces(text))
}

fn spaces(text: &mut Text<'_>) -> Option<()> {
    text.take(" ")?;
    text.skip_spaces();
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_of_an_http_date_is_read() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun, 6 Nov 1994 08:49:37 GMT",
            "06 Nov 1994 08:49:37 GMT",
            "sun, 06 nov 1994 08:49:37 gmt",
            "Sun, 06 November 1994 08:49:37 UTC",
            "Mon,  06  Nov  1994  08:49:37 Z",
            "Sun, 06 Nov 1994 08:49:37 +0000",
            "Sun, 06 Nov 1994 10:49:37 +0200",
            "Sun, 06 Nov 1994 03:49:37 -0500",
            "Sun, 06-Nov-1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun Nov 6 08:49:37 1994",
        ] {
            assert_eq!(http_date(text), Some(Timestamp::new(784_111_777, 0)), "{text}");
        }
        assert_eq!(http_date("Wednesday, 01-Jan-20 00:00:00 GMT"), Some(Timestamp::new(1_577_836_800, 0)));
        assert_eq!(http_date("Sun, 02 Jan 2000 20:34:56.456 GMT"), Some(Timestamp::new(946_845_296, 456_000_000)));
    }

    #[test]
    fn a_text_without_a_clear_time_is_not_read() {
        for text in [
            "",
            "0",
            "-1",
            "Sun",
            "Sun,",
            "Sun, 06 Nov 1994",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 06 Nov 1994 08:49:37 GMT x",
            "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:60:00 GMT",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 No 1994 08:49:37 GMT",
            "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, 06 Nov 19945 08:49:37 GMT",
            "Sun, 06 Nov 994 08:49:37 GMT",
            "Sun, 06 11 1994 08:49:37 GMT",
            "Sun, Nov 6 08:49:37 1994",
            "Sun Nov 6 08:49:37 94",
            "é06 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(http_date(text), None, "{text}");
        }
    }
}
