//! Props: named, optional, defaulted, generic, borrowed.

use html::{Html, Render, component, fragment, html};
use pages_tests::judge::is;
use std::fmt::Display;

#[component]
fn Card(title: &str, #[default] featured: bool, #[default = 3] number: u32, note: Option<&str>) {
    html! { <p class=["card", "featured" if featured]>{title} " " {number} if let Some(note) = note { " " {note} }</p> }
}

#[test]
fn props_are_named_in_any_order() {
    is(
        &fragment! { <Card number={7} title="A" note="n" featured={true}/> },
        "<p class=\"card featured\">A 7 n</p>",
    );
}

#[test]
fn defaults_and_options_may_be_left_out() {
    is(
        &fragment! { <Card title="A"/> },
        "<p class=\"card\">A 3</p>",
    );
}

#[test]
fn a_bare_prop_is_true() {
    is(
        &fragment! { <Card title="A" featured/> },
        "<p class=\"card featured\">A 3</p>",
    );
}

#[test]
fn an_option_takes_the_value_or_the_option() {
    let note: Option<&str> = None;
    is(
        &fragment! { <Card title="A" note="x"/> <Card title="B" note={Some("y")}/> <Card title="C" note={note}/> },
        "<p class=\"card\">A 3 x</p><p class=\"card\">B 3 y</p><p class=\"card\">C 3</p>",
    );
}

#[test]
fn text_with_holes_is_a_prop() {
    let n = 2;
    is(
        &fragment! { <Card title="A{n} & {n:02}"/> },
        "<p class=\"card\">A2 &amp; 02 3</p>",
    );
}

#[component]
fn Pair<A: Display, B>(first: A, second: B)
where
    B: Render,
{
    html! { <p>"{first:}" "/" {second}</p> }
}

#[test]
fn props_may_be_generic() {
    is(
        &fragment! { <Pair first={1.5} second="x"/> <Pair first={'c'} second={7}/> },
        "<p>1.5/x</p><p>c/7</p>",
    );
}

#[component]
fn List(items: impl Iterator<Item = u32>, show: impl Fn(u32) -> String, name: impl Into<String>) {
    html! { <ul title={name.into()}>for item in items { <li>{show(item)}</li> }</ul> }
}

#[test]
fn props_may_be_impl_trait() {
    is(
        &fragment! { <List items={1..3} show={|n: u32| format!("<{n}>")} name="n"/> },
        "<ul title=\"n\"><li>&lt;1&gt;</li><li>&lt;2&gt;</li></ul>",
    );
}

struct User {
    name: String,
    tags: Vec<String>,
}

#[component]
fn Profile<'a>(user: &'a User, tags: &'a [String]) {
    html! { <p>{user.name} for tag in tags { " #" {tag} }</p> }
}

#[test]
fn props_borrow() {
    let user = User {
        name: "Ann".to_owned(),
        tags: vec!["a".to_owned(), "b".to_owned()],
    };
    is(
        &fragment! { <Profile user={&user} tags={&user.tags}/> },
        "<p>Ann #a #b</p>",
    );
    assert_eq!(user.tags.len(), 2);
}

#[component]
fn Taking(names: Vec<String>, total: &mut u32) {
    {
        *total += 1;
    }
    html! { <p>for name in names { {name} }</p> }
}

#[test]
fn props_are_moved_in_and_may_be_mutable() {
    let names = vec!["a".to_owned(), "b".to_owned()];
    let mut total = 0;
    is(
        &fragment! { <Taking names={names} total={&mut total}/> },
        "<p>ab</p>",
    );
    assert_eq!(total, 1);
}

#[component]
fn Keyword(r#type: &str, r#for: &str) {
    html! { <p class={r#type}>{r#for}</p> }
}

#[test]
fn props_may_be_keywords() {
    is(
        &fragment! { <Keyword type="a" for="b"/> },
        "<p class=\"a\">b</p>",
    );
}

#[component]
fn Counted<'a, const N: usize>(list: [u8; N], mut n: u32, name: &'a str, #[into] owned: String) {
    n += 1;
    html! { <p title={owned}>{n} {name} for x in list { {x} }</p> }
}

#[test]
fn props_may_be_const_generic_mutable_and_converted() {
    is(
        &fragment! { <Counted list={[7, 8]} n={1} name="x" owned="y"/> },
        "<p title=\"y\">2x78</p>",
    );
}

#[component]
fn Early(n: u32) {
    if n == 0 {
        return;
    }
    html! { <b>{n} if n == 2 { return; } "!"</b> }
}

#[test]
fn a_component_may_return_early() {
    is(
        &fragment! { <Early n={0}/> <Early n={1}/> <Early n={2}/> },
        "<b>1!</b><b>2</b>",
    );
}

#[component]
fn Named(h: &mut Html, n: u32) {
    html!(h, <b>{n}</b>);
    h.write(&(n + 1));
}

#[test]
fn a_component_may_name_its_sink() {
    is(&fragment! { <i><Named n={1}/></i> }, "<i><b>1</b>2</i>");
}

#[component]
fn Tree(depth: u32) {
    html! { <ul><li>{depth}</li> if depth > 0 { <li><Tree depth={depth - 1}/></li> }</ul> }
}

#[test]
fn a_component_may_call_itself() {
    is(
        &fragment! { <Tree depth={2}/> },
        "<ul><li>2</li><li><ul><li>1</li><li><ul><li>0</li></ul></li></ul></li></ul>",
    );
}

#[component]
fn Empty() {}

#[component]
fn Mixed(n: u32) {
    let doubled = n * 2;
    html! { <b>{doubled}</b> }
    if n > 1 {
        html! { <i>"many"</i> }
    }
    for i in 0..n {
        html! { {i} }
    }
}

#[test]
fn a_component_is_a_function() {
    is(
        &fragment! { <Empty/> <Mixed n={2}/> <Mixed n={0}></Mixed> <Mixed n={1}></> },
        "<b>4</b><i>many</i>01<b>0</b><b>2</b>0",
    );
}

#[test]
fn a_component_is_called_wherever_nodes_stand() {
    fn page(h: &mut Html, n: u32) {
        html!(h, match n { 0 => <Empty/>, 1 => { <Mixed n={0}/> } _ => for i in 0..n { <Tree depth={i}/> } });
    }
    let mut h = Html::new();
    page(&mut h, 0);
    page(&mut h, 1);
    is(&h.into_string(), "<b>0</b>");
}
