//! Attributes that a component passes on to its root, with classes merged.

use html::{Attrs, Children, component, fragment, html};
use pages_tests::judge::is;

#[component]
fn Button(label: &str, #[rest] rest: Attrs) {
    html! { <button type="button" class="button" {..rest}>{label}</button> }
}

#[test]
fn unknown_names_go_to_the_root() {
    is(
        &fragment! { <Button label="Go" data-id={7} aria-label="go now"/> },
        "<button type=\"button\" class=\"button\" data-id=\"7\" aria-label=\"go now\">Go</button>",
    );
}

#[test]
fn classes_are_merged() {
    is(
        &fragment! { <Button label="Go" class="large"/> <Button label="Go" class=["a", "b" if true, "c" if false]/> },
        "<button type=\"button\" class=\"button large\">Go</button><button type=\"button\" class=\"button a b\">Go</button>",
    );
}

#[test]
fn nothing_passed_nothing_printed() {
    is(
        &fragment! { <Button label="Go"/> },
        "<button type=\"button\" class=\"button\">Go</button>",
    );
}

#[test]
fn a_list_is_spread_into_a_component() {
    let more = Attrs::new().class("x").set("title", "t");
    is(
        &fragment! { <Button label="Go" {..more}/> },
        "<button type=\"button\" class=\"button x\" title=\"t\">Go</button>",
    );
}

#[component]
fn Wrapped(#[rest] rest: Attrs, children: impl Children) {
    html! { <Box {..rest}>{children}</Box> }
}

#[component]
fn Box(#[rest] rest: Attrs, children: impl Children) {
    html! { <div class="box" {..rest}>{children}</div> }
}

#[test]
fn attributes_pass_through_more_than_one() {
    is(
        &fragment! { <Wrapped class="a" data-x="1">"x"</Wrapped> },
        "<div class=\"box a\" data-x=\"1\">x</div>",
    );
}
