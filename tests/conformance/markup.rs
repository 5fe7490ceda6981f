//! The forms of htmlgen: the exact output.

use super::Conformance;

#[test]
fn each_form_prints_what_it_should() {
    let site = Conformance::shared();
    for (path, output) in [
        ("void", "<br>"),
        ("empty", "<b></b>"),
        ("newline", "a\nb"),
        ("discard", "<b></b>2"),
        ("unset", "<b>bold</b>"),
        (
            "nested",
            "<table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>2</td><td>4</td><td>6</td></tr></table>",
        ),
        (
            "if?on=true",
            "<table><tr><td bgcolor=\"red\">x</td></tr></table>",
        ),
        (
            "if?on=1",
            "<table><tr><td bgcolor=\"red\">x</td></tr></table>",
        ),
        ("if?on=false", "<table><tr><td>x</td></tr></table>"),
        ("if", "<table><tr><td>x</td></tr></table>"),
        (
            "bool?on=on",
            "<select><option selected>foo</option></select>",
        ),
        ("bool?on=off", "<select><option>foo</option></select>"),
        ("opt?v=q", "<p title=\"q\">x</p>"),
        ("opt?v=", "<p title=\"\">x</p>"),
        ("opt", "<p>x</p>"),
    ] {
        assert_eq!(site.text(&format!("/h/{path}")), output, "{path}");
    }
}

#[test]
fn values_are_escaped_for_their_place() {
    let site = Conformance::shared();
    // a<"&'
    let query = "v=a%3C%22%26%27";
    for (form, output) in [
        ("attr", "<p title=\"a&lt;&quot;&amp;'\">x</p>"),
        ("raw", "a<\"&'"),
        ("safe", "a&lt;&quot;&amp;'"),
        ("debug", "&quot;a&lt;\\&quot;&amp;'&quot;"),
    ] {
        assert_eq!(site.text(&format!("/h/{form}?{query}")), output, "{form}");
    }
}

#[test]
fn a_comment_ends_where_it_should() {
    let site = Conformance::shared();
    assert_eq!(site.text("/h/comment?v=x1"), "<!--x1-->");
    for value in ["--%3E%3Cb%3E", "%3E", "-%3E", "x--", "x--!%3E", "%3C!--"] {
        let output = site.text(&format!("/h/comment?v={value}"));
        pages_tests::judge::well_formed(&output);
        let inside = output
            .strip_prefix("<!--")
            .and_then(|rest| rest.strip_suffix("-->"));
        let inside = inside.unwrap_or_else(|| panic!("{output} is one comment"));
        assert!(
            !inside.contains(['<', '>']) && !inside.ends_with('-'),
            "{output}"
        );
    }
}

#[test]
fn a_value_is_needed_where_one_is_printed() {
    let site = Conformance::shared();
    for form in ["attr", "raw", "safe", "debug", "comment"] {
        assert_eq!(site.status(&format!("/h/{form}")), 400, "{form}");
        assert_eq!(site.status(&format!("/h/{form}?v=1&v=2")), 400, "{form}");
    }
    assert_eq!(site.text("/h/safe?v="), "");
}
