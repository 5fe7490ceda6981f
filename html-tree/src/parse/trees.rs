//! Words what the tree builder complains about, by the token and by what is open; start tags have `starts.rs`.

use super::token::Kind;
use crate::tree::{Element, NodeId, Span, Tree};
use html_spec::check::Finding;
use html_spec::rule;
use std::borrow::Cow;

/// What is known where the tree builder complains.
pub(super) struct About<'a> {
    pub(super) kind: &'a Kind,
    pub(super) span: Span,
    /// The open elements before the token.
    pub(super) open: &'a [NodeId],
    pub(super) tree: &'a Tree,
    pub(super) source: &'a str,
    /// The text before the token: that of tables is judged when it is complete.
    pub(super) text: Span,
    /// `</body>` or `</html>` was there, and nothing since.
    pub(super) is_after_body: bool,
}

/// Elements that may be left open where what is around them ends.
pub(super) const ENDED_BY_OTHERS: &[&str] = &[
    "body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p",
    "rb", "rp", "rt", "rtc", "tbody", "td", "tfoot", "th", "thead", "tr",
];

/// Tables and their parts, which hold nothing but each other.
pub(super) const TABLE: &[&str] = &["table", "tbody", "tfoot", "thead", "tr"];

/// Makes findings of the complaints about one token: one each for a slash, a missing doctype, and the rest.
pub(super) fn word(
    about: &About<'_>,
    complaints: &[Cow<'static, str>],
    out: &mut Vec<Finding<Span>>,
) {
    let mut others = complaints.len();
    // The first complaint about a document whose first token is no doctype is about that.
    let has_doctype = about
        .tree
        .children(about.tree.document())
        .any(|id| matches!(about.tree.data(id), crate::tree::Data::Doctype { .. }));
    if about.open.is_empty() && !has_doctype && *about.kind != Kind::Doctype {
        others -= 1;
        out.push(Finding::new(&rule::MISSING_DOCTYPE, about.span, &[]));
    }
    for complaint in complaints {
        if complaint == "Unacknowledged self-closing tag" {
            others -= 1;
            if let Kind::Start(name) = about.kind {
                out.push(Finding::new(
                    &rule::SELF_CLOSING,
                    about.span,
                    &[("name", name)],
                ));
            }
        }
        if complaint == "Non-space table text" {
            others -= 1;
            out.extend(about.table_text(about.text));
        }
        // Where the doctype is an old one, the tokens' side says so.
        if complaint == "Bad DOCTYPE" {
            others -= 1;
        }
    }
    if others > 0 && *about.kind == Kind::Eof {
        about.eof(out);
    }
    if others > 0
        && let Some(finding) = about.finding(complaints)
    {
        out.push(finding);
    }
}

impl<'a> About<'a> {
    fn finding(&self, complaints: &[Cow<'static, str>]) -> Option<Finding<Span>> {
        match self.kind {
            Kind::Doctype => Some(Finding::new(&rule::SECOND_DOCTYPE, self.span, &[])),
            Kind::Text => self.text(),
            Kind::Start(name) => Some(self.start(name, complaints)),
            Kind::End(name) => self.end(name),
            // The end is worded for each element that is open.
            Kind::Eof | Kind::Comment => None,
        }
    }

    pub(super) fn innermost(&self) -> Option<&'a Element> {
        self.open.last().and_then(|&id| self.tree.element(id))
    }

    pub(super) fn is_open(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.open.iter().rposition(|&id| {
            self.tree
                .element(id)
                .is_some_and(|element| element.name().eq_ignore_ascii_case(name))
        })
    }

    /// The names of the open elements from one on, outermost first, without those whose end may be left out.
    pub(super) fn unclosed(&self, from: usize) -> Vec<&'a str> {
        self.unclosed_in(self.open.get(from..).unwrap_or_default())
    }

    fn unclosed_in(&self, open: &[NodeId]) -> Vec<&'a str> {
        open.iter()
            .filter_map(|&id| self.tree.element(id))
            .filter(|element| !(element.is_html() && ENDED_BY_OTHERS.contains(&element.name())))
            .map(Element::name)
            .collect()
    }

    /// The text from its first visible character on.
    fn visible(&self, text: Span) -> Span {
        let whole = self
            .source
            .get(text.start as usize..text.end as usize)
            .unwrap_or_default();
        let skipped = whole.len() - whole.trim_start().len();
        Span::new(text.start as usize + skipped, text.end as usize)
    }

    fn table_text(&self, text: Span) -> Option<Finding<Span>> {
        let innermost = self.innermost()?;
        let values = [("what", "text"), ("element", innermost.name())];
        Some(Finding::new(
            &rule::MISPLACED_IN_TABLE,
            self.visible(text),
            &values,
        ))
    }

    fn text(&self) -> Option<Finding<Span>> {
        let innermost = self.innermost().map_or("", Element::name);
        if self.is_after_body {
            let values = [("what", "text")];
            return Some(Finding::new(
                &rule::CONTENT_AFTER_END,
                self.visible(self.span),
                &values,
            ));
        }
        if TABLE.contains(&innermost) || innermost == "colgroup" {
            return self.table_text(self.span);
        }
        // A null character, which the tokenizer has found.
        None
    }

    fn end(&self, name: &str) -> Option<Finding<Span>> {
        let stray = |reason: &str, help: &str| {
            let values = [("name", name), ("reason", reason), ("help", help)];
            Some(Finding::new(&rule::STRAY_END_TAG, self.span, &values))
        };
        if name == "br" {
            return stray("`br` has no end", "write `<br>`");
        }
        if html_spec::element::element(html_spec::element::Namespace::Html, name)
            .is_some_and(|element| element.text == html_spec::element::TextKind::Void)
        {
            return stray(&format!("`{name}` has no end tag"), "remove it");
        }
        if self.is_after_body {
            return stray("the document has ended before it", "remove it");
        }
        let Some(position) = self.position(name) else {
            return stray(
                &format!("no `{name}` is open"),
                "remove it, or write the start tag that it belongs to",
            );
        };
        if position + 1 == self.open.len() {
            // It ends what it should: content that a table can't hold, which has been reported where it begins.
            return None;
        }
        let names = self.unclosed(position + 1);
        if names.is_empty() {
            let inner = self.innermost().map_or("", Element::name);
            let reason = format!("`{inner}` is open within its `{name}`");
            return stray(
                &reason,
                &format!("write `</{inner}>` before it, or remove it"),
            );
        }
        let place = format!("`</{name}>` ends its element");
        Some(unclosed_finding(self.span, &place, &names))
    }

    /// Where the document ends, each element that is open is named where it begins.
    fn eof(&self, out: &mut Vec<Finding<Span>>) {
        for (index, &id) in self.open.iter().enumerate() {
            let alone = self.unclosed_in(&self.open[index..=index]);
            if !alone.is_empty() {
                out.push(unclosed_finding(
                    self.tree.span(id),
                    "the document ends",
                    &alone,
                ));
            }
        }
    }
}

/// The end tags of elements, innermost first.
pub(super) fn tags(names: &[&str]) -> String {
    let tags: Vec<String> = names
        .iter()
        .rev()
        .map(|name| format!("`</{name}>`"))
        .collect();
    tags.join(" ")
}

fn unclosed_finding(at: Span, place: &str, names: &[&str]) -> Finding<Span> {
    let open: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let (open, verb) = (open.join(", "), if names.len() == 1 { "is" } else { "are" });
    let values = [
        ("where", place),
        ("open", &*format!("{open} {verb}")),
        ("tags", &*tags(names)),
    ];
    Finding::new(&rule::UNCLOSED_ELEMENT, at, &values)
}
