//! Dates of cookies, read as leniently as browsers read them (RFC 6265bis §5.1.1).

use std::time::{Duration, SystemTime};

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// The time that a date names. What lies before 1970 is 1970: the cookie is gone in either case.
pub(super) fn date(text: &str) -> Option<SystemTime> {
    let mut time = None;
    let mut day = None;
    let mut month = None;
    let mut year = None;
    for token in text.split(is_delimiter).filter(|token| !token.is_empty()) {
        if time.is_none()
            && let Some(found) = clock(token)
        {
            time = Some(found);
        } else if day.is_none()
            && let Some(found) = number(token, 1, 2)
        {
            day = Some(found);
        } else if month.is_none()
            && let Some(found) = month_of(token)
        {
            month = Some(found);
        } else if year.is_none()
            && let Some(found) = number(token, 2, 4)
        {
            year = Some(found);
        }
    }
    let ((hour, minute, second), day, month) = (time?, day?, month?);
    let year = match year? {
        year @ 70..=99 => year + 1900,
        year @ 0..=69 => year + 2000,
        year => year,
    };
    if !(1..=days_in(month, year)).contains(&day)
        || year < 1601
        || hour > 23
        || minute > 59
        || second > 59
    {
        return None;
    }
    let seconds = u64::from(hour * 3600 + minute * 60 + second);
    let since = u64::try_from(days(year, month, day)).map_or(0, |days| days * 86_400 + seconds);
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(since))
}

fn is_delimiter(c: char) -> bool {
    matches!(c, '\t' | ' '..='/' | ';'..='@' | '['..='`' | '{'..='~')
}

/// `12:34:56`, and whatever follows that is no digit.
fn clock(token: &str) -> Option<(u32, u32, u32)> {
    let mut parts = token.splitn(3, ':');
    let whole = |part: &str| (part.len() <= 2).then(|| part.parse().ok()).flatten();
    Some((
        whole(parts.next()?)?,
        whole(parts.next()?)?,
        number(parts.next()?, 1, 2)?,
    ))
}

/// As many digits at the beginning as are allowed, with no further digit behind them.
fn number(token: &str, least: usize, most: usize) -> Option<u32> {
    let digits = token.bytes().take_while(u8::is_ascii_digit).count();
    if digits < least || digits > most {
        return None;
    }
    token.get(..digits)?.parse().ok()
}

fn month_of(token: &str) -> Option<u32> {
    let start = token.get(..3)?;
    let at = MONTHS
        .iter()
        .position(|month| start.eq_ignore_ascii_case(month))?;
    u32::try_from(at + 1).ok()
}

fn days_in(month: u32, year: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the Gregorian calendar: years are counted from March, so that a leap day is the last of them.
fn days(year: u32, month: u32, day: u32) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    i64::from(year * 365 + leap_days + (month * 153 + 2) / 5 + day - 1) - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(text: &str) -> Option<u64> {
        let since = date(text)?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
        Some(since.as_secs())
    }

    #[test]
    fn the_formats_of_the_wild_are_read() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "6 nov 1994 8:49:37",
        ] {
            assert_eq!(seconds(text), Some(784_111_777), "{text}");
        }
        assert_eq!(seconds("29 Feb 2024 00:00:00"), Some(1_709_164_800));
        assert_eq!(seconds("1 Mar 2024 00:00:00"), Some(1_709_251_200));
        assert_eq!(seconds("Thu, 01 Jan 1970 00:00:01 GMT"), Some(1));
    }

    #[test]
    fn years_of_two_digits_are_of_the_last_century_from_70_on() {
        assert_eq!(seconds("1 Jan 70 00:00:00"), Some(0));
        assert_eq!(seconds("1 Jan 69 00:00:00"), seconds("1 Jan 2069 00:00:00"));
    }

    #[test]
    fn what_is_long_ago_is_gone() {
        assert_eq!(seconds("1 Jan 1601 00:00:00"), Some(0));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "06 Nov 1994",
            "08:49:37 06 Nov",
            "32 Nov 1994 00:00:00",
            "29 Feb 2023 00:00:00",
            "1 Nov 1600 00:00:00",
            "1 Nov 1994 24:00:00",
            "1 Nov 1994 00:61:00",
            "1 Nov 19940 00:00:00",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
