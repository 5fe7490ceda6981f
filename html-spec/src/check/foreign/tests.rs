//! What must be found in SVG and MathML, and what must stay silent.

use crate::check::tests::ids;
use crate::schema::Value;

#[test]
fn each_element_has_its_attributes() {
    for (markup, expected) in [
        (r#"<svg><g viewBox="0 0 1 1"></g></svg>"#, "H280"),
        (r#"<svg><rect inkscape:label="z"></rect></svg>"#, "H280"),
        (r"<svg><g><set></set></g></svg>", "H282"),
        (r#"<svg preserveAspectRatio="middle"></svg>"#, "H281"),
        (r#"<svg><path d="M0 0 L 1"></path></svg>"#, "H281"),
        (r#"<svg><g id="1a"></g></svg>"#, "H281"),
        (r#"<math><mi mathvariant="loud">"x"</mi></math>"#, "H281"),
        (r#"<math display="inlined"></math>"#, "H281"),
        (
            r#"<math><mfrac rowspan="2"><mi></mi><mi></mi></mfrac></math>"#,
            "H280",
        ),
        (r#"<svg xmlns="x"></svg>"#, "H281"),
        (r#"<p xmlns="x"></p>"#, "H281"),
        (r#"<svg><g lang="en" xml:lang="en"></g></svg>"#, "H280"),
    ] {
        assert_eq!(ids(markup), [expected], "{markup}");
    }
    for fine in [
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" class="icon" aria-hidden="true" data-x="1" slot="icon"></svg>"#,
        r#"<svg><path d={d} fill="none" onpointerdown="f()"></path><path {..}></path></svg>"#,
        r"<svg><g><set {..}></set><set attributeName={a}></set></g></svg>",
        r##"<svg><use href="#a" xlink:href="#a"></use></svg>"##,
        r#"<math><mfrac displaystyle="true" intent="x"><mi></mi><mi></mi></mfrac></math>"#,
    ] {
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
}

#[test]
fn each_element_has_its_children() {
    for (markup, expected) in [
        ("<svg><path><g></g></path></svg>", &["H283"][..]),
        ("<svg><stop></stop></svg>", &["H283"]),
        (
            "<svg><linearGradient><rect></rect></linearGradient></svg>",
            &["H283"],
        ),
        (
            r#"<svg><path><set attributeName="x"></set><title>"x"</title></path></svg>"#,
            &["H284"],
        ),
        (r#"<svg><rect>"x"</rect></svg>"#, &["H286"]),
        ("<math><msub><mi></mi></msub></math>", &["H285"]),
        ("<math><mtable><mtd></mtd></mtable></math>", &["H283"]),
        (r#"<math><mi><b>"x"</b></mi></math>"#, &["H283"]),
        (r#"<math><mrow>"x"</mrow></math>"#, &["H286"]),
    ] {
        assert_eq!(ids(markup), expected, "{markup}");
    }
    for fine in [
        "<svg><g>{}<Icon></Icon><title>{}</title></g></svg>",
        r#"<svg><path>{}<title>"x"</title></path></svg>"#,
        "<svg><foreignObject><p></p><div></div></foreignObject></svg>",
        r#"<svg><text>"x"<tspan>"y"</tspan></text></svg>"#,
        "<math><msub><mi></mi>{}</msub></math>",
        "<math><msub><mi></mi><Part></Part></msub></math>",
        "<math><msub><mi></mi>if <mi></mi>else <mn></mn>end</msub></math>",
        "<math><mfrac>for a in b { <mi></mi> }</mfrac></math>",
        r#"<math><mtext><b>"x"</b></mtext></math>"#,
        // What surrounds a piece isn't known.
        "<stop></stop><mtd></mtd>",
    ] {
        assert!(ids(fine).is_empty(), "{fine}: {:?}", ids(fine));
    }
}

#[test]
fn values_are_read_as_the_schemas_have_them() {
    for (value, good, bad) in [
        (
            Value::Path,
            &[
                "",
                "M0,0",
                "m1-1.5.5 1z",
                "M0 0A1 1 0 01 5 5",
                "L1e3 1E-2 3 4",
                " M 1 , 2 ",
            ][..],
            &["M", "M0", "M0 0,", "X1 1", "M0 0 A1 1 0 2 1 5 5", "M1e 2"][..],
        ),
        (
            Value::Length,
            &["", "1", "-1.5em", "50%", "verythinmathspace", " 2px "],
            &["1 em", "em1", "wide", "+1em"],
        ),
        (
            Value::PaddedLength,
            &["+1em", "200%width", "-0.5 height", "%"],
            &["1ems", "height width"],
        ),
        (
            Value::AspectRatio,
            &["none", "xMidYMid", "defer xMinYMax slice"],
            &["", "xmidymid", "xMidYMid crop", "meet"],
        ),
        (
            Value::Color,
            &["red", "RED", "#fff", "#00ff00"],
            &["#ff", "pinkish", ""],
        ),
        (
            Value::TableAlign,
            &["axis", "top -2"],
            &["top x", "2", "top 1 2"],
        ),
        (
            Value::Alignments,
            &["", "{left right} {center}"],
            &["left", "{}", "{left"],
        ),
        (
            Value::Decimal,
            &["1", "-1.5", ".5", "5."],
            &["", ".", "1e5"],
        ),
        (Value::Tokens, &["a b", "-x"], &["", "a/b", "a,b"]),
        (Value::Identifier, &["a", "_1", "a:b"], &["1a", "-a", "a b"]),
        (
            Value::Language,
            &["en", "de-1996", "x-klingon"],
            &["", "1", "en_GB"],
        ),
        (
            Value::Url,
            &["", "#a", "a b", "x:y:z", "?a:b", "%41", "http://a"],
            &["%", "a%4g", "##", ":x", "1:x", "http:", "a_b:c"],
        ),
        (
            Value::List(&[Value::Words(&["a", "b"])], 1, Some(2)),
            &["a", " b a "],
            &["", "a b a", "c"],
        ),
    ] {
        for text in good {
            assert!(value.fits(text), "{value:?} {text:?}");
        }
        for text in bad {
            assert!(!value.fits(text), "{value:?} {text:?}");
        }
    }
}
