//! Children and named slots: they borrow and change what is around them, and print where the component wants.

use html::{Children, component, fragment, html};
use pages_tests::judge::is;

#[component]
fn Frame(title: &str, footer: impl Children, children: impl Children) {
    html! { <section><h2>{title}</h2><div>{children}</div><footer>{footer}</footer></section> }
}

#[test]
fn children_and_slots_stand_where_the_component_puts_them() {
    is(
        &fragment! { <Frame title="A"><:footer><i>"f"</i></:footer><p>"one"</p><p>"two"</p></Frame> },
        "<section><h2>A</h2><div><p>one</p><p>two</p></div><footer><i>f</i></footer></section>",
    );
}

#[test]
fn children_and_slots_may_be_left_out() {
    is(
        &fragment! { <Frame title="A"/> },
        "<section><h2>A</h2><div></div><footer></footer></section>",
    );
}

#[test]
fn children_borrow_move_and_change_what_is_around() {
    let name = "Ann".to_owned();
    let list = vec![1, 2];
    let mut count = 0;
    is(
        &fragment! {
            <Frame title="A">
                {name.as_str()}
                for n in list { <b>{n}</b> { count += n; } }
            </Frame>
            {count} {name}
        },
        "<section><h2>A</h2><div>Ann<b>1</b><b>2</b></div><footer></footer></section>3Ann",
    );
}

#[component]
fn Maybe(children: impl Children, show: bool) {
    html! { if show { <div>{children}</div> } else { "hidden" } }
}

#[test]
fn children_may_never_be_printed() {
    let mut ran = 0;
    is(
        &fragment! { <Maybe show={false}>{ ran += 1; } "x"</Maybe> },
        "hidden",
    );
    assert_eq!(ran, 0);
}

#[component]
fn Outer(children: impl Children) {
    html! { <div class="outer"><Inner>{children}</Inner></div> }
}

#[component]
fn Inner(children: impl Children) {
    html! { <div class="inner">{children}</div> }
}

#[test]
fn children_are_handed_on() {
    let text = "x";
    is(
        &fragment! { <Outer><b>{text}</b></Outer> },
        "<div class=\"outer\"><div class=\"inner\"><b>x</b></div></div>",
    );
}

#[test]
fn components_nest_in_each_others_children() {
    is(
        &fragment! { <Outer>for i in 0..2 { <Inner>{i} <Inner>"deep"</Inner></Inner> }</Outer> },
        "<div class=\"outer\"><div class=\"inner\"><div class=\"inner\">0<div class=\"inner\">deep</div></div>\
         <div class=\"inner\">1<div class=\"inner\">deep</div></div></div></div>",
    );
}

#[test]
fn loops_inside_children_jump_as_they_like() {
    is(
        &fragment! { <Inner>for i in 0..4 { <b>if i == 1 { continue; } {i} if i == 2 { break; }</b> }</Inner> },
        "<div class=\"inner\"><b>0</b><b></b><b>2</b></div>",
    );
}
