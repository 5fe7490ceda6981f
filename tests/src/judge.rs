//! The verdict on a piece of output: both readers see the same tree, and the parser has nothing to complain about.

use crate::nesting;
use crate::tree::{self, Node, Parsed};

/// The tree of `output`, which may be a document or a piece of one.
///
/// # Panics
/// When html5ever reports a parse error, or reads another tree than the tags spell out.
#[track_caller]
pub fn well_formed(output: &str) -> Vec<Node> {
    let parsed = parse(output);
    assert!(
        parsed.errors.is_empty(),
        "the parser complains about `{output}`: {:?}",
        parsed.errors
    );
    match nesting::read(output) {
        Ok(written) => assert_eq!(
            parsed.nodes, written,
            "a browser reads another tree (left) than the tags of `{output}` spell out (right)"
        ),
        Err(reason) => panic!("`{output}` isn't nested as it is written: {reason}"),
    }
    parsed.nodes
}

/// Asserts that html5ever finds nothing to complain about in `output`, though it may read more into it than is written
/// (a `tbody`, say).
///
/// # Panics
/// When it does complain.
#[track_caller]
pub fn is_clean(output: &str) {
    let errors = parse(output).errors;
    assert!(
        errors.is_empty(),
        "the parser complains about `{output}`: {errors:?}"
    );
}

/// Asserts that `output` is exactly `expected`, and that it is well formed.
///
/// # Panics
/// When either isn't so.
#[track_caller]
pub fn is(output: &str, expected: &str) {
    assert_eq!(output, expected);
    well_formed(output);
}

fn parse(output: &str) -> Parsed {
    if output.starts_with("<!DOCTYPE") || output.starts_with("<html") {
        tree::document(output)
    } else {
        tree::fragment(output)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::catch_unwind;

    #[test]
    fn what_is_nested_as_it_is_written_passes() {
        for output in [
            "",
            "text &amp; more",
            "<p class=\"a b\" hidden>x<br><b>y</b></p>",
            "<ul><li>1</li><li>2</li></ul>",
            "<tr><td>1</td></tr>",
            "<!DOCTYPE html><html><head><title>a &lt; b</title></head><body><p>x</p></body></html>",
            "<svg viewBox=\"0 0 1 1\"><clipPath id=\"c\"><path d=\"M0\"/></clipPath><a xlink:href=\"x\"></a></svg>",
            "<script>a < b && c</script><style>a > b</style><textarea>\n\na</textarea><pre>\n\nb</pre>",
            "<!--a-->",
            "<template><td>x</td></template>",
        ] {
            well_formed(output);
        }
    }

    #[test]
    fn what_a_browser_would_mend_does_not() {
        for output in [
            "<p><div></div></p>",
            "<a><a></a></a>",
            "<b><i></b></i>",
            "<li>1<li>2",
            "<table><tr><td>1</td></tr></table>",
            "<div",
            "<p a=\"1\" a=\"2\"></p>",
            "a & b &nope; < c",
            "</p>",
            "<textarea>\na</textarea",
            "a\0b",
        ] {
            assert!(catch_unwind(|| well_formed(output)).is_err(), "{output}");
        }
    }

    #[test]
    fn the_tree_keeps_what_was_written() {
        let parsed = tree::fragment("<p title=\"a&quot;b\">x<!--c-->&amp;<b>y</b></p>");
        let p = parsed.find("p").unwrap();
        assert_eq!(p.attribute("title"), Some("a\"b"));
        assert_eq!(p.text(), "x&y");
        assert_eq!(p.children.len(), 4);
        assert_eq!(p.children[1], Node::Comment("c".to_owned()));
        assert_eq!(parsed.text(), "x&y");
    }
}
