//! What the attributes of `input` take, by its type.

use crate::datatype::Datatype;

/// What an attribute of `input` takes, by its `type`.
pub(super) fn of_input(word: &str, name: &str) -> Datatype {
    if !matches!(name, "value" | "min" | "max" | "step" | "autocomplete") {
        return Datatype::Any;
    }
    // An unknown type is reported where it stands, and is text to a browser.
    let row = INPUTS
        .iter()
        .find(|row| row.kind.eq_ignore_ascii_case(word));
    let Some(row) = row else { return Datatype::Any };
    match name {
        "value" => row.value,
        "step" => row.step,
        "autocomplete" => row.autofill,
        _ => row.bound,
    }
}

/// What the attributes of one type of `input` take.
struct Input {
    kind: &'static str,
    value: Datatype,
    /// `min` and `max`.
    bound: Datatype,
    step: Datatype,
    autofill: Datatype,
}

const fn input(kind: &'static str, value: Datatype, autofill: Datatype) -> Input {
    Input {
        kind,
        value,
        bound: Datatype::Any,
        step: Datatype::Any,
        autofill,
    }
}

const fn ranged(
    kind: &'static str,
    value: Datatype,
    bound: Datatype,
    step: Datatype,
    autofill: Datatype,
) -> Input {
    Input {
        kind,
        value,
        bound,
        step,
        autofill,
    }
}

/// The types whose values have a form (HTML, "States of the `type` attribute").
///
/// The fields that fill a search, a colour, a slider, a week or a time are left to the author: checkers in use don't hold to them.
const INPUTS: &[Input] = &[
    input("", Datatype::OneLine, Datatype::AutofillText),
    input("text", Datatype::OneLine, Datatype::AutofillText),
    input("search", Datatype::OneLine, Datatype::Any),
    input("hidden", Datatype::Any, Datatype::AutofillHidden),
    input("password", Datatype::OneLine, Datatype::AutofillPassword),
    input("tel", Datatype::OneLine, Datatype::AutofillTelephone),
    input("url", Datatype::AbsoluteUrl, Datatype::AutofillUrl),
    input("email", Datatype::Any, Datatype::AutofillEmail),
    ranged(
        "date",
        Datatype::Date,
        Datatype::Date,
        Datatype::IntegerStep,
        Datatype::AutofillDate,
    ),
    ranged(
        "month",
        Datatype::Month,
        Datatype::Month,
        Datatype::IntegerStep,
        Datatype::AutofillMonth,
    ),
    ranged(
        "week",
        Datatype::Week,
        Datatype::Week,
        Datatype::IntegerStep,
        Datatype::Any,
    ),
    ranged(
        "time",
        Datatype::Time,
        Datatype::Time,
        Datatype::FloatStep,
        Datatype::Any,
    ),
    ranged(
        "datetime-local",
        Datatype::Local,
        Datatype::Local,
        Datatype::FloatStep,
        Datatype::Any,
    ),
    ranged(
        "number",
        Datatype::Float,
        Datatype::Float,
        Datatype::FloatStep,
        Datatype::AutofillNumber,
    ),
    ranged(
        "range",
        Datatype::Float,
        Datatype::Float,
        Datatype::FloatStep,
        Datatype::Any,
    ),
    input("color", Datatype::SimpleColor, Datatype::Any),
];
