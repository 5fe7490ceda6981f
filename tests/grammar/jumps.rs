//! `break`, `continue` and `return` close what is open first, so what is sent stays well formed.

use html::{Html, html};
use pages_tests::judge::is;

fn printed(write: impl FnOnce(&mut Html)) -> String {
    let mut h = Html::new();
    write(&mut h);
    h.into_string()
}

#[test]
fn continue_closes_the_elements_of_the_loop_body() {
    let out = printed(|h| {
        html!(h, <ul>for i in 0..3 { <li><b>{i} if i == 1 { continue; } "!"</b></li> }</ul>);
    });
    is(
        &out,
        "<ul><li><b>0!</b></li><li><b>1</b></li><li><b>2!</b></li></ul>",
    );
}

#[test]
fn break_closes_up_to_its_own_loop() {
    let out = printed(|h| {
        html!(h, <ol>for i in 0.. { <li>{i} if i == 1 { <em>"last" if i < 9 { break; }</em> } "."</li> } <li>"end"</li></ol>);
    });
    is(
        &out,
        "<ol><li>0.</li><li>1<em>last</em></li><li>end</li></ol>",
    );
}

#[test]
fn a_labelled_break_closes_both_loops_bodies() {
    let out = printed(|h| {
        html!(h,
            <table><tbody>
            'rows: for y in 0..3 {
                <tr>for x in 0..3 { <td>{y} {x} if (y, x) == (1, 1) { break 'rows; }</td> }</tr>
            }
            </tbody></table>
        );
    });
    is(
        &out,
        "<table><tbody><tr><td>00</td><td>01</td><td>02</td></tr><tr><td>10</td><td>11</td></tr></tbody></table>",
    );
}

#[test]
fn a_labelled_continue_closes_the_inner_body_and_its_row() {
    let out = printed(|h| {
        html!(h, <div>'rows: for y in 0..2 { <p>for x in 0..3 { <b>{x} if x == y { continue 'rows; }</b> } "end"</p> }</div>);
    });
    is(&out, "<div><p><b>0</b></p><p><b>0</b><b>1</b></p></div>");
}

#[test]
fn return_closes_everything() {
    fn page(h: &mut Html, stop: bool) -> u8 {
        html!(h, <main><section><p>"a" if stop { return 1; } "b"</p></section></main>);
        2
    }
    for (stop, expected, value) in [
        (true, "<main><section><p>a</p></section></main>", 1),
        (false, "<main><section><p>ab</p></section></main>", 2),
    ] {
        let mut h = Html::new();
        assert_eq!(page(&mut h, stop), value);
        is(&h.into_string(), expected);
    }
}

#[test]
fn the_value_of_a_return_is_computed_before_the_tags_close() {
    fn page(h: &mut Html) -> Result<u8, String> {
        html!(h, <p>"a" if h.len() < 9 { return Err("no".to_owned()); }</p>);
        Ok(0)
    }
    let mut h = Html::new();
    assert_eq!(page(&mut h), Err("no".to_owned()));
    is(&h.into_string(), "<p>a</p>");
}

#[test]
fn jumps_in_match_arms_and_let_else() {
    let out = printed(|h| {
        html!(h,
            <ul>
            for item in [Some(1), None, Some(3), Some(9)] {
                <li>
                    let Some(n) = item else { "none" continue; };
                    match n { 9 => { "stop" break; } _ => <b>{n}</b>, }
                    "."
                </li>
            }
            </ul>
        );
    });
    is(
        &out,
        "<ul><li><b>1</b>.</li><li>none</li><li><b>3</b>.</li><li>stop</li></ul>",
    );
}

#[test]
fn jumps_of_loops_inside_a_splice_are_rusts_own() {
    let out = printed(|h| {
        html!(h, <p>{ let mut n = 0; for i in 0..5 { if i == 3 { break; } n += i; } n }</p>);
    });
    is(&out, "<p>3</p>");
}

#[test]
fn a_loop_without_tags_around_it() {
    let out = printed(|h| {
        html!(
            h,
            for i in 0..3 {
                if i == 1 {
                    continue;
                }
                { i }
            }
        );
    });
    is(&out, "02");
}

#[test]
fn a_return_inside_a_fragment_leaves_the_function_and_drops_it() {
    fn page(h: &mut Html, stop: bool) -> u8 {
        let inner = html::fragment! { <p>"a" if stop { return 1; }</p> };
        h.write(&inner);
        2
    }
    for (stop, expected, value) in [(true, "", 1), (false, "<p>a</p>", 2)] {
        let mut h = Html::new();
        assert_eq!(page(&mut h, stop), value);
        is(&h.into_string(), expected);
    }
}

#[test]
fn an_error_in_a_tag_leaves_no_half_of_it() {
    fn part(h: &mut Html, a: &str, b: Result<&str, ()>) -> Result<(), ()> {
        html!(h, <p id={a} title="{a} {b?}" class=["x", b?]>"x"</p>);
        Ok(())
    }
    let mut h = Html::new();
    assert!(part(&mut h, "a", Err(())).is_err());
    assert_eq!(h.as_str(), "");
    assert!(part(&mut h, "a", Ok("b")).is_ok());
    assert_eq!(h.as_str(), "<p id=\"a\" title=\"a b\" class=\"x b\">x</p>");
}
