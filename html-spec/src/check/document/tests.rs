//! What must be found in a document as a whole, and what must stay silent.

use crate::attribute::Options;
use crate::check::tests::{findings, ids};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// A whole document with that content.
fn page(body: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><head><title>"t"</title></head><body>{body}</body></html>"#
    )
}

#[test]
fn an_id_is_given_once() {
    assert_eq!(ids(r#"<p id="a"></p><svg><g id="a"></g></svg>"#), ["H240"]);
    assert_eq!(ids(r#"<p id="a"></p>if <p id="a"></p>end"#), ["H240"]);
    assert_eq!(
        ids(r#"<Card><p id="a"></p><p id="a"></p></Card>"#),
        ["H240"]
    );
    for fine in [
        r#"<p id="a"></p><p id="A"></p>"#,
        // Only one of the alternatives comes, or perhaps neither goes on.
        r#"if <p id="a"></p>else <p id="a"></p>end"#,
        r#"if <p id="a"></p>end <p id="a"></p>"#,
        r#"if <p id="a"></p>end if <p id="a"></p>end"#,
        // A component may show one of them.
        r#"<Card><p id="a"></p></Card><Card><p id="a"></p></Card>"#,
        r#"<Card><p id="a"></p></Card><p id="a"></p>"#,
        r#"<p id="a"></p><template><p id="a"></p></template>"#,
        r"<p id={a}></p><p id={a}></p>",
    ] {
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
}

#[test]
fn references_find_what_they_mean() {
    for (body, expected) in [
        (r#"<label for="a">"x"</label>"#, "H242"),
        (r#"<input list="a">"#, "H242"),
        (r#"<input form="a">"#, "H242"),
        (
            r#"<button commandfor="a" command="show-modal">"x"</button>"#,
            "H242",
        ),
        (
            r#"<div role="listbox" tabindex="0" aria-activedescendant="a"></div>"#,
            "H242",
        ),
        (
            r#"<label for="a">"x"</label><input type="hidden" id="a">"#,
            "H243",
        ),
        (
            r#"<input list="a"><select id="a"><option>"x"</option></select>"#,
            "H243",
        ),
        (r#"<input form="a"><div id="a"></div>"#, "H243"),
        (
            r##"<img src="/x" alt="x" usemap="#a"><map name="A"></map>"##,
            "H246",
        ),
    ] {
        let found = ids(&page(body));
        assert_eq!(found, [expected], "{body}");
    }
    for fine in [
        r#"<label for="a">"x"</label><input id="a">"#,
        r#"<label for="a">"x"</label><my-field id="a"></my-field>"#,
        r#"<label for="a">"x"</label><input id="a" type={kind}>"#,
        r#"<label for="a">"x"</label>{}"#,
        r#"<label for="a">"x"</label><Field></Field>"#,
        r#"<label for="a">"x"</label><input id={b}>"#,
        r#"<label for="a">"x"</label><input {..}>"#,
        r#"<label for={a}>"x"</label>"#,
        r#"<template><label for="a">"x"</label></template>"#,
        r#"<input type="hidden" form="a">"#,
        r##"<img src="/x" alt="x" usemap="#a">if <map name="a"></map>end"##,
    ] {
        assert!(
            ids(&page(fine)).is_empty(),
            "{fine}: {:?}",
            ids(&page(fine))
        );
    }
    // In a piece, the rest of the page isn't known.
    assert!(ids(r#"<label for="a">"x"</label>"#).is_empty());
    // Members of a family are no slips of each other.
    assert!(ids(r#"<label for="line-1">"x"</label><input id="line-2">"#).is_empty());
    let found = findings(
        &page(r#"<label for="emial">"x"</label><input id="email">"#),
        Options::default(),
    );
    assert!(found[0].1.ends_with("did you mean `email`?"), "{found:?}");
}

#[test]
fn some_things_stand_once() {
    for (markup, expected) in [
        (r"<main></main><div><main></main></div>", "H248"),
        (
            r#"<meta charset="utf-8"><meta http-equiv="Content-Type" content="text/html; charset=utf-8">"#,
            "H249",
        ),
        (r#"<script src="/x"></script><base href="/">"#, "H250"),
        (
            r"<dialog><input autofocus><input autofocus></dialog>",
            "H256",
        ),
        (
            r#"<select><option selected>"x"</option><optgroup label="y"><option selected>"z"</option></optgroup></select>"#,
            "H258",
        ),
    ] {
        assert_eq!(ids(markup), [expected], "{markup}");
    }
    for fine in [
        r"<main hidden></main><main></main>",
        r"<main hidden={h}></main><main></main>",
        r"if <main></main>else <main></main>end",
        r#"<script src="/x"></script><base target="_top">"#,
        r"<input autofocus><dialog><input autofocus></dialog><div popover><input autofocus></div>",
        r"<input autofocus={a}><input autofocus={b}>",
        r#"<select multiple><option selected>"x"</option><option selected>"z"</option></select>"#,
        r#"<select>for a in b { <option selected={c}>"x"</option> }</select>"#,
        r#"<select>if <option selected>"x"</option>end <option selected>"z"</option></select>"#,
    ] {
        let found = ids(fine);
        let found: Vec<_> = found.iter().filter(|id| **id != "H030").collect();
        assert!(found.is_empty(), "{fine}: {found:?}");
    }
}

#[test]
fn headings_leave_no_level_out() {
    assert_eq!(ids(r#"<h1>{}</h1><p>{}</p><h3>"x"</h3>"#), ["H254"]);
    assert_eq!(ids(r#"<h2>"x"</h2>if <h4>"x"</h4>end"#), ["H254"]);
    assert_eq!(
        ids(r#"<h1>"x"</h1><section headingoffset="1"><h1>"x"</h1><h3>"x"</h3></section>"#),
        ["H254"]
    );
    for fine in [
        r#"<h1>"x"</h1><h2>"x"</h2><h3>"x"</h3><h1>"x"</h1>"#,
        r#"<h1>"x"</h1>{}<h3>"x"</h3>"#,
        r#"<h1>"x"</h1><Part></Part><h3>"x"</h3>"#,
        r#"<h1>"x"</h1>if <h2>"x"</h2>end <h3>"x"</h3>"#,
        r#"if <h1>"x"</h1>else <h2>"x"</h2>end <h3>"x"</h3>"#,
        r#"<h1>"x"</h1><section headingoffset={o}><h3>"x"</h3></section>"#,
        r#"<h1>"x"</h1><template><h3>"x"</h3></template>"#,
    ] {
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
}

#[test]
fn empty_elements() {
    for fine in [
        r"<head><title>{}</title></head>",
        r#"<h1><img src="/x" alt="x"></h1><h1><Icon></Icon></h1>"#,
        r#"<datalist><option value="x"></option></datalist>"#,
        r"<select><option label={l}></option><option {..}></option><option>{}</option></select>",
        r"<svg><title></title></svg>",
    ] {
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
    assert_eq!(ids(r"<select><option><b></b></option></select>")[0], "H252");
}

#[test]
fn properties_belong_to_items() {
    for (body, expected) in [
        (r#"<p itemprop="a">"x"</p>{}"#, &["H259"][..]),
        (
            r#"<div itemscope></div><div><p itemprop="a">"x"</p></div>"#,
            &["H259"],
        ),
        (
            r#"<div itemscope itemref="a a"></div><p id="a" itemprop="b">"x"</p>"#,
            &["H261"],
        ),
        (
            r#"<div itemscope itemref="a"></div><div id="a" itemprop="x" itemscope itemref="a"></div>"#,
            &["H261"],
        ),
    ] {
        assert_eq!(ids(&page(body)), expected, "{body}");
    }
    for fine in [
        r#"<div itemscope><b><i itemprop="a">"x"</i></b></div>"#,
        r#"<my-item itemscope><i itemprop="a">"x"</i></my-item>"#,
        r#"<div itemscope={s}><i itemprop="a">"x"</i></div>"#,
        r#"<div {..}><i itemprop="a">"x"</i></div>"#,
        r#"<div id={i}><i itemprop="a">"x"</i></div>{}"#,
        r#"<Item><i itemprop="a">"x"</i></Item>"#,
        r#"<div id="a"><i itemprop="a">"x"</i></div><div itemscope itemref="a"></div>"#,
    ] {
        let found = ids(&page(fine));
        let found: Vec<_> = found.iter().filter(|id| **id != "H030").collect();
        assert!(found.is_empty(), "{fine}: {found:?}");
    }
    assert!(ids(r#"<p itemprop="a">"x"</p>"#).is_empty());
}

#[test]
fn tables_have_no_holes() {
    for (markup, expected) in [
        (
            r#"<table><tbody><tr><td rowspan="3">"x"</td></tr></tbody></table>"#,
            &["H267"][..],
        ),
        (
            r#"<table><colgroup><col span="2"></colgroup><tr><td>"x"</td></tr></table>"#,
            &["H265", "H268"],
        ),
        (
            r#"<table><colgroup span="3"></colgroup><tr><td colspan="3">"x"</td></tr></table>"#,
            &["H268"],
        ),
        (r"<table>for a in b { <tr></tr> }</table>", &["H263"]),
        (
            r#"<table><tr><td>"x"</td></tr><tr><td>"x"</td><td>"x"</td></tr></table>"#,
            &["H266"],
        ),
    ] {
        assert_eq!(ids(markup), expected, "{markup}");
    }
    for fine in [
        r#"<table><tr><td rowspan="0">"x"</td><td>"x"</td></tr><tr><td>"x"</td></tr></table>"#,
        r#"<table><tr><td rowspan="65534">"x"</td><td>"x"</td></tr></table>"#,
        r#"<table><colgroup><col><col></colgroup>for a in b { <tr><td>"x"</td></tr> }</table>"#,
        r#"<table><tr><td colspan={n}>"x"</td></tr><tr><td>"x"</td><td>"x"</td></tr></table>"#,
        r#"<table><tr><td colspan="2">"x"</td></tr><tr>{}</tr></table>"#,
        r#"<table><tr><td colspan="2">"x"</td></tr><Row></Row></table>"#,
        r#"<table><tr>if <td>"x"</td>end</tr></table>"#,
        r#"<table><tr><td headers="h">"x"</td></tr>for a in b { <tr><th id={h}>"x"</th></tr> }</table>"#,
        // A table in a cell counts for itself.
        r#"<table><tr><td><table><tr><td>"x"</td><td>"x"</td></tr></table></td></tr><tr><td>"x"</td></tr></table>"#,
        "<tr></tr>",
    ] {
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
}
