//! Traps of attributes: `false` that prints, classes that double, names that slip through.

use html::fragment;
use pages_tests::judge::is;
use pages_tests::tree;

/// vy confuses boolean attributes with those that take the words `true` and `false`.
#[test]
fn false_printed_or_dropped_in_the_wrong_place() {
    is(
        &fragment! { <input checked={false} aria-hidden={false} draggable={false} required={true} aria-busy={true}> },
        "<input aria-hidden=\"false\" draggable=\"false\" required aria-busy=\"true\">",
    );
}

/// markup and maud write two `class` attributes, of which a browser drops the second.
#[test]
fn two_classes_two_attributes() {
    let more = html::Attrs::new().class("b");
    let out = fragment! { <p class="a" {..more}>"x"</p> };
    is(&out, "<p class=\"a b\">x</p>");
}

/// maud and hypertext leave `class=""` and doubled spaces behind.
#[test]
fn empty_class_and_stray_spaces() {
    let none: Option<&str> = None;
    for on in [true, false] {
        let out = fragment! { <p class=["a" if on, none, "", "b" if on]></p><p class=[none]></p><p class=["x", "y" if !on, "z"]></p> };
        let expected = if on {
            "<p class=\"a b\"></p><p></p><p class=\"x z\"></p>"
        } else {
            "<p></p><p></p><p class=\"x y z\"></p>"
        };
        is(&out, expected);
    }
}

/// templ checks addresses and code only under literal names.
#[test]
fn a_computed_name_loses_its_context() {
    let bad = "javascript:alert(1)";
    for name in ["href", "HREF", "src", "action", "formaction", "xlink:href"] {
        let out = fragment! { <a {name}={bad}>"x"</a> };
        assert!(!out.contains("alert"), "{out}");
    }
    for name in [
        "onclick",
        "OnClick",
        "onanything",
        "srcdoc",
        "style",
        "a b",
        "a\"b",
        "a>b",
        "a=b",
        "a/b",
        "",
    ] {
        let out = fragment! { <a {name}={"x"}>"y"</a> };
        let parsed = tree::fragment(&out);
        let a = parsed.find("a").unwrap();
        assert_eq!(
            (a.attributes.len(), a.text()),
            (0, "y".to_owned()),
            "{name:?} in {out}"
        );
    }
}
