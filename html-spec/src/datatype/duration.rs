//! Durations: `P1DT2H`, `4h 30m` (HTML, "Durations").

use super::Flaw;
use super::calendar::check_fraction;
use super::date::{Judged, is_digits};
use alloc::format;

/// A duration in either form.
pub(super) fn duration(text: &str) -> Judged {
    match text.strip_prefix('P') {
        Some(rest) => dated(rest),
        None => spaced(text),
    }
}

/// Behind the `P`: days, then hours, minutes and seconds behind a `T`.
fn dated(text: &str) -> Judged {
    let (days, clock) = match text.split_once('T') {
        Some((days, clock)) => (days, Some(clock)),
        None => (text, None),
    };
    if !days.is_empty() {
        let Some(count) = days.strip_suffix('D') else {
            return varying(days);
        };
        if !is_digits(count) {
            return varying(days);
        }
    }
    let Some(mut rest) = clock else {
        return (!days.is_empty()).then_some(Ok(()));
    };
    if rest.is_empty() {
        return None;
    }
    for unit in ['H', 'M'] {
        if let Some((count, after)) = rest.split_once(unit) {
            if !is_digits(count) {
                return None;
            }
            rest = after;
        }
    }
    if rest.is_empty() {
        return Some(Ok(()));
    }
    let (seconds, fraction) = split_fraction(rest.strip_suffix('S')?);
    (is_digits(seconds) && is_digits(fraction)).then(|| check_fraction(fraction))
}

/// Years, months and weeks, which other standards know.
fn varying(text: &str) -> Judged {
    let unit = text
        .trim_start_matches(|c: char| c.is_ascii_digit())
        .chars()
        .next()?;
    let name = match unit {
        'Y' => "years",
        'M' => "months",
        'W' => "weeks",
        _ => return None,
    };
    let help = if unit == 'W' {
        "write the weeks as days, or like `2w`"
    } else {
        "write it as days, as in `P30D`"
    };
    Some(Err(Flaw::with(
        format!("a duration is not given in {name}"),
        help,
    )))
}

/// Numbers with their units, as in `4h 30m`.
fn spaced(text: &str) -> Judged {
    let mut rest = text.trim_matches(is_space);
    if rest.is_empty() {
        return None;
    }
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (number, after) = rest.split_at(end);
        let after = after.trim_start_matches(is_space);
        let unit = after.chars().next()?;
        let (whole, fraction) = split_fraction(number);
        if !is_digits(whole) || !is_digits(fraction) {
            return None;
        }
        match unit.to_ascii_lowercase() {
            'w' | 'd' | 'h' | 'm' if number.contains('.') => {
                return Some(Err(Flaw::with(
                    "only seconds may have a fraction",
                    "write the rest in the next smaller unit, as in `1h 30m`",
                )));
            }
            'w' | 'd' | 'h' | 'm' => {}
            's' => {
                if let Err(flaw) = check_fraction(fraction) {
                    return Some(Err(flaw));
                }
            }
            _ => return None,
        }
        rest = after[1..].trim_start_matches(is_space);
    }
    Some(Ok(()))
}

/// The digits before the point and those behind it.
fn split_fraction(number: &str) -> (&str, &str) {
    number.split_once('.').unwrap_or((number, "0"))
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}')
}

#[cfg(test)]
mod tests {
    use super::duration;

    #[test]
    fn durations_are_those_of_the_standard() {
        for good in [
            "P1D",
            "PT1H",
            "P1DT2H3M4.5S",
            "PT4S",
            "PT1H4S",
            "4h",
            "4h 30m",
            "1w 2D 3 h 4m5.25s",
            "10s10s",
        ] {
            assert_eq!(duration(good), Some(Ok(())), "{good}");
        }
        for bad in [
            "P", "PT", "P1", "PT1", "1", "h", "1h2", "P1H", "PT1D", "P1DT", "PT.5S", "1.5.5s",
            "1x", "", "PT1M1H",
        ] {
            assert_eq!(duration(bad), None, "{bad}");
        }
        for bad in ["P1Y", "P2W", "P1M", "1.5h", "1.2345s", "PT1.2345S"] {
            assert!(duration(bad).unwrap().is_err(), "{bad}");
        }
    }
}
