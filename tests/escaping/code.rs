//! Places that a browser runs or loads: scripts, event handlers, styles, inner documents, redirects.

use super::strings::{BLOCKED, config, is_harmless, readable, string};
use html::{Json, fragment};
use pages_tests::tree::{document, fragment as read};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn json_in_a_script_is_read_back(s in string()) {
        let out = fragment! { <script>"const x = " {Json(&s)} ";"</script><b></b> };
        let parsed = read(&out);
        prop_assert_eq!(parsed.nodes.len(), 2, "{}", out);
        let script = parsed.find("script").unwrap().text();
        let json = script.strip_prefix("const x = ").unwrap().strip_suffix(';').unwrap();
        prop_assert_eq!(serde_json::from_str::<String>(json).unwrap(), s);
        // Old engines end a line in a string at these.
        prop_assert!(!json.contains(['\u{2028}', '\u{2029}', '<', '>', '&']), "{}", json);
    }

    #[test]
    fn json_with_keys_in_a_data_script_is_read_back(s in string(), t in string()) {
        let value = serde_json::json!({ &*s: [&*t, null, 1.5, { "a": &*t }] });
        let out = fragment! { <script type="application/json">{Json(&value)}</script> };
        let script = read(&out).find("script").unwrap().text();
        prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&script).unwrap(), value);
    }

    #[test]
    fn json_in_an_event_handler_is_read_back(s in string()) {
        let out = fragment! { <button onclick="f({Json(&s)}, {1 + 1})">"x"</button> };
        let parsed = read(&out);
        let button = parsed.find("button").unwrap();
        prop_assert_eq!(button.attributes.len(), 1);
        let code = button.attribute("onclick").unwrap();
        let json = code.strip_prefix("f(").unwrap().strip_suffix(", 2)").unwrap();
        prop_assert_eq!(serde_json::from_str::<String>(json).unwrap(), s);
    }

    #[test]
    fn numbers_in_styles_are_numbers(n in any::<i64>(), x in any::<f64>()) {
        let out = fragment! { <p style="width: {n}px; opacity: {x}"></p> };

        let parsed = read(&out);
        let style = parsed.find("p").unwrap().attribute("style").unwrap();
        let (width, opacity) = style.split_once("; ").unwrap();
        prop_assert_eq!(width, format!("width: {n}px"));
        let number = opacity.strip_prefix("opacity: ").unwrap();
        prop_assert!(number.parse::<f64>().is_ok_and(|number| number.to_bits() == x.to_bits() || x.is_nan()), "{} for {}", number, x);
    }

    #[test]
    fn an_inner_document_is_read_back(s in string()) {
        let inner = fragment! { <!DOCTYPE html><title>{&s}</title><p title={&s}>"x"{&s}</p> };
        let out = fragment! { <iframe srcdoc={&inner}></iframe> };
        let parsed = read(&out);
        let source = parsed.find("iframe").unwrap().attribute("srcdoc").unwrap().to_owned();
        prop_assert_eq!(&source, &*inner);
        let parsed = document(&source);
        prop_assert_eq!(parsed.find("p").unwrap().text(), readable(&format!("x{s}")));
        prop_assert_eq!(parsed.find("p").unwrap().attribute("title"), Some(&*readable(&s)));
    }

    #[test]
    fn a_redirect_leads_to_a_checked_address(s in string()) {
        let out = fragment! { <meta http-equiv="refresh" content={html::Redirect::after(3).to(&s)}> };
        let parsed = read(&out);
        let content = parsed.find("meta").unwrap().attribute("content").unwrap().to_owned();
        let address = target(&content);
        prop_assert!(content.starts_with('3'), "{:?}", content);
        prop_assert!(address == BLOCKED || is_harmless(&address), "{:?} leads to {:?}", content, address);
        // A quote in front would be read as one around the address, so it is percent-encoded.
        let expected = match readable(s.trim_start_matches(|c: char| c <= ' ')) {
            quoted if quoted.starts_with('\'') => quoted.replacen('\'', "%27", 1),
            quoted if quoted.starts_with('"') => quoted.replacen('"', "%22", 1),
            other => other,
        };
        prop_assert!(!is_harmless(&s) || address == expected.trim_matches(|c: char| c.is_ascii_whitespace()), "{:?}", content);

    }

    #[test]
    fn seconds_alone_refresh(n in any::<u32>()) {
        let out = fragment! { <meta http-equiv="refresh" content={n}> };
        let parsed = read(&out);
        prop_assert_eq!(parsed.find("meta").unwrap().attribute("content"), Some(&*n.to_string()));
    }
}

/// Where a `meta refresh` leads: <https://html.spec.whatwg.org/#shared-declarative-refresh-steps>.
fn target(content: &str) -> String {
    let space = |c: char| c.is_ascii_whitespace();
    let rest = content
        .trim_start_matches(space)
        .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let rest = rest
        .trim_start_matches(space)
        .trim_start_matches([';', ','])
        .trim_start_matches(space);
    let mut url = rest;
    if let Some((word, after)) = rest.split_at_checked(3)
        && word.eq_ignore_ascii_case("url")
        && let Some(after) = after.trim_start_matches(space).strip_prefix('=')
    {
        url = after.trim_start_matches(space);
    }
    for quote in ['\'', '"'] {
        if let Some(inside) = url.strip_prefix(quote) {
            url = inside.split(quote).next().unwrap_or_default();
            break;
        }
    }
    url.trim_matches(space).to_owned()
}

#[test]
fn the_plain_reading_of_redirects() {
    for (content, expected) in [
        ("3; url=/a", "/a"),
        ("3;URL='/a b'", "/a b"),
        ("3, /a", "/a"),
        ("3;url=\"javascript:x\" y", "javascript:x"),
        ("3", ""),
    ] {
        assert_eq!(target(content), expected, "{content}");
    }
}

#[test]
fn numbers_may_stand_inside_quotes() {
    let n = 7;
    let out = fragment! { <script>"const a = 'n{n}', b = `{n}`; // {n}"</script><button onclick="f('{n}', {n > 6})">"x"</button> };
    assert_eq!(
        &*out,
        "<script>const a = 'n7', b = `7`; // 7</script><button onclick=\"f('7', true)\">x</button>"
    );
}

#[test]
fn what_may_not_run_leaves_the_script_as_it_was() {
    let (wanted, value) = (true, "it's");
    let out = fragment! {
        <script>"f(" if wanted { "'a', " } for n in [1, 2] { {n} ", " } {Json(value)} ")"</script>
    };
    assert_eq!(&*out, "<script>f('a', 1, 2, \"it\\u0027s\")</script>");
}
