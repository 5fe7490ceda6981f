//! The tree of a call: a lossless record of what was written, with the user's spans. It decides nothing.

use crate::form::Role;
use crate::scan::{self, Facts};
use proc_macro2::{Ident, Span, TokenTree};

/// A run of tokens that is Rust, passed on as it is.
#[derive(Clone, Debug)]
pub(crate) struct Rust {
    /// The tokens.
    pub(crate) tokens: Vec<TokenTree>,
    /// Where an error about the run as a whole belongs: its last token, or what stands around it.
    pub(crate) span: Span,
    /// What it does that matters to the markup around it.
    pub(crate) facts: Facts,
    /// Holds statements before its value, so that it needs braces of its own.
    pub(crate) block: bool,
}

impl Rust {
    pub(crate) fn new(tokens: Vec<TokenTree>, span: Span) -> Self {
        Self {
            facts: scan::facts(&tokens),
            block: scan::is_block(&tokens),
            tokens,
            span,
        }
    }
}

/// The name of an element, an attribute or a component, as written.
#[derive(Clone, Debug)]
pub(crate) struct Name {
    /// The name: `data-id`, `viewBox`, `ui::Card`.
    pub(crate) text: String,
    /// Its first token.
    pub(crate) span: Span,
}

/// What stands in markup.
#[derive(Debug)]
pub(crate) enum Node {
    /// `<p>…</p>`
    Element(Element),
    /// `<Card>…</Card>`
    Component(Component),
    /// `<>…</>`
    Fragment(Vec<Node>),
    /// `"text {hole}"`
    Text(Text),
    /// `{expr}` or `{ statements; }`
    Splice(Splice),
    /// `<!-- "text" -->`
    Comment(Comment),
    /// `<!DOCTYPE html>`
    Doctype(Span),
    /// `if …`
    If(If<Vec<Node>>),
    /// `match …`
    Match(Match),
    /// `for`, `for await`, `while`, `loop`
    Loop(Loop),
    /// `let …;` and `let … else { … };`
    Let(Let),
    /// `break`, `continue`, `return`
    Jump(Jump),
}

/// An element of HTML, SVG, MathML, or a custom one.
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) name: Name,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) children: Vec<Node>,
    /// The closing tag, or where the start tag ends.
    pub(crate) end: Span,
    /// What it is to the form around it, once that is known.
    pub(crate) role: Role,
}

/// The call of a component.
#[derive(Debug)]
pub(crate) struct Component {
    pub(crate) name: Name,
    /// The path as tokens.
    pub(crate) path: Vec<TokenTree>,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) children: Vec<Node>,
    pub(crate) slots: Vec<Slot>,
    pub(crate) end: Span,
    /// `.await` behind it.
    pub(crate) waits: bool,
    /// `?` behind it.
    pub(crate) question: Option<Span>,
}

/// `<:name>…</:name>`
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) name: Name,
    pub(crate) children: Vec<Node>,
}

/// What stands in a start tag behind the name.
#[derive(Debug)]
pub(crate) enum Attribute {
    /// `name`, `name="…"`, `name={…}`, `name=[…]`
    Named { name: Name, value: Value },
    /// `{name}={value}`
    Computed { name: Rust, value: Value },
    /// `{..attributes}`
    Spread(Rust),
    /// `if condition { … } else { … }`
    If(If<Vec<Attribute>>),
}

/// The value of an attribute.
#[derive(Debug)]
pub(crate) enum Value {
    /// No `=`.
    Bare,
    /// `="text {hole}"`
    Text(Text),
    /// `=7`: text for an element, a number for a component.
    Number(Text, Rust),
    /// `={expr}`
    Rust(Rust),
    /// `=[…]`
    List(Vec<Item>),
    /// What was written is no value; an error is there.
    Wrong,
}

/// One entry of a list value: `"done" if item.done else "open"`.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) value: ItemValue,
    pub(crate) condition: Option<Rust>,
    pub(crate) otherwise: Option<ItemValue>,
}

/// The token of an entry.
#[derive(Debug)]
pub(crate) enum ItemValue {
    Text(Text),
    Rust(Rust),
}

/// A quoted text.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) parts: Vec<Part>,
    pub(crate) span: Span,
}

/// A piece of a quoted text.
#[derive(Clone, Debug)]
pub(crate) enum Part {
    Static(String),
    Hole { value: Rust, spec: Option<String> },
}

/// `{…}` in content.
#[derive(Debug)]
pub(crate) struct Splice {
    pub(crate) rust: Rust,
    /// Ends with `;`: runs and prints nothing.
    pub(crate) statements: bool,
    /// The braces.
    pub(crate) span: Span,
}

/// `<!-- … -->`
#[derive(Debug)]
pub(crate) struct Comment {
    pub(crate) parts: Vec<Part>,
    pub(crate) span: Span,
}

/// `if`, `else if`, `else`, in content and in tags.
#[derive(Debug)]
pub(crate) struct If<Body> {
    /// Each `if` token with its condition (`let` included) and body.
    pub(crate) arms: Vec<(Span, Rust, Body)>,
    pub(crate) otherwise: Option<Body>,
}

/// `match value { pattern if guard => node, … }`
#[derive(Debug)]
pub(crate) struct Match {
    pub(crate) span: Span,
    pub(crate) value: Rust,
    /// Pattern with guard, and what it shows.
    pub(crate) arms: Vec<(Rust, Vec<Node>)>,
    /// The braces.
    pub(crate) body: Span,
}

/// A loop.
#[derive(Debug)]
pub(crate) struct Loop {
    pub(crate) label: Option<Label>,
    pub(crate) head: Head,
    pub(crate) body: Vec<Node>,
    pub(crate) span: Span,
}

/// The kind of a loop.
#[derive(Debug)]
pub(crate) enum Head {
    For { pattern: Rust, iterator: Rust },
    ForAwait { pattern: Rust, stream: Rust },
    While(Rust),
    Loop,
}

/// `'name`
#[derive(Clone, Debug)]
pub(crate) struct Label {
    /// Without the apostrophe.
    pub(crate) name: Ident,
    /// Both tokens.
    pub(crate) tokens: Vec<TokenTree>,
}

/// `let …;`
#[derive(Debug)]
pub(crate) struct Let {
    /// From `let` up to `;` or `else`, both excluded.
    pub(crate) rust: Rust,
    pub(crate) otherwise: Option<Vec<Node>>,
}

/// `break 'label value;`
#[derive(Debug)]
pub(crate) struct Jump {
    pub(crate) keyword: Ident,
    pub(crate) label: Option<Label>,
    pub(crate) value: Option<Rust>,
}
