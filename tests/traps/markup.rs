//! Traps of tags and text: lost spaces, tags left open, line feeds and control characters that vanish.

use html::{Html, fragment, html};
use pages_tests::judge::{is, well_formed};
use pages_tests::tree;

/// hypertext drops the spaces around an inline element.
#[test]
fn spaces_lost_around_an_inline_element() {
    is(
        &fragment! { <p>"Hello " <b>"bold"</b> " world"</p> },
        "<p>Hello <b>bold</b> world</p>",
    );
}

/// maud writes `<br></br>` and leaves `div;` open.
#[test]
fn void_elements_closed_and_others_left_open() {
    is(
        &fragment! { <br><div></div><hr/><input> },
        "<br><div></div><hr><input>",
    );
}

/// maud leaves the `<li>` open that `continue` jumps out of.
#[test]
fn continue_leaves_its_element_open() {
    let out = fragment! { <ul>for i in 0..3 { <li>if i == 1 { continue; } {i}</li> }</ul> };
    is(&out, "<ul><li>0</li><li></li><li>2</li></ul>");
}

/// The parser eats the first line feed of `pre` and `textarea`, and most writers don't mind.
#[test]
fn leading_line_feed_eaten() {
    let text = "\nfirst";
    let out = fragment! { <pre>{text}</pre><textarea>{text}</textarea><pre>"\nliteral"</pre><textarea>"\n{text}"</textarea> };
    let parsed = tree::fragment(&out);
    assert_eq!(parsed.find("pre").unwrap().text(), text, "{out}");
    assert_eq!(parsed.find("textarea").unwrap().text(), text, "{out}");
    assert_eq!(parsed.text(), "\nfirst\nfirst\nliteral\n\nfirst", "{out}");
    well_formed(&out);
}

/// Marko and scalatags: `\r` becomes `\n`, NUL and control characters vanish or break the parser.
#[test]
fn carriage_returns_and_control_characters_lost() {
    let text = "a\r\nb\rc\u{1}\u{b}\u{c}\u{1f}\u{7f}\u{85}d";
    let out = fragment! { <p title={text}>"-"{text}</p><textarea>"-"{text}</textarea> };
    let parsed = tree::fragment(&out);
    assert_eq!(parsed.find("p").unwrap().attribute("title"), Some(text));
    assert_eq!(parsed.find("p").unwrap().text(), format!("-{text}"));
    assert_eq!(parsed.find("textarea").unwrap().text(), format!("-{text}"));
    let nul = fragment! { <p title={"a\0b"}>{"a\0b"}</p> };
    let parsed = tree::fragment(&nul);
    assert_eq!(
        parsed.find("p").unwrap().attribute("title"),
        Some("a\u{fffd}b")
    );
    assert_eq!(parsed.text(), "a\u{fffd}b");
}

/// topcoat: `--` and `>` in a comment's data end the comment.
#[test]
fn comments_ended_by_their_data() {
    for data in [
        "-->",
        "->",
        ">",
        "--!>",
        "<!--",
        "-",
        "--",
        "a--><script>alert(1)</script>",
        "<!-->",
    ] {
        let out = fragment! { <!-- {data} --><p></p> };
        let parsed = tree::fragment(&out);
        assert_eq!(parsed.nodes.len(), 2, "{out}");
        assert!(
            parsed.find("p").is_some() && parsed.find("script").is_none(),
            "{out}"
        );
    }
}

/// leptos and dioxus print script, style and textarea content raw.
#[test]
fn raw_text_elements_ended_by_their_data() {
    let data = "</textarea><script>alert(1)</script>";
    let out = fragment! { <textarea>{data}</textarea> };
    let parsed = tree::fragment(&out);
    assert_eq!(parsed.nodes.len(), 1, "{out}");
    assert_eq!(parsed.text(), data);
    for data in ["</script><b>", "<!--<script>", "a\u{2028}b", "</SCRIPT >"] {
        let out = fragment! { <script>"const x = " {html::Json(data)} ";"</script> };
        let parsed = tree::fragment(&out);
        assert_eq!(parsed.nodes.len(), 1, "{out}");
        assert!(!parsed.text().contains(['\u{2028}', '<']), "{out}");
    }
    let style = html::danger::css("b{}</style><b>");
    let out = fragment! { <style>{style}</style> };
    let parsed = tree::fragment(&out);
    assert_eq!(
        parsed.nodes.len(),
        1,
        "even a trusted style can't end its element: {out}"
    );
}

/// A page that stops early, whatever the reason, is still a tree.
#[test]
fn early_exits_leave_a_broken_page() {
    fn page(h: &mut Html, stop: u32) -> Result<(), u32> {
        html!(h,
            <main>
                for i in 0..10 {
                    <section>
                        <ul>for j in 0..10 { <li>{i} {j} if i * 10 + j == stop { return Err(stop); }</li> }</ul>
                    </section>
                }
            </main>
        );
        Ok(())
    }
    for stop in [0, 9, 10, 55, 99] {
        let mut h = Html::new();
        assert_eq!(page(&mut h, stop), Err(stop));
        well_formed(&h.into_string());
    }
}
