//! Attributes: escaped, chosen by a condition, without a value, left out.
#![expect(
    deprecated,
    reason = "htmlgen is of a time when cells were coloured by attributes"
)]

use pages::prelude::*;

#[page("/h/attr", layout = none)]
pub(crate) async fn attr(#[query] v: String) {
    html! { <p title={&v}>"x"</p> }
}

/// `:if*`
#[page("/h/if", layout = none)]
pub(crate) async fn on_condition(
    #[query]
    #[default]
    on: bool,
) {
    html! { <table><tr><td if on { bgcolor="red" }>"x"</td></tr></table> }
}

#[page("/h/bool", layout = none)]
pub(crate) async fn boolean(
    #[query]
    #[default]
    on: bool,
) {
    html! { <select><option selected={on}>"foo"</option></select> }
}

#[page("/h/opt", layout = none)]
pub(crate) async fn optional(#[query] v: Option<String>) {
    html! { <p title={v.as_deref()}>"x"</p> }
}
