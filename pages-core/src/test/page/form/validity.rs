//! Why a browser doesn't send a form (HTML Standard §4.10.20, "constraints").

use super::control::{Control, Typed};
use super::kind::Kind;
use super::slider::LIMITS;
use super::value::number;
use super::{address, step};
use regress::Regex;

/// What is wrong with the controls, one message for each.
pub(super) fn complaints(controls: &[Control]) -> Vec<String> {
    controls
        .iter()
        .enumerate()
        .filter(|(_, control)| is_judged(control))
        .filter_map(|(at, control)| complaint(controls, at, control))
        .collect()
}

/// Whether a control is judged at all ("barred from constraint validation").
fn is_judged(control: &Control) -> bool {
    let barred = control.kind.is_button() || control.kind == Kind::Hidden;
    !(barred || control.disabled || control.suggested || control.is_readonly())
}

pub(super) fn complaint(controls: &[Control], at: usize, control: &Control) -> Option<String> {
    if control.kind == Kind::Radio {
        return missing_of_group(controls, at, control);
    }
    let why = refused(control)
        .or_else(|| missing(control))
        .or_else(|| mistyped(control))
        .or_else(|| unlike(control))
        .or_else(|| length(control))
        .or_else(|| range(control))?;
    Some(format!("{} {why}", control.called()))
}

fn refused(control: &Control) -> Option<String> {
    let Typed::Refused(typed) = &control.typed else {
        return None;
    };
    let expected = match control.kind {
        Kind::Number | Kind::Range => "a number",
        Kind::Date => "a date such as 2026-02-28",
        Kind::Month => "a month such as 2026-02",
        Kind::Week => "a week such as 2026-W09",
        Kind::Time => "a time such as 08:30",
        Kind::DateTime => "a date and a time such as 2026-02-28T08:30",
        _ => "a colour such as #ffcc00",
    };
    Some(format!("can't hold {typed:?}: it takes {expected}"))
}

fn missing(control: &Control) -> Option<String> {
    if !control.has("required") || !control.kind.may_be_required() {
        return None;
    }
    let mut selected = control.choices.iter().filter(|choice| choice.selected);
    match control.kind {
        Kind::Checkbox if !control.checked => Some("must be checked".into()),
        Kind::File if control.files.is_empty() => Some("needs a file".into()),
        Kind::Select if selected.all(|choice| choice.placeholder) => {
            Some("needs one of its options to be chosen".into())
        }
        Kind::Checkbox | Kind::File | Kind::Select => None,
        _ => control
            .value
            .is_empty()
            .then(|| "is required and empty".into()),
    }
}

/// One of a group of radio buttons has to be chosen if any of them says so. It is told once.
fn missing_of_group(controls: &[Control], at: usize, control: &Control) -> Option<String> {
    let name = control.name();
    let same = |(other, candidate): &(usize, &Control)| {
        *other == at
            || (!name.is_empty() && candidate.kind == Kind::Radio && candidate.name() == name)
    };
    let group = || controls.iter().enumerate().filter(same);
    let first = group()
        .map(|(other, _)| other)
        .find(|other| is_judged(&controls[*other]));
    let required = group().any(|(_, other)| other.has("required"));
    let chosen = group().any(|(_, other)| other.checked);
    if first != Some(at) || !required || chosen {
        return None;
    }
    let called = match control.group.first() {
        Some(group) => format!("{group:?}"),
        None => format!("the group of {}", control.called()),
    };
    Some(format!("{called} needs one of its buttons to be chosen"))
}

fn mistyped(control: &Control) -> Option<String> {
    if control.value.is_empty() {
        return None;
    }
    let value = &control.value;
    let wrong = match control.kind {
        Kind::Email => parts(control)
            .find(|part| !address::is_email(part))
            .map(|part| (part, "an e-mail address")),
        Kind::Url => (!address::is_url(value)).then_some((value.as_str(), "an absolute URL")),
        _ => None,
    };
    wrong.map(|(part, expected)| format!("holds {part:?}, which isn't {expected}"))
}

/// The values that are judged each for itself: the addresses of an e-mail field that takes several.
fn parts(control: &Control) -> impl Iterator<Item = &str> {
    let several = control.kind == Kind::Email && control.has("multiple");
    control.value.split(move |c| several && c == ',')
}

fn unlike(control: &Control) -> Option<String> {
    let pattern = control
        .element
        .attr("pattern")
        .filter(|_| control.kind.is_line() && !control.value.is_empty())?;
    // One that is malformed by itself asks for nothing (§4.10.5.3.6).
    Regex::with_flags(pattern, "v").ok()?;
    let whole = Regex::with_flags(&format!("^(?:{pattern})$"), "v").ok()?;
    let part = parts(control).find(|part| whole.find(part).is_none())?;
    Some(format!(
        "holds {part:?}, which isn't like the pattern {pattern:?}"
    ))
}

/// Lengths are asked of what was typed, not of what the page itself has put there.
fn length(control: &Control) -> Option<String> {
    if !control.kind.is_words() || control.typed == Typed::Nothing || control.value.is_empty() {
        return None;
    }
    let limit = |name| control.element.attr(name)?.trim().parse::<usize>().ok();
    let length = control.value.encode_utf16().count();
    if let Some(most) = limit("maxlength").filter(|most| length > *most) {
        return Some(format!(
            "takes at most {most} characters, and holds {length}"
        ));
    }
    let least = limit("minlength").filter(|least| length < *least)?;
    Some(format!(
        "takes at least {least} characters, and holds {length}"
    ))
}

fn range(control: &Control) -> Option<String> {
    let (kind, value) = (control.kind, &control.value);
    // A slider stands where it can; only a test can ask for more.
    if kind == Kind::Range && control.typed == Typed::Nothing {
        return None;
    }
    let now = number(kind, value)?;
    let limit = |name| {
        let read = |text| Some((text, number(kind, text)?));
        let known = LIMITS.iter().find(|(limit, _)| *limit == name);
        let otherwise = known.filter(|_| kind == Kind::Range);
        let own = control.element.attr(name).and_then(read);
        own.or_else(|| read(otherwise?.1))
    };
    let (min, max) = (limit("min"), limit("max"));
    // Times go round: from 22:00 to 06:00 is a night.
    if let (Kind::Time, Some((from, min)), Some((to, max))) = (kind, min, max)
        && max < min
    {
        let outside = now < min && now > max;
        return outside.then(|| format!("is {value}, which isn't between {from} and {to}"));
    }
    if let Some((text, _)) = min.filter(|(_, min)| now < *min) {
        return Some(format!("is {value}, and must be {text} or more"));
    }
    if let Some((text, _)) = max.filter(|(_, max)| now > *max) {
        return Some(format!("is {value}, and must be {text} or less"));
    }
    step::mismatch(control)
}
