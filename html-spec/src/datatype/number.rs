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

/// A valid floating-point number.
pub(super) fn float(value: &str) -> Result<(), Flaw> {
    number(value, "a number, such as `0.5`")
}

fn number(value: &str, kind: &str) -> Result<(), Flaw> {
    if is_float(value) {
        return Ok(());
    }
    if value.starts_with('+') && is_float(&value[1..]) {
        return Err(Flaw::with(
            "a plus sign can't stand before it",
            format!("write `{}`", &value[1..]),
        ));
    }
    if value.ends_with('.') && is_float(&value[..value.len() - 1]) {
        return Err(Flaw::with(
            "no digit follows the point",
            format!("write `{}`", &value[..value.len() - 1]),
        ));
    }
    Err(stranger(value, kind))
}

/// A valid floating-point number that isn't negative.
pub(super) fn non_negative_float(value: &str) -> Result<(), Flaw> {
    float(value)?;
    if value.starts_with('-') {
        return Err(Flaw::with(
            "it can't be negative",
            "write a number without a minus sign, such as `0.5`",
        ));
    }
    Ok(())
}

/// A valid floating-point number greater than zero.
pub(super) fn positive_float(value: &str) -> Result<(), Flaw> {
    let kind = "a number greater than zero, such as `0.5`";
    number(value, kind)?;
    let mantissa = value.split(['e', 'E']).next().unwrap_or(value);
    let zero = mantissa.bytes().all(|byte| !matches!(byte, b'1'..=b'9'));
    if value.starts_with('-') || zero {
        return Err(Flaw::with(
            "it must be greater than zero",
            format!("write {kind}"),
        ));
    }
    Ok(())
}

/// A number from 0 to `most`, as XML Schema writes it: white space around it, and a plus sign before it, may stand.
pub(super) fn up_to(value: &str, most: u8) -> Result<(), Flaw> {
    match value.trim_ascii().parse::<f64>() {
        Ok(number) if (0.0..=f64::from(most)).contains(&number) => Ok(()),
        _ => Err(Flaw::with(
            format!("that isn't a number from 0 to {most}"),
            format!("write a number from 0 to {most}"),
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

/// `any`, or a valid floating-point number greater than zero.
pub(super) fn float_step(value: &str) -> Result<(), Flaw> {
    if value.eq_ignore_ascii_case("any") {
        return Ok(());
    }
    positive_float(value).map_err(step)
}

fn step(flaw: Flaw) -> Flaw {
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
fn stranger(value: &str, kind: &str) -> Flaw {
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

fn is_digits(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit())
}

/// HTML, "valid floating-point number".
fn is_float(value: &str) -> bool {
    let value = value.strip_prefix('-').unwrap_or(value);
    let (mantissa, exponent) = match value.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (value, None),
    };
    let exponent = exponent
        .is_none_or(|exponent| is_digits(exponent.strip_prefix(['-', '+']).unwrap_or(exponent)));
    let mantissa = match mantissa.split_once('.') {
        Some((whole, part)) => (whole.is_empty() || is_digits(whole)) && is_digits(part),
        None => is_digits(mantissa),
    };
    mantissa && exponent
}

#[cfg(test)]
mod tests {
    use super::{
        columns, float, float_step, heading_offset, integer, integer_step, non_negative,
        non_negative_float, positive, positive_float, rows, up_to,
    };

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
    fn numbers_are_those_of_the_standard() {
        for good in ["0", "-1", "1.5", ".5", "1e3", "-2.5E-3", "1e+3"] {
            assert!(float(good).is_ok(), "{good}");
        }
        for bad in [
            "", "+1", "1.", ".", "1e", "e3", " 1", "1 ", "0x1", "NaN", "--1",
        ] {
            assert!(float(bad).is_err(), "{bad}");
        }
        assert!(integer("-0").is_ok() && integer("-").is_err() && integer("1.0").is_err());
        assert!(non_negative("00").is_ok() && non_negative("-0").is_err());
        assert!(positive("01").is_ok() && positive("00").is_err());
        assert!(columns("1000").is_ok() && columns("1001").is_err() && columns("0").is_err());
        assert!(rows("0").is_ok() && rows("99999999999").is_err() && rows("65535").is_err());
        assert!(heading_offset("8").is_ok() && heading_offset("9").is_err());
        assert!(non_negative_float("0").is_ok() && non_negative_float("-1").is_err());
        assert!(positive_float(".1e5").is_ok() && positive_float("0.0e5").is_err());
        assert!(up_to(" 0.5 ", 1).is_ok() && up_to("100", 100).is_ok() && up_to("1.1", 1).is_err());
        assert!(up_to("", 1).is_err() && up_to("NaN", 1).is_err() && up_to("-1", 1).is_err());
        assert!(float_step("ANY").is_ok() && float_step("0.5").is_ok() && float_step("0").is_err());
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
