//! `{expr}` prints, `{ statements; }` runs, and which values print how.

use html::{Fragment, Html, Render, fragment};
use pages_tests::judge::is;
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

#[test]
fn expressions_print_and_statements_run() {
    let mut n = 1;
    is(
        &fragment! { <p>{n} { n += 1; } {n} { n += 1; n } { let m = n * 2; m + 1 }</p> },
        "<p>1237</p>",
    );
    assert_eq!(n, 3);
}

#[test]
fn the_unit_value_prints_nothing() {
    fn nothing() {}
    is(&fragment! { <p>{()} {nothing()} {}</p> }, "<p></p>");
}

#[test]
fn blocks_ifs_and_matches_are_expressions() {
    let n = 2;
    is(
        &fragment! { <p>{if n > 1 { "many" } else { "one" }} {match n { 2 => 'b', _ => 'c' }}</p> },
        "<p>manyb</p>",
    );
}

#[test]
fn strings_of_every_kind() {
    let owned = "<1>".to_owned();
    let boxed: Box<str> = "<2>".into();
    let shared: Arc<str> = "<3>".into();
    let counted: Rc<str> = "<4>".into();
    let cow: Cow<'_, str> = Cow::Borrowed("<5>");
    let double = &&owned;
    is(
        &fragment! { <p>{owned} {&owned} {double} {boxed} {shared} {counted} {cow} {'<'} {"<6>"}</p> },
        "<p>&lt;1&gt;&lt;1&gt;&lt;1&gt;&lt;2&gt;&lt;3&gt;&lt;4&gt;&lt;5&gt;&lt;&lt;6&gt;</p>",
    );
    assert_eq!(owned, "<1>", "a splice borrows");
}

#[test]
fn numbers_of_every_kind() {
    is(
        &fragment! {
            <p>
                {i8::MIN} " " {u8::MAX} " " {i16::MIN} " " {i32::MIN} " " {i64::MIN} " " {u64::MAX} " "
                {i128::MIN} " " {u128::MAX} " " {usize::MAX} " " {-0_i32} " " {true}
            </p>
        },
        &format!(
            "<p>{} {} {} {} {} {} {} {} {} 0 true</p>",
            i8::MIN,
            u8::MAX,
            i16::MIN,
            i32::MIN,
            i64::MIN,
            u64::MAX,
            i128::MIN,
            u128::MAX,
            usize::MAX
        ),
    );
}

#[test]
fn floats_print_as_rust_prints_them() {
    for x in [
        0.0,
        -0.0,
        1.0,
        0.1,
        -2.5,
        1e21,
        1e-7,
        123_456_789.125,
        f64::MAX,
        f64::MIN_POSITIVE,
    ] {
        is(&fragment! { <p>{x}</p> }, &format!("<p>{x}</p>"));
    }
    for x in [0.1_f32, 16_777_216.0, f32::MAX, f32::MIN_POSITIVE] {
        is(&fragment! { <p>{x}</p> }, &format!("<p>{x}</p>"));
    }
    is(
        &fragment! { <p>{f64::NAN} {f64::INFINITY} {f32::NEG_INFINITY}</p> },
        "<p>NaNinf-inf</p>",
    );
}

#[test]
fn options_print_what_they_hold() {
    let none: Option<&str> = None;
    is(
        &fragment! { <p>{Some("a")} {none} {Some(Some(1))}</p> },
        "<p>a1</p>",
    );
}

#[test]
fn format_args_are_escaped() {
    let x = "<";
    is(
        &fragment! { <p>{format_args!("{x}-{}", 1)}</p> },
        "<p>&lt;-1</p>",
    );
}

#[test]
fn fragments_print_as_they_are() {
    let inner: Fragment = fragment! { <b>"x"</b> };
    let twice = inner.clone();
    is(
        &fragment! { <p>{&inner} {twice}</p> },
        "<p><b>x</b><b>x</b></p>",
    );
}

#[test]
fn own_types_render_by_their_trait() {
    struct User {
        name: &'static str,
    }
    impl Render for User {
        fn render(&self, h: &mut Html) {
            html::html!(h, <span class="user">{self.name}</span>);
        }
    }
    let user = User { name: "A & B" };
    is(
        &fragment! { <p>{&user} {Some(&user)}</p> },
        "<p><span class=\"user\">A &amp; B</span><span class=\"user\">A &amp; B</span></p>",
    );
}

#[test]
fn the_danger_module_is_the_way_around() {
    let trusted = "<b>bold</b>";
    is(
        &fragment! { <p>{html::danger::markup(trusted)} {trusted}</p> },
        "<p><b>bold</b>&lt;b&gt;bold&lt;/b&gt;</p>",
    );
}

#[test]
fn a_value_may_come_behind_statements() {
    let mut n = 1;
    is(
        &html::fragment! { <p title={let y = 1; y + y}>{ if n > 0 { n += 1; } n }</p> },
        "<p title=\"2\">2</p>",
    );
    n += 1;
    assert_eq!(n, 3);
}

#[test]
fn numbers_need_no_quotes() {
    is(
        &html::fragment! { <input type="number" min=-3 max=10 step=0.5> },
        "<input type=\"number\" min=\"-3\" max=\"10\" step=\"0.5\">",
    );
}
