//! Orders, missing children, labels and places: what must be found, and what must stay silent.

use crate::attribute::Options;
use crate::check::tests::{findings, ids};
use alloc::format;
use alloc::string::String;

/// The message and the help of the one finding.
fn said(markup: &str) -> String {
    let mut found = findings(markup, Options::default());
    assert_eq!(found.len(), 1, "{markup}: {found:?}");
    found.remove(0).1
}

#[test]
fn finds_what_stands_too_early_or_too_late() {
    for (markup, expected) in [
        (r"<table><tbody></tbody><thead></thead></table>", "H056"),
        (
            r"<table><tfoot></tfoot>if <tbody></tbody>end</table>",
            "H056",
        ),
        (r#"<dl><dd>"x"</dd></dl>"#, "H056"),
        (
            r#"<dl><div><dt>"x"</dt><dd>"x"</dd></div><dt>"x"</dt><dd>"x"</dd></dl>"#,
            "H056",
        ),
        (r#"<dl><dt>"x"</dt><div></div><dd>"x"</dd></dl>"#, "H056"),
        (
            r#"<details><p>"x"</p>if <summary>"x"</summary>else <summary>"y"</summary>end</details>"#,
            "H056",
        ),
        (
            r#"<figure><p>"x"</p><figcaption>"x"</figcaption><p>"x"</p></figure>"#,
            "H056",
        ),
        (r#"<video><p>"x"</p><source src="/x"></video>"#, "H056"),
        (r#"<video src="/x"><source src="/x"></video>"#, "H056"),
        (
            r#"<video><track src="/x"><source src="/x"></video>"#,
            "H056",
        ),
        (
            r#"<picture><img src="/x" alt=""><source srcset="/x"></picture>"#,
            "H056",
        ),
        (r#"<colgroup span="2"><col></colgroup>"#, "H056"),
        (
            r#"<ruby>"x"<rp>"("</rp><span>"x"</span><rt>"x"</rt><rp>")"</rp></ruby>"#,
            "H056",
        ),
        (
            r#"<!DOCTYPE html><html lang="en"><body></body><head><title>"x"</title></head></html>"#,
            "H056",
        ),
        (
            r#"<figure><figcaption>"x"</figcaption>"x"<figcaption>"y"</figcaption></figure>"#,
            "H057",
        ),
        (
            r#"<fieldset><legend>"x"</legend><legend>"y"</legend></fieldset>"#,
            "H057",
        ),
        (
            r#"<table><caption>"x"</caption>for x in y { <caption>"x"</caption> }</table>"#,
            "H057",
        ),
        (
            r#"<picture><img src="/x" alt=""><img src="/x" alt=""></picture>"#,
            "H057",
        ),
        (
            r#"<select><button>"x"</button><button>"x"</button></select>"#,
            "H057",
        ),
        (r#"<details>"x"</details>"#, "H053"),
    ] {
        let found = ids(markup);
        assert_eq!(found.first(), Some(&expected), "{markup}: {found:?}");
    }
}

#[test]
fn finds_what_is_missing() {
    for (markup, child) in [
        (
            r#"<!DOCTYPE html><html lang="en"><head></head><body></body></html>"#,
            "`head` ends without `title`",
        ),
        (
            r#"<!DOCTYPE html><html lang="en"><body></body></html>"#,
            "`html` ends without `title`",
        ),
        (r"<details></details>", "`details` ends without `summary`"),
        (r"<picture></picture>", "`picture` ends without `img`"),
        (r#"<ruby>"x"</ruby>"#, "`ruby` ends without `rt`"),
        (
            r#"<ruby>"x"<rp>"("</rp><rt>"x"</rt></ruby>"#,
            "`ruby` ends without `rp`",
        ),
        (
            r#"<dl>if <dt>"x"</dt>else <dt>"y"</dt>end</dl>"#,
            "`dl` ends without `dd`",
        ),
        (r"<dl><div></div></dl>", "`div` ends without `dt` and `dd`"),
        (
            r#"<hgroup><p>"x"</p></hgroup>"#,
            "`hgroup` ends without a heading",
        ),
    ] {
        assert!(said(markup).starts_with(child), "{}", said(markup));
    }
    assert_eq!(
        said("<details></details>"),
        "`details` ends without `summary`; add `summary`: `details` holds one `summary`, then what it opens and closes"
    );
    assert_eq!(
        said(r#"<dl><dt>"x"</dt><dd>"y"</dd><div><dt>"x"</dt><dd>"y"</dd></div></dl>"#),
        "`div` can't stand after `dd` in `dl`; `dl` holds groups of at least one `dt` followed by at least one `dd`, or a `div` around each group"
    );
}

#[test]
fn what_may_be_there_is_not_missed_and_what_may_not_be_there_is_not_in_the_way() {
    for fine in [
        r"<details>{}</details>",
        r"<details><Summary></Summary></details>",
        r#"<details>if <summary>"x"</summary>end"x"</details>"#,
        r#"<dl>for x in y { <dt>"x"</dt><dd>"y"</dd> }</dl>"#,
        r#"<dl>for x in y { if <dt>"x"</dt>else <dd>"y"</dd>end }</dl>"#,
        r#"<dl><dt>"x"</dt>{}</dl>"#,
        r#"<dl>for x in y { <div><dt>"x"</dt>for x in y { <dd>"y"</dd> }</div> }</dl>"#,
        r#"<dl><script></script><dt>"x"</dt><template></template><dt>"x"</dt><dd>"y"</dd></dl>"#,
        r#"<table>if <caption>"x"</caption>end for x in y { <colgroup></colgroup> }<thead></thead>for x in y { <tbody></tbody> }<tfoot></tfoot></table>"#,
        // A parser puts `tbody` and `colgroup` around them.
        r#"<table><col><tr><td>"x"</td></tr><tbody></tbody><tr><td>"x"</td></tr></table>"#,
        // The Standard lets scripts stand between all of them.
        r"<table><script></script><caption></caption><script></script><tbody></tbody><script></script><tbody></tbody></table>",
        r"<table>{}<caption></caption></table>",
        r#"<video {..}><source src="/x"><track src="/x">"x"</video>"#,
        r#"<audio src="/x"><track src="/x"><p>"x"</p></audio>"#,
        r#"<figure><figcaption>"x"</figcaption><p>"x"</p></figure><figure>"x"<figcaption>"x"</figcaption></figure>"#,
        r#"<figure>if <figcaption>"x"</figcaption>end<p>"x"</p>if else <figcaption>"x"</figcaption>end</figure>"#,
        r#"<fieldset><legend><h2>"x"</h2></legend>"x"</fieldset>"#,
        r#"<ruby>"x"<rt>"x"</rt>"y"<rp>"("</rp><rt>"y"</rt><rp>")"</rp></ruby>"#,
        r#"<picture><source srcset="/x"><Image></Image></picture>"#,
        r#"<hgroup><p>"x"</p><h2>"x"</h2><p>"y"</p></hgroup>"#,
        r#"<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">{}</head><body></body></html>"#,
        r#"<!DOCTYPE html><html lang="en"><Head></Head><body></body></html>"#,
        // The tags of `head` and `body` can be left out.
        r#"<!DOCTYPE html><html lang="en"><title>"x"</title><p>"x"</p></html>"#,
        r"<head></head>",
        r#"<select><button>"x"</button><hr>for x in y { <option>"x"</option> }</select>"#,
        // The content of a template has no requirements.
        r#"<template><dvi a="b">"x"</dvi><p hreff="x"><img></p></template>"#,
        r#"<template><dd>"x"</dd><details></details><ul><p>"x"</p></ul><a href="/"><span tabindex="0"></span></a></template>"#,
        r#"<svg><desc><li>"x"</li></desc></svg>"#,
    ] {
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
}

#[test]
fn a_label_is_for_one_control() {
    for (markup, expected) in [
        (
            r"<label><input><span><select></select></span></label>",
            "H059",
        ),
        (
            r#"<label>if <input>else <meter value="1"></meter>end<progress></progress></label>"#,
            "H059",
        ),
        (r#"<label for="a"><input></label><input id="a">"#, "H060"),
        (
            r#"<label for="a"><input id="b"></label><input id="a">"#,
            "H060",
        ),
    ] {
        assert_eq!(ids(markup), [expected], "{markup}");
    }
    for fine in [
        r#"<label><input type="hidden"><input></label>"#,
        r"<label><input type={t}><input></label>",
        r"<label>if <input>else <textarea></textarea>end</label>",
        r"<label>if <input>end<textarea></textarea></label>",
        r"<label><Field><input></Field><input></label>",
        r#"<label for="a"><input id="a"></label>"#,
        r#"<label for="a"><input id={a}></label><label for={a}><input id="b"></label>"#,
        r#"<label for="a">"x" <button id="a">"x"</button></label>"#,
        r"<label><template><input><input></template></label>",
    ] {
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
}

#[test]
fn places_depend_on_siblings_and_parents() {
    for (markup, expected) in [
        (r#"<body>"x"<style></style></body>"#, "H061"),
        (
            r#"<body><div><p>"x"</p><style></style></div></body>"#,
            "H061",
        ),
        (r#"<select size="4"><button>"x"</button></select>"#, "H062"),
        (r#"<select multiple><button>"x"</button></select>"#, "H062"),
        (
            r#"<select><optgroup><option>"x"</option></optgroup></select>"#,
            "H063",
        ),
    ] {
        assert_eq!(ids(markup), [expected], "{markup}");
    }
    for fine in [
        r"<body><div><style></style></div></body>",
        r"<body>if <p></p>end<style></style></body>",
        r"<body>{}<style></style></body>",
        r"<body><p></p><template><p></p><style></style></template></body>",
        // It isn't known whether that stands in the body.
        r"<meta charset='utf-8'><style></style>",
        r#"<select size="1"><button>"x"</button></select>"#,
        r#"<select multiple size="1"><button>"x"</button></select>"#,
        r"<select size={n}><button>{}</button></select>",
        r#"<select><optgroup><legend>"x"</legend><option>"x"</option></optgroup></select>"#,
        r#"<optgroup>{}<option>"x"</option></optgroup>"#,
        r#"<optgroup {..}><option>"x"</option></optgroup>"#,
    ] {
        let fine = &fine.replace('\'', "\"");
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
}

#[test]
fn says_why_an_element_is_interactive() {
    assert_eq!(
        said(r#"<a href="/"><span tabindex="0">"x"</span></a>"#),
        "`span` with `tabindex` can't stand anywhere in `a`; move it out of `a`, or leave `tabindex` out"
    );
    assert_eq!(
        said(r#"<button><span role="link tab"></span><i role="tab">"x"</i></button>"#),
        "`i` with `role` can't stand anywhere in `button`; move it out of `button`, or leave `role` out"
    );
    assert_eq!(
        said(r"<button><a>{}</a></button>"),
        "`a` can't stand anywhere in `button`; move it out of `button`"
    );
}

#[test]
fn interactive_content_is_found_by_attributes_and_roles() {
    for markup in [
        r#"<a href="/"><span role="button">"x"</span></a>"#,
        r#"<a><my-card tabindex="0"></my-card></a>"#,
        r##"<button><img src="/x" alt="x" usemap="#m"></button>"##,
        r#"<a href="/"><dialog>"x"</dialog></a>"#,
        r#"<button><input type="checkbox"></button>"#,
    ] {
        assert_eq!(ids(markup), ["H052"], "{markup}");
    }
    for fine in [
        r#"<a href="/"><span role={r}>"x"</span></a>"#,
        r#"<a href="/"><h2 tabindex="-1">"x"</h2></a>"#,
        r"<button><img src={s} alt={a} {..}></button>",
        r"<button><input type={t}></button>",
        r#"<p><meta property="x" content="y"><link rel="prerender" href="/"></p>"#,
    ] {
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
}

#[test]
fn a_style_sheet_in_the_body_styles_nothing_before_its_parent() {
    let page = |body: &str| {
        format!(
            r#"<!DOCTYPE html><html lang="en"><head><title>"x"</title></head><body>{body}</body></html>"#
        )
    };
    for wrong in [
        r#"<p class="a b">"x"</p><div><style>".a {}"</style></div>"#,
        r#"<p id="a">"x"</p><div><style>"i, p#a:hover {}"</style></div>"#,
        r#"<ul><li>"x"</li></ul><div><style>"@media print { ul > LI::before {} }"</style></div>"#,
        r#"<p>"x"</p><b>"y"</b><i>"z"</i><div><style>"p ~ i {}"</style></div>"#,
        r#"<div><style>"html {}"</style></div>"#,
        r#"<div><style>"* {}"</style></div>"#,
        r#"<div><style>":root {}"</style></div>"#,
        r#"<div><p><my-card></my-card></p><section><style>"div my-card {}"</style></section></div>"#,
    ] {
        assert_eq!(ids(&page(wrong)), ["H064"], "{wrong}");
    }
    for fine in [
        r#"<p class="a">"x"</p><div class="b"><style>".b, .b p {}"</style><p class="a">"x"</p></div>"#,
        r#"<p>"x"</p><div><style>"b p, p b, p + p, body > b {}"</style></div>"#,
        r#"<p class={c}>"x"</p><div><style>".a {}"</style></div>"#,
        r#"if <p>"x"</p>end<div><style>"p {}"</style></div>"#,
        r#"<p>"x"</p>{}<b>"y"</b><p>"x"</p>if <i>"x"</i>else <i>"y"</i>end<b>"y"</b><div><style>"p + b {}"</style></div>"#,
        r#"{}<Card><p>"x"</p></Card><div><style>"p {}"</style></div>"#,
        r#"<template><p>"x"</p></template><div><style>"p {}"</style></div>"#,
        r#"<p>"x"</p><div><style>"p:not(.a) {} p[a] {}"</style></div>"#,
        r#"<p>"x"</p><div><style>"@keyframes p { from {} }"</style></div>"#,
        r#"<p>"x"</p><template><style>"p {}"</style></template>"#,
    ] {
        let found = ids(&page(fine));
        assert!(found.is_empty(), "{fine}: {found:?}");
    }
    // It isn't known what came before a piece.
    assert!(ids(r#"<p>"x"</p><div><style>"p {}"</style></div>"#).is_empty());
}
