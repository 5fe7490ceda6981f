//! Words what the tree builder complains about at a start tag.

use super::trees::{About, ENDED_BY_OTHERS, TABLE, tags};
use crate::tree::{Element, Span};
use html_spec::check::Finding;
use html_spec::rule;
use std::borrow::Cow;

/// Start tags that only a table can hold.
const TABLE_PARTS: &[&str] = &[
    "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr",
];

impl About<'_> {
    pub(super) fn start(&self, name: &str, complaints: &[Cow<'static, str>]) -> Finding<Span> {
        let innermost = self.innermost();
        let around = innermost.map_or("", Element::name);
        if self.is_after_body && !matches!(name, "html" | "body" | "head") {
            let what = format!("`{name}`");
            return Finding::new(&rule::CONTENT_AFTER_END, self.span, &[("what", &what)]);
        }
        if let Some(foreign) = innermost.filter(|element| !element.is_html()) {
            let help = if self.is_open("svg") {
                "write `</svg>` before it, or put it into a `foreignObject`"
            } else {
                "write `</math>` before it, or put it into an `mtext`"
            };
            return Finding::new(
                &rule::FOREIGN_END,
                self.span,
                &[("name", name), ("element", foreign.name()), ("help", help)],
            );
        }
        if TABLE.contains(&around)
            && !TABLE_PARTS.contains(&name)
            && !matches!(name, "html" | "head" | "body" | "frameset")
        {
            let what = format!("`{name}`");
            return Finding::new(
                &rule::MISPLACED_IN_TABLE,
                self.span,
                &[("what", &what), ("element", around)],
            );
        }
        // What ends its like, or an element around which isn't finished.
        let ended = match name {
            "a" | "button" | "nobr" | "select" | "option" | "optgroup" => self.position(name),
            "input" | "textarea" => self.position("select"),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => innermost
                .filter(|element| matches!(element.name().as_bytes(), [b'h', b'1'..=b'6']))
                .map(|_| self.open.len() - 1),
            _ if complaints
                .iter()
                .any(|complaint| complaint == "Unexpected open element") =>
            {
                match name {
                    "li" => self.position("li"),
                    "dd" | "dt" => self.position("dd").max(self.position("dt")),
                    _ => self.position("p"),
                }
            }
            _ => None,
        };
        if let Some(position) = ended
            && let Some(element) = self.tree.element(self.open[position])
        {
            let mut names = self.unclosed(position + 1);
            let own = !ENDED_BY_OTHERS.contains(&element.name());
            if own || names.is_empty() {
                names.insert(0, element.name());
            }
            let open = format!("`{}`", element.name());
            let values = [("name", name), ("open", &*open), ("tags", &*tags(&names))];
            return Finding::new(&rule::IMPLIED_END, self.span, &values);
        }
        let help = match name {
            "html" | "head" | "body" => format!(
                "a document has one `{name}`; remove this tag, and keep its attributes with the first"
            ),
            "form" if self.is_open("form") => {
                "end the `form` around it first: forms don't nest".to_owned()
            }
            "td" | "th" => "it belongs in `tr`, within `table`".to_owned(),
            "tr" => "it belongs in `table`, `tbody`, `thead` or `tfoot`".to_owned(),
            "col" => "it belongs in `colgroup`, within `table`".to_owned(),
            name if TABLE_PARTS.contains(&name) => "it belongs in `table`".to_owned(),
            "image" => "write `img`".to_owned(),
            _ if around == "noscript" => {
                "in the head, `noscript` holds `link`, `meta` and `style` only".to_owned()
            }
            _ => "move it to where it may stand, or remove it".to_owned(),
        };
        Finding::new(
            &rule::STRAY_START_TAG,
            self.span,
            &[("name", name), ("help", &help)],
        )
    }
}
