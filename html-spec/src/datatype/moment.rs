//! Which dates and times an attribute takes, and what is wrong with a text that is none of them.

use super::Flaw;
use super::date::{Judged, date, global, local, month, time, week, year, yearless, zone};
use super::duration::duration;
use alloc::format;
use alloc::string::String;

/// What the `time` element takes: any date, time, zone or duration, with white space around it.
pub(super) fn moment(value: &str) -> Result<(), Flaw> {
    let text = value.trim_matches(|c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}'));
    let forms: [fn(&str) -> Judged; 10] = [
        date,
        month,
        time,
        local,
        global,
        yearless,
        |text| week(text, false),
        zone,
        duration,
        year,
    ];
    for form in forms {
        if let Some(judged) = form(text) {
            return judged;
        }
    }
    Err(stranger(text, "a date, a time or a duration", EXAMPLES))
}

const EXAMPLES: &str = "write a date like `2026-11-21`, a time like `09:30`, both like `2026-11-21T09:30Z`, or a duration like `4h 30m`";

/// A date: `2026-11-21`.
pub(super) fn exact_date(value: &str) -> Result<(), Flaw> {
    date(value).unwrap_or_else(|| Err(stranger(value, "a date", "write a date like `2026-11-21`")))
}

/// A month: `2026-11`.
pub(super) fn exact_month(value: &str) -> Result<(), Flaw> {
    month(value).unwrap_or_else(|| Err(stranger(value, "a month", "write a month like `2026-11`")))
}

/// A week: `2026-W47`.
pub(super) fn exact_week(value: &str) -> Result<(), Flaw> {
    week(value, true)
        .unwrap_or_else(|| Err(stranger(value, "a week", "write a week like `2026-W47`")))
}

/// A time: `09:30`.
pub(super) fn exact_time(value: &str) -> Result<(), Flaw> {
    time(value).unwrap_or_else(|| Err(stranger(value, "a time", "write a time like `09:30`")))
}

/// A date and a time without a zone: `2026-11-21T09:30`.
pub(super) fn exact_local(value: &str) -> Result<(), Flaw> {
    let help = "write a date and a time like `2026-11-21T09:30`";
    if global(value).is_some() {
        return Err(Flaw::with("it has a zone, which can't stand here", help));
    }
    local(value).unwrap_or_else(|| Err(stranger(value, "a date with a time", help)))
}

/// What `ins` and `del` take: a date, or a date with a time and a zone.
pub(super) fn date_or_global(value: &str) -> Result<(), Flaw> {
    let help =
        "write a date like `2026-11-21`, or one with a time and a zone like `2026-11-21T09:30Z`";
    if local(value).is_some() {
        return Err(Flaw::with("it has a time and no zone", help));
    }
    date(value).or_else(|| global(value)).unwrap_or_else(|| {
        Err(stranger(
            value,
            "a date, or a date with a time and a zone",
            help,
        ))
    })
}

/// What is wrong with a text that has none of the forms.
fn stranger(text: &str, kind: &str, help: &str) -> Flaw {
    if text.is_empty() {
        return Flaw::with(format!("{kind} is missing"), help);
    }
    if text.trim().len() < text.len() {
        return Flaw::with("no space can stand around it", help);
    }
    if text.ends_with("am") || text.ends_with("pm") || text.ends_with("AM") || text.ends_with("PM")
    {
        return Flaw::with("the hours are counted from 00 to 23", help);
    }
    let padded = padded(text);
    let forms: [fn(&str) -> Judged; 5] = [date, month, time, local, global];
    if padded != text && forms.iter().any(|form| form(&padded) == Some(Ok(()))) {
        return Flaw::with(
            "the parts have two digits each",
            format!("write `{padded}`"),
        );
    }
    let parted = text.contains('/') || text.matches('.').count() == 2;
    if parted && text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Flaw::with("a date is written year, month, day, with hyphens", help);
    }
    Flaw::with(format!("that isn't {kind}"), help)
}

/// The text with a zero before each digit that stands alone.
fn padded(text: &str) -> String {
    let mut out = String::new();
    let bytes = text.as_bytes();
    for (index, c) in text.char_indices() {
        let digit = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at))
                .is_some_and(u8::is_ascii_digit)
        };
        if c.is_ascii_digit() && !digit(index.checked_sub(1)) && !digit(Some(index + 1)) {
            out.push('0');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{date_or_global, exact_date, exact_local, exact_time, moment};

    #[test]
    fn time_takes_every_form() {
        for good in [
            "2026",
            "2026-11",
            "2026-11-21",
            "11-21",
            "09:30",
            " 2026-11-21\n",
            "2026-W47",
            "Z",
            "+01:00",
            "2026-11-21T09:30",
            "2026-11-21 09:30:00.5+0100",
            "PT1H",
            "4h 30m",
            "12026-11-21",
        ] {
            assert_eq!(moment(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "yesterday",
            "26-11-21",
            "2026-11-21T09:30 Z",
            "9:30",
            "21.11.2026",
            "202",
        ] {
            assert!(moment(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_other_attributes_take_one() {
        assert!(exact_date("2026-11").is_err() && exact_date(" 2026-11-21").is_err());
        assert!(
            date_or_global("2026-11-21").is_ok() && date_or_global("2026-11-21T09:30Z").is_ok()
        );
        assert!(date_or_global("2026-11-21T09:30").is_err());
        assert!(
            exact_local("2026-11-21T09:30").is_ok() && exact_local("2026-11-21T09:30Z").is_err()
        );
    }

    #[test]
    fn a_flaw_says_what_to_write() {
        assert_eq!(
            exact_date("2026-1-5").unwrap_err().help.unwrap(),
            "write `2026-01-05`"
        );
        assert_eq!(
            exact_time("9:30").unwrap_err().help.unwrap(),
            "write `09:30`"
        );
        assert!(
            exact_time("9:30pm")
                .unwrap_err()
                .reason
                .contains("00 to 23")
        );
        assert!(
            exact_date("11/21/2026")
                .unwrap_err()
                .reason
                .contains("hyphens")
        );
    }
}
