//! The proleptic Gregorian calendar, counted in days since 1970-01-01.

/// A calendar date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Date {
    pub(super) year: i64,
    /// The month, 1 to 12.
    pub(super) month: u8,
    /// The day of the month, 1 to 31.
    pub(super) day: u8,
}

/// The number of days in 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;
/// The number of days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

impl Date {
    /// Returns the date that is `days` after 1970-01-01.
    ///
    /// Years are counted from March, so that a leap day is the last day of its year. See Howard
    /// Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "months and days are small and positive"
    )]
    pub(super) fn from_days(days: i64) -> Self {
        let days = days.saturating_add(EPOCH);
        let (era, day_of_era) = (days.div_euclid(ERA), days.rem_euclid(ERA));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self { year, month: month as u8, day: day as u8 }
    }

    /// Returns the number of days since 1970-01-01; `None` if the calendar has no such date.
    pub(super) fn to_days(self) -> Option<i64> {
        let Self { year, month, day } = self;
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day == 0 || day > days_in_month(year, month) {
            return None;
        }
        let year = year - i64::from(month <= 2);
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let month_from_march = (i64::from(month) + 9) % 12;
        let day_of_year = (153 * month_from_march + 2) / 5 + i64::from(day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Some(era * ERA + day_of_era - EPOCH)
    }
}

fn days_in_month(year: i64, month: u8) -> u8 {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + u8::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Returns the day of the week that is `days` after 1970-01-01, a Thursday; 0 is Sunday.
pub(super) fn weekday(days: i64) -> usize {
    usize::try_from((days.rem_euclid(7) + 4) % 7).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_from_year_1_to_9999_has_its_own_number() {
        let mut days = Date { year: 1, month: 1, day: 1 }.to_days().unwrap();
        assert_eq!(days, -719_162);
        for year in 1..=9999 {
            for month in 1..=12 {
                for day in 1..=days_in_month(year, month) {
                    let date = Date { year, month, day };
                    assert_eq!(date.to_days(), Some(days));
                    assert_eq!(Date::from_days(days), date);
                    days += 1;
                }
            }
        }
        assert_eq!(days - 1, 2_932_896);
    }

    #[test]
    fn dates_that_do_not_exist_are_rejected() {
        for (year, month, day) in
            [(2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (0, 1, 1)]
        {
            assert_eq!(Date { year, month, day }.to_days(), None);
        }
    }

    #[test]
    fn weekdays_are_counted_from_sunday() {
        assert_eq!(weekday(0), 4);
        assert_eq!(weekday(-1), 3);
        assert_eq!(weekday(18_246), 1, "2019-12-16 was a Monday");
    }
}
