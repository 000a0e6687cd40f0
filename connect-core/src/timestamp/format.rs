//! Formats timestamps.

use super::calendar::{Date, weekday};
use super::{NANOS_A_SECOND, Timestamp};

pub(super) const WEEKDAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
pub(super) const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Splits a time into days since 1970-01-01, the date, and hour, minute and second; `None` outside
/// the years 1 to 9999.
fn civil(time: Timestamp) -> Option<(i64, Date, [i64; 3])> {
    let (days, second) = (time.seconds.div_euclid(86_400), time.seconds.rem_euclid(86_400));
    let date = Date::from_days(days);
    let clock = [second / 3600, second / 60 % 60, second % 60];
    (1..=9999).contains(&date.year).then_some((days, date, clock))
}

/// Returns true if the time is within the years 1 to 9999.
pub(super) fn has_date(time: Timestamp) -> bool {
    civil(time).is_some()
}

pub(super) fn date_time(time: Timestamp) -> Option<String> {
    let (_, Date { year, month, day }, [hour, minute, second]) = civil(time)?;
    let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
    push_fraction(&mut text, time.nanos);
    text.push('Z');
    Some(text)
}

/// Formats a time in ISO 8601's basic format, to the second: `20191216T234818Z`.
#[cfg(feature = "sigv4")]
pub(crate) fn basic(time: Timestamp) -> Option<[u8; 16]> {
    let (_, Date { year, month, day }, [hour, minute, second]) = civil(time)?;
    let mut text = *b"00000000T000000Z";
    let parts = [year / 100, year % 100, month.into(), day.into(), hour, minute, second];
    for (at, part) in [0, 2, 4, 6, 9, 11, 13].into_iter().zip(parts) {
        let two = u8::try_from(part).unwrap_or_default();
        text[at] += two / 10;
        text[at + 1] += two % 10;
    }
    Some(text)
}

pub(super) fn http_date(time: Timestamp) -> Option<String> {
    let (days, Date { year, month, day }, [hour, minute, second]) = civil(time)?;
    let (weekday, month) = (WEEKDAYS[weekday(days)], MONTHS[usize::from(month) - 1]);
    Some(format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT"))
}

pub(super) fn epoch_seconds(time: Timestamp) -> String {
    let Timestamp { seconds, nanos } = time;
    if seconds >= 0 || nanos == 0 {
        let mut text = seconds.to_string();
        push_fraction(&mut text, nanos);
        return text;
    }
    // Half a second before 1970 is stored as -1 second and 500,000,000 nanoseconds.
    let mut text = format!("-{}", (seconds + 1).unsigned_abs());
    push_fraction(&mut text, NANOS_A_SECOND - nanos);
    text
}

fn push_fraction(text: &mut String, nanos: u32) {
    if nanos > 0 {
        let digits = format!(".{nanos:09}");
        text.push_str(digits.trim_end_matches('0'));
    }
}
