//! Content: elements with an end and without, values raw and safe, what prints nothing, and loops.

use pages::prelude::*;

#[page("/h/void", layout = none)]
pub(crate) async fn void() {
    html! { <br> }
}

#[page("/h/empty", layout = none)]
pub(crate) async fn empty() {
    html! { <b></b> }
}

/// `:princ`
#[page("/h/raw", layout = none)]
pub(crate) async fn raw(#[query] v: String) {
    html! { {danger::markup(v)} }
}

/// `:princ-safe`
#[page("/h/safe", layout = none)]
pub(crate) async fn safe(#[query] v: String) {
    html! { {&v} }
}

/// `:prin1-safe`
#[page("/h/debug", layout = none)]
pub(crate) async fn debug(#[query] v: String) {
    html! { "{v:?}" }
}

#[page("/h/comment", layout = none)]
pub(crate) async fn comment(#[query] v: String) {
    html! { <!-- "{v}" --> }
}

#[page("/h/newline", layout = none)]
pub(crate) async fn newline() {
    html! { "a" "\n" "b" }
}

/// What is evaluated and prints nothing.
#[page("/h/discard", layout = none)]
pub(crate) async fn discard() {
    let mut n = 1;
    html! { <b>{ n += 1; }</b>{n} }
}

/// Markup within code within markup.
#[page("/h/nested", layout = none)]
pub(crate) async fn nested() {
    html! {
        <table>
        {
            for i in 1..=2 {
                html! { <tr>for j in 1..=3 { <td>{i * j}</td> }</tr> }
            }
        }
        </table>
    }
}

/// Beginning and end of an element apart: markup that the compiler can't check is markup that one vouches for.
#[page("/h/unset", layout = none)]
pub(crate) async fn unset() {
    let (set, unset) = ("<b>", "</b>");
    html! { {danger::markup(set)} "bold" {danger::markup(unset)} }
}
