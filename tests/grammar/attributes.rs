//! Every form of an attribute, and which values drop it.

use html::fragment;
use pages_tests::judge::is;

#[test]
fn literal_with_holes_expression_and_bare() {
    let id = 7;
    let title = "a \"b\" & <c>";
    is(
        &fragment! { <p id="row-{id}" title={title} lang="en" hidden>"x"</p> },
        "<p id=\"row-7\" title=\"a &quot;b&quot; &amp; &lt;c&gt;\" lang=\"en\" hidden>x</p>",
    );
}

#[test]
fn none_drops_the_attribute_and_some_prints_it() {
    let none: Option<&str> = None;
    is(
        &fragment! { <p title={none} lang={Some("en")} id={None::<u32>} class={none}></p> },
        "<p lang=\"en\"></p>",
    );
}

#[test]
fn booleans_drop_or_stand_bare() {
    for on in [true, false] {
        is(
            &fragment! { <input type="checkbox" checked={on} disabled={!on}> },
            if on {
                "<input type=\"checkbox\" checked>"
            } else {
                "<input type=\"checkbox\" disabled>"
            },
        );
    }
}

#[test]
fn keywords_true_and_false_are_printed() {
    is(
        &fragment! { <p aria-hidden={false} contenteditable={true} draggable={false} spellcheck={true}></p> },
        "<p aria-hidden=\"false\" contenteditable=\"true\" draggable=\"false\" spellcheck=\"true\"></p>",
    );
}

#[test]
fn a_word_may_be_absent() {
    is(
        &fragment! { <button aria-hidden={None::<bool>} aria-expanded={Some(true)}></button> },
        "<button aria-expanded=\"true\"></button>",
    );
}

#[test]
fn numbers_are_quoted() {
    is(
        &fragment! { <img src="/a.png" alt="" width={640} height=480> },
        "<img src=\"/a.png\" alt=\"\" width=\"640\" height=\"480\">",
    );
}

#[test]
fn empty_values_stay() {
    is(
        &fragment! { <p title="" id={""}></p> },
        "<p title=\"\" id=\"\"></p>",
    );
}

#[test]
fn names_of_data_and_aria_are_free() {
    is(
        &fragment! { <section data-id={7} data-a-b.c="x" aria-label="y" data-user-name={"<"}></section> },
        "<section data-id=\"7\" data-a-b.c=\"x\" aria-label=\"y\" data-user-name=\"&lt;\"></section>",
    );
}

#[test]
fn names_that_are_keywords_of_rust() {
    is(
        &fragment! { <label for="a">"x"</label><input type="text" id="a"><video loop></video> },
        "<label for=\"a\">x</label><input type=\"text\" id=\"a\"><video loop></video>",
    );
}

#[test]
fn attributes_under_a_condition() {
    for n in 0..3 {
        is(
            &fragment! { <p if n == 1 { title="one" hidden } else if n == 2 { title="two" } else { lang="en" } id="x"></p> },
            [
                "<p lang=\"en\" id=\"x\"></p>",
                "<p title=\"one\" hidden id=\"x\"></p>",
                "<p title=\"two\" id=\"x\"></p>",
            ][n],
        );
    }
}

#[test]
fn conditional_attributes_bind() {
    let user = Some("Ann");
    is(
        &fragment! { <p if let Some(name) = user { title={name} }></p> },
        "<p title=\"Ann\"></p>",
    );
}

#[test]
fn a_name_from_an_expression() {
    let name = "data-x";
    is(
        &fragment! { <p {name}={7} {"title"}="t"></p> },
        "<p data-x=\"7\" title=\"t\"></p>",
    );
}

#[test]
fn a_spread_adds_attributes() {
    let more = html::Attrs::new().set("title", "a & b").flag("hidden");
    is(
        &fragment! { <p id="x" {..more}></p> },
        "<p id=\"x\" title=\"a &amp; b\" hidden></p>",
    );
}

#[test]
fn urls_pass_or_are_blocked() {
    let good = "/a?b=1&c=2";
    let bad = "javascript:alert(1)";
    is(
        &fragment! { <a href={good}>"x"</a><a href={bad}>"y"</a><a href={None::<&str>}>"z"</a> },
        "<a href=\"/a?b=1&amp;c=2\">x</a><a href=\"about:invalid#blocked\">y</a><a>z</a>",
    );
}

#[test]
fn parts_of_urls_are_encoded() {
    let (id, name, query) = (7, "a/b c", "x&y=z");
    is(
        &fragment! { <a href="/users/{id}/{name}?q={query}#top">"x"</a> },
        "<a href=\"/users/7/a%2Fb%20c?q=x%26y%3Dz#top\">x</a>",
    );
}

#[test]
fn a_format_spec_in_a_url() {
    let n = 7;
    is(
        &fragment! { <a href="/p/{n:03}">"x"</a> },
        "<a href=\"/p/007\">x</a>",
    );
}
