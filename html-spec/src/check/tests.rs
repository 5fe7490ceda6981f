//! Every rule, and what must stay silent, by events made from markup in a small notation.

use super::{Checker, Piece, Value};
use crate::attribute::Options;
use crate::element::TextKind;
use crate::rule::RULES;
use alloc::borrow::ToOwned as _;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// The ids of the findings in markup: tags, quoted text, `{}` for a hole, `<Name>` for a component,
/// `for … { … }` for a loop, `if … else … end` for a choice.
pub(super) fn ids(markup: &str) -> Vec<&'static str> {
    findings(markup, Options::default())
        .into_iter()
        .map(|(id, _)| id)
        .collect()
}

pub(super) fn findings(markup: &str, options: Options) -> Vec<(&'static str, String)> {
    let mut checker = Checker::new(options);
    let (mut rest, mut exhaustive) = (markup, false);
    while let Some(next) = rest.trim_start().chars().next() {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("</") {
            checker.close(());
            rest = after.split_once('>').unwrap().1;
        } else if let Some(after) = rest.strip_prefix("<!") {
            checker.doctype(());
            rest = after.split_once('>').unwrap().1;
        } else if let Some(after) = rest.strip_prefix('<') {
            rest = tag(&mut checker, after);
        } else if let Some(after) = rest.strip_prefix('"') {
            let end = after
                .match_indices('"')
                .map(|(index, _)| index)
                .find(|&index| !after[..index].ends_with('\\'))
                .unwrap();
            let text = after[..end]
                .replace("\\\"", "\"")
                .replace("{{", "{")
                .replace("}}", "}");
            checker.text(&text, ());
            rest = &after[end + 1..];
        } else if let Some(after) = rest.strip_prefix("{}") {
            checker.hole(());
            rest = after;
        } else if let Some(after) = rest.strip_prefix("for ") {
            checker.repeat();
            rest = after.split_once(" { ").unwrap().1;
        } else if let Some(after) = rest.strip_prefix("if ") {
            checker.fork();
            rest = after;
        } else if let Some(after) = rest.strip_prefix("else ") {
            checker.alternative();
            exhaustive = true;
            rest = after;
        } else if let Some(after) = rest.strip_prefix("end") {
            checker.join(exhaustive);
            exhaustive = false;
            rest = after;
        } else if let Some(after) = rest.strip_prefix('}') {
            checker.repeat_end();
            rest = after;
        } else if let Some(after) = rest.strip_prefix('{') {
            checker.hole(());
            rest = after.split_once('}').unwrap().1;
        } else {
            panic!("what is {next:?} in {markup}?");
        }
    }
    checker
        .finish()
        .into_iter()
        .map(|found| {
            (
                found.rule.id,
                found.message + "; " + &found.help.unwrap_or_default(),
            )
        })
        .collect()
}

/// A start tag up to and with its `>`.
fn tag<'a>(checker: &mut Checker<()>, markup: &'a str) -> &'a str {
    let end = markup.find([' ', '>', '/']).unwrap();
    let (name, mut rest) = markup.split_at(end);
    let mut element = None;
    if name.starts_with(|c: char| c.is_ascii_uppercase()) {
        checker.custom(());
    } else {
        element = checker.open(name, ());
    }
    loop {
        rest = rest.trim_start();
        if let Some(after) = rest.strip_prefix("/>") {
            checker.close(());
            return after;
        }
        if let Some(after) = rest.strip_prefix('>') {
            checker.attributes_end();
            // `<br>"x"</br>` is the one way to write content of a void element.
            if element.is_some_and(|element| element.text == TextKind::Void)
                && !after.contains(&format!("</{name}>"))
            {
                checker.close(());
            }
            return after;
        }
        if let Some(after) = rest.strip_prefix("if ") {
            checker.fork();
            rest = after;
            continue;
        }
        if let Some(after) = rest.strip_prefix("end") {
            checker.join(false);
            rest = after;
            continue;
        }
        if let Some(after) = rest.strip_prefix("{..}") {
            checker.spread(());
            rest = after;
            continue;
        }
        let end = rest.find(['=', ' ', '>']).unwrap();
        let (attribute, after) = rest.split_at(end);
        if let Some(after) = after.strip_prefix("=\"") {
            let (value, after) = after.split_once('"').unwrap();
            checker.attribute(attribute, (), Value::Literal(value, ()));
            rest = after;
        } else if let Some(after) = after.strip_prefix("={") {
            checker.attribute(attribute, (), Value::Dynamic(()));
            rest = after.split_once('}').unwrap().1;
        } else {
            checker.attribute(attribute, (), Value::Bare);
            rest = after;
        }
    }
}

#[test]
fn each_rule_finds_its_wrong_example_and_passes_its_right_one() {
    for rule in RULES {
        assert_eq!(ids(rule.wrong), [rule.id], "{} {}", rule.id, rule.wrong);
        assert!(
            ids(rule.right).is_empty(),
            "{} {}: {:?}",
            rule.id,
            rule.right,
            findings(rule.right, Options::default())
        );
    }
}

#[test]
fn ids_and_names_are_unique() {
    for (index, rule) in RULES.iter().enumerate() {
        let others = &RULES[..index];
        assert!(
            others
                .iter()
                .all(|other| other.id < rule.id && other.name != rule.name),
            "{}",
            rule.id
        );
    }
}

/// Markup that nothing is wrong with.
const FINE: &[&str] = &[
    // What surrounds a piece isn't known.
    r#"<li>"One"</li>"#,
    "<td></td><tr></tr><option></option>",
    r#"<circle r="1"/><path d="M0 0"/>"#,
    r##"<a xlink:href="#x"><circle r="1"/></a>"##,
    r#"<title>"Home"</title>"#,
    r#"<area href="/" alt="Home">"#,
    // Nor what a component does with its children.
    r#"<ul><Card><div>"x"</div></Card></ul>"#,
    r#"<a href="/"><Card><a href="/">"x"</a></Card></a>"#,
    "<table>{}</table>",
    // Unknown attributes may come.
    "<img {..}>",
    "<input {..}>",
    // Transparent elements.
    r#"<p><ins><em>"x"</em></ins></p>"#,
    r#"<div><a href="/"><div>"x"</div></a></div>"#,
    r#"<video controls><source src="/a.webm"><track src="/a.vtt"><p>"No video"</p></video>"#,
    // Conditional categories.
    r#"<a href="/"><input type="hidden" name="a" value="b"></a>"#,
    r#"<p><link rel="stylesheet" href="/a.css"></p>"#,
    r#"<p><meta itemprop="x" content="y"></p>"#,
    // Custom elements.
    r#"<p><my-card any="thing" title="x"><em>"x"</em></my-card></p>"#,
    r"<button><my-icon></my-icon></button>",
    // Foreign content.
    r#"<svg viewBox="0 0 1 1"><foreignObject><div>"x"</div></foreignObject><title>"x"</title><a href="/"><text>"x"</text></a></svg>"#,
    r#"<p><math><mi>"x"</mi><mtext><b>"x"</b></mtext></math></p>"#,
    r#"<svg><script>"f()"</script></svg>"#,
    // Names that are the author's own.
    r#"<div data-x="1" aria-hidden={} role="alert" class={} hidden></div>"#,
    r#"<meta property="og:title" content="x">"#,
    // Values that aren't known.
    "<input type={} disabled={}><a href={}></a>",
    // White space is no text.
    "<ul>\" \n\"<li></li></ul>",
    // Lists, tables, forms.
    r#"<dl><div><dt>"a"</dt><dd>"b"</dd></div></dl>"#,
    r#"<table><caption>"x"</caption><colgroup><col></colgroup><thead><tr><th>"a"</th></tr></thead><tr><td>"b"</td></tr></table>"#,
    r#"<select><optgroup label="x"><option>"a"</option></optgroup><hr></select>"#,
    r#"<details open><summary><h2>"x"</h2></summary>"y"</details>"#,
    r#"<select><button><selectedcontent></selectedcontent></button><div><option>"a"</option></div></select>"#,
    r#"<ol type="A" reversed start="-3"><li value="7"></li></ol>"#,
    r"<template><li></li><td></td></template>",
    r#"<head><noscript><link rel="stylesheet" href="/a.css"></noscript></head>"#,
    r#"<img src="data:image/png;base64,AAAA" alt="">"#,
    r#"<picture><source srcset="/a.avif"><img src="/a.png" alt=""></picture>"#,
    // A literal URL is the author's own.
    r#"<iframe src="data:text/html,x"></iframe><iframe src="about:blank"></iframe>"#,
    r#"<a href="sms:+123"></a><a href="ftp://example.org/"></a><a href="data:text/plain,x"></a>"#,
    // Attributes of standards beside HTML's.
    r#"<div role="checkbox" aria-checked="mixed" onpointerdown="f()" ontouchstart="f()" elementtiming="x"></div>"#,
    r#"<svg ongotpointercapture="f()" onanimationend="f()"><g ontransitionrun="f()" onpointerrawupdate="f()"></g></svg>"#,
    r#"<body ondevicemotion="f()" ongamepadconnected="f()" onfullscreenchange="f()" onselectstart="f()"></body>"#,
    r#"<video controls controlslist="nodownload" disablepictureinpicture disableremoteplayback onencrypted="f()" onenterpictureinpicture="f()"></video>"#,
    r#"<input type="file" webkitdirectory><iframe src="/" credentialless></iframe><img src="/" alt="" attributionsrc>"#,
    // Data whose text or kind isn't known.
    r#"<script type="importmap">"[" {} "]"</script><script type={}>"["</script><script {..}>"["</script>"#,
    r#"<script type="importmap">"{{\"imports\":" "{{}}}}"</script>"#,
    // In a script the parts of no mark.
    r#"<script>"a <" " b" "/script" "<" "<" "!" {} "x" "-"</script>"#,
    r#"<figure><img src="/a.png"><figcaption>"x"</figcaption></figure>"#,
];

#[test]
fn what_is_fine_or_unknown_passes() {
    for markup in FINE {
        let found: Vec<_> = findings(markup, Options::default());
        assert!(found.is_empty(), "{markup}: {found:?}");
    }
}

#[test]
fn finds_by_rule() {
    for (markup, expected) in [
        (
            r#"<a href="/"><span><a href="/x">"x"</a></span></a>"#,
            "H052",
        ),
        (r"<form><div><form></form></div></form>", "H052"),
        (r#"<button><span tabindex="0">"x"</span></button>"#, "H052"),
        (r#"<label><label>"x"</label></label>"#, "H052"),
        (r"<header><div><footer></footer></div></header>", "H052"),
        (r"<article><main></main></article>", "H052"),
        (
            r#"<a href="/"><video controls src="/x"></video></a>"#,
            "H052",
        ),
        (r"<div><tr></tr></div>", "H051"),
        (r#"<ul><option>"x"</option></ul>"#, "H051"),
        (r"<table><tr><td></td><li></li></tr></table>", "H051"),
        (r#"<body><p><area href="/" alt=""></p></body>"#, "H051"),
        (r#"<p><a href="/"><div></div></a></p>"#, "H050"),
        (r"<ul><div></div></ul>", "H050"),
        (r#"<div><title>"x"</title></div>"#, "H050"),
        (r#"<span><meta name="a" content="b"></span>"#, "H050"),
        (r#"<table>"x"</table>"#, "H053"),
        (r#"<ul>"x"<li></li></ul>"#, "H053"),
        (r#"<select>"x"</select>"#, "H053"),
        (r"<svg><div></div></svg>", "H010"),
        (r#"<div><circle r="1"/></div>"#, "H010"),
        (r#"<svg viewbox="0 0 1 1"></svg>"#, "H014"),
        (r#"<div hx-get="/x"></div>"#, "H014"),
        (r#"<div onclik="x()"></div>"#, "H014"),
        (r#"<p data-="x"></p>"#, "H014"),
        (r#"<p data-fooBar="x"></p>"#, "H011"),
        (r#"<div aria-hidden="yes"></div>"#, "H031"),
        (r"<div draggable></div>", "H031"),
        (r#"<td colspan="0"></td>"#, "H032"),
        (r#"<ol start="one"></ol>"#, "H032"),
        (r#"<meter value="1,5"></meter>"#, "H032"),
        (r#"<a href="/" ping="/ok javascript:x"></a>"#, "H033"),
        ("<ul><my-card></my-card></ul>", "H050"),
        ("<ul><dvi><li></li></dvi></ul>", "H010"),
        (r#"<script>"f('</scr" "ipt>')"</script>"#, "H070"),
        (r#"<script>"<" {} "/SCRIPT"</script>"#, "H070"),
        (r#"<a href=" VBScript:x"></a>"#, "H033"),
        (r#"<svg><use xlink:href="javascript:x"/></svg>"#, "H033"),
        (r#"<style>"a { } </STYLE>"</style>"#, "H070"),
        (r#"<script>"<!-- x"</script>"#, "H070"),
        (r#"<svg><style>"a > b & c"</style></svg>"#, "H071"),
        (r#"<track kind="captions">"#, "H018"),
        (r#"<font>"x"</font>"#, "H012"),
        (r#"<body bgcolor="red"></body>"#, "H017"),
    ] {
        assert_eq!(
            ids(markup),
            [expected],
            "{markup}: {:?}",
            findings(markup, Options::default())
        );
    }
}

#[test]
fn helps_name_what_was_meant() {
    let help = |markup: &str| {
        let found = findings(markup, Options::default());
        found
            .first()
            .unwrap()
            .1
            .split_once("; ")
            .unwrap()
            .1
            .to_owned()
    };
    assert_eq!(help("<dvi></dvi>"), "did you mean `div`?");
    assert_eq!(help("<lineargradient/>"), "did you mean `linearGradient`?");
    assert_eq!(
        help("<ul><my-card></my-card></ul>"),
        "`ul` holds `li`, `script` and `template`"
    );
    assert_eq!(
        help("<dl><p></p></dl>"),
        "`dl` holds `dd`, `div`, `dt`, `script` and `template`"
    );
    assert_eq!(
        help("<figure><html></html></figure>"),
        "`figure` holds `figcaption` and flow content"
    );
    assert_eq!(
        help(r#"<svg viewbox="0"></svg>"#),
        "did you mean `viewBox`?"
    );
    assert_eq!(
        help(r#"<input type="chekbox">"#),
        "did you mean `checkbox`?"
    );
    assert_eq!(
        help(r"<div><li></li></div>"),
        "it belongs in `menu`, `ol` or `ul`"
    );
    assert_eq!(
        help(r#"<p href="/"></p>"#),
        "it belongs to `a`, `area`, `base` or `link`"
    );
    assert_eq!(
        help(r#"<p><a href="/"><div></div></a></p>"#),
        "`a` holds what `p` holds: phrasing content"
    );
}

#[test]
fn prefixes_pass_when_opted_into() {
    let options = Options {
        htmx: true,
        alpine: true,
        vue: false,
    };
    assert!(
        findings(
            r#"<div hx-get="/x" x-data="{}" @click.preventDefault="f()" :class="c"></div>"#,
            options
        )
        .is_empty()
    );
}

#[test]
fn alternatives_start_from_the_same_state() {
    let attribute = |checker: &mut Checker<()>, name: &str| {
        checker.attribute(name, (), Value::Literal("x", ()));
    };
    // Either `src` or `srcset`: given once, and always there.
    let mut checker = Checker::new(Options::default());
    checker.open("img", ());
    attribute(&mut checker, "alt");
    checker.fork();
    attribute(&mut checker, "src");
    attribute(&mut checker, "title");
    checker.alternative();
    attribute(&mut checker, "srcset");
    attribute(&mut checker, "title");
    checker.join(true);
    checker.attributes_end();
    checker.close(());
    assert!(checker.finish().is_empty());
    // What may be there must not be given again.
    let mut checker = Checker::new(Options::default());
    checker.open("p", ());
    checker.fork();
    attribute(&mut checker, "id");
    checker.join(false);
    attribute(&mut checker, "id");
    checker.attributes_end();
    let found = checker.finish();
    assert_eq!(
        found.iter().map(|found| found.rule.id).collect::<Vec<_>>(),
        ["H016"]
    );
    // `a` that may have `href` may be interactive, which is no certain fault.
    let mut checker = Checker::new(Options::default());
    checker.open("button", ());
    checker.attributes_end();
    checker.repeat();
    checker.open("img", ());
    attribute(&mut checker, "src");
    attribute(&mut checker, "alt");
    checker.fork();
    checker.attribute("usemap", (), Value::Literal("#plan", ()));
    checker.join(false);
    checker.attributes_end();
    checker.close(());
    checker.repeat_end();
    checker.close(());
    assert!(checker.finish().is_empty());
}

#[test]
fn a_literal_with_holes_is_judged_by_its_start() {
    let partial = |pieces: &[Piece<'_>]| {
        let mut checker = Checker::new(Options::default());
        checker.open("a", ());
        checker.attribute("href", (), Value::Partial(pieces, ()));
        checker.attributes_end();
        checker.finish().len()
    };
    assert_eq!(
        partial(&[Piece::Text("javascript:f("), Piece::Hole, Piece::Text(")")]),
        1
    );
    assert_eq!(partial(&[Piece::Text("data:text/html,"), Piece::Hole]), 1);
    assert_eq!(partial(&[Piece::Text("/users/"), Piece::Hole]), 0);
    assert_eq!(partial(&[Piece::Text("sms:"), Piece::Hole]), 0);
    assert_eq!(partial(&[Piece::Hole, Piece::Text("javascript:")]), 0);
}

#[test]
fn a_script_is_read_as_a_whole() {
    /// `t:…` is text; the findings' places are the indices of the events.
    fn places(events: &[&str]) -> Vec<usize> {
        let mut checker = Checker::new(Options::default());
        checker.open("script", 0);
        checker.attributes_end();
        for (index, event) in events.iter().enumerate() {
            match *event {
                "{}" => checker.hole(index),
                "fork" => checker.fork(),
                "or" => checker.alternative(),
                "join" => checker.join(true),
                "perhaps" => checker.join(false),
                "repeat" => checker.repeat(),
                "end" => checker.repeat_end(),
                text => checker.text(text, index),
            }
        }
        checker.close(0);
        let found = checker.finish();
        assert!(found.iter().all(|found| found.rule.id == "H070"));
        found.into_iter().map(|found| found.at).collect()
    }
    // The piece that completes it, however many there are, and each only once.
    assert_eq!(places(&["f('</scr", "ipt>')"]), [1]);
    assert_eq!(places(&["<", "/", "S", "cript"]), [3]);
    assert_eq!(places(&["<", "{}", "!", "", "--"]), [4]);
    assert_eq!(places(&["</scr", "ipt </script"]), [1]);
    assert_eq!(places(&["<!-", "-</", "script"]), [2, 1]);
    // The sign of a number completes it, too.
    assert_eq!(places(&["a <!-", "{}"]), [1]);
    assert_eq!(places(&["a <!", "{}", "{}"]), []);
    assert_eq!(places(&["</scr", "x", "ipt"]), []);
    assert_eq!(places(&["</scr", "<", "ipt"]), []);
    // Alternatives don't follow each other.
    assert_eq!(places(&["fork", "</scr", "or", "ipt", "join"]), []);
    assert_eq!(places(&["fork", "</scr", "or", "x", "join", "ipt"]), [5]);
    assert_eq!(places(&["</scr", "fork", "x", "or", "ipt", "join"]), [4]);
    assert_eq!(
        places(&["</scr", "fork", "x", "or", "y", "join", "ipt"]),
        []
    );
    assert_eq!(places(&["</scr", "fork", "x", "perhaps", "ipt"]), [4]);
    // The rounds of a loop do, and a jump may leave it anywhere.
    assert_eq!(places(&["repeat", "ipt", "x</scr", "end"]), [1]);
    assert_eq!(places(&["<!", "repeat", "-", "end"]), [2]);
    assert_eq!(places(&["repeat", "</scr", "x", "end", "ipt"]), [4]);
    assert_eq!(places(&["repeat", "a < b", "end", "/script"]), []);
}
