//! What the calendar and the clock have: months, days, weeks, hours, zones.

use super::Flaw;
use alloc::format;

/// There is any year but 0.
pub(super) fn check_year(year: u64) -> Result<(), Flaw> {
    if year == 0 {
        Err(Flaw::with(
            "there is no year 0",
            "write a year from `0001` on",
        ))
    } else {
        Ok(())
    }
}

/// There are twelve months.
pub(super) fn check_month(month: u32) -> Result<(), Flaw> {
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
pub(super) fn check_day(year: Option<u64>, month: u32, day: u32) -> Result<(), Flaw> {
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

/// A year has 52 weeks or 53; which is looked at where `exact`.
pub(super) fn check_week(year: u64, week: u32, exact: bool) -> Result<(), Flaw> {
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

/// A day has 24 hours, and no leap seconds.
pub(super) fn check_time(hour: u32, minute: u32, second: u32, fraction: &str) -> Result<(), Flaw> {
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

/// A zone is less than a day from Greenwich, and zero has no minus sign.
pub(super) fn check_zone(west: bool, hours: u32, minutes: u32) -> Result<(), Flaw> {
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

#[cfg(test)]
mod tests {
    use super::has_week_53;
    use alloc::vec::Vec;

    #[test]
    fn long_years_are_those_of_the_calendar() {
        let long: Vec<u64> = (2000..=2100).filter(|&year| has_week_53(year)).collect();
        let known = [
            2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076,
            2082, 2088, 2093, 2099,
        ];
        assert_eq!(long, known);
    }
}
