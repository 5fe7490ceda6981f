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
fn global_attributes_go_to_the_root_as_they_are() {
    let none: Option<&str> = None;
    is(
        &fragment! { <Button label="Go" title="t" id="i" hidden lang={none} tabindex={3}/> },
        "<button type=\"button\" class=\"button\" title=\"t\" id=\"i\" hidden tabindex=\"3\">Go</button>",
    );
}

#[test]
fn no_class_is_merged_into_none() {
    let none: Option<&str> = None;
    is(
        &fragment! { <Button label="Go" class={none}/> <Button label="Go" class={Some("a")} class="b"/> },
        "<button type=\"button\" class=\"button\">Go</button><button type=\"button\" class=\"button a b\">Go</button>",
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
