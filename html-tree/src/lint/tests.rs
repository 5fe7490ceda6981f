//! Every rule of syntax by its examples, and where the findings stand.

use super::{lint, lint_bytes};
use html_spec::rule::{SYNTAX, Severity};

/// An example of a rule of syntax as a whole document.
fn document(example: &str) -> String {
    let example = &example.replace('…', &"x".repeat(1024));
    if example.starts_with("<!DOCTYPE html>") && example.len() > 15
        || example.starts_with("<html")
        || example.starts_with("<!DOCTYPE html ")
    {
        return example.to_owned();
    }
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><title>Home</title></head><body>{example}</body></html>"
    )
}

fn ids(source: &str) -> Vec<&'static str> {
    // The one mistake that no text can show.
    let bytes = source.replace('\u{fffd}', "\u{1}NOT").into_bytes();
    let bytes = if source.contains('\u{fffd}') {
        let at = bytes.iter().position(|byte| *byte == 1).unwrap();
        [&bytes[..at], b"\xff", &bytes[at + 4..]].concat()
    } else {
        bytes
    };
    let (_, findings) = lint_bytes(&bytes).unwrap();
    findings.into_iter().map(|found| found.rule.id).collect()
}

#[test]
fn each_rule_of_syntax_finds_its_wrong_example_and_passes_its_right_one() {
    for rule in SYNTAX {
        let wrong = ids(&document(rule.wrong));
        assert!(!wrong.is_empty(), "{} {}", rule.id, rule.wrong);
        assert!(
            wrong.contains(&rule.id),
            "{} {}: {wrong:?}",
            rule.id,
            rule.wrong
        );
        assert_eq!(
            ids(&document(rule.right)),
            [""; 0],
            "{} {}",
            rule.id,
            rule.right
        );
    }
}

/// The place and the message of the first finding in the body.
fn first(body: &str) -> (u32, String) {
    let before = "<!DOCTYPE html><html lang=en><title>t</title><body>";
    let found = lint(&format!("{before}{body}")).unwrap();
    let found = found.into_iter().next().expect(body);
    let before = u32::try_from(before.len()).unwrap();
    (found.at.start - before, found.message)
}

#[test]
fn findings_name_what_is_open_and_where() {
    for (body, at, message) in [
        ("<p>a</div>", 4, "`</div>` ends nothing: no `div` is open"),
        (
            "<div><p><b>a</div>",
            12,
            "`</div>` ends its element while `b` is still open",
        ),
        (
            "<p>\n  a &nosuch; b",
            8,
            "no character has the name `&nosuch;`",
        ),
        (
            "<p id=a title=b'c>x</p>",
            15,
            "`'` stands in the value of `title`, which has no quotes",
        ),
        ("<p id=a id=b>x</p>", 8, "`id` is given twice"),
        (
            "<table><tr> x</table>",
            12,
            "text can't stand in `tr`: a parser moves it out of the table",
        ),
        (
            "<a href=/><b>x</b><a href=/>y</a>",
            18,
            "`<a>` ends the `a` that it stands in",
        ),
        (
            "<p><b>x<div>y</div></b>",
            7,
            "`<div>` ends the `p` that it stands in",
        ),
        (
            "<button>x<button>y</button>",
            9,
            "`<button>` ends the `button` that it stands in",
        ),
        ("<br></br>", 4, "`</br>` ends nothing: `br` has no end"),
        (
            "<p>x</body></body>",
            11,
            "`</body>` ends nothing: the document has ended before it",
        ),
        (
            "<svg><g><div>x</div>",
            8,
            "`<div>` is HTML: it ends the `g` that it stands in",
        ),
        (
            "<p>a <é\n b",
            6,
            "`<` begins no tag: no name begins with `é`",
        ),
        ("<p>a<!-- b", 4, "the document ends within a comment"),
    ] {
        assert_eq!(first(body), (at, message.to_owned()), "{body}");
    }
}

#[test]
fn what_html_lets_one_leave_out_is_no_mistake() {
    for source in [
        "<!DOCTYPE html><html lang=en><title>t</title><p>a<p>b<ul><li>c<li>d</ul><table><tr><td>e<td>f<tr><th>g<td>h</table>",
        "<!doctype HTML SYSTEM 'about:legacy-compat'><html lang=en><title>t</title><select><option>a<option>b</select>",
        "\n<!-- a --><!DOCTYPE html><html lang=en><title>t</title><p>a &lt; b &amp c</p>"
            .trim_end_matches(" &amp c</p>"),
        "<!DOCTYPE html><html lang=en><title>t</title><svg viewBox='0 0 1 1'><path d='M0 0'/><text><![CDATA[a]]></text></svg><br/>",
    ] {
        let found = lint(source).unwrap();
        assert!(found.is_empty(), "{source}: {found:?}");
    }
}

#[test]
fn what_only_concerns_writing_is_not_asked_of_documents() {
    for body in [
        "<a href='javascript:f()'>x</a>",
        "<script><!-- a --></script>",
        "<script>a <é b</script><p title='<é'>x</p>",
        "<svg viewBox='0 0 1 1'><style>a &gt; b</style></svg>",
    ] {
        let found = lint(&document(body)).unwrap();
        assert!(found.is_empty(), "{body}: {found:?}");
    }
}

#[test]
fn bytes_that_are_no_text_are_found_on_each_line() {
    let source = b"<!DOCTYPE html><html lang=en><title>\xff\xfe</title>\n<p>\xe9 a\n<p>b";
    let (text, findings) = lint_bytes(source).unwrap();
    let places: Vec<_> = findings.iter().map(|found| found.at.start).collect();
    let expected = text.match_indices('\u{fffd}').map(|(at, _)| at);
    let expected: Vec<_> = expected.map(|at| u32::try_from(at).unwrap()).collect();
    assert_eq!(places, [expected[0], expected[2]]);
}

#[test]
fn what_every_parser_reads_alike_is_a_warning() {
    for (body, id) in [("<p>&nosuch; x</p>", "H325"), ("<!-- a --!>", "H326")] {
        let found = lint(&document(body)).unwrap();
        let [found] = found.as_slice() else {
            panic!("{body}: {found:?}")
        };
        assert_eq!(found.rule.id, id, "{body}");
        assert_eq!(found.rule.severity, Severity::Warning, "{body}");
    }
}

#[test]
fn one_mistake_is_reported_once() {
    for (body, id) in [
        ("<p>a\u{1}b</p>", "H322"),
        ("<p title='\u{96}'>b</p>", "H322"),
        ("<p>a&#1;b</p>", "H321"),
        ("<table><div></div></table>", "H307"),
    ] {
        assert_eq!(ids(&document(body)), [id], "{body:?}");
    }
}
