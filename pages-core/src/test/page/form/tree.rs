//! Walks through a page: the elements that a visitor has, who they belong to, and the text in them.

use ego_tree::{NodeId, NodeRef};
use scraper::{ElementRef, Html, Node};

/// All elements of a page in their order. What is in templates isn't there yet.
pub(super) fn elements(html: &Html) -> impl Iterator<Item = ElementRef<'_>> {
    below(html.tree.root())
}

/// The elements below a node.
pub(super) fn below(node: NodeRef<'_, Node>) -> impl Iterator<Item = ElementRef<'_>> {
    node.descendants()
        .skip(1)
        .filter(|node| !node.ancestors().any(|above| above.value().is_fragment()))
        .filter_map(ElementRef::wrap)
}

/// The elements around another, from within.
pub(super) fn around(element: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    element.ancestors().filter_map(ElementRef::wrap)
}

/// Whether an element has this name.
pub(super) fn is(element: &ElementRef<'_>, name: &str) -> bool {
    element.value().name() == name
}

/// The first element with this id, which is the one that references mean.
pub(super) fn by_id<'a>(html: &'a Html, id: &str) -> Option<ElementRef<'a>> {
    elements(html).find(|element| !id.is_empty() && element.attr("id") == Some(id))
}

/// The form that a control belongs to (HTML Standard §4.10.17.3, "form owner").
pub(super) fn owner(html: &Html, control: ElementRef<'_>) -> Option<NodeId> {
    let form = match control.attr("form") {
        Some(id) => by_id(html, id).filter(|element| is(element, "form")),
        None => around(control).find(|element| is(element, "form")),
    };
    form.map(|form| form.id())
}

/// Whether a control is disabled: by itself, or by a `fieldset` around it, in whose legend it doesn't stand
/// (HTML Standard §4.10.18.5).
pub(super) fn is_disabled(control: ElementRef<'_>) -> bool {
    let by_fieldset = |fieldset: ElementRef<'_>| {
        let legend = fieldset
            .child_elements()
            .find(|element| is(element, "legend"));
        let excepted =
            legend.is_some_and(|legend| around(control).any(|above| above.id() == legend.id()));
        !excepted
    };
    control.attr("disabled").is_some()
        || around(control)
            .filter(|above| is(above, "fieldset") && above.attr("disabled").is_some())
            .any(by_fieldset)
}

/// The text in an element as a visitor reads or hears it: white space collapsed, pictures by their alternatives, without
/// what is hidden and what stands in controls.
pub(super) fn text(element: ElementRef<'_>) -> String {
    let mut all = String::new();
    collect(*element, &mut all);
    collapse(&all)
}

fn collect(node: NodeRef<'_, Node>, all: &mut String) {
    for child in node.children() {
        match child.value() {
            Node::Text(text) => all.push_str(text),
            Node::Element(element) => match element.name() {
                "script" | "style" | "template" => {}
                "select" | "textarea" | "button" | "input" | "datalist" => all.push(' '),
                _ if element.attr("hidden").is_some()
                    || element.attr("aria-hidden") == Some("true") => {}
                "br" => all.push(' '),
                "img" => all.push_str(element.attr("alt").unwrap_or_default()),
                _ => collect(child, all),
            },
            _ => {}
        }
    }
}

/// The text that the elements with these ids hold, as `aria-labelledby` and `aria-describedby` name them.
pub(super) fn referenced(html: &Html, ids: &str) -> String {
    let texts: Vec<String> = ids
        .split_whitespace()
        .filter_map(|id| by_id(html, id))
        .map(text)
        .collect();
    collapse(&texts.join(" "))
}

/// One space for each run of white space, none at the ends.
pub(in crate::test::page) fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{by_id, is_disabled, owner, text};
    use scraper::Html;

    #[test]
    fn text_is_what_is_read() {
        let html = Html::parse_document(
            "<label id=l> Your\n <b>full</b> name<span aria-hidden=true>*</span>\
             <select><option>x</select><i hidden>no</i><img src=a alt=' (here)'><script>s</script></label>",
        );
        assert_eq!(text(by_id(&html, "l").unwrap()), "Your full name (here)");
    }

    #[test]
    fn the_form_of_a_control_is_around_it_or_named() {
        let html = Html::parse_document(
            "<form id=a><input id=in><input id=to form=b><input id=none form=x></form><form id=b></form><input id=out>",
        );
        let owner = |id| owner(&html, by_id(&html, id).unwrap());
        let form = |id| Some(by_id(&html, id).unwrap().id());
        assert_eq!(owner("in"), form("a"));
        assert_eq!(owner("to"), form("b"));
        assert_eq!((owner("none"), owner("out")), (None, None));
    }

    #[test]
    fn a_fieldset_disables_all_but_its_first_legend() {
        let html = Html::parse_document(
            "<fieldset disabled><legend><input id=a></legend><legend><input id=b></legend>\
             <fieldset><legend><input id=c></legend></fieldset></fieldset><input id=d><input id=e disabled>",
        );
        let disabled = |id| is_disabled(by_id(&html, id).unwrap());
        let found = ["a", "b", "c", "d", "e"].map(disabled);
        assert_eq!(found, [false, true, true, false, true]);
    }

    #[test]
    fn a_template_is_not_there_yet() {
        let html = Html::parse_document("<template><p id=a></p></template><p id=b>");
        assert!(by_id(&html, "a").is_none() && by_id(&html, "b").is_some());
    }
}
