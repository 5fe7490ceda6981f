//! Names of attributes that are known only at run time.

use super::strings::{BLOCKED, config, is_harmless, readable, string};
use html::fragment;
use pages_tests::tree::{Node, fragment as read};
use proptest::prelude::*;

/// Attributes whose value a browser runs, or reads as markup or as a style.
fn is_code(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("on") || matches!(name.as_str(), "srcdoc" | "style")
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        string(),
        "[a-zA-Z:@._-]{1,12}",
        "[oO][nN][a-z]{0,8}",
        prop::sample::select(
            &[
                "srcdoc",
                "SRCDOC",
                "style",
                "Style",
                "href",
                "src",
                "action",
                "xlink:href",
                "formaction",
                "data-a",
                "title",
                "on",
                "onclick ",
                "onclick\t"
            ][..]
        )
        .prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_name_is_an_attribute_of_its_own_or_nothing(name in name(), s in string()) {
        let out = fragment! { <p id="x" {&name}={&s}>"y"</p> };
        let parsed = read(&out);
        let [Node::Element(p)] = &parsed.nodes[..] else { panic!("{out}") };
        prop_assert_eq!(p.text(), "y");
        prop_assert_eq!(p.attribute("id"), Some("x"));
        prop_assert!(p.attributes.len() <= 2, "{}", out);
        for (found, value) in &p.attributes[1..] {
            prop_assert_eq!(found, &name.to_ascii_lowercase(), "{}", out);
            prop_assert!(!is_code(found), "{}", out);
            prop_assert!(*value == readable(&s) || value == BLOCKED, "{}", out);
        }
    }

    #[test]
    fn an_address_stays_one_under_a_computed_name(name in prop::sample::select(&["href", "HREF", "src", "action", "formaction", "xlink:href", "ping", "data", "poster", "cite", "background", "manifest", "codebase", "longdesc", "profile",][..]), s in string()) {
        let out = fragment! { <a {name}={&s}>"y"</a> };
        let parsed = read(&out);
        for (name, value) in &parsed.find("a").unwrap().attributes {
            prop_assert!(value == BLOCKED || is_harmless(value), "{} is {:?}", name, value);
        }
    }

    #[test]
    fn an_animation_sets_no_address_under_a_computed_name(
        name in prop::sample::select(&["from", "to", "values", "by", "TO"][..]),
        s in string(),
    ) {
        let out = fragment! { <svg><animate attributeName="href" {name}={&s}/></svg> };
        let parsed = read(&out);
        for (name, value) in &parsed.find("animate").unwrap().attributes[1..] {
            prop_assert!(value == BLOCKED || is_harmless(value), "{} is {:?}", name, value);
            prop_assert!(name != "values", "a list hides one address behind another: {}", out);
        }
    }

    #[test]
    fn a_spread_makes_no_unchecked_redirect(s in string()) {
        let more = html::Attrs::new().set("http-equiv", "refresh").set("content", &*format!("0;url={s}"));
        let out = fragment! { <meta {..more}> };
        let parsed = read(&out);
        let meta = parsed.find("meta").unwrap();
        prop_assert!(meta.attribute("http-equiv").is_none() || meta.attribute("content").is_none(), "{}", out);
    }

    #[test]
    fn a_computed_name_makes_no_unchecked_redirect(name in prop::sample::select(&["http-equiv", "HTTP-EQUIV"][..]), s in string()) {
        let out = fragment! { <meta {name}={"refresh"} content="0;url={s}"> };
        let parsed = read(&out);
        let meta = parsed.find("meta").unwrap();
        prop_assert!(meta.attribute("http-equiv").is_none() || meta.attribute("content").is_none(), "{}", out);
    }

    #[test]
    fn a_computed_content_makes_no_unchecked_redirect(s in string()) {
        let content = format!("0;url={s}");
        let more = html::Attrs::new().set("content", &*content);
        for out in [
            fragment! { <meta http-equiv="refresh" {"content"}={&content}> },
            fragment! { <meta http-equiv="refresh" {..more}> },
        ] {
            let parsed = read(&out);
            prop_assert_eq!(parsed.find("meta").unwrap().attribute("content"), None, "{}", out);
        }
    }

    #[test]
    fn a_spread_holds_its_names_to_the_same(name in name(), s in string()) {
        let more = html::Attrs::new().set(name.clone(), &*s);
        let out = fragment! { <p {..more}>"y"</p> };
        let parsed = read(&out);
        let [Node::Element(p)] = &parsed.nodes[..] else { panic!("{out}") };
        prop_assert!(p.attributes.len() <= 1, "{}", out);
        for (found, value) in &p.attributes {
            prop_assert_eq!(found, &name.to_ascii_lowercase(), "{}", out);
            prop_assert!(!is_code(found), "{}", out);
            prop_assert!(*value == readable(&s) || value == BLOCKED, "{}", out);
        }
    }
}
