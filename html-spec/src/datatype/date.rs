//! Dates and times, each in the one form that the Standard gives it (HTML, "Dates and times").
//!
//! A function of this file says `None` where a text doesn't even look like its form, and judges it where it does.

use super::Flaw;
use alloc::format;

/// Judged, because it looks like the form.
pub(super) type Judged = Option<Result<(), Flaw>>;

/// A year alone: `2026`.
pub(super) fn year(text: &str) -> Judged {
    let year = parse_year(text)?;
    Some(check_year(year))
}

/// A month: `2026-11`.
pub(super) fn month(text: &str) -> Judged {
    let (year, month) = text.rsplit_once('-')?;
    let (year, month) = (parse_year(year)?, two(month)?);
    Some(check_year(year).and_then(|()| check_month(month)))
}

/// A date: `2026-11-21`.
pub(super) fn date(text: &str) -> Judged {
    let (rest, day) = text.rsplit_once('-')?;
    let (year, month) = rest.rsplit_once('-')?;
    let (year, month, day) = (parse_year(year)?, two(month)?, two(day)?);
    Some(check_year(year).and_then(|()| check_day(Some(year), month, day)))
}

/// A date without a year: `11-21`, or `--11-21`.
pub(super) fn yearless(text: &str) -> Judged {
    let (month, day) = text.strip_prefix("--").unwrap_or(text).split_once('-')?;
    let (month, day) = (two(month)?, two(day)?);
    Some(check_day(None, month, day))
}

/// A week: `2026-W47`. Whether a year has a week 53 is looked at where `exact`.
pub(super) fn week(text: &str, exact: bool) -> Judged {
    let (year, week) = text.split_once("-W")?;
    let (year, week) = (parse_year(year)?, two(week)?);
    Some(check_year(year).and_then(|()| check_week(year, week, exact)))
}

/// A time: `09:30`, `09:30:59.123`.
pub(super) fn time(text: &str) -> Judged {
    let (hour, rest) = text.split_once(':')?;
    let (minute, second) = match rest.split_once(':') {
        Some((minute, second)) => (minute, Some(second)),
        None => (rest, None),
    };
    let (hour, minute) = (two(hour)?, two(minute)?);
    let (second, fraction) =
        match second.map(|second| second.split_once('.').unwrap_or((second, "0"))) {
            Some((second, fraction)) if is_digits(fraction) => (two(second)?, fraction),
            Some(_) => return None,
            None => (0, "0"),
        };
    Some(check_time(hour, minute, second, fraction))
}

/// A date and a time: `2026-11-21T09:30`.
pub(super) fn local(text: &str) -> Judged {
    let (day, clock) = text.split_once(['T', ' '])?;
    Some(date(day)?.and(time(clock)?))
}

/// How far a clock is from that of Greenwich: `Z`, `+01:00`.
pub(super) fn zone(text: &str) -> Judged {
    if text == "Z" {
        return Some(Ok(()));
    }
    let west = match text.as_bytes().first()? {
        b'+' => false,
        b'-' => true,
        _ => return None,
    };
    let digits = &text[1..];
    let (hours, minutes) = match digits.split_once(':') {
        Some(parts) => parts,
        None => digits.split_at_checked(2)?,
    };
    let (hours, minutes) = (two(hours)?, two(minutes)?);
    Some(check_zone(west, hours, minutes))
}

/// A date, a time and a zone: `2026-11-21T09:30Z`.
pub(super) fn global(text: &str) -> Judged {
    let (day, clock) = text.split_once(['T', ' '])?;
    let (clock, offset) = clock.split_at(clock.find(['Z', '+', '-'])?);
    Some(date(day)?.and(time(clock)?).and(zone(offset)?))
}

fn check_year(year: u64) -> Result<(), Flaw> {
    if year == 0 {
        Err(Flaw::with(
            "there is no year 0",
            "write a year from `0001` on",
        ))
    } else {
        Ok(())
    }
}

fn check_month(month: u32) -> Result<(), Flaw> {
    if (1..=12).contains(&month) {
        return Ok(());
    }
    let reason = format!("there is no month {month:02}");
    if (13..=31).contains(&month) {
        return Err(Flaw::with(reason, "the month stands before the day"));
    }
    Err(Flaw::with(reason, "write a month from `01` to `12`"))
}

/// Without a year, the Standard's own bound on the day is left to the author: checkers in use don't hold to it.
fn check_day(year: Option<u64>, month: u32, day: u32) -> Result<(), Flaw> {
    check_month(month)?;
    if day == 0 {
        return Err(Flaw::with("there is no day 00", "write a day from `01` on"));
    }
    let Some(year) = year else { return Ok(()) };
    let days = days(year, month);
    if day > days {
        let name = MONTHS[month as usize - 1];
        return Err(Flaw::with(
            format!("{name} {year} has {days} days"),
            format!("write a day from `01` to `{days}`"),
        ));
    }
    Ok(())
}

const MONTHS: [&str; 12] = [
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

fn days(year: u64, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn check_week(year: u64, week: u32, exact: bool) -> Result<(), Flaw> {
    if week == 0 || week > 53 {
        return Err(Flaw::with(
            format!("there is no week {week:02}"),
            "write a week from `W01` to `W52`, or `W53` in a long year",
        ));
    }
    if exact && week == 53 && !has_week_53(year) {
        return Err(Flaw::with(
            format!("{year} has 52 weeks"),
            "write a week from `W01` to `W52`",
        ));
    }
    Ok(())
}

/// HTML, "week number of the last day": 53 where the year begins on a Thursday, or on a Wednesday in a leap year.
fn has_week_53(year: u64) -> bool {
    let before = year - 1;
    // Days since a Monday: the first of January of the year 1 was one.
    let first = (before + before / 4 - before / 100 + before / 400) % 7;
    first == 3 || (first == 2 && is_leap(year))
}

fn check_time(hour: u32, minute: u32, second: u32, fraction: &str) -> Result<(), Flaw> {
    if hour > 23 {
        return Err(Flaw::with(
            format!("there is no hour {hour}"),
            "the hours of a day are 00 to 23",
        ));
    }
    if minute > 59 {
        return Err(Flaw::with(
            format!("there is no minute {minute}"),
            "the minutes of an hour are 00 to 59",
        ));
    }
    if second > 59 {
        return Err(Flaw::with(
            format!("there is no second {second}"),
            "the seconds of a minute are 00 to 59; leap seconds can't be written",
        ));
    }
    check_fraction(fraction)
}

/// A fraction of a second.
pub(super) fn check_fraction(fraction: &str) -> Result<(), Flaw> {
    if fraction.len() <= 3 {
        return Ok(());
    }
    Err(Flaw::with(
        "a fraction of a second has three digits at most",
        format!("write `.{}`", &fraction[..3]),
    ))
}

fn check_zone(west: bool, hours: u32, minutes: u32) -> Result<(), Flaw> {
    if hours > 23 || minutes > 59 {
        return Err(Flaw::with(
            "no zone is that far from Greenwich",
            "the hours of a zone are 00 to 23, its minutes 00 to 59",
        ));
    }
    if west && hours == 0 && minutes == 0 {
        return Err(Flaw::with("the zone zero has no minus sign", "write `Z`"));
    }
    Ok(())
}

/// Four digits or more. What is larger than any number is no year 0 at least.
fn parse_year(text: &str) -> Option<u64> {
    if text.len() >= 4 && is_digits(text) {
        Some(text.parse().unwrap_or(u64::MAX))
    } else {
        None
    }
}

/// Two digits.
fn two(text: &str) -> Option<u32> {
    match text.as_bytes() {
        [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => {
            Some(u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
        }
        _ => None,
    }
}

pub(super) fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{date, global, has_week_53, local, month, time, week, yearless, zone};

    #[test]
    fn forms_are_told_apart() {
        assert_eq!(month("2026-11"), Some(Ok(())));
        assert_eq!(month("2026-1"), None);
        assert_eq!(yearless("--11-21"), Some(Ok(())));
        assert_eq!(local("2026-11-21 09:30"), Some(Ok(())));
        assert_eq!(local("2026-11-21T09:30Z"), None);
        assert_eq!(global("2026-11-21T09:30Z"), Some(Ok(())));
        assert_eq!(global("2026-11-21T09:30:59.123-0800"), Some(Ok(())));
        assert_eq!(time("09:30:"), None);
    }

    #[test]
    fn what_no_calendar_has_is_named() {
        let reason = |judged: super::Judged| judged.unwrap().unwrap_err().reason;
        assert_eq!(reason(date("2026-13-01")), "there is no month 13");
        assert_eq!(reason(date("2026-02-29")), "February 2026 has 28 days");
        assert_eq!(date("2024-02-29"), Some(Ok(())));
        assert_eq!(reason(date("1900-02-29")), "February 1900 has 28 days");
        assert_eq!(reason(time("24:00")), "there is no hour 24");
        assert_eq!(reason(zone("-00:00")), "the zone zero has no minus sign");
        assert_eq!(reason(date("0000-01-01")), "there is no year 0");
        assert_eq!(reason(week("2025-W53", true)), "2025 has 52 weeks");
        assert_eq!(week("2025-W53", false), Some(Ok(())));
    }

    #[test]
    fn long_years_are_those_of_the_calendar() {
        let long: Vec<u64> = (2000..=2100).filter(|&year| has_week_53(year)).collect();
        let known = [
            2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076,
            2082, 2088, 2093, 2099,
        ];
        assert_eq!(long, known);
    }

    use alloc::vec::Vec;
}
