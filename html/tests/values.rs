//! What values print, place by place: whole attributes, lists, URLs, code, and names that aren't known before.

use html::{Attrs, Fragment, Html, Link, Redirect, danger};

fn shown(write: impl FnOnce(&mut Html)) -> String {
    let mut h = Html::new();
    write(&mut h);
    h.into_string()
}

#[test]
fn presence_of_attributes() {
    assert_eq!(
        shown(|h| h.__attr("<p", " title=\"", &None::<&str>, ">")),
        "<p>"
    );
    assert_eq!(
        shown(|h| h.__attr("<p", " title=\"", &Some("a\"b"), ">")),
        "<p title=\"a&quot;b\">"
    );
    assert_eq!(
        shown(|h| h.__attr("<p", " hidden=\"", &true, ">")),
        "<p hidden>"
    );
    assert_eq!(
        shown(|h| h.__attr("<p", " hidden=\"", &Some(false), ">")),
        "<p>"
    );
    assert_eq!(
        shown(|h| h.__attr("<p", " data-n=\"", &-5, ">")),
        "<p data-n=\"-5\">"
    );
    assert_eq!(
        shown(|h| h.__word("<p", " aria-hidden=\"", &false, ">")),
        "<p aria-hidden=\"false\">"
    );
    assert_eq!(
        shown(|h| h.__word("<p", " aria-hidden=\"", &None::<bool>, ">")),
        "<p>"
    );
    assert_eq!(
        shown(|h| h.__bool("<p", " checked", true, ">")),
        "<p checked>"
    );
    assert_eq!(
        shown(|h| h.__plain("<p title=\"", &true, "\">")),
        "<p title=\"true\">"
    );
}

#[test]
fn text_of_every_kind() {
    let cow: std::borrow::Cow<'_, str> = "<".into();
    let boxed: Box<str> = ">".into();
    let shared: std::sync::Arc<str> = "&".into();
    let counted: std::rc::Rc<str> = "'".into();
    let text = shown(|h| {
        h.write(&cow)
            .write(&boxed)
            .write(&shared)
            .write(&counted)
            .write(&'"')
            .write(&&&"<")
            .write(&Some('x'));
        h.write(&None::<u8>)
            .write(&())
            .write(&true)
            .write(&std::num::NonZero::<u8>::MAX)
            .write(&'\r')
            .write(&"\0");
        h.write(&format_args!("{}{:>3}", "<", 7));
    });
    assert_eq!(text, "&lt;&gt;&amp;'&quot;&lt;xtrue255&#13;\u{fffd}&lt;  7");
}

#[test]
fn lists_of_tokens() {
    let list = |write: fn(&mut html::__private::Tokens<'_>)| {
        shown(|h| {
            let mut tokens = h.__tokens("<p", " class=\"");
            write(&mut tokens);
            tokens.end(">");
        })
    };
    assert_eq!(list(|_| {}), "<p>");
    assert_eq!(
        list(|list| _ = list.add("").add("  ").add(&None::<&str>)),
        "<p>"
    );
    assert_eq!(
        list(|list| _ = list.add(" a  b\n").add(&vec!["c", "", "\"d"])),
        "<p class=\"a  b c &quot;d\">"
    );
    assert_eq!(shown(|h| h.__token("x")), " x");
    assert_eq!(shown(|h| h.__token(" ")), "");
    assert_eq!(shown(|h| h.__token(&["x", "y z "])), " x y z");
    assert_eq!(shown(|h| h.__token(&None::<String>)), "");
}

#[test]
fn urls_are_checked() {
    let href = |url: &str| shown(|h| h.__url("", " href=\"", url, ""));
    for fine in [
        "",
        "/",
        "#a",
        "?a",
        "../b",
        "a/b:c",
        "https://x.org/?a=1",
        "HTTP://x",
        "mailto:a@b.c",
        "tel:1",
        "é:x",
    ] {
        assert_eq!(href(fine), format!(" href=\"{fine}\""), "{fine}");
    }
    for bad in [
        "javascript:x",
        " javascript:x",
        "java\tscript:x",
        "JAVASCRIPT:x",
        "\u{1}javascript:x",
        "vbscript:x",
        "data:text/html,x",
        "data:image/png,x",
    ] {
        assert_eq!(href(bad), " href=\"about:invalid#blocked\"", "{bad:?}");
    }
    let image = |url: &str| shown(|h| h.__image_url("", " src=\"", url, ""));
    assert_eq!(image("data:image/png,x"), " src=\"data:image/png,x\"");
    assert_eq!(
        image("data:image/svg+xml,x"),
        " src=\"about:invalid#blocked\""
    );
    let trusted = danger::url("javascript:1");
    assert_eq!(
        shown(|h| h.__url("", " href=\"", &trusted, "")),
        " href=\"javascript:1\""
    );
    assert_eq!(shown(|h| h.__url("", " href=\"", &None::<Link>, "")), "");
}

#[test]
fn what_follows_a_hole_makes_no_scheme() {
    assert_eq!(
        shown(|h| h.__url_start("<a href=\"", "java", "script:x\">")),
        "<a href=\"about:invalid#blockedscript:x\">"
    );
    assert_eq!(
        shown(|h| h.__url_start("<a href=\"", "/java", "script:x\">")),
        "<a href=\"/javascript:x\">"
    );
    assert_eq!(
        shown(|h| h.__url_start("<a href=\"", "https", "://x\">")),
        "<a href=\"https://x\">"
    );
    assert_eq!(shown(|h| h.__url_part("", "a:b/é", "")), "a%3Ab%2F%C3%A9");
}

#[test]
fn candidates_of_images() {
    let srcset = |text: &str| shown(|h| h.__srcset("", " srcset=\"", text, ""));
    assert_eq!(
        srcset("a.png 1x, b.png 2x"),
        " srcset=\"a.png 1x, b.png 2x\""
    );
    assert_eq!(
        srcset("data:image/png;base64,AAAA 1x"),
        " srcset=\"data:image/png;base64,AAAA 1x\""
    );
    for bad in [
        "a.png 1x, javascript:x 2x",
        "a.png, javascript:x",
        "a.png (,) 1x,javascript:x",
    ] {
        assert_eq!(srcset(bad), " srcset=\"about:invalid#blocked\"", "{bad}");
    }
    let pairs = [("a, b", "1x"), ("javascript:x", "2x"), ("c", "9\"w")];
    assert_eq!(
        shown(|h| h.__srcset("", " srcset=\"", &pairs, "")),
        " srcset=\"a%2C%20b 1x, about:invalid#blocked 2x, c\""
    );
}

#[test]
fn code_takes_what_cannot_be_misunderstood() {
    assert_eq!(shown(|h| h.__script("", &f64::INFINITY, "")), "Infinity");
    assert_eq!(shown(|h| h.__script("", &true, "")), "true");
    let js = danger::js("a('</script>', '<!--', '<script>')");
    assert_eq!(
        shown(|h| h.__script("", &js, "")),
        r"a('<\/script>', '<\!--', '<\x73cript>')"
    );
    assert_eq!(
        shown(|h| h.__event("<p", " onclick=\"", &js, ">"))
            .matches('<')
            .count(),
        1
    );
    assert_eq!(
        shown(|h| h.__css("<p style=\"width: ", &1.5, "px\">")),
        "<p style=\"width: 1.5px\">"
    );
    assert_eq!(
        shown(|h| h.__style_text("", &danger::css("a::after { content: '</style>' }"), "")),
        r"a::after { content: '<\/style>' }"
    );
}

#[test]
fn documents_and_redirects() {
    let mut h = Html::new();
    h.__text("<p>", "<", "</p>");
    let fragment: Fragment = h.finish();
    assert_eq!(
        shown(|h| h.__srcdoc("", " srcdoc=\"", &fragment, "")),
        " srcdoc=\"&lt;p&gt;&amp;lt;&lt;/p&gt;\""
    );
    let to = |url: &str| shown(|h| h.__refresh("", " content=\"", &Redirect::after(0).to(url), ""));
    assert_eq!(to("/a?b&c"), " content=\"0; url=/a?b&amp;c\"");
    assert_eq!(to("'x"), " content=\"0; url=%27x\"");
    assert_eq!(
        to("javascript:x"),
        " content=\"0; url=about:invalid#blocked\""
    );
    assert_eq!(
        shown(|h| h.__refresh("", " content=\"", &30, "")),
        " content=\"30\""
    );
}

#[test]
fn comments_cannot_end() {
    assert_eq!(
        shown(|h| h.__comment("<!--", "--><b>", "-->")),
        "<!--&#45;&#45;&gt;&lt;b&gt;-->"
    );
}

#[test]
fn names_that_are_not_known_before_cannot_bring_code() {
    let named = |name: &str, value: &str| shown(|h| h.__name_attr("<p", name, value, ">"));
    assert_eq!(named("data-x", "a\"b"), "<p data-x=\"a&quot;b\">");
    for name in [
        "onclick",
        "OnClick",
        "on",
        "style",
        "srcdoc",
        "",
        "a b",
        "a=b",
        "a>b",
        "a\"b",
        "a/b",
        "a\0b",
        "x-on:click",
        "@click",
        "hx-on:click",
    ] {
        assert_eq!(named(name, "x()"), "<p>", "{name:?}");
    }
    for name in ["href", "SRC", "formaction", "xlink:href", "action"] {
        assert_eq!(
            named(name, "javascript:x"),
            format!("<p {name}=\"about:invalid#blocked\">"),
            "{name}"
        );
    }
    assert_eq!(
        shown(|h| h.__name_attr("<p", "hidden", &true, ">")),
        "<p hidden>"
    );
}

#[test]
fn spreads_are_ordered_merged_and_checked() {
    let attrs = Attrs::new()
        .set("title", "a")
        .set("ID", &1)
        .class("x  y")
        .set("title", "<b")
        .flag("hidden")
        .set("onclick", "x()")
        .set("href", "javascript:x")
        .set("lang", &None::<&str>)
        .set("a b", "c");
    assert!(attrs.has("Title") && attrs.has("class") && !attrs.has("lang"));
    let spread = |class, skip| shown(|h| h.__spread("<p", &attrs, class, skip, ">"));
    assert_eq!(
        spread("own", &[]),
        "<p class=\"own x y\" title=\"&lt;b\" id=\"1\" hidden href=\"about:invalid#blocked\">"
    );
    assert_eq!(
        spread("", &["class", "title", "href"]),
        "<p id=\"1\" hidden>"
    );
    assert_eq!(
        shown(|h| h.__spread("<p", &None::<Attrs>, "", &[], ">")),
        "<p>"
    );
    assert_eq!(
        shown(|h| h.__spread("<p", &[("title", "x")], "", &[], ">")),
        "<p title=\"x\">"
    );
}
