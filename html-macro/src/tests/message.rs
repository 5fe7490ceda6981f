//! Every message of the grammar: one mistake gives one error with a help line, and several give all of theirs.

use crate::error::Errors;
use crate::lower::Lowerer;
use crate::parse;

/// The messages for `markup`, `|` between them.
fn messages(markup: &str) -> String {
    let mut errors = Errors::default();
    let mut call = parse::call(
        format!("[::html] h, {markup}").parse().unwrap(),
        true,
        &mut errors,
    );
    let mut forms = crate::form::find(&mut call.nodes, None, &mut errors);
    Lowerer::new(
        &mut errors,
        html_spec::attribute::Options::default(),
        false,
        Vec::new(),
        Some("h".to_owned()),
        call.krate,
        &mut forms,
    )
    .nodes(call.nodes);
    let list: Vec<String> = errors
        .list()
        .iter()
        .map(|error| format!("{} / {}", error.message, error.help))
        .collect();
    list.join(" | ")
}

fn check(markup: &str, expected: &str) {
    assert_eq!(messages(markup), expected, "{markup}");
}

#[test]
fn unquoted_text_is_shown_quoted() {
    check(
        "<p>Hello, world!</p>",
        "unquoted text / write `\"Hello, world!\"`",
    );
    check(
        "<p>Hello</p>",
        "unquoted text / write `\"Hello\"`, or `{Hello}` to print the variable `Hello`",
    );
    check("<p>5 apples</p>", "unquoted text / write `\"5 apples\"`");
    check("<p>5</p>", "unquoted text / write `\"5\"`");
    for code in ["tokio::time::sleep(t).await;", "list.push(x);"] {
        check(
            &format!("<p>{code}</p>"),
            "a statement between tags / put it in braces, `{ …; }`, which print nothing; text is quoted, `\"…\"`",
        );
    }
    check(
        "<p>a (b) c-d</p>",
        "unquoted text / write `\"a (b) c - d\"`",
    );
}

#[test]
fn tags_that_do_not_match_are_both_named() {
    check(
        "<p></b>",
        "mismatched closing tag: `<p>` is open, `</b>` closes it / write `</p>` or `</>`",
    );
    check("<p>", "`<p>` is never closed / write `</p>` where it ends");
    check(
        "<ul><li></ul>",
        "`<li>` is never closed: `</ul>` comes first / write `</li>` before `</ul>`",
    );
    check(
        "</p>",
        "`</p>` closes nothing: no such tag is open / remove it, or open the tag before",
    );
    check(
        "<p> if x { </p> } </p>",
        "`</p>` can't close a tag that was opened outside these braces / open and close an element on the same side of the braces",
    );
    check(
        "<br></br>",
        "`br` is a void element: it has no closing tag / leave out `</br>`",
    );
    check(
        r#"<br>"x"</br>"#,
        "`br` is a void element: it has no closing tag / leave out `</br>`",
    );
    check(
        "<div/>",
        "`<div/>` closes nothing in HTML: browsers read it as `<div>` / write `<div></div>`",
    );
    check("<p", "unfinished tag `<p` / end it with `>`");
}

#[test]
fn keywords_as_text_are_told_from_structures() {
    check(
        "<p>for sale</p>",
        "`for` begins a control structure here, but what follows is none / write `for item in list { … }`; if it is text, quote it: `\"for …\"`",
    );
}

#[test]
fn attributes_say_what_is_missing() {
    check(
        "<a href\"/x\"></a>",
        "missing `=` behind `href` / write `href=\"/x\"`",
    );
    check(
        "<a href{x}></a>",
        "missing `=` behind `href` / write `href={x}`",
    );
    check(
        "<a href=x></a>",
        "the value of `href` is neither quoted nor in braces / write `href=\"x\"` for this text, `href={x}` for the variable",
    );
    check(
        "<a href=></a>",
        "no value behind `href=` / write `href=\"text\"`, `href={value}`, or `href` alone",
    );
    check(
        "<a href=(x)></a>",
        "the value of `href` stands in parentheses / write `href={x}`",
    );
    check(
        "<a {x}></a>",
        "a value without a name / write `name={x}`, or `{..x}` to spread a list of attributes",
    );
    check(
        "<a id=\"x\", title=\"y\"></a>",
        "attributes are separated by spaces / remove the `,`",
    );
}

#[test]
fn jumps_that_leave_tags_open_are_refused() {
    check(
        "<p>{match x { Some(y) => y, None => return }}</p>",
        "`return` inside an expression would leave `<p>` open / write it as markup, where the tags are closed first: `if … { return; }`, `match … { … => return, }` or `let … else { return };`",
    );
    check("{match x { Some(y) => y, None => return }}", "");
    check(
        "<ul> for x in y { { if x { continue } } <li></li> } </ul>",
        "",
    );
    check(
        "<Card> return; </Card>",
        "`return` can't leave the children of a component / the component decides what becomes of them; decide before its tag, or put the condition around it",
    );
    check(
        "for x in y { <Card> break; </Card> }",
        "`break` can't leave the children of a component / the component decides what becomes of them; decide before its tag, or put the condition around it",
    );
    check("<Card> for x in y { break; } </Card>", "");
}

#[test]
fn no_mistake_hides_another() {
    let all = messages("<p>one</p><a href=x></a><br></br>");
    assert_eq!(all.matches(" / ").count(), 3, "{all}");
}

#[test]
fn code_takes_no_text() {
    check(
        "<p style=\"width: {w:.1}%\"></p>",
        "a format spec in `style` / print a number as it is, or build the whole value",
    );
    check(
        "<iframe srcdoc=\"<p>{x}</p>\"></iframe>",
        "a hole in a `srcdoc` literal could hold markup / write `srcdoc={fragment}` with a `Fragment`",
    );
    check(
        "<a href=\"{x}:y\"></a>",
        "a hole in `href` would choose the scheme of the URL / write the scheme as text, or the whole URL as one value: `href={url}`",
    );
    check(
        "<!-- \"a -- b\" -->",
        "this text would end the comment / a comment can't hold `--`, begin with `>` or `->`, or end with `-`, also where its values print nothing",
    );
}
