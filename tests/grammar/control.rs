//! Control structures without sigils: their braces hold nodes.

use html::fragment;
use pages_tests::judge::is;

#[test]
fn if_else_if_else() {
    for (n, word) in [(0, "none"), (1, "one"), (5, "many")] {
        is(
            &fragment! { <p>if n == 0 { "none" } else if n == 1 { "one" } else { <b>"many"</b> }</p> },
            &if n == 5 {
                format!("<p><b>{word}</b></p>")
            } else {
                format!("<p>{word}</p>")
            },
        );
    }
}

#[test]
fn if_without_else() {
    is(
        &fragment! { <p>if false { "a" } if true { "b" }</p> },
        "<p>b</p>",
    );
}

#[test]
fn if_let_and_chains() {
    let name = Some("Ann");
    let age = Some(7);
    is(
        &fragment! {
            if let Some(name) = name { <b>{name}</b> }
            if let Some(name) = name && let Some(age) = age && age > 5 { <i>{name} {age}</i> } else { "young" }
            if let Some(_) = age && name.is_none() { "never" } else { "else" }
        },
        "<b>Ann</b><i>Ann7</i>else",
    );
}

#[test]
fn patterns_of_slices_ranges_and_alternatives() {
    let list = [1, 2];
    is(
        &fragment! {
            if let [a, b] = list[..] { {a} "," {b} }
            if let Some(1..=2 | 5) = Some(1) { "in" }
            if let (a, Some(b)) = (1, Some(2)) { {a} {b} }
            if list.len() == 2 && let [first, ..] = list[..] && first > 0 { <b>{first}</b> }
        },
        "1,2in12<b>1</b>",
    );
}

#[test]
fn conditions_with_structs_and_closures() {
    struct Size {
        n: i32,
    }
    let list = [1, 2, 3];
    is(
        &fragment! {
            if (Size { n: 1 }).n == 1 { "a" }
            if list.iter().any(|&x| { x == 2 }) { "b" }
        },
        "ab",
    );
}

#[test]
fn match_with_guards_and_bindings() {
    enum State {
        Empty,
        Full { of: &'static str, n: u32 },
        Other(u8),
    }
    let show = |state: &State| {
        fragment! {
            match state {
                State::Empty => {}
                State::Full { of, n: n @ 2.. } if of.len() > 1 => { <b>{n}</b> " " {of} }
                State::Full { .. } => <i>"few"</i>,
                State::Other(1 | 2) => "low",
                State::Other(n) => { {n} }
            }
        }
    };
    is(&show(&State::Empty), "");
    is(&show(&State::Full { of: "tea", n: 3 }), "<b>3</b> tea");
    is(&show(&State::Full { of: "tea", n: 1 }), "<i>few</i>");
    is(&show(&State::Other(2)), "low");
    is(&show(&State::Other(9)), "9");
}

#[test]
fn for_takes_patterns_ranges_and_iterators() {
    let pairs = vec![("a", 1), ("b", 2)];
    is(
        &fragment! {
            <ul>
            for (name, n) in &pairs { <li>{name} {n}</li> }
            for i in 0..2 { <li>{i}</li> }
            for (i, c) in "xy".chars().enumerate() { <li>{i} {c}</li> }
            </ul>
        },
        "<ul><li>a1</li><li>b2</li><li>0</li><li>1</li><li>0x</li><li>1y</li></ul>",
    );
}

#[test]
fn while_while_let_and_loop() {
    let mut stack = vec![1, 2];
    let mut n = 0;
    is(
        &fragment! {
            while n < 2 { <b>{n}</b> { n += 1; } }
            while let Some(top) = stack.pop() { <i>{top}</i> }
            loop { { n += 1; } if n > 3 { break; } <u>{n}</u> }
        },
        "<b>0</b><b>1</b><i>2</i><i>1</i><u>3</u>",
    );
}

#[test]
fn labels_reach_outer_loops() {
    is(
        &fragment! {
            'rows: for y in 0..3 {
                for x in 0..3 {
                    if x == 2 { continue 'rows; }
                    if y == 2 { break 'rows; }
                    <b>{y} {x}</b>
                }
            }
        },
        "<b>00</b><b>01</b><b>10</b><b>11</b>",
    );
}

#[test]
fn let_binds_for_what_follows() {
    is(
        &fragment! {
            let n = 2;
            let (a, b): (i32, &str) = (n * 2, "x");
            <p>{a} {b}</p>
            <div>let n = 9; {n}</div>
            {n}
        },
        "<p>4x</p><div>9</div>2",
    );
}

#[test]
fn let_else_leaves() {
    fn show(value: Option<i32>) -> String {
        let mut h = html::Html::new();
        row(&mut h, value);
        h.into_string()
    }
    fn row(h: &mut html::Html, value: Option<i32>) {
        html::html!(h, <p>let Some(n) = value else { <b>"none"</b> return; }; {n}</p>);
    }
    is(&show(Some(1)), "<p>1</p>");
    is(&show(None), "<p><b>none</b></p>");
}

#[test]
fn structures_nest_without_limit() {
    is(
        &fragment! {
            for x in 0..2 { if x == 1 { match x { 1 => { for y in 0..2 { <b>{y}</b> } } _ => {} } } else { <i></i> } }
        },
        "<i></i><b>0</b><b>1</b>",
    );
}

struct Point {
    x: i32,
    y: i32,
}

#[test]
fn patterns_may_have_braces() {
    let (point, points) = (Some(Point { x: 1, y: 2 }), [Point { x: 3, y: 4 }]);
    is(
        &fragment! {
            if let Some(Point { x, y: 0..=9 }) = point && x > 0 { <b>{x}</b> }
            if let Point { x: 9, .. } = points[0] { "never" } else { "else" }
            for Point { x, y } in &points { <i>{x} "," {y}</i> }
        },
        "<b>1</b>else<i>3,4</i>",
    );
}

#[test]
fn a_condition_may_be_a_block() {
    is(
        &fragment! { if { let x = 3; x > 2 } { "yes" } if unsafe_looking(true) { "also" } },
        "yesalso",
    );
}

fn unsafe_looking(answer: bool) -> bool {
    answer
}

#[test]
fn an_arm_in_braces_holds_nodes_or_a_value() {
    for (n, shown) in [(0, "<p>none</p>"), (1, "1"), (2, "4"), (3, "")] {
        is(
            &fragment! { match n { 0 => { <p>"none"</p> } 1 => {n} 2 => {n + 2}, _ => {} } },
            shown,
        );
    }
}
