//! Dates and times as controls write them (HTML Standard §2.3.5), as numbers that can be compared.

/// A day, in milliseconds.
pub(super) const DAY: f64 = 86_400_000.0;

/// `2026-02-28`: milliseconds since 1970.
pub(super) fn date(text: &str) -> Option<f64> {
    let (month, day) = text.rsplit_once('-')?;
    let (year, month) = year_and_month(month)?;
    let day = digits(day, 2).filter(|day| (1..=days_in(year, month)).contains(day))?;
    Some(milliseconds(days(year, month, day)))
}

/// `2026-02`: months since January 1970.
pub(super) fn month(text: &str) -> Option<f64> {
    let (year, month) = year_and_month(text)?;
    let months = (year - 1970) * 12 + month - 1;
    i32::try_from(months).ok().map(f64::from)
}

/// `2026-W09`: milliseconds from 1970 to the week's Monday.
pub(super) fn week(text: &str) -> Option<f64> {
    let (year, week) = text.split_once("-W")?;
    let year = self::year(year)?;
    // The first week is the one that holds January the 4th.
    let first = monday(days(year, 1, 4));
    let weeks = (monday(days(year + 1, 1, 4)) - first) / 7;
    let week = digits(week, 2).filter(|week| (1..=weeks).contains(week))?;
    Some(milliseconds(first + (week - 1) * 7))
}

/// `08:30`, `08:30:15`, `08:30:15.5`: milliseconds since midnight.
pub(super) fn time(text: &str) -> Option<f64> {
    let mut parts = text.splitn(3, ':');
    let hour = digits(parts.next()?, 2).filter(|hour| *hour < 24)?;
    let minute = digits(parts.next()?, 2).filter(|minute| *minute < 60)?;
    let (second, fraction) = match parts.next() {
        None => (0, 0),
        Some(rest) => {
            let (second, fraction) = rest.split_once('.').unwrap_or((rest, "000"));
            let scale = match fraction.len() {
                1 => 100,
                2 => 10,
                _ => 1,
            };
            let fraction = digits(fraction, fraction.len().clamp(1, 3))? * scale;
            (digits(second, 2).filter(|second| *second < 60)?, fraction)
        }
    };
    let milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
    i32::try_from(milliseconds).ok().map(f64::from)
}

/// `2026-02-28T08:30`, with a space for the `T` where somebody writes it so: milliseconds since 1970.
pub(super) fn date_time(text: &str) -> Option<f64> {
    let (day, time) = text.split_once(['T', ' '])?;
    Some(date(day)? + self::time(time)?)
}

fn year_and_month(text: &str) -> Option<(i64, i64)> {
    let (year, month) = text.split_once('-')?;
    let month = digits(month, 2).filter(|month| (1..=12).contains(month))?;
    Some((self::year(year)?, month))
}

/// Four digits or more, above zero. Browsers end with the year 275760.
fn year(text: &str) -> Option<i64> {
    let long_enough = (4..=6).contains(&text.len());
    digits(text, text.len()).filter(|year| long_enough && (1..=275_760).contains(year))
}

/// A number of exactly so many digits.
fn digits(text: &str, count: usize) -> Option<i64> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| plain)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days from 1970-01-01 in the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> i64 {
    // Years that begin in March have the leap day at their end.
    let (year, month) = if month < 3 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    let leaps = year / 4 - year / 100 + year / 400;
    year * 365 + leaps + (month * 153 + 2) / 5 + day - 1 - 719_468
}

/// The Monday of a day's week. The first day of 1970 was a Thursday.
fn monday(day: i64) -> i64 {
    day - (day + 3).rem_euclid(7)
}

fn milliseconds(days: i64) -> f64 {
    f64::from(i32::try_from(days).unwrap_or(i32::MAX)) * DAY
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days_of(text: &str) -> Option<f64> {
        date(text).map(|ms| ms / DAY)
    }

    #[test]
    fn dates_are_days_since_1970() {
        for (text, expected) in [
            ("1970-01-01", Some(0.0)),
            ("1969-12-31", Some(-1.0)),
            ("2000-02-29", Some(11_016.0)),
            ("2000-03-01", Some(11_017.0)),
            ("2026-11-21", Some(20_778.0)),
            ("1900-02-29", None),
            ("2023-02-29", None),
            ("2026-13-01", None),
            ("2026-1-1", None),
            ("0000-01-01", None),
            ("26-01-01", None),
            ("", None),
        ] {
            assert_eq!(days_of(text), expected, "{text}");
        }
    }

    #[test]
    fn months_and_weeks_are_counted() {
        assert_eq!(month("1970-01"), Some(0.0));
        assert_eq!(month("1969-12"), Some(-1.0));
        assert_eq!(month("2026-00"), None);
        assert_eq!(week("1970-W01"), Some(-3.0 * DAY), "a Monday of 1969");
        assert_eq!(week("2026-W01"), date("2025-12-29"));
        assert_eq!(week("2020-W53"), date("2020-12-28"));
        assert_eq!(week("2021-W53"), None);
    }

    #[test]
    fn times_are_milliseconds() {
        for (text, expected) in [
            ("00:00", Some(0.0)),
            ("23:59:59.999", Some(DAY - 1.0)),
            ("08:30:15.5", Some(30_615_500.0)),
            ("24:00", None),
            ("8:30", None),
            ("08:60", None),
            ("08:30:", None),
            ("08:30:15.", None),
            ("08:30:15.1234", None),
        ] {
            assert_eq!(time(text), expected, "{text}");
        }
        assert_eq!(date_time("1970-01-02T00:01"), Some(DAY + 60_000.0));
        assert_eq!(date_time("1970-01-02 00:01"), Some(DAY + 60_000.0));
        assert_eq!(date_time("1970-01-02"), None);
    }
}
