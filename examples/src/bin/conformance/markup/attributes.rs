//! Attributes: escaped, chosen by a condition, without a value, left out.
#![expect(
    deprecated,
    reason = "htmlgen is of a time when cells were coloured by attributes"
)]

use pages::prelude::*;
use pages::{FromParam, ParamError};

/// Yes or no, in many words.
#[derive(Default)]
pub(crate) struct On(bool);

impl FromParam for On {
    const EXPECTS: &'static str = "yes or no";

    fn from_param(text: &str) -> Result<Self, ParamError> {
        match text.to_lowercase().as_str() {
            "1" | "t" | "true" | "on" | "yes" | "y" => Ok(Self(true)),
            "0" | "nil" | "f" | "false" | "off" | "no" | "n" => Ok(Self(false)),
            _ => Err(ParamError::expected::<Self>()),
        }
    }
}

#[page("/h/attr", layout = none)]
pub(crate) async fn attr(#[query] v: String) {
    html! { <p title={&v}>"x"</p> }
}

/// `:if*`
#[page("/h/if", layout = none)]
pub(crate) async fn on_condition(
    #[query]
    #[default]
    on: On,
) {
    html! { <table><tr><td if on.0 { bgcolor="red" }>"x"</td></tr></table> }
}

#[page("/h/bool", layout = none)]
pub(crate) async fn boolean(
    #[query]
    #[default]
    on: On,
) {
    html! { <select><option selected={on.0}>"foo"</option></select> }
}

#[page("/h/opt", layout = none)]
pub(crate) async fn optional(#[query] v: Option<String>) {
    html! { <p title={v.as_deref()}>"x"</p> }
}
