//! Character data: text, text that may hold no tags, comments.

use super::strings::{config, readable, string};
use html::fragment;
use pages_tests::judge::well_formed;
use pages_tests::tree::{Node, document, fragment as read};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn text_is_read_back(s in string()) {
        let out = fragment! { <p>{&s}<b>"x"</b></p> };
        let parsed = read(&out);
        let p = parsed.find("p").unwrap();
        let mut expected = vec![Node::Text(readable(&s))];
        expected.retain(|node| *node != Node::Text(String::new()));
        prop_assert_eq!(&p.children[..p.children.len() - 1], &expected[..]);
        prop_assert_eq!(parsed.nodes.len(), 1);
    }

    #[test]
    fn text_in_a_hole_with_a_spec_is_read_back(s in string()) {
        let out = fragment! { <p>"{s:>3}{s:}"</p> };
        prop_assert_eq!(read(&out).text(), readable(&format!("{s:>3}{s}")));
        prop_assert_eq!(read(&out).nodes.len(), 1);
    }

    #[test]
    fn preformatted_text_keeps_its_first_line_feed(s in string()) {
        let out = fragment! { <pre>{&s}</pre> };
        prop_assert_eq!(read(&out).text(), readable(&s));
    }

    #[test]
    fn a_title_is_read_back(s in string()) {
        let out = fragment! { <title>"a" {&s} "b{s}"</title> };
        let parsed = read(&out);
        prop_assert_eq!(parsed.find("title").unwrap().text(), readable(&format!("a{s}b{s}")));
        prop_assert_eq!(parsed.nodes.len(), 1);
    }

    #[test]
    fn a_textarea_is_read_back(s in string()) {
        let out = fragment! { <textarea>{&s}</textarea><b></b> };
        let parsed = read(&out);
        prop_assert_eq!(parsed.find("textarea").unwrap().text(), readable(&s));
        prop_assert_eq!(parsed.nodes.len(), 2);
    }

    #[test]
    fn a_comment_is_decoded_back_and_never_ends_early(s in string()) {
        let out = fragment! { <!-- {&s} --><b></b> };
        let parsed = read(&out);
        let [Node::Comment(data), Node::Element(b)] = &parsed.nodes[..] else {
            panic!("{out:?} holds more than a comment and an element: {:?}", parsed.nodes);
        };
        prop_assert_eq!(&b.name, "b");
        prop_assert_eq!(html_escape::decode_html_entities(data), readable(&s));
    }

    #[test]
    fn a_comment_with_text_around_never_ends_early(s in string()) {
        let out = fragment! { <!-- "a {s} b" --><b></b> };
        let parsed = read(&out);
        prop_assert_eq!(parsed.nodes.len(), 2, "{}", out);
        prop_assert!(matches!(parsed.nodes[0], Node::Comment(_)));
    }

    #[test]
    fn text_of_svg_is_read_back(s in string()) {
        let out = fragment! { <svg><title>{&s}</title><text>{&s}</text></svg> };
        let parsed = read(&out);
        // A parser drops NUL in foreign content's text as it replaces it elsewhere: it never arrives there.
        prop_assert_eq!(parsed.find("text").unwrap().text(), readable(&s));
        prop_assert_eq!(parsed.find("title").unwrap().text(), readable(&s));
        prop_assert_eq!(parsed.find("svg").unwrap().children.len(), 2);
    }

    #[test]
    fn the_decoder_reads_text_as_the_parser_does(s in string()) {
        let out = fragment! { {&s} };
        prop_assert_eq!(html_escape::decode_html_entities(&out), readable(&s));
    }

    #[test]
    fn characters_print_like_strings(c in any::<char>()) {
        let s = c.to_string();
        let out = fragment! { <p title={c}>{c}</p> };
        let same = fragment! { <p title={&s}>{&s}</p> };
        prop_assert_eq!(&*out, &*same);
    }

    #[test]
    fn a_whole_document_keeps_its_tree(s in string()) {
        let out = fragment! {
            <!DOCTYPE html>
            <html lang="en"><head><title>{&s}</title></head><body><p title={&s}>"x"{&s}</p><!-- {&s} --></body></html>
        };
        let parsed = document(&out);
        prop_assert_eq!(parsed.find("p").unwrap().text(), readable(&format!("x{s}")));
        prop_assert_eq!(parsed.find("body").unwrap().children.len(), 2);
        prop_assert_eq!(parsed.find("title").unwrap().text(), readable(&s));
    }

    #[test]
    fn what_holds_no_odd_characters_has_no_parse_error(s in "[ -~éü日🦀\n\t]{0,80}") {
        well_formed(&fragment! { <p title={&s} class={&s}>"x"{&s}</p><textarea>{&s}</textarea> });
    }
}
