//! Markup inside macros of the user's own.

use html::{Html, fragment, html};
use pages_tests::judge::is;

#[test]
fn expressions_names_literals_and_blocks_are_handed_in() {
    macro_rules! item {
        ($h:expr, $value:expr, $name:ident, $text:literal, $list:expr) => {{
            let $name = $value;
            html!($h, <li title=$text class={$name}>{$value} $text {$name} for x in $list { <b>{x}</b> }</li>);
        }};
    }
    let mut h = Html::new();
    item!(&mut h, "v", mine, "t", [1, 2]);
    is(
        &h.into_string(),
        "<li title=\"t\" class=\"v\">vtv<b>1</b><b>2</b></li>",
    );
}

#[test]
fn markup_is_handed_in() {
    macro_rules! boxed {
        ($($markup:tt)*) => { fragment! { <div>$($markup)*</div> } };
    }
    let name = "n";
    is(
        &boxed! { <p>{name}</p> "text {name}" },
        "<div><p>n</p>text n</div>",
    );
}

#[test]
fn a_macro_repeats_markup() {
    macro_rules! list {
        ($($name:literal: $value:expr),*) => { fragment! { <dl>$(<dt>$name</dt><dd>{$value}</dd>)*</dl> } };
    }
    is(
        &list!("a": 1, "b": "x"),
        "<dl><dt>a</dt><dd>1</dd><dt>b</dt><dd>x</dd></dl>",
    );
}

#[test]
fn markup_inside_of_an_expression() {
    macro_rules! choose {
        ($yes:expr) => {
            if $yes {
                fragment! { <b></b> }
            } else {
                fragment! { <i></i> }
            }
        };
    }
    is(
        &fragment! { <p>{choose!(true)} {choose!(false)}</p> },
        "<p><b></b><i></i></p>",
    );
}
