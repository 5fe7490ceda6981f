//! What must be found about roles and their properties, and what must stay silent.

use crate::attribute::Options;
use crate::check::tests::{findings, ids};
use alloc::format;
use alloc::string::String;

/// A whole document with that content.
fn page(body: &str) -> String {
    format!(
        r#"<!DOCTYPE html><html lang="en"><head><title>"t"</title></head><body>{body}</body></html>"#
    )
}

/// The messages and helps of what is found.
fn words(markup: &str) -> String {
    let found = findings(markup, Options::default());
    found.into_iter().map(|(_, words)| words + "\n").collect()
}

fn silent(markup: &str) {
    assert!(ids(markup).is_empty(), "{markup}: {}", words(markup));
}

#[test]
fn a_role_is_one_that_there_is() {
    assert!(words(r#"<div role="Button">"x"</div>"#).contains("lower case: `button`"));
    assert!(words(r#"<div role="naviagtion">"x"</div>"#).contains("`navigation`"));
    assert!(words(r#"<div role="generic">"x"</div>"#).contains("browsers alone"));
    assert_eq!(ids(r#"<div role="region widget">"x"</div>"#), ["H201"]);
    assert_eq!(ids(r#"<svg role="picture"></svg>"#), ["H200"]);
    silent(r#"<div role="none presentation">"x"</div>"#);
    silent(r#"<div role={kind}>"x"</div>"#);
    // A custom element means what its script says.
    silent(r#"<my-card role="card">"x"</my-card>"#);
    // The content of a template is no part of the document yet.
    silent(r#"<template><div role="card">"x"</div></template>"#);
}

#[test]
fn an_element_takes_some_roles() {
    for wrong in [
        r#"<nav role="button">"x"</nav>"#,
        r#"<input type="range" role="button">"#,
        r#"<input role="checkbox" aria-checked="true">"#,
        r#"<input type="CHECKBOX" role="checkbox">"#,
        r#"<select multiple role="combobox" aria-expanded="true"><option>"x"</option></select>"#,
        r#"<select size="4" role="menu"><option>"x"</option></select>"#,
        r#"<img src="/a" alt="x" role="none">"#,
        r#"<a href="/" role="main">"x"</a>"#,
        r#"<dl><div role="group"><dt>"x"</dt><dd>"y"</dd></div></dl>"#,
        r#"<math role="img"><mi>"x"</mi></math>"#,
        r#"<br role="separator">"#,
        r#"<figure role="group">"x"<figcaption>"y"</figcaption></figure>"#,
    ] {
        assert_eq!(ids(wrong), ["H203"], "{wrong}: {}", words(wrong));
    }
    for fine in [
        r#"<input type={kind} role="button">"#,
        r#"<input {..} role="checkbox">"#,
        r#"<select multiple={many} role="menu"><option>"x"</option></select>"#,
        r#"<a role="main">"x"</a>"#,
        r#"<input type="checkbox" role="switch">"#,
        r#"<button role="switch" aria-checked="true">"x"</button>"#,
        r#"<dl><div role="none"><dt>"x"</dt><dd>"y"</dd></div></dl>"#,
        r#"<figure role="group">"x"</figure>"#,
        r#"<figure role="group">"x"<figcaption>{}</figcaption></figure>"#,
        r#"<figure role="group">if <figcaption>"y"</figcaption>end "x"</figure>"#,
        r#"<figure role={kind}>"x"<figcaption>"y"</figcaption></figure>"#,
        r#"<img src="/a" alt={text} role="button">"#,
    ] {
        silent(fine);
    }
}

#[test]
fn a_property_belongs_to_a_role() {
    for wrong in [
        r#"<p aria-checked="true">"x"</p>"#,
        r#"<div role="img" aria-label="x" aria-level="2"></div>"#,
        r#"<h2 aria-required="true">"x"</h2>"#,
        r#"<button aria-checked="true">"x"</button>"#,
        r#"<input type="search" aria-valuenow="1">"#,
        r#"<br aria-label="x">"#,
        r#"<math><mi aria-label="x">"x"</mi></math>"#,
        // Whether it comes or not, it belongs to nothing.
        r#"<p if aria-checked="true" end>"x"</p>"#,
    ] {
        assert_eq!(ids(wrong), ["H212"], "{wrong}: {}", words(wrong));
    }
    let help = words(r#"<div aria-modal="true">"x"</div>"#);
    assert!(help.contains("`alertdialog` or `dialog`"), "{help}");
    for fine in [
        r#"<div role={kind} aria-checked="true">"x"</div>"#,
        r#"<div {..} aria-checked="true">"x"</div>"#,
        r#"<div if role="checkbox" aria-checked="true" end>"x"</div>"#,
        r#"<input type={kind} aria-valuenow="1">"#,
        r#"<div aria-live="polite" aria-busy="true" aria-describedby="a">"x"</div>"#,
        r#"<tr aria-selected="true"><td aria-colindex="2"></td></tr>"#,
        r#"<svg><g aria-expanded="true"></g></svg>"#,
    ] {
        silent(fine);
    }
}

#[test]
fn a_role_needs_its_property() {
    assert_eq!(ids(r#"<div role="slider">"x"</div>"#), ["H213"]);
    assert_eq!(ids(r#"<input type="checkbox" role="button">"#), ["H213"]);
    assert!(words(r#"<h2 role="heading">"x"</h2>"#).contains("leave out `role`"));
    for fine in [
        r#"<div role="slider" aria-valuenow={n}>"x"</div>"#,
        r#"<div role="slider" {..}>"x"</div>"#,
        r#"<div role="slider" if aria-valuenow="1" end>"x"</div>"#,
        r#"<input type="checkbox" role="button" aria-pressed="true">"#,
    ] {
        silent(fine);
    }
}

#[test]
fn mere_text_has_no_name() {
    for wrong in [
        r#"<span aria-label="x">"y"</span>"#,
        r#"<a aria-labelledby="x">"y"</a>"#,
        r#"<section role="presentation" aria-busy="true"><p role="paragraph" aria-label="x">"y"</p></section>"#,
        r#"<my-card aria-label="x">"y"</my-card>"#,
    ] {
        assert!(ids(wrong).contains(&"H214"), "{wrong}: {}", words(wrong));
    }
    for fine in [
        r#"<span role="img" aria-label="x">"y"</span>"#,
        r#"<span role={kind} aria-label="x">"y"</span>"#,
        r#"<span {..} aria-label="x">"y"</span>"#,
        r#"<a href={to} aria-label="x">"y"</a>"#,
        r#"<my-card role="img" aria-label="x">"y"</my-card>"#,
        r#"<table aria-label="x"></table>"#,
    ] {
        silent(fine);
    }
}

#[test]
fn attributes_and_properties_agree() {
    for wrong in [
        r#"<button disabled aria-disabled="false">"x"</button>"#,
        r#"<div hidden="until-found" aria-hidden="true">"x"</div>"#,
        r#"<td colspan="2" aria-colspan="3"></td>"#,
        r#"<input placeholder="x" aria-placeholder="x">"#,
        r#"<input type="radio" aria-checked="true">"#,
        r#"<progress max="2" aria-valuemax="2"></progress>"#,
        r#"<div contenteditable role="textbox" aria-readonly="true">"x"</div>"#,
    ] {
        assert_eq!(ids(wrong), ["H215"], "{wrong}: {}", words(wrong));
    }
    for fine in [
        r#"<button disabled={off} aria-disabled="true">"x"</button>"#,
        r#"<button if disabled end aria-disabled="false">"x"</button>"#,
        r"<input readonly={fixed} aria-readonly={fixed}>",
        r#"<div aria-hidden="true">"x"</div>"#,
    ] {
        silent(fine);
    }
    assert_eq!(ids(r#"<body aria-hidden="true"></body>"#), ["H217"]);
    assert_eq!(
        ids(r#"<meta name="x" content="y" aria-hidden="true">"#),
        ["H217"]
    );
}

#[test]
fn values_are_those_of_aria() {
    for wrong in [
        r#"<div aria-hidden="TRUE">"x"</div>"#,
        r#"<div aria-hidden="">"x"</div>"#,
        r#"<div aria-live="loud">"x"</div>"#,
        r#"<div role="list"><div role="listitem" aria-setsize="-2">"x"</div></div>"#,
        r#"<div aria-relevant="all text">"x"</div>"#,
        r#"<div aria-describedby="">"x"</div>"#,
    ] {
        assert_eq!(ids(wrong).len(), 1, "{wrong}: {}", words(wrong));
    }
    silent(r#"<div role="list"><div role="listitem" aria-setsize="-1">"x"</div></div>"#);
    silent(r#"<div aria-relevant="removals additions">"x"</div>"#);
    // Without a value, it is as none.
    silent(r#"<div aria-hidden aria-expanded>"x"</div>"#);
    assert_eq!(
        ids(r#"<div role="checkbox" tabindex="0" aria-checked>"x"</div>"#),
        ["H213"]
    );
}

#[test]
fn roles_stand_where_they_belong() {
    for (wrong, id) in [
        (r#"<div role="option">"x"</div>"#, "H220"),
        (r#"<ul><li role="none">"x"</li></ul>"#, "H205"),
        (r#"<ul role="menu"><li role="option">"x"</li></ul>"#, "H205"),
        (
            r#"<ul><li role="listitem"><b role="tab">"x"</b></li></ul>"#,
            "H220",
        ),
        (
            r#"<div role="menu"><div role="group"><div role="note">"x"</div></div></div>"#,
            "H221",
        ),
        (r#"<ul><li role="group">"x"</li></ul>"#, "H221"),
        (r#"<table><tr role="row"><td></td></tr></table>"#, "H204"),
        (r#"<div role="option" id="a">"x"</div>"#, "H220"),
        (
            r#"<div role="tablist"><b role="tab" aria-selected="true" id="a">"x"</b></div><p role="tabpanel">"y"</p>"#,
            "H226",
        ),
    ] {
        let wrong = page(wrong);
        assert!(ids(&wrong).contains(&id), "{wrong}: {}", words(&wrong));
    }
    for fine in [
        r#"<div role="listbox"><b><i role="option">"x"</i></b></div>"#,
        r#"<ul><li><div role="group">"x"</div></li></ul>"#,
        r#"<ul role="list"><li role="listitem">"x"</li></ul>"#,
        r#"<div role="option" id="a">"x"</div><div role="listbox" aria-owns="a"></div>"#,
        r#"<div role="option" id={a}>"x"</div>"#,
        r#"<div role={kind}><div role="option">"x"</div></div>"#,
        r#"<div {..}><div role="option">"x"</div></div>"#,
        r#"<List><div role="option">"x"</div></List>"#,
        r#"<div role="option" id="a">"x"</div>{}"#,
        r#"<table role="presentation"><tr role="row"><td></td></tr></table>"#,
        r#"<table role={kind}><tr role="row"><td></td></tr></table>"#,
        r#"<div role="tablist"><b role="tab" aria-selected="true" aria-controls="a">"x"</b></div><p role="tabpanel" id="a">"y"</p>"#,
        r#"<div role="tablist"><b role="tab" aria-selected="true" id="a">"x"</b></div><p role="tabpanel" aria-labelledby="a">"y"</p>"#,
        r#"<div role="tablist"><b role="tab" aria-selected="true">"x"</b></div>{}"#,
    ] {
        let fine = page(fine);
        silent(&fine);
    }
    // What surrounds a piece isn't known.
    silent(r#"<div role="option">"x"</div>"#);
    silent(r#"<ul><li role="tab">"x"</li></ul>"#);
    silent(r#"<div role="tablist"><b role="tab" aria-selected="true">"x"</b></div>"#);
}

#[test]
fn what_is_one_thing_holds_text() {
    assert_eq!(
        ids(r#"<div role="img"><i><h2>"x"</h2></i></div>"#).last(),
        Some(&"H222")
    );
    assert_eq!(ids(r#"<h2><b role="status">"x"</b></h2>"#), ["H223"]);
    assert_eq!(
        ids(r#"<div role="option"><button>"x"</button></div>"#),
        ["H225"]
    );
    silent(r#"<div role={kind}><h2>"x"</h2></div>"#);
    silent(r#"<div role="link"><h2>"x"</h2></div>"#);
    // A component may show its children elsewhere.
    for fine in [
        r#"<div role="button"><Card><h2>"x"</h2></Card></div>"#,
        r#"<div role="button"><Card><div role="note"><h2>"x"</h2></div></Card></div>"#,
        r#"<h2><Card><b role="status">"x"</b></Card></h2>"#,
        r#"<ul role="menu"><Card><li role="option">"x"</li></Card></ul>"#,
        r#"<label role="note"><Card><label>"x"<input></label></Card></label>"#,
    ] {
        silent(fine);
    }
    silent(r#"<div role="option"><input type="hidden" name="a"></div>"#);
}

#[test]
fn parts_of_controls_have_no_roles() {
    for wrong in [
        r#"<details><summary aria-expanded="true">"x"</summary>"y"</details>"#,
        r#"<select><button aria-label="x"><selectedcontent></selectedcontent></button><option>"x"</option></select>"#,
        r#"<select><button><selectedcontent role="img"></selectedcontent></button><option>"x"</option></select>"#,
    ] {
        assert_eq!(ids(wrong), ["H207"], "{wrong}: {}", words(wrong));
    }
    silent(r#"<details><summary aria-label="x">"x"</summary>"y"</details>"#);
    for wrong in [
        r#"<label aria-label="x">"x"<input></label>"#,
        r#"<label role="note" for="a">"x"</label><input id="a">"#,
        r#"<input id="a"><label aria-hidden="true" for="a">"x"</label>"#,
    ] {
        assert_eq!(ids(wrong), ["H206"], "{wrong}: {}", words(wrong));
    }
    for fine in [
        r#"<label role="note">"x"<input type="hidden" name="a"></label>"#,
        r#"<label role="note" for="a">"x"</label><my-field id="a"></my-field>"#,
        r#"<label if role="note" end>"x"<input></label>"#,
        r#"<label role="note">"x"<Field></Field></label>"#,
    ] {
        silent(fine);
    }
}

#[test]
fn controls_have_names() {
    for wrong in [
        r"<button></button>",
        r#"<a href="/"><img src="/a" alt=""></a>"#,
        r#"<button><span aria-hidden="true">"x"</span></button>"#,
        r#"<button><svg><path d="M0 0"/></svg></button>"#,
        r#"<details><summary></summary>"x"</details>"#,
        r#"<input name="a">"#,
        r#"<input name="a" id="b"><label for="c">"x"</label><input name="c" id="c">"#,
        r#"<select name="a"><option>"x"</option></select>"#,
    ] {
        let wrong = page(wrong);
        assert_eq!(ids(&wrong), ["H227"], "{wrong}: {}", words(&wrong));
    }
    for fine in [
        r#"<button>"x"</button><button>{}</button><button title="x"></button>"#,
        r#"<button><b>if "x"end </b></button>"#,
        r"<button><Icon></Icon></button><button><my-icon></my-icon></button>",
        r#"<button><svg><title>"x"</title></svg></button><button><svg aria-label="x"></svg></button>"#,
        r#"<a href="/"><img src="/a" alt="x"></a><a></a><a href="/"><img src="/a" alt={text}></a>"#,
        r"<button {..}></button><button aria-label={name}></button>",
        r#"<label>"x"<button></button></label>"#,
        r#"<label>"x"<input name="a"></label><input name="b" aria-label="x">"#,
        r#"<label for="a">"x"</label><input name="a" id="a">"#,
        r#"<input name="a" id={a}><input type="submit" name="b"><input type={kind} name="c">"#,
        r#"<input name="a">{}"#,
    ] {
        silent(&page(fine));
    }
    // Only a whole document can tell.
    silent(r#"<button></button><input name="a">"#);
}

#[test]
fn hidden_controls_are_out_of_reach() {
    assert_eq!(ids(r#"<a href="/" aria-hidden="true">"x"</a>"#), ["H228"]);
    silent(r#"<a href="/" aria-hidden="true" tabindex="-1">"x"</a>"#);
    silent(r#"<button aria-hidden={hidden}>"x"</button><a aria-hidden="true">"x"</a>"#);
}
