//! Values of attributes without a meaning of their own, tokens, words and spreads.

use super::strings::{config, readable, string};
use html::fragment;
use pages_tests::tree::{Element, fragment as read};
use proptest::prelude::*;

/// The only element of `out`.
fn element(out: &str) -> Element {
    let mut parsed = read(out);
    assert_eq!(parsed.nodes.len(), 1, "{out}");
    match parsed.nodes.remove(0) {
        pages_tests::tree::Node::Element(element) => element,
        other => panic!("{out} is {other:?}"),
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_whole_value_is_read_back(s in string()) {
        let p = element(&fragment! { <p title={&s} id="x">"y"</p> });
        prop_assert_eq!(p.attribute("title"), Some(&*readable(&s)));
        prop_assert_eq!(p.attributes.len(), 2);
        prop_assert_eq!(p.text(), "y");
    }

    #[test]
    fn a_hole_in_a_value_is_read_back(s in string()) {
        let p = element(&fragment! { <p title="a {s} b{s:?}" data-x="{s}"></p> });
        prop_assert_eq!(p.attribute("title"), Some(&*readable(&format!("a {s} b{s:?}"))));
        prop_assert_eq!(p.attribute("data-x"), Some(&*readable(&s)));
        prop_assert_eq!(p.attributes.len(), 2);
    }

    #[test]
    fn tokens_are_read_back_one_by_one(a in string(), b in string()) {
        let p = element(&fragment! { <p class=["x", &a, &b if true]></p> });
        let class = p.attribute("class").unwrap_or_default();
        let expected = readable(&format!("x {a} {b}"));
        let split = |text: &str| -> Vec<String> {
            text.split(|c: char| c.is_ascii_whitespace()).filter(|token| !token.is_empty()).map(str::to_owned).collect()
        };
        prop_assert_eq!(split(class), split(&expected));
        prop_assert_eq!(p.attributes.len(), 1);
    }

    #[test]
    fn a_list_without_tokens_is_no_attribute(spaces in "[ ]{0,3}") {
        let out = fragment! { <p class=[spaces.trim()]></p> };
        prop_assert_eq!(&*out, "<p></p>");
    }

    #[test]
    fn a_spread_is_read_back(s in string(), t in string()) {
        let more = html::Attrs::new().set("title", &*s).set("data-t", &*t);
        let p = element(&fragment! { <p {..more}></p> });
        prop_assert_eq!(p.attribute("title"), Some(&*readable(&s)));
        prop_assert_eq!(p.attribute("data-t"), Some(&*readable(&t)));
        prop_assert_eq!(p.attributes.len(), 2);
    }

    #[test]
    fn an_attribute_of_words_holds_any_text_as_text(s in string()) {
        let section = element(&fragment! { <section aria-label={&s} aria-hidden={s.is_empty()}></section> });
        prop_assert_eq!(section.attribute("aria-label"), Some(&*readable(&s)));
        prop_assert_eq!(section.attribute("aria-hidden"), Some(if s.is_empty() { "true" } else { "false" }));
    }
}
