//! Traps of values: types that somebody forgot to escape, and places that somebody forgot to tell apart.

use html::fragment;
use pages_tests::judge::is;
use pages_tests::tree;
use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

/// markup prints `char` raw, leptos did so too.
#[test]
fn some_types_not_escaped() {
    let special = "<\"'&>";
    let (boxed, shared, counted): (Box<str>, Arc<str>, Rc<str>) =
        (special.into(), special.into(), special.into());
    let owned = special.to_owned();
    let cow = Cow::Borrowed(special);
    let text = "&lt;&quot;'&amp;&gt;";
    let expected = format!("<p title=\"{text}\">{text}</p>");
    macro_rules! escaped {
        ($($value:expr),*) => {$(
            is(&fragment! { <p title={$value}>{$value}</p> }, &expected);
        )*};
    }
    escaped!(
        special,
        &special,
        &&special,
        &owned,
        &boxed,
        &shared,
        &counted,
        &cow,
        Some(special),
        Some(&owned)
    );
    escaped!(format_args!("{special}"), format!("{special}"));
    for c in ['<', '>', '&', '"', '\''] {
        let plain = fragment! { <p title={c.to_string()}>{c.to_string()}</p> };
        is(&fragment! { <p title={c}>{c}</p> }, &plain);
    }
    is(
        &fragment! { <p title={u128::MAX}>{u128::MAX} {f32::NAN} {f64::NEG_INFINITY}</p> },
        &format!("<p title=\"{0}\">{0}NaN-inf</p>", u128::MAX),
    );
}

/// Every Rust renderer but templ's Go original lets `javascript:` through; templ misses the lesser known places.
#[test]
fn dangerous_addresses_pass() {
    let dangerous = [
        "javascript:alert(1)",
        " javascript:alert(1)",
        " java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\r\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "\u{0}javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "jAvAsCrIpT:alert(1)",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "data:image/svg+xml,<svg onload=alert(1)>",
        "DATA:text/html;base64,x",
        "blob:x",
        "filesystem:x",
        "view-source:javascript:x",
    ];
    for url in dangerous {
        let out = fragment! {
            <a href={url}>"x"</a>
            <a href="{url}">"x"</a>
            <form action={url}><button formaction={url}>"x"</button><input type="submit" formaction={url}></form>
            <iframe src={url}></iframe>
            <embed src={url}>
            <object data={url}></object>
            <script src={url}></script>
            <svg><a href={url}></a><a xlink:href={url}></a><use href={url}/><image href={url}/></svg>

            <a href="/" ping={url}>"x"</a>
        };
        assert!(
            !out.contains("alert(1)") && !out.contains("script:x"),
            "{url:?} passes: {out}"
        );
        let head = fragment! {
            <!DOCTYPE html>
            <html lang="en"><head><title>"x"</title><base href={url}><link rel="icon" href={url}>
            <meta http-equiv="refresh" content={html::Redirect::after(0).to(url)}></head><body></body></html>
        };
        assert!(
            !head.contains("alert(1)") && !head.contains("script:x"),
            "{url:?} passes: {head}"
        );
    }
}

/// What looks dangerous and isn't: a reference is only decoded in source, and we escape it again.
#[test]
fn character_references_decoded_twice() {
    let url = "&#x6a;avascript:alert(1)";
    let out = fragment! { <a href={url}>{url}</a> };
    let parsed = tree::fragment(&out);
    let href = parsed.find("a").unwrap().attribute("href").unwrap();
    assert!(href == url || href == "about:invalid#blocked", "{out}");
    assert_eq!(parsed.text(), url);
}

/// SVG's animations can set `href` after the page was checked.
#[test]
fn animations_set_an_address() {
    for url in ["javascript:alert(1)", " java\tscript:alert(1)"] {
        let out = fragment! {
            <svg><a href="/">
                <animate attributeName="href" from={url} to={url} by={url}/>
                <set attributeName="href" to={url}/>
            </a></svg>
        };
        assert!(!out.contains("alert"), "{out}");
    }
}

/// Harmless addresses are left alone: whoever blocks them makes people look for the way around.
#[test]
fn harmless_addresses_blocked() {
    for url in [
        "/",
        "",
        "a",
        "a/b:c",
        "./javascript:x",
        "?q=javascript:x",
        "#javascript:x",
        "//example.org/x",
        "http://example.org",
        "HTTPS://example.org/?a=b&c#d",
        "mailto:me@example.org",
        "tel:+123",
        "été/ü",
    ] {
        let out = fragment! { <a href={url}>"x"</a> };
        assert_eq!(
            tree::fragment(&out).find("a").unwrap().attribute("href"),
            Some(url),
            "{out}"
        );
    }
    let png = "data:image/png;base64,AAAA";
    is(
        &fragment! { <img src={png} alt=""> },
        "<img src=\"data:image/png;base64,AAAA\" alt=\"\">",
    );
}
