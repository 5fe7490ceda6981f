//! Where markup goes: a sink that is named, or a fragment of its own.

use html::{Fragment, Html, fragment, html};
use pages_tests::judge::is;

#[test]
fn html_writes_to_the_sink_it_is_given() {
    fn page(h: &mut Html, n: u32) {
        html!(h, <p>{n}</p>);
        html!(h, <b></b>);
    }
    let mut h = Html::new();
    page(&mut h, 1);
    html!(&mut h, "x");
    is(h.as_str(), "<p>1</p><b></b>x");
    is(&h.into_string(), "<p>1</p><b></b>x");
}

#[test]
fn html_is_a_statement_anywhere() {
    let mut h = Html::new();
    for i in 0..2 {
        if i == 1 {
            html!(&mut h, <b>{i}</b>);
        } else {
            html!(&mut h, <i>{i}</i>);
        }
    }
    let closure = |h: &mut Html| html!(h, <u></u>);
    closure(&mut h);
    is(&h.into_string(), "<i>0</i><b>1</b><u></u>");
}

#[test]
fn the_sink_is_any_place_that_holds_one() {
    struct Response {
        body: Html,
    }
    let mut response = Response { body: Html::new() };
    html!(&mut response.body, <p></p>);
    is(&response.body.into_string(), "<p></p>");
}

#[test]
fn a_fragment_is_cheap_to_keep_and_to_print_again() {
    let cached: Fragment = fragment! { <b>{1 + 1}</b> };
    let copy = cached.clone();
    assert_eq!(cached.as_ptr(), copy.as_ptr(), "a copy shares the bytes");
    is(
        &fragment! { <p>{&cached} {&copy}</p> },
        "<p><b>2</b><b>2</b></p>",
    );
    assert_eq!(cached.to_string(), "<b>2</b>");
}

#[test]
fn a_fragment_crosses_threads() {
    let cached = fragment! { <b></b> };
    let other = std::thread::spawn(move || cached.len()).join().unwrap();
    assert_eq!(other, "<b></b>".len());
}

#[test]
fn fragments_nest_in_expressions() {
    let rows: Vec<Fragment> = (0..2).map(|i| fragment! { <li>{i}</li> }).collect();
    is(
        &fragment! { <ul>for row in &rows { {row} }</ul> },
        "<ul><li>0</li><li>1</li></ul>",
    );
}
