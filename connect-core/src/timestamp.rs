//! Timestamps, and the three formats in which restJson1 sends them.

mod calendar;
mod convert;
mod format;
mod http_date;
mod parse;

pub use self::convert::TimeRangeError;
#[cfg(feature = "sigv4")]
pub(crate) use self::format::basic;

use std::fmt;

/// A point in time: seconds and nanoseconds since 1970-01-01T00:00:00Z, without leap seconds.
///
/// # Format on the wire
///
/// A timestamp is sent as a number of seconds in JSON, as an HTTP date in a header, and in RFC 3339
/// format (`2019-12-16T23:48:18Z`) in a label and in the query. `timestamp = "…"` on a member
/// selects another [`TimestampFormat`].
///
/// Received timestamps may have offsets and fractions. In JSON, an RFC 3339 string is also accepted
/// where a number of seconds is expected, because some emulators of AWS services send one.
///
/// # Examples
///
/// ```
/// use connect_core::metadata::TimestampFormat;
/// use connect_core::{Timestamp, json};
///
/// let time: Timestamp = json::from_slice(b"1576540098.5")?;
/// assert_eq!((time.seconds(), time.nanos()), (1_576_540_098, 500_000_000));
/// assert_eq!(time.to_string(), "2019-12-16T23:48:18.5Z");
///
/// let text = "2019-12-17T00:48:18.5+01:00";
/// assert_eq!(Timestamp::parse(text, TimestampFormat::DateTime), Some(time));
/// # Ok::<(), json::DecodeError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    seconds: i64,
    nanos: u32,
}

const NANOS_A_SECOND: u32 = 1_000_000_000;

/// The text format of a [`Timestamp`], from Smithy's `timestampFormat` trait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimestampFormat {
    /// RFC 3339 in UTC, `2019-12-16T23:48:18.5Z`; in attributes `timestamp = "date-time"`.
    DateTime,
    /// RFC 9110's IMF-fixdate, `Mon, 16 Dec 2019 23:48:18 GMT`; in attributes
    /// `timestamp = "http-date"`. A fraction is truncated when written.
    HttpDate,
    /// Seconds since 1970-01-01T00:00:00Z with an optional fraction, `1576540098.5`; in attributes
    /// `timestamp = "epoch-seconds"`.
    EpochSeconds,
}

impl Timestamp {
    /// Creates a timestamp from `seconds` since 1970-01-01T00:00:00Z, plus `nanos` nanoseconds.
    ///
    /// A billion nanoseconds and more carry over into the seconds, which saturate at [`i64::MAX`].
    pub const fn new(seconds: i64, nanos: u32) -> Self {
        let carried = (nanos / NANOS_A_SECOND) as i64;
        Self { seconds: seconds.saturating_add(carried), nanos: nanos % NANOS_A_SECOND }
    }

    /// Returns the whole seconds since 1970-01-01T00:00:00Z, rounded down.
    pub const fn seconds(&self) -> i64 {
        self.seconds
    }

    /// Returns the nanoseconds within the second, 0 to 999,999,999.
    pub const fn nanos(&self) -> u32 {
        self.nanos
    }

    /// Parses a text in `format`; `None` if the text is not in that format.
    ///
    /// Variations whose meaning is clear are read too: `2019-12-16 23:48:18 +0000`,
    /// `20191216T234818Z`, and for an HTTP date all forms of RFC 9110, section 5.6.7. A time
    /// without an offset from UTC is rejected, unless its form never has an offset.
    pub fn parse(text: &str, format: TimestampFormat) -> Option<Self> {
        match format {
            TimestampFormat::DateTime => parse::date_time(text),
            TimestampFormat::HttpDate => http_date::http_date(text),
            TimestampFormat::EpochSeconds => parse::epoch_seconds(text),
        }
    }

    /// Parses a text that a client sent in `format`, exactly as the format is defined: a date and
    /// time in UTC that ends in `Z`, or the preferred form of an HTTP date. A number of seconds is
    /// within the years 1 to 9999 too, so that each format can write what was read.
    ///
    /// Source: <https://smithy.io/2.0/spec/protocol-traits.html#timestampformat-trait>.
    pub(crate) fn parse_strictly(text: &str, format: TimestampFormat) -> Option<Self> {
        let time = parse::is_exact(text, format).then(|| Self::parse(text, format)).flatten()?;
        format::has_date(time).then_some(time)
    }

    /// Parses a text that a service sent where `format` is declared. A date is read in either
    /// format of dates, since some services send the other.
    pub(crate) fn receive(text: &str, format: TimestampFormat) -> Option<Self> {
        let declared = if format == TimestampFormat::EpochSeconds { Self::parse(text, format) } else { None };
        declared.or_else(|| Self::receive_date(text))
    }

    /// Parses a date that a service sent, in either format.
    pub(crate) fn receive_date(text: &str) -> Option<Self> {
        parse::date_time(text).or_else(|| http_date::http_date(text))
    }

    /// Formats the timestamp in `format`; `None` if `format` has a year and the year is not within
    /// 1 to 9999.
    pub fn format(&self, format: TimestampFormat) -> Option<String> {
        match format {
            TimestampFormat::DateTime => format::date_time(*self),
            TimestampFormat::HttpDate => format::http_date(*self),
            TimestampFormat::EpochSeconds => Some(format::epoch_seconds(*self)),
        }
    }
}

impl fmt::Display for Timestamp {
    /// Formats as [`TimestampFormat::DateTime`], or outside the years 1 to 9999 as
    /// [`TimestampFormat::EpochSeconds`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&format::date_time(*self).unwrap_or_else(|| format::epoch_seconds(*self)))
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
