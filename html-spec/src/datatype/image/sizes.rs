//! `sizes`: how wide an image will be shown, each width with a condition but the last.

use crate::datatype::Flaw;
use crate::datatype::media;
use crate::datatype::words::{is_space, trim};
use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;

const UNITS: &[&str] = &[
    "em", "ex", "ch", "rem", "cap", "ic", "vw", "svw", "lvw", "dvw", "vh", "svh", "lvh", "dvh",
    "vi", "svi", "lvi", "dvi", "vb", "svb", "lvb", "dvb", "vmin", "svmin", "lvmin", "dvmin",
    "vmax", "svmax", "lvmax", "dvmax", "cm", "mm", "q", "in", "pc", "pt", "px",
];
const FUNCTIONS: &[&str] = &[
    "calc", "min", "max", "clamp", "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "pow",
    "sqrt", "hypot", "log", "exp", "abs", "sign",
];
const HELP: &str =
    "write widths with conditions and a last one without, as in `(min-width: 60em) 50vw, 100vw`";

/// [HTML, "sizes attributes"](https://html.spec.whatwg.org/#sizes-attributes).
pub(in crate::datatype) fn check_sizes(value: &str) -> Result<(), Flaw> {
    if value.is_empty() {
        return Err(Flaw::with("there must be a width", HELP));
    }
    let Some(rest) = after_auto(value) else {
        return Ok(());
    };
    let mut start = 0;
    let mut depth = 0_i32;
    for (index, byte) in rest.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            b',' if depth == 0 => {
                check_size(rest.get(start..index).unwrap_or_default(), false)?;
                start = index + 1;
            }
            _ => {}
        }
    }
    check_size(rest.get(start..).unwrap_or_default(), true)
}

/// What follows `auto` and its comma; nothing if `auto` is all. The whole text if it doesn't begin so.
fn after_auto(value: &str) -> Option<&str> {
    let text = value.trim_start_matches(is_space);
    let auto = text
        .get(..4)
        .is_some_and(|word| word.eq_ignore_ascii_case("auto"));
    if !auto {
        return Some(value);
    }
    let after = text
        .get(4..)
        .unwrap_or_default()
        .trim_start_matches(is_space);
    if after.is_empty() {
        return None;
    }
    Some(after.strip_prefix(',').unwrap_or(value))
}

/// Judges a width with its condition; the last one needs none.
fn check_size(text: &str, last: bool) -> Result<(), Flaw> {
    let text = without_comments(text)?;
    let text = trim(&text);
    if text.is_empty() {
        return Err(Flaw::with(
            "a width is missing where only a comma or the end is",
            HELP,
        ));
    }
    if text.ends_with(')') {
        return check_function(text, last);
    }
    let start = text.rfind(is_space).map_or(0, |index| index + 1);
    let (condition, width) = text.split_at_checked(start).unwrap_or(("", text));
    if is_zero(width) {
        return Ok(());
    }
    check_width(width)?;
    let condition = condition.trim_end_matches(is_space);
    match condition {
        "" if last => Ok(()),
        "" => Err(no_condition(width)),
        _ => media::check_condition(condition).map_err(|flaw| Flaw {
            reason: format!("in the condition before `{width}`, {}", flaw.reason),
            help: flaw.help,
        }),
    }
}

fn no_condition(width: &str) -> Flaw {
    Flaw::with(
        format!("`{width}` isn't the last width and has no condition, so nothing after it counts"),
        format!(
            "write a condition before it, as in `(min-width: 60em) {width}`, or move it to the end"
        ),
    )
}

/// Zero needs no unit.
fn is_zero(width: &str) -> bool {
    let digits = width.trim_end_matches(['f', 'F', 'd', 'D']);
    digits.len() + 1 >= width.len() && digits.parse::<f32>() == Ok(0.0)
}

/// A number that isn't negative, with the unit of a length.
fn check_width(width: &str) -> Result<(), Flaw> {
    let end = width
        .rfind(|c: char| c.is_ascii_digit())
        .map_or(0, |index| index + 1);
    let (number, unit) = width.split_at_checked(end).unwrap_or((width, ""));
    if !is_number(number) {
        return Err(Flaw::with(
            format!("`{width}` is no width"),
            "write a number and a unit, such as `50vw`, `20em` or `640px`, or `calc(…)`",
        ));
    }
    if number.starts_with('-') && number.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
        return Err(Flaw::with(
            format!("`{width}` is negative"),
            "write a positive width",
        ));
    }
    if UNITS.contains(&unit) {
        return Ok(());
    }
    Err(match unit {
        "" => Flaw::with(
            format!("`{number}` has no unit"),
            format!("write `{number}px` or `{number}vw`"),
        ),
        "%" => Flaw::with(
            format!("`{width}` is a percentage, which a browser can't work out yet"),
            format!("write `{number}vw`, a share of the window"),
        ),
        _ => Flaw::with(
            format!("`{unit}` after `{number}` is no unit of a length"),
            "write `px`, `em`, `rem` or `vw`, in small letters",
        ),
    })
}

/// CSS, "number-token".
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent =
        exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)));
    let mantissa = match mantissa.split_once('.') {
        // A sign is followed by a digit.
        Some((whole, part)) => {
            digits(part) && (digits(whole) || whole.is_empty() && unsigned.len() == text.len())
        }
        None => digits(mantissa),
    };
    mantissa && exponent
}

/// A width that is computed.
fn check_function(text: &str, last: bool) -> Result<(), Flaw> {
    let mut depth = 0_usize;
    let open = text.bytes().rposition(|byte| {
        match byte {
            b')' => depth += 1,
            b'(' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let Some(open) = open else {
        return Err(Flaw::new("a parenthesis isn't opened"));
    };
    let before = text.get(..open).unwrap_or_default();
    let start = before
        .rfind(|c| is_space(c) || c == ')')
        .map_or(0, |index| index + 1);
    let name = before.get(start..).unwrap_or_default();
    let behind = before.get(..start).unwrap_or_default();
    if name.is_empty() {
        return Err(Flaw::with("a width is missing after the condition", HELP));
    }
    if behind.is_empty() && !last {
        return Err(no_condition(text));
    }
    if behind.ends_with(')') {
        return Err(Flaw::new(format!("a space is missing before `{name}`")));
    }
    if FUNCTIONS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(name))
    {
        return Ok(());
    }
    Err(Flaw::with(
        format!("`{name}()` computes no width"),
        "write `calc(…)`, `min(…)`, `max(…)` or `clamp(…)`",
    ))
}

fn without_comments(text: &str) -> Result<Cow<'_, str>, Flaw> {
    if !text.contains("/*") {
        return Ok(Cow::Borrowed(text));
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        out.push_str(before);
        let Some((_, after)) = after.split_once("*/") else {
            return Err(Flaw::new("a comment isn't closed"));
        };
        rest = after;
    }
    out.push_str(rest);
    Ok(Cow::Owned(out))
}

#[cfg(test)]
mod tests {
    use super::check_sizes;

    #[test]
    fn widths_have_conditions_but_the_last() {
        for good in [
            "100vw",
            "(min-width: 60em) 50vw, 100vw",
            "auto",
            "AUTO, 100vw",
            "0",
            "calc(100vw - 2em)",
            "(min-width: 1px) calc(50vw), 1e2px",
            "not (color) 1px, /* x */ 2px",
            "(min-width: 1px) or (color) 3px, 4px",
        ] {
            assert!(check_sizes(good).is_ok(), "{good}: {:?}", check_sizes(good));
        }
        for bad in [
            "",
            " ",
            ",",
            "100vw,",
            "50vw, 100vw",
            "100",
            "100%",
            "-1px",
            "1PX",
            "foo",
            "50 vw",
            "(min-width: 1px)",
            "(min-width: 1px) ,1px",
            "screen 1px",
            "(min-width:1px)calc(1px)",
            "foo(1px)",
            "calc(1px), 2px",
            "auto 1px",
            "1px)",
            "1px /* x",
            "1.px",
            "-.5px",
            "autoo",
        ] {
            assert!(check_sizes(bad).is_err(), "{bad}");
        }
    }
}
