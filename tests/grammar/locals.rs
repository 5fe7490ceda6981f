//! Locals are moved, mutated and borrowed as in the code around: there is no closure in between.

use html::{Html, fragment, html};
use pages_tests::judge::is;

#[test]
fn a_local_is_consumed() {
    let names = vec!["a".to_owned(), "b".to_owned()];
    is(
        &fragment! { for name in names { <b>{name}</b> } },
        "<b>a</b><b>b</b>",
    );
}

#[test]
fn a_local_is_mutated_and_used_after() {
    let mut count = 0;
    let mut seen = Vec::new();
    is(
        &fragment! { for i in 0..3 { { count += i; seen.push(i); } <b>{count}</b> } },
        "<b>0</b><b>1</b><b>3</b>",
    );
    assert_eq!((count, seen), (3, vec![0, 1, 2]));
}

#[test]
fn a_borrow_ends_with_the_markup() {
    let mut name = "a".to_owned();
    let first = fragment! { <p>{&name} {name.as_str()}</p> };
    name.push('b');
    is(&first, "<p>aa</p>");
    is(&fragment! { <p>{name}</p> }, "<p>ab</p>");
}

#[test]
fn a_value_is_evaluated_once_and_in_order() {
    let mut log = Vec::new();
    let mut next = |name: &'static str| {
        log.push(name);
        name
    };
    is(
        &fragment! { <p id={next("id")} title="{next(\"title\")}">{next("text")} "{next(\"hole\")}"</p> },
        "<p id=\"id\" title=\"title\">texthole</p>",
    );
    assert_eq!(log, ["id", "title", "text", "hole"]);
}

#[test]
fn a_temporary_lives_as_long_as_it_is_printed() {
    let text = std::sync::Mutex::new("locked".to_owned());
    is(
        &fragment! { <p>{text.lock().unwrap().as_str()} {&*text.lock().unwrap()}</p> },
        "<p>lockedlocked</p>",
    );
}

#[test]
fn a_name_of_the_users_is_never_taken() {
    // Names that an expansion might use itself.
    let (h, html, __h, value, tokens, sink, out) = (1, 2, 3, 4, 5, 6, 7);
    let mut sink_of_mine = Html::new();
    html!(&mut sink_of_mine, <p class=["a", "b" if h == 1]>{h} {html} {__h} {value} {tokens} {sink} {out}</p>);
    is(&sink_of_mine.into_string(), "<p class=\"a b\">1234567</p>");
}

#[test]
fn a_shadowed_name_is_the_inner_one() {
    let x = 1;
    is(
        &fragment! { {x} let x = 2; {x} if true { let x = 3; {x} } {x} },
        "1232",
    );
}
