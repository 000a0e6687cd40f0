//! Conversions to and from the time types of the standard library and, by feature, of other crates.

use std::time::{Duration, SystemTime};

use super::{NANOS_A_SECOND, Timestamp};
use crate::printable::debug_is_one_line;

/// The error of a conversion to a time type that cannot represent the timestamp.
#[derive(Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the timestamp is out of range for the other type: use one within its range")]
pub struct TimeRangeError;

debug_is_one_line!(TimeRangeError);

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => Self::new(i64::try_from(after.as_secs()).unwrap_or(i64::MAX), after.subsec_nanos()),
            Err(error) => {
                let before = error.duration();
                let seconds = i64::try_from(before.as_secs()).map_or(i64::MIN, |seconds| -seconds);
                match before.subsec_nanos() {
                    0 => Self::new(seconds, 0),
                    nanos => Self::new(seconds.saturating_sub(1), NANOS_A_SECOND - nanos),
                }
            }
        }
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = TimeRangeError;

    fn try_from(time: Timestamp) -> Result<Self, Self::Error> {
        let whole = Duration::from_secs(time.seconds().unsigned_abs());
        let base = match time.seconds() {
            0.. => SystemTime::UNIX_EPOCH.checked_add(whole),
            _ => SystemTime::UNIX_EPOCH.checked_sub(whole),
        };
        base.and_then(|base| base.checked_add(Duration::from_nanos(time.nanos().into()))).ok_or(TimeRangeError)
    }
}

#[cfg(feature = "chrono")]
mod chrono {
    use super::{TimeRangeError, Timestamp};
    use ::chrono::{DateTime, Utc};

    impl From<DateTime<Utc>> for Timestamp {
        fn from(time: DateTime<Utc>) -> Self {
            Self::new(time.timestamp(), time.timestamp_subsec_nanos())
        }
    }

    impl TryFrom<Timestamp> for DateTime<Utc> {
        type Error = TimeRangeError;

        fn try_from(time: Timestamp) -> Result<Self, Self::Error> {
            Self::from_timestamp(time.seconds(), time.nanos()).ok_or(TimeRangeError)
        }
    }
}

#[cfg(feature = "time")]
mod time {
    use super::{TimeRangeError, Timestamp};
    use ::time::OffsetDateTime;

    impl From<OffsetDateTime> for Timestamp {
        fn from(time: OffsetDateTime) -> Self {
            Self::new(time.unix_timestamp(), time.nanosecond())
        }
    }

    impl TryFrom<Timestamp> for OffsetDateTime {
        type Error = TimeRangeError;

        fn try_from(time: Timestamp) -> Result<Self, Self::Error> {
            let whole = Self::from_unix_timestamp(time.seconds()).map_err(|_| TimeRangeError)?;
            whole.replace_nanosecond(time.nanos()).map_err(|_| TimeRangeError)
        }
    }
}

#[cfg(feature = "jiff")]
mod jiff {
    use super::{NANOS_A_SECOND, TimeRangeError, Timestamp};

    impl From<::jiff::Timestamp> for Timestamp {
        fn from(time: ::jiff::Timestamp) -> Self {
            // jiff's nanoseconds have the sign of its seconds.
            match u32::try_from(time.subsec_nanosecond()) {
                Ok(nanos) => Self::new(time.as_second(), nanos),
                Err(_) => Self::new(time.as_second() - 1, NANOS_A_SECOND - time.subsec_nanosecond().unsigned_abs()),
            }
        }
    }

    impl TryFrom<Timestamp> for ::jiff::Timestamp {
        type Error = TimeRangeError;

        fn try_from(time: Timestamp) -> Result<Self, Self::Error> {
            let nanos = i128::from(time.seconds()) * i128::from(NANOS_A_SECOND) + i128::from(time.nanos());
            Self::from_nanosecond(nanos).map_err(|_| TimeRangeError)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_times_round_trip_before_and_after_1970() {
        for time in [
            Timestamp::new(1_576_540_098, 5),
            Timestamp::new(0, 0),
            Timestamp::new(-1, 500_000_000),
            Timestamp::new(-7, 0),
        ] {
            assert_eq!(Timestamp::from(SystemTime::try_from(time).unwrap()), time);
        }
    }

    #[cfg(all(feature = "chrono", feature = "time", feature = "jiff"))]
    #[test]
    fn chrono_time_and_jiff_agree() {
        for time in
            [Timestamp::new(1_576_540_098, 123_456_789), Timestamp::new(-1, 500_000_000), Timestamp::new(-86_400, 0)]
        {
            let chrono = ::chrono::DateTime::try_from(time).unwrap();
            let offset = ::time::OffsetDateTime::try_from(time).unwrap();
            let jiff = ::jiff::Timestamp::try_from(time).unwrap();
            assert_eq!([Timestamp::from(chrono), Timestamp::from(offset), Timestamp::from(jiff)], [time; 3]);
            assert_eq!(jiff.to_string(), time.to_string());
        }
        assert_eq!(::time::OffsetDateTime::try_from(Timestamp::new(i64::MAX, 0)), Err(TimeRangeError));
    }
}
