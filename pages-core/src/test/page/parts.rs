//! Puts deferred parts into their places, as a browser does while it reads a page.
//!
//! A part arrives as `<template for="part-1">`, and goes where `<?start name="part-1">` and `<?end>` stand with its
//! placeholder between them.

use ego_tree::{NodeId, NodeRef};
use scraper::{Html, Node};

/// Moves the content of each template into its place, in the order in which they arrived.
pub(super) fn place(html: &mut Html) {
    while let Some(part) = next(html) {
        for id in part.content {
            if let Some(mut start) = html.tree.get_mut(part.start) {
                start.insert_id_before(id);
            }
        }
        for id in part.gone {
            if let Some(mut node) = html.tree.get_mut(id) {
                node.detach();
            }
        }
    }
}

/// A part that isn't in its place yet.
struct Part {
    start: NodeId,
    content: Vec<NodeId>,
    /// The placeholder with its marks, the template, and the script for browsers that don't know it.
    gone: Vec<NodeId>,
}

fn next(html: &Html) -> Option<Part> {
    html.tree.root().descendants().find_map(|template| {
        let element = template.value().as_element()?;
        let name = element
            .attr("for")
            .filter(|name| name.starts_with("part-"))?;
        if element.name() != "template" {
            return None;
        }
        let wanted = format!("?start name=\"{name}\"");
        let shown =
            |node: &NodeRef<'_, Node>| mark(node).as_deref() == Some(&*wanted) && is_shown(node);
        let start = html.tree.root().descendants().find(shown)?;
        let end = start
            .next_siblings()
            .find(|node| mark(node).as_deref() == Some("?end"))?;
        let mut gone: Vec<NodeId> = vec![start.id()];
        let behind = start.next_siblings().map(|node| node.id());
        gone.extend(behind.take_while(|id| *id != end.id()));
        gone.extend([end.id(), template.id()]);
        let script = template.next_sibling().filter(|node| {
            let element = node.value().as_element();
            element.is_some_and(|element| element.name() == "script")
        });
        gone.extend(script.map(|script| script.id()));
        let mut content = Vec::new();
        for inside in template.children() {
            // What is in a template stands below a node of its own.
            if inside.value().is_fragment() {
                content.extend(inside.children().map(|node| node.id()));
            } else {
                content.push(inside.id());
            }
        }
        Some(Part {
            start: start.id(),
            content,
            gone,
        })
    })
}

/// What a mark says: to most parsers it is a comment, to some a processing instruction.
fn mark(node: &NodeRef<'_, Node>) -> Option<String> {
    match node.value() {
        Node::Comment(comment) => Some(comment.to_string()),
        Node::ProcessingInstruction(mark) => Some(
            format!("?{} {}", &*mark.target, &*mark.data)
                .trim_end()
                .to_owned(),
        ),
        _ => None,
    }
}

/// Whether a node is in no template.
fn is_shown(node: &NodeRef<'_, Node>) -> bool {
    !node.ancestors().any(|above| above.value().is_fragment())
}

#[cfg(test)]
mod tests {
    use super::place;
    use scraper::Html;

    fn check(body: &str, expected: &str) {
        let mut html =
            Html::parse_document(&format!("<!DOCTYPE html><head></head><body>{body}</body>"));
        place(&mut html);
        let all = html.html();
        let (_, inside) = all.split_once("<body>").unwrap();
        assert_eq!(inside.strip_suffix("</body></html>").unwrap(), expected);
    }

    const FIRST: &str = "<p><?start name=\"part-1\"><i>wait</i> …<?end> after</p>";

    #[test]
    fn a_part_takes_the_place_of_its_placeholder() {
        check(
            &format!(
                "{FIRST}<template for=\"part-1\"><b>here</b> it is</template><script>s</script><p>end</p>"
            ),
            "<p><b>here</b> it is after</p><p>end</p>",
        );
    }

    #[test]
    fn a_part_in_a_part_is_placed_as_well() {
        let outer = "<template for=\"part-1\"><u><?start name=\"part-2\">w<?end></u></template>";
        let inner = "<template for=\"part-2\">deep</template><script>s</script>";
        for both in [format!("{outer}{inner}"), format!("{inner}{outer}")] {
            check(&format!("{FIRST}{both}"), "<p><u>deep</u> after</p>");
        }
    }

    #[test]
    fn other_templates_stay() {
        for body in [
            "<template><p>x</p></template>",
            "<template for=\"part-9\"><p>x</p></template>",
            "<template for=\"other\">x</template><script>s</script>",
        ] {
            check(body, body);
        }
    }

    #[test]
    fn what_has_not_arrived_keeps_its_placeholder() {
        check(
            FIRST,
            "<p><!--?start name=\"part-1\"--><i>wait</i> …<!--?end--> after</p>",
        );
    }
}
