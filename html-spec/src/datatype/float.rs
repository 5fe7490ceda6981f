//! Floating-point numbers (HTML, "Floating-point numbers").

use super::Flaw;
use super::number::{is_digits, step, stranger};
use alloc::format;

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
    // A zero may have a sign.
    let mantissa = value.split(['e', 'E']).next().unwrap_or_default();
    if value.starts_with('-') && mantissa.contains(|digit: char| matches!(digit, '1'..='9')) {
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

/// `any`, or a valid floating-point number greater than zero.
pub(super) fn float_step(value: &str) -> Result<(), Flaw> {
    if value.eq_ignore_ascii_case("any") {
        return Ok(());
    }
    positive_float(value).map_err(step)
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
    use super::{float, float_step, non_negative_float, positive_float, up_to};

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
        assert!(non_negative_float("0").is_ok() && non_negative_float("-0.0e1").is_ok());
        assert!(non_negative_float("-1").is_err());
        assert!(positive_float(".1e5").is_ok() && positive_float("0.0e5").is_err());
        assert!(up_to(" 0.5 ", 1).is_ok() && up_to("100", 100).is_ok() && up_to("1.1", 1).is_err());
        assert!(up_to("", 1).is_err() && up_to("NaN", 1).is_err() && up_to("-1", 1).is_err());
        assert!(float_step("ANY").is_ok() && float_step("0.5").is_ok() && float_step("0").is_err());
    }
}
