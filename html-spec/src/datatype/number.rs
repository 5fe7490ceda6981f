//! Integers and floating-point numbers (HTML, "Numbers").

use super::Flaw;
use alloc::format;

/// A valid integer: digits, perhaps a minus sign before them.
pub(super) fn integer(value: &str) -> Result<(), Flaw> {
    digits(value.strip_prefix('-').unwrap_or(value), INTEGER)
}

/// A valid non-negative integer: digits alone.
pub(super) fn non_negative(value: &str) -> Result<(), Flaw> {
    unsigned(value, "an integer without a sign, such as `0`")
}

/// A valid integer greater than zero.
pub(super) fn positive(value: &str) -> Result<(), Flaw> {
    let kind = "an integer greater than zero, such as `1`";
    unsigned(value, kind)?;
    if value.bytes().all(|byte| byte == b'0') {
        return Err(Flaw::with(
            "it must be greater than zero",
            format!("write {kind}"),
        ));
    }
    Ok(())
}

fn unsigned(value: &str, kind: &str) -> Result<(), Flaw> {
    if value.starts_with('-') && integer(value).is_ok() {
        return Err(Flaw::with("it can't be negative", format!("write {kind}")));
    }
    digits(value, kind)
}

/// A number of things in all, or -1 where it isn't known (WAI-ARIA, `aria-setsize`).
pub(super) fn total(value: &str) -> Result<(), Flaw> {
    if value == "-1" {
        return Ok(());
    }
    non_negative(value).map_err(|flaw| {
        Flaw::with(
            flaw.reason,
            "write how many there are in all, or `-1` if that isn't known",
        )
    })
}

/// How many columns a cell or a `col` spans: 1 to 1000 (HTML, "Attributes common to `td` and `th` elements").
pub(super) fn columns(value: &str) -> Result<(), Flaw> {
    positive(value)?;
    at_most(value, 1000)
}

/// How many rows a cell spans: 0, which means all that follow, to 65534.
pub(super) fn rows(value: &str) -> Result<(), Flaw> {
    non_negative(value)?;
    at_most(value, 65534)
}

/// How much deeper the headings inside count: 0 to 8 (HTML, "Heading levels & offsets").
pub(super) fn heading_offset(value: &str) -> Result<(), Flaw> {
    non_negative(value)?;
    at_most(value, 8)
}

/// Digits whose number is no larger; what no `u32` holds is.
fn at_most(value: &str, most: u32) -> Result<(), Flaw> {
    match value.parse::<u32>() {
        Ok(number) if number <= most => Ok(()),
        _ => Err(Flaw::with(
            format!("{most} is the most"),
            format!("write a number up to {most}"),
        )),
    }
}

/// `any`, or a valid integer greater than zero.
pub(super) fn integer_step(value: &str) -> Result<(), Flaw> {
    if value.eq_ignore_ascii_case("any") {
        return Ok(());
    }
    positive(value).map_err(step)
}

pub(super) fn step(flaw: Flaw) -> Flaw {
    let help = flaw
        .help
        .unwrap_or_else(|| "write a number greater than zero".into());
    Flaw::with(flaw.reason, format!("{help}, or `any`"))
}

const INTEGER: &str = "an integer, such as `1`";

fn digits(value: &str, kind: &str) -> Result<(), Flaw> {
    if is_digits(value) {
        Ok(())
    } else {
        Err(stranger(value, kind))
    }
}

/// What is wrong with something that isn't a number of this kind.
pub(super) fn stranger(value: &str, kind: &str) -> Flaw {
    let help = format!("write {kind}");
    let trimmed = value.trim_matches(|c: char| c.is_ascii_whitespace());
    if trimmed.is_empty() {
        return Flaw::with("a number is missing", help);
    }
    if trimmed.len() < value.len() {
        return Flaw::with("no space can stand around a number", help);
    }
    let unit = trimmed.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '-');
    let letters = unit == "%" || unit.bytes().all(|byte| byte.is_ascii_alphabetic());
    if letters && !unit.is_empty() && unit.len() < trimmed.len() {
        return Flaw::with(
            format!("a number has no unit here, not even `{unit}`"),
            help,
        );
    }
    Flaw::with(
        format!("that isn't {}", kind.split(',').next().unwrap_or(kind)),
        help,
    )
}

pub(super) fn is_digits(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{columns, heading_offset, integer, integer_step, non_negative, positive, rows};

    #[test]
    fn a_total_may_be_unknown() {
        assert!(
            super::total("-1").is_ok() && super::total("0").is_ok() && super::total("12").is_ok()
        );
        assert!(
            super::total("-2").is_err()
                && super::total("").is_err()
                && super::total("1.5").is_err()
        );
    }

    #[test]
    fn integers_are_those_of_the_standard() {
        assert!(integer("-0").is_ok() && integer("-").is_err() && integer("1.0").is_err());
        assert!(non_negative("00").is_ok() && non_negative("-0").is_err());
        assert!(positive("01").is_ok() && positive("00").is_err());
        assert!(columns("1000").is_ok() && columns("1001").is_err() && columns("0").is_err());
        assert!(rows("0").is_ok() && rows("99999999999").is_err() && rows("65535").is_err());
        assert!(heading_offset("8").is_ok() && heading_offset("9").is_err());
        assert!(integer_step("any").is_ok() && integer_step("0.5").is_err());
    }

    #[test]
    fn a_flaw_says_what_is_wrong() {
        let reason = |value| positive(value).unwrap_err().reason;
        assert!(reason("5em").contains("`em`"), "{}", reason("5em"));
        assert!(reason(" 5").contains("space"), "{}", reason(" 5"));
        assert!(reason("-5").contains("negative"), "{}", reason("-5"));
        assert!(reason("").contains("missing"), "{}", reason(""));
    }
}
