//! Lists of tokens: one merged attribute, no stray space, and nothing at all when no token came.

use html::fragment;
use pages_tests::judge::is;

#[test]
fn tokens_with_conditions() {
    for (done, expected) in [
        (true, "<li class=\"item done a\"></li>"),
        (false, "<li class=\"item open a\"></li>"),
    ] {
        let extra = "a";
        is(
            &fragment! { <li class=["item", "done" if done else "open", extra]></li> },
            expected,
        );
    }
    is(
        &fragment! { <li class=["item", "done" if false]></li> },
        "<li class=\"item\"></li>",
    );
}

#[test]
fn no_token_no_attribute() {
    is(
        &fragment! { <p class=["a" if false, None::<&str>, ""] id="x"></p><p class=[]></p> },
        "<p id=\"x\"></p><p></p>",
    );
}

#[test]
fn holes_options_and_lists_within_a_list() {
    let n = 3;
    let more = ["x", "y"];
    is(
        &fragment! { <p class=["col-{n}", Some("s"), None::<&str>, more]></p> },
        "<p class=\"col-3 s x y\"></p>",
    );
}

#[test]
fn other_attributes_of_tokens() {
    is(
        &fragment! { <a href="/x" rel=["nofollow", "noopener" if true]>"x"</a> },
        "<a href=\"/x\" rel=\"nofollow noopener\">x</a>",
    );
}

#[test]
fn the_first_token_may_be_absent() {
    for (a, b) in [(false, false), (false, true), (true, false), (true, true)] {
        let expected = match (a, b) {
            (false, false) => "<p></p>",
            (false, true) => "<p class=\"b\"></p>",
            (true, false) => "<p class=\"a\"></p>",
            (true, true) => "<p class=\"a b\"></p>",
        };
        is(&fragment! { <p class=["a" if a, "b" if b]></p> }, expected);
    }
}

#[test]
fn a_list_merges_with_a_spread() {
    let more = html::Attrs::new().class("x y").set("title", "t");
    is(
        &fragment! { <p class="a" {..more}></p> },
        "<p class=\"a x y\" title=\"t\"></p>",
    );
}
