//! What a form sends (HTML Standard §4.10.22.4, "constructing the entry list").

use super::control::{Control, Typed};
use super::file::File;
use super::kind::Kind;

/// A name and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    pub(super) value: Value,
}

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Text(String),
    File(File),
}

impl Entry {
    fn text(name: &str, value: impl Into<String>) -> Self {
        Self {
            name: name.to_owned(),
            value: Value::Text(value.into()),
        }
    }

    fn file(name: &str, file: File) -> Self {
        Self {
            name: name.to_owned(),
            value: Value::File(file),
        }
    }
}

/// What is sent that isn't in the controls themselves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Submission {
    /// The button that was pressed.
    pub(super) button: Option<usize>,
    /// The name of the charset in which the form is sent.
    pub(super) charset: &'static str,
    /// Whether what was typed is sent even where the control can't hold it.
    pub(super) unchecked: bool,
}

/// The names and values that a form sends, in the order of its controls.
pub(super) fn list(controls: &[Control], submission: Submission) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (at, control) in controls.iter().enumerate() {
        let pressed = submission.button == Some(at);
        if is_successful(control, pressed) {
            add(&mut entries, control, submission);
        }
    }
    entries
}

fn is_successful(control: &Control, pressed: bool) -> bool {
    let counts = match control.kind {
        kind if kind.is_button() => pressed,
        kind if kind.is_switch() => control.checked,
        _ => true,
    };
    // A picture is the one control that is sent without a name: where it was pressed.
    let named = !control.name().is_empty() || control.kind == Kind::Image;
    counts && named && !control.disabled && !control.suggested
}

fn add(entries: &mut Vec<Entry>, control: &Control, submission: Submission) {
    let name = control.name();
    let value = match &control.typed {
        Typed::Refused(text) if submission.unchecked => text,
        _ => &control.value,
    };
    match control.kind {
        Kind::Image => {
            let prefix = match name {
                "" => String::new(),
                name => format!("{name}."),
            };
            // A keyboard presses the corner.
            entries.extend(["x", "y"].map(|axis| Entry::text(&format!("{prefix}{axis}"), "0")));
        }
        Kind::Select => {
            let chosen = control.choices.iter();
            let chosen = chosen.filter(|choice| choice.selected && !choice.disabled);
            entries.extend(chosen.map(|choice| Entry::text(name, &choice.value)));
        }
        Kind::File if control.files.is_empty() => entries.push(Entry::file(name, File::none())),
        Kind::File => {
            let files = control.files.iter().cloned();
            entries.extend(files.map(|file| Entry::file(name, file)));
        }
        Kind::Hidden if name.eq_ignore_ascii_case("_charset_") => {
            entries.push(Entry::text(name, submission.charset));
        }
        // The Standard says nothing for a button without a value, browsers say what they print on it.
        Kind::Submit if control.element.name() == "input" && !control.has("value") => {
            entries.push(Entry::text(name, "Submit"));
        }
        _ => entries.push(Entry::text(name, value)),
    }
    let direction = control.element.attr("dirname").unwrap_or_default();
    if !direction.is_empty() && control.kind.has_direction() {
        entries.push(Entry::text(direction, control.direction.word(value)));
    }
}
