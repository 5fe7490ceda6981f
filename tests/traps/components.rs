//! Traps of components: borrowed locals, children handed on, `impl Trait`, recursion, errors.

use html::{Children, Html, component, fragment, html};
use pages_tests::judge::is;

#[derive(Clone, Copy)]
enum Status {
    Open,
    Closed,
}

#[component]
fn Badge(status: &Status, label: &str) {
    html! { <b class={match status { Status::Open => "open", Status::Closed => "closed" }}>{label}</b> }
}

/// topcoat: "`status` does not live long enough" for a `Copy` local of an `if let` inside a `for`.
#[test]
fn a_local_of_an_if_let_in_a_loop_does_not_live_long_enough() {
    let rows = [
        ("a", Some(Status::Open)),
        ("b", None),
        ("c", Some(Status::Closed)),
    ];
    is(
        &fragment! {
            for (name, status) in rows {
                if let Some(status) = status {
                    let label = format!("<{name}>");
                    <Badge status={&status} label={&label}/>
                }
            }
        },
        "<b class=\"open\">&lt;a&gt;</b><b class=\"closed\">&lt;c&gt;</b>",
    );
}

#[component]
fn Outer(children: impl Children) {
    html! { <Middle>{children}</Middle> }
}

#[component]
fn Middle(children: impl Children) {
    html! { <Inner>"(" {children} ")"</Inner> }
}

#[component]
fn Inner(children: impl Children) {
    html! { <p>{children}</p> }
}

/// ructe: `Content` can't be passed through an intermediate template (`&mut &mut W`).
#[test]
fn children_stuck_in_an_intermediate_component() {
    let mut printed = 0;
    is(
        &fragment! { <Outer>"x" { printed += 1; }</Outer> {printed} },
        "<p>(x)</p>1",
    );
}

#[component]
fn Once(value: impl FnOnce() -> String, items: impl IntoIterator<Item = u8>) {
    html! { <p>{value()} for item in items { {item} }</p> }
}

/// hypertext: an `impl Trait` argument can't be moved out of an `Fn` closure.
#[test]
fn an_impl_trait_argument_cannot_be_used_once() {
    let owned = "moved".to_owned();
    is(
        &fragment! { <Once value={move || owned} items={vec![1, 2]}/> },
        "<p>moved12</p>",
    );
}

struct Comment {
    text: &'static str,
    replies: Vec<Comment>,
}

#[component]
fn Thread(comment: &Comment) {
    html! {
        <article>
            <p>{comment.text}</p>
            for reply in &comment.replies { <Thread comment={reply}/> }
        </article>
    }
}

/// Lazy views are types that contain themselves when a component calls itself.
#[test]
fn a_recursive_component_has_an_infinite_type() {
    let leaf = |text| Comment {
        text,
        replies: Vec::new(),
    };
    let comment = Comment {
        text: "a",
        replies: vec![
            leaf("b"),
            Comment {
                text: "c",
                replies: vec![leaf("d")],
            },
        ],
    };
    is(
        &fragment! { <Thread comment={&comment}/> },
        "<article><p>a</p><article><p>b</p></article><article><p>c</p><article><p>d</p></article></article></article>",
    );
}

#[derive(Debug, PartialEq)]
struct Own;

/// hypertext and vy: E0277, a closure that returns `()`, wherever a `?` stands in markup.
#[test]
fn the_question_mark_does_not_work() {
    fn own(h: &mut Html, ok: bool) -> Result<(), Own> {
        let value = if ok { Ok("x") } else { Err(Own) };
        html!(h, <p>{value?}</p>);
        Ok(())
    }
    fn any(h: &mut Html, text: &str) -> anyhow::Result<()> {
        html!(h, <ul>for word in text.split(' ') { <li>{word.parse::<u8>()?}</li> }</ul>);
        Ok(())
    }
    fn inside(h: &mut Html, ok: bool) -> Result<(), Own> {
        html!(h, <Outer><b>{if ok { Ok("y") } else { Err(Own) }?}</b></Outer>);
        Ok(())
    }
    let mut h = Html::new();
    assert_eq!(own(&mut h, true), Ok(()));
    assert!(any(&mut h, "1 2").is_ok());
    assert_eq!(inside(&mut h, true), Ok(()));
    is(
        &h.into_string(),
        "<p>x</p><ul><li>1</li><li>2</li></ul><p>(<b>y</b>)</p>",
    );
    let mut h = Html::new();
    assert_eq!(own(&mut h, false), Err(Own));
    assert!(any(&mut h, "1 x").is_err());
    assert_eq!(inside(&mut h, false), Err(Own));
}
