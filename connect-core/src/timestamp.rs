//! Points in time, and the three formats in which restJson1 sends them.

mod calendar;
mod convert;
mod format;
mod parse;

pub use self::convert::TimeRangeError;
#[cfg(feature = "sigv4")]
pub(crate) use self::format::basic;

use std::fmt;

/// A point in time: seconds and nanoseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// On the wire it is a number of seconds in JSON, an HTTP date in a header, and `2019-12-16T23:48:18Z` in a label and in the query, unless the
/// member says `timestamp = "…"`. When read, offsets and fractions are understood; and in JSON, where seconds are expected, a string of the form
/// `2019-12-16T23:48:18Z` too, as some servers that stand in for a service write it.
///
/// ```
/// use connect_core::{Timestamp, TimestampFormat, json};
///
/// let time: Timestamp = json::from_slice(b"1576540098.5")?;
/// assert_eq!((time.seconds(), time.nanos()), (1_576_540_098, 500_000_000));
/// assert_eq!(time.to_string(), "2019-12-16T23:48:18.5Z");
/// assert_eq!(Timestamp::parse("2019-12-17T00:48:18.5+01:00", TimestampFormat::DateTime), Some(time));
/// # Ok::<(), json::DecodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanos: u32,
}

const NANOS_A_SECOND: u32 = 1_000_000_000;

/// How a [`Timestamp`] is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimestampFormat {
    /// RFC 3339, in UTC: `2019-12-16T23:48:18.5Z`. `timestamp = "date-time"`.
    DateTime,
    /// RFC 9110's IMF-fixdate: `Mon, 16 Dec 2019 23:48:18 GMT`. It has no fraction: one is cut off when written. `timestamp = "http-date"`.
    HttpDate,
    /// Seconds since 1970, with a fraction where there is one: `1576540098.5`. `timestamp = "epoch-seconds"`.
    EpochSeconds,
}

impl Timestamp {
    /// So many seconds after 1970-01-01T00:00:00Z, and `nanos` nanoseconds after that. A billion and more of them carry over; at the
    /// end of what an `i64` counts, it stays there.
    pub const fn new(seconds: i64, nanos: u32) -> Self {
        let carried = (nanos / NANOS_A_SECOND) as i64;
        Self { seconds: seconds.saturating_add(carried), nanos: nanos % NANOS_A_SECOND }
    }

    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    pub const fn seconds(&self) -> i64 {
        self.seconds
    }

    /// Nanoseconds after that, less than a billion.
    pub const fn nanos(&self) -> u32 {
        self.nanos
    }

    /// Reads a text in `format`; `None` when it is not in it.
    pub fn parse(text: &str, format: TimestampFormat) -> Option<Self> {
        match format {
            TimestampFormat::DateTime => parse::date_time(text),
            TimestampFormat::HttpDate => parse::http_date(text),
            TimestampFormat::EpochSeconds => parse::epoch_seconds(text),
        }
    }

    /// The text in `format`; `None` when it lies outside of the years 1 to 9999 and `format` writes years.
    pub fn format(&self, format: TimestampFormat) -> Option<String> {
        match format {
            TimestampFormat::DateTime => format::date_time(*self),
            TimestampFormat::HttpDate => format::http_date(*self),
            TimestampFormat::EpochSeconds => Some(format::epoch_seconds(*self)),
        }
    }
}

impl fmt::Display for Timestamp {
    /// As [`TimestampFormat::DateTime`], and as seconds outside of the years 1 to 9999.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&format::date_time(*self).unwrap_or_else(|| format::epoch_seconds(*self)))
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
