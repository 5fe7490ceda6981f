//! Which place has which context.

use super::{Context, attribute, text};
use crate::attribute::{Options, attributes};
use crate::element::{Namespace, element, elements};

fn context(namespace: Namespace, owner: &str, name: &str) -> Context {
    let owner = element(namespace, owner);
    assert!(owner.is_some());
    attribute(owner, name, None, &Options::default())
}

#[test]
fn code_is_code_on_any_element() {
    for name in [
        "onclick",
        "ONCLICK",
        "onfoo",
        "on",
        "hx-on:click",
        "hx-on--x",
        "data-hx-on:x",
        "@click",
        ":href",
        "x-data",
        "x-on:click",
        "v-bind:href",
        "hx-vals",
        "data-on-click",
        "data-on:click",
    ] {
        assert_eq!(
            attribute(None, name, None, &Options::default()),
            Context::Event,
            "{name}"
        );
    }
    assert_eq!(context(Namespace::Svg, "animate", "values"), Context::Event);
}

#[test]
fn urls_are_urls_on_any_element() {
    for (owner, name) in [
        ("a", "href"),
        ("base", "href"),
        ("form", "action"),
        ("button", "formaction"),
        ("object", "data"),
        ("video", "poster"),
        ("body", "background"),
        ("div", "src"),
        ("div", "HREF"),
        ("div", "hx-get"),
        ("q", "cite"),
        ("html", "manifest"),
    ] {
        assert_eq!(
            context(Namespace::Html, owner, name),
            Context::Url,
            "{owner} {name}"
        );
    }
    for (owner, name) in [
        ("a", "href"),
        ("use", "xlink:href"),
        ("image", "href"),
        ("animate", "to"),
        ("set", "to"),
    ] {
        assert_eq!(
            context(Namespace::Svg, owner, name),
            Context::Url,
            "{owner} {name}"
        );
    }
}

#[test]
fn no_row_of_any_table_opens_what_the_name_closes() {
    let options = Options::default();
    let tables = [Namespace::Html, Namespace::Svg, Namespace::MathMl];
    for owner in tables.into_iter().flat_map(elements) {
        // SVG's fonts have names such as `v-hanging`, which the table knows to be harmless.
        let rows = attributes(owner)
            .filter(|row| !row.name.starts_with(['v', 'x']) || row.name.starts_with("xlink"));
        for row in rows {
            let context = attribute(Some(owner), row.name, None, &options);
            let unknown = attribute(None, row.name, None, &options);
            let closed = matches!(
                unknown,
                Context::Url
                    | Context::UrlList
                    | Context::Srcset
                    | Context::Style
                    | Context::Event
                    | Context::Srcdoc
            );
            assert!(
                !closed || context == unknown,
                "{} {}: {context:?}",
                owner.name,
                row.name
            );
            assert_eq!(
                row.name.starts_with("on"),
                context == Context::Event && row.name != "values",
                "{}",
                row.name
            );
        }
    }
}

#[test]
fn the_table_decides_the_rest() {
    let html = |owner, name| context(Namespace::Html, owner, name);
    assert_eq!(html("input", "checked"), Context::Boolean);
    assert_eq!(html("div", "aria-hidden"), Context::Word);
    assert_eq!(html("div", "contenteditable"), Context::Word);
    assert_eq!(html("div", "class"), Context::Tokens);
    assert_eq!(html("a", "ping"), Context::UrlList);
    assert_eq!(html("img", "srcset"), Context::Srcset);
    assert_eq!(html("iframe", "srcdoc"), Context::Srcdoc);
    assert_eq!(html("div", "style"), Context::Style);
    assert_eq!(html("div", "title"), Context::Attribute);
    assert_eq!(html("div", "data-id"), Context::Attribute);
    assert_eq!(html("meta", "content"), Context::Attribute);
    let meta = element(Namespace::Html, "meta");
    assert_eq!(
        attribute(meta, "content", Some("Refresh"), &Options::default()),
        Context::Refresh
    );
}

#[test]
fn text_follows_the_element() {
    assert_eq!(text(element(Namespace::Html, "textarea")), Context::Rcdata);
    assert_eq!(text(element(Namespace::Svg, "script")), Context::Script);
    assert_eq!(text(element(Namespace::Svg, "title")), Context::Text);
    assert_eq!(text(None), Context::Text);
}
