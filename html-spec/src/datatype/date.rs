//! Dates and times, each in the one form that the Standard gives it (HTML, "Dates and times").
//!
//! A function of this file says `None` where a text doesn't even look like its form, and judges it where it does.

use super::Flaw;
use super::calendar::{check_day, check_month, check_time, check_week, check_year, check_zone};

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
    use super::{date, global, local, month, time, week, yearless, zone};

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
}
