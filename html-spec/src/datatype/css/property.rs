//! Judges a declaration: is there such a property, and may it have that value?

use super::color;
use super::plain::{PLAIN, Takes, UNITS};
use super::value::{Part, parts};
use crate::datatype::Flaw;
use crate::generated::properties::PROPERTIES;
use crate::near::nearest;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// Functions that compute a number.
const MATH: &[&str] = &[
    "calc", "min", "max", "clamp", "round", "mod", "rem", "abs", "sign", "hypot", "sqrt", "pow",
];

/// Functions that compute a colour.
const COLORS: &[&str] = &[
    "rgb",
    "rgba",
    "hsl",
    "hsla",
    "hwb",
    "lab",
    "lch",
    "oklab",
    "oklch",
    "color",
    "color-mix",
    "light-dark",
    "contrast-color",
    "device-cmyk",
];

/// Every property takes these.
const WIDE: &[&str] = &[
    "inherit",
    "initial",
    "unset",
    "revert",
    "revert-layer",
    "revert-rule",
];

/// Judges a declaration.
pub(super) fn check(written: &str, value: &str) -> Result<(), Flaw> {
    let name = written.to_ascii_lowercase();
    if let Ok(index) = PLAIN.binary_search_by_key(&name.as_str(), |(name, _)| name) {
        return match PLAIN.get(index) {
            Some((name, takes)) => check_value(name, takes, value),
            None => Ok(()),
        };
    }
    if PROPERTIES.binary_search(&name.as_str()).is_ok() {
        return Ok(());
    }
    // Browsers learn new properties; but what is almost a known one was meant to be that.
    match nearest(&name, PROPERTIES.iter().copied()) {
        Some(near) => Err(Flaw::with(
            format!("there is no property `{name}`"),
            format!("did you mean `{near}`?"),
        )),
        None => Ok(()),
    }
}

fn check_value(name: &str, takes: &Takes, value: &str) -> Result<(), Flaw> {
    let parts = parts(value);
    if let [Part::Word(word)] = parts.as_slice()
        && WIDE.iter().any(|wide| wide.eq_ignore_ascii_case(word))
    {
        return Ok(());
    }
    let most = match takes {
        Takes::Words(most, _) | Takes::Lengths(most, ..) | Takes::Colors(most) => *most,
        Takes::Integer(_) | Takes::Weight => 1,
    };
    // What a function stands for isn't known, nor how many values.
    if parts.len() > most && !parts.iter().any(|part| matches!(part, Part::Function(_))) {
        return Err(Flaw::with(
            format!("`{name}` has {} values", parts.len()),
            match most {
                1 => format!("`{name}` takes one; write a semicolon before a further property"),
                _ => format!("`{name}` takes {most} at most"),
            },
        ));
    }
    parts
        .iter()
        .try_for_each(|part| check_part(name, takes, *part))
}

fn check_part(name: &str, takes: &Takes, part: Part<'_>) -> Result<(), Flaw> {
    let wrong =
        |shown: String, help: String| Err(Flaw::with(format!("`{name}` can't be `{shown}`"), help));
    match (takes, part) {
        (_, Part::Function(function)) => {
            let is = |list: &[&str]| {
                list.iter()
                    .any(|known| known.eq_ignore_ascii_case(function))
            };
            let fits = match takes {
                Takes::Colors(_) => !is(MATH),
                Takes::Words(..) => !is(MATH) && !is(COLORS),
                Takes::Lengths(..) | Takes::Integer(_) | Takes::Weight => !is(COLORS),
            };
            // Others stand for anything: `var()`, `env()`, and what comes.
            if fits {
                return Ok(());
            }
            wrong(format!("{function}()"), example(name, takes))
        }
        // A vendor's own.
        (_, Part::Word(word)) if word.starts_with('-') => Ok(()),
        (
            Takes::Words(_, words) | Takes::Lengths(_, _, words) | Takes::Integer(words),
            Part::Word(word),
        ) => {
            if words.iter().any(|known| known.eq_ignore_ascii_case(word)) {
                return Ok(());
            }
            wrong(word.into(), meant(word, words, takes))
        }
        (Takes::Weight, Part::Word(word)) => {
            let words = &["normal", "bold", "bolder", "lighter"];
            if words.iter().any(|known| known.eq_ignore_ascii_case(word)) {
                return Ok(());
            }
            wrong(word.into(), meant(word, words, takes))
        }
        (Takes::Colors(_), Part::Word(word)) => {
            // `auto` and `invert` are colours of some outlines and accents.
            if color::is_color(word) || matches!(word, "auto" | "invert") {
                return Ok(());
            }
            let help = match nearest(word, color::names()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => String::from("write the name of a colour, or `#` and hexadecimal digits"),
            };
            wrong(word.into(), help)
        }
        (Takes::Colors(_), Part::Other(text)) if text.starts_with('#') => {
            let digits = text.get(1..).unwrap_or_default();
            if matches!(digits.len(), 3 | 4 | 6 | 8)
                && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
            {
                return Ok(());
            }
            wrong(
                text.into(),
                "a colour has three, four, six or eight hexadecimal digits".into(),
            )
        }
        (Takes::Lengths(_, negative, _), Part::Measure(number, unit)) => {
            let lower = unit.to_ascii_lowercase();
            if lower != "%" && UNITS.binary_search(&lower.as_str()).is_err() {
                return wrong(
                    format!("{number}{unit}"),
                    format!("`{unit}` is no unit of a length; write `{number}px` or `{number}em`"),
                );
            }
            check_sign(name, number, *negative)
        }
        (Takes::Lengths(_, negative, _), Part::Number(number)) => {
            if number
                .bytes()
                .all(|byte| matches!(byte, b'0' | b'.' | b'-' | b'+'))
            {
                return Ok(());
            }
            check_sign(name, number, *negative)?;
            Err(Flaw::with(
                format!("`{number}` after `{name}` has no unit"),
                format!("write `{number}px` or `{number}em`"),
            ))
        }
        (Takes::Integer(_), Part::Number(number)) if !number.contains(['.', 'e', 'E']) => Ok(()),
        (Takes::Weight, Part::Number(number)) => {
            // A weight is between 1 and 1000.
            if !number.starts_with('-')
                && !number.contains(['e', 'E'])
                && number
                    .parse::<f32>()
                    .is_ok_and(|weight| (1.0..=1000.0).contains(&weight))
            {
                return Ok(());
            }
            wrong(number.into(), "a weight is a number from 1 to 1000".into())
        }
        // What to align with.
        (Takes::Words(..), Part::Other(text))
            if name == "text-align" && text.starts_with(['"', '\'']) =>
        {
            Ok(())
        }
        (_, Part::Number(text) | Part::Other(text)) => wrong(text.into(), example(name, takes)),
        (_, Part::Measure(number, unit)) => wrong(format!("{number}{unit}"), example(name, takes)),
    }
}

fn check_sign(name: &str, number: &str, negative: bool) -> Result<(), Flaw> {
    if negative
        || !number.starts_with('-')
        || number
            .bytes()
            .all(|byte| matches!(byte, b'0' | b'.' | b'-'))
    {
        return Ok(());
    }
    Err(Flaw::with(
        format!("`{name}` can't be negative"),
        "write a length from zero up",
    ))
}

/// What was meant by a word.
fn meant(word: &str, words: &'static [&'static str], takes: &Takes) -> String {
    if let Some(near) = nearest(word, words.iter().copied()) {
        return format!("did you mean `{near}`?");
    }
    let shown: Vec<String> = words
        .iter()
        .take(8)
        .map(|word| format!("`{word}`"))
        .collect();
    let words = shown.join(", ");
    match takes {
        Takes::Lengths(..) if words.is_empty() => "write a length such as `10px`".into(),
        Takes::Lengths(..) => format!("write a length such as `10px`, or {words}"),
        Takes::Integer(_) if words.is_empty() => "write an integer".into(),
        Takes::Integer(_) => format!("write an integer, or {words}"),
        _ => format!("it is {words} or the like"),
    }
}

fn example(name: &str, takes: &Takes) -> String {
    match takes {
        Takes::Words(_, words) => format!(
            "write `{name}: {}` or the like",
            words.first().unwrap_or(&"inherit")
        ),
        Takes::Lengths(..) => format!("write `{name}: 10px` or the like"),
        Takes::Colors(_) => format!("write `{name}: red` or the like"),
        Takes::Integer(_) => format!("write `{name}: 1` or the like"),
        Takes::Weight => format!("write `{name}: 700` or the like"),
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn plain_values_are_judged() {
        for (name, value) in [
            ("color", "RebeccaPurple"),
            ("color", "#fffa"),
            ("color", "rgb(1 2 3 / 50%)"),
            ("color", "var(--x)"),
            ("width", "0"),
            ("width", "1.5EM"),
            ("width", "fit-content"),
            ("width", "calc(1px * 3)"),
            ("margin", "0 auto -1px"),
            ("font-weight", "650"),
            ("z-index", "-1"),
            ("position", "-webkit-sticky"),
            ("align-items", "safe center"),
            ("display", "whatever"),
            ("some-new-thing", "1"),
            ("container-type", "inline-size"),
            ("width", "revert-layer"),
        ] {
            assert!(
                check(name, value).is_ok(),
                "{name}: {value}: {:?}",
                check(name, value)
            );
        }
        for (name, value) in [
            ("color", "redd"),
            ("color", "#ff"),
            ("color", "red blue"),
            ("color", "3px"),
            ("width", "3"),
            ("width", "3foo"),
            ("width", "-1px"),
            ("width", "3 px"),
            ("padding", "auto"),
            ("font-weight", "1001"),
            ("font-weight", "heavy"),
            ("z-index", "1.5"),
            ("position", "foo"),
            ("text-align", "middle"),
            ("widht", "3px"),
        ] {
            assert!(check(name, value).is_err(), "{name}: {value}");
        }
    }
}
