//! What may be asked of a device, and which values the answers have.

use super::reader::Value;
use crate::datatype::Flaw;
use crate::near::nearest;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// What a feature is compared with.
enum Takes {
    Length,
    Ratio,
    Integer,
    Resolution,
    /// 0 or 1.
    Switch,
    Words(&'static [&'static str]),
    /// It must not be asked for any more; what to ask for instead.
    Gone(&'static str),
}

/// The features that are known, sorted by name. Others are let pass: browsers learn new ones.
/// [Media Queries 5](https://drafts.csswg.org/mediaqueries-5/).
const FEATURES: &[(&str, Takes)] = &[
    ("any-hover", Takes::Words(&["none", "hover"])),
    ("any-pointer", Takes::Words(&["none", "coarse", "fine"])),
    ("aspect-ratio", Takes::Ratio),
    ("color", Takes::Integer),
    ("color-gamut", Takes::Words(&["srgb", "p3", "rec2020"])),
    ("color-index", Takes::Integer),
    ("device-aspect-ratio", Takes::Gone("aspect-ratio")),
    ("device-height", Takes::Gone("height")),
    ("device-width", Takes::Gone("width")),
    ("dynamic-range", Takes::Words(&["standard", "high"])),
    (
        "environment-blending",
        Takes::Words(&["opaque", "additive", "subtractive"]),
    ),
    ("forced-colors", Takes::Words(&["none", "active"])),
    ("grid", Takes::Switch),
    ("height", Takes::Length),
    ("horizontal-viewport-segments", Takes::Integer),
    ("hover", Takes::Words(&["none", "hover"])),
    ("inverted-colors", Takes::Words(&["none", "inverted"])),
    ("monochrome", Takes::Integer),
    ("orientation", Takes::Words(&["portrait", "landscape"])),
    ("overflow-block", Takes::Words(&["none", "scroll", "paged"])),
    ("overflow-inline", Takes::Words(&["none", "scroll"])),
    ("pointer", Takes::Words(&["none", "coarse", "fine"])),
    ("prefers-color-scheme", Takes::Words(&["light", "dark"])),
    (
        "prefers-contrast",
        Takes::Words(&["no-preference", "less", "more", "custom"]),
    ),
    (
        "prefers-reduced-motion",
        Takes::Words(&["no-preference", "reduce"]),
    ),
    (
        "prefers-reduced-transparency",
        Takes::Words(&["no-preference", "reduce"]),
    ),
    ("resolution", Takes::Resolution),
    ("scan", Takes::Words(&["interlace", "progressive"])),
    (
        "scripting",
        Takes::Words(&["none", "initial-only", "enabled"]),
    ),
    ("update", Takes::Words(&["none", "slow", "fast"])),
    ("vertical-viewport-segments", Takes::Integer),
    (
        "video-color-gamut",
        Takes::Words(&["srgb", "p3", "rec2020"]),
    ),
    ("video-dynamic-range", Takes::Words(&["standard", "high"])),
    (
        "view-mode",
        Takes::Words(&[
            "windowed",
            "floating",
            "fullscreen",
            "maximized",
            "minimized",
        ]),
    ),
    ("width", Takes::Length),
];

/// How a feature is compared.
pub(super) enum Compared<'a> {
    /// Its name alone.
    Bare,
    /// With a colon and values.
    Colon(&'a [Value<'a>]),
    /// With a sign, or two of them.
    Signs(&'a [Vec<Value<'a>>]),
}

/// Judges a feature.
pub(super) fn check(written: &str, compared: &Compared<'_>) -> Result<(), Flaw> {
    let name = written.to_ascii_lowercase();
    let (limit, base) = match name.split_at_checked(4) {
        Some((limit @ ("min-" | "max-"), base)) => (Some(limit), base),
        _ => (None, name.as_str()),
    };
    let Ok(index) = FEATURES.binary_search_by_key(&base, |(known, _)| known) else {
        return unknown(&name, compared);
    };
    let Some((_, takes)) = FEATURES.get(index) else {
        return Ok(());
    };
    match (takes, limit, compared) {
        (Takes::Gone(instead), ..) => {
            return Err(Flaw::with(
                format!("`{name}` must not be asked for any more"),
                format!(
                    "write `{}{instead}`, which is about the window and not the whole screen",
                    limit.unwrap_or_default()
                ),
            ));
        }
        (Takes::Words(_) | Takes::Switch, Some(limit), _) => {
            return Err(Flaw::with(
                format!("`{base}` has no `{limit}`"),
                format!("write `({base})` or `({base}: …)`"),
            ));
        }
        (Takes::Words(_) | Takes::Switch, None, Compared::Signs(_)) => {
            return Err(Flaw::with(
                format!("`{base}` isn't more or less"),
                format!("write a colon, as in `({base}: {})`", example(takes)),
            ));
        }
        (_, Some(_), Compared::Bare) => {
            return Err(Flaw::with(
                format!("`{name}` has no value"),
                format!(
                    "write it after a colon, as in `({name}: {})`",
                    example(takes)
                ),
            ));
        }
        (_, Some(limit), Compared::Signs(_)) => {
            return Err(Flaw::with(
                format!("`{name}` is compared with a sign, which stands for `{limit}` already"),
                format!("write `({base} >= {})`, or a colon", example(takes)),
            ));
        }
        _ => {}
    }
    match compared {
        Compared::Bare => Ok(()),
        Compared::Colon(values) => check_values(base, takes, values),
        Compared::Signs(sides) => sides
            .iter()
            .try_for_each(|values| check_values(base, takes, values)),
    }
}

/// A name that isn't known may be new; but only a known one is compared with a sign.
fn unknown(name: &str, compared: &Compared<'_>) -> Result<(), Flaw> {
    if !matches!(compared, Compared::Signs(_)) {
        return Ok(());
    }
    let help = match nearest(name, FEATURES.iter().map(|(known, _)| *known)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write `width`, `height`, `aspect-ratio` or `resolution`, or a colon".into(),
    };
    Err(Flaw::with(
        format!("`{name}` can't be compared with a sign"),
        help,
    ))
}

fn example(takes: &Takes) -> &'static str {
    match takes {
        Takes::Length => "40em",
        Takes::Ratio => "16/9",
        Takes::Integer => "8",
        Takes::Resolution => "2dppx",
        Takes::Switch => "1",
        Takes::Words(words) => words.first().copied().unwrap_or_default(),
        Takes::Gone(_) => "",
    }
}

fn check_values(name: &str, takes: &Takes, values: &[Value<'_>]) -> Result<(), Flaw> {
    let flaw = |help: String| Err(Flaw::with(format!("`{name}` can't be that"), help));
    let Some(value) = values.first() else {
        return flaw(format!("write `({name}: {})`", example(takes)));
    };
    let most = match takes {
        Takes::Length => usize::MAX,
        Takes::Ratio | Takes::Resolution => 2,
        _ => 1,
    };
    if values.len() > most {
        return flaw(format!(
            "write one value, as in `({name}: {})`",
            example(takes)
        ));
    }
    let fits = match (takes, value) {
        (Takes::Length | Takes::Resolution, Value::Function { .. })
        | (Takes::Length, Value::Length)
        | (Takes::Ratio, Value::Ratio)
        | (Takes::Integer | Takes::Switch, Value::Function { unit: false })
        | (Takes::Resolution, Value::Resolution)
        | (Takes::Gone(_), _) => true,
        (Takes::Length, Value::Number(number)) => number
            .trim_start_matches(['+', '-'])
            .bytes()
            .all(|byte| matches!(byte, b'0' | b'.')),
        (Takes::Integer, Value::Number(number)) => !number.contains(['.', 'e', 'E']),
        (Takes::Switch, Value::Number(number)) => {
            matches!(number.trim_start_matches('+'), "0" | "1")
        }
        (Takes::Resolution, Value::Word(word)) => word.eq_ignore_ascii_case("infinite"),
        (Takes::Words(words), Value::Word(word)) => {
            words.iter().any(|known| known.eq_ignore_ascii_case(word))
        }
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let help = match (takes, value) {
        (Takes::Length, Value::Number(number)) => {
            return Err(Flaw::with(
                format!("`{number}` has no unit"),
                format!("write `{number}px` or `{number}em`"),
            ));
        }
        (Takes::Words(words), _) => {
            let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            format!("it is {}", words.join(" or "))
        }
        (Takes::Ratio, Value::Number(number)) => format!("write `{number}/1`"),
        _ => format!("write `({name}: {})`", example(takes)),
    };
    match value {
        Value::Word(word) => Err(Flaw::with(format!("`{name}` can't be `{word}`"), help)),
        Value::Number(number) => Err(Flaw::with(format!("`{name}` can't be `{number}`"), help)),
        _ => flaw(help),
    }
}

#[cfg(test)]
mod tests {
    use super::FEATURES;

    #[test]
    fn features_are_sorted() {
        assert!(FEATURES.is_sorted_by_key(|(name, _)| *name));
    }
}
