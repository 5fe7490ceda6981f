//! Writes a page in the notation of a contender, as the module of a crate.

use super::model::{Field, Node, Value, is_void};

/// Whose notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    Ours,
    Maud,
    Hypertext,
    Topcoat,
}

impl Syntax {
    /// All of them, in the order in which they are measured.
    pub const ALL: [Self; 4] = [Self::Ours, Self::Maud, Self::Hypertext, Self::Topcoat];

    /// The name in tables and files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::Maud => "maud",
            Self::Hypertext => "hypertext rsx",
            Self::Topcoat => "topcoat",
        }
    }

    /// The module with the function `page`.
    pub fn module(self, number: u64, page: &Node) -> String {
        let (uses, signature, open, doctype, close) = match self {
            Self::Ours => (
                "use html::{Fragment, fragment};",
                "pub fn page(input: &Input) -> Fragment {",
                "fragment! {",
                "<!DOCTYPE html>",
                "}",
            ),
            Self::Maud => (
                "use maud::{DOCTYPE, Markup, html};",
                "pub fn page(input: &Input) -> Markup {",
                "html! {",
                "(DOCTYPE)",
                "}",
            ),
            Self::Hypertext => (
                "use hypertext::prelude::*;",
                "pub fn page(input: &Input) -> impl Renderable {",
                "rsx! {",
                "<!DOCTYPE html>",
                "}",
            ),
            Self::Topcoat => (
                "use topcoat::{Result, context::Cx, view::view};",
                "pub async fn page(cx: &Cx, input: &Input) -> Result {",
                "view! { cx =>",
                "<!DOCTYPE html>",
                "}",
            ),
        };
        let mut writer = Writer {
            syntax: self,
            out: format!(
                "//! Page {number}.\n\n{uses}\nuse crate::input::Input;\n\n{signature}\n    {open}\n        {doctype}\n"
            ),
            depth: 2,
        };
        writer.node(page);
        format!("{}    {close}\n}}\n", writer.out)
    }
}

struct Writer {
    syntax: Syntax,
    out: String,
    depth: usize,
}

impl Writer {
    fn line(&mut self, line: &str) {
        self.out.push_str(&"    ".repeat(self.depth));
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn nodes(&mut self, nodes: &[Node]) {
        self.depth += 1;
        for node in nodes {
            self.node(node);
        }
        self.depth -= 1;
    }

    fn node(&mut self, node: &Node) {
        let at = if matches!(self.syntax, Syntax::Maud | Syntax::Hypertext) {
            "@"
        } else {
            ""
        };
        match node {
            Node::Text(text) => self.line(&format!("{text:?}")),
            Node::Field(field) => {
                let value = self.value(*field);
                self.line(&value);
            }
            Node::Either(first, second) => {
                self.line(&format!("{at}if input.draft {{"));
                self.nodes(first);
                self.line(&format!("}} {at}else {{"));
                self.nodes(second);
                self.line("}");
            }
            Node::Each(children) => {
                self.line(&format!("{at}for item in &input.items {{"));
                self.nodes(children);
                self.line("}");
            }
            Node::Element {
                tag,
                attributes,
                children,
            } => self.element(tag, attributes, children),
        }
    }

    fn element(&mut self, tag: &str, attributes: &[(&str, Value)], children: &[Node]) {
        let mut start = tag.to_owned();
        for (name, value) in attributes {
            start = format!("{start} {name}={}", self.attribute(value));
        }
        let maud = self.syntax == Syntax::Maud;
        match (maud, is_void(tag)) {
            (true, true) => self.line(&format!("{start};")),
            (false, true) => self.line(&format!("<{start}>")),
            (true, false) => {
                self.line(&format!("{start} {{"));
                self.nodes(children);
                self.line("}");
            }
            (false, false) => {
                self.line(&format!("<{start}>"));
                self.nodes(children);
                self.line(&format!("</{tag}>"));
            }
        }
    }

    fn attribute(&self, value: &Value) -> String {
        match value {
            Value::Literal(text) => format!("{text:?}"),
            Value::Field(field) => self.value(*field),
            Value::Joined(text, field) => {
                let path = path(*field);
                match self.syntax {
                    Syntax::Ours => format!("\"{text}{{{path}}}\""),
                    Syntax::Maud | Syntax::Hypertext => format!("{{ {text:?} ({path}) }}"),
                    Syntax::Topcoat => format!("(({text:?}, {path}))"),
                }
            }
        }
    }

    fn value(&self, field: Field) -> String {
        let path = path(field);
        match self.syntax {
            Syntax::Ours => format!("{{{path}}}"),
            Syntax::Maud | Syntax::Hypertext | Syntax::Topcoat => format!("({path})"),
        }
    }
}

/// How a field is reached: all are cheap to copy.
const fn path(field: Field) -> &'static str {
    match field {
        Field::Title => "input.title",
        Field::Name => "input.name",
        Field::Count => "input.count",
        Field::Label => "item.label",
        Field::Slug => "item.slug",
        Field::Amount => "item.amount",
    }
}

#[cfg(test)]
mod tests {
    use super::{Field, Node, Syntax, Value};

    fn written(syntax: Syntax) -> String {
        let link = Node::element(
            "a",
            &[("href", Value::Joined("/i/", Field::Slug))],
            vec![Node::Field(Field::Label), Node::Text("a \"b\"".to_owned())],
        );
        let module = syntax.module(1, &Node::Each(vec![link]));
        module.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn each_notation_is_its_own() {
        let expected = [
            (
                Syntax::Ours,
                r#"for item in &input.items { <a href="/i/{item.slug}"> {item.label} "a \"b\"" </a> }"#,
            ),
            (
                Syntax::Maud,
                r#"@for item in &input.items { a href={ "/i/" (item.slug) } { (item.label) "a \"b\"" } }"#,
            ),
            (
                Syntax::Hypertext,
                r#"@for item in &input.items { <a href={ "/i/" (item.slug) }> (item.label) "a \"b\"" </a> }"#,
            ),
            (
                Syntax::Topcoat,
                r#"for item in &input.items { <a href=(("/i/", item.slug))> (item.label) "a \"b\"" </a> }"#,
            ),
        ];
        for (syntax, lines) in expected {
            assert!(written(syntax).contains(lines), "{}", written(syntax));
        }
    }
}
