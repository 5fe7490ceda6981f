//! What is left of markup for the emitter: operations on the sink, with the static markup between them merged.

use crate::ast::{Label, Name, Rust};
use proc_macro2::{Ident, Span, TokenTree};

/// One step of the expansion.
#[derive(Debug)]
pub(crate) enum Op {
    /// Static markup that no value is near.
    Lit(String),
    /// A value with the static markup around it.
    Value(Value),
    /// `class=[…]`: an attribute that is written only if a token comes.
    Tokens(Tokens),
    /// A further token after a static one.
    Token(Arg),
    /// `{..attributes}`; the value is in the variable `spread`.
    Spread {
        pre: String,
        variable: usize,
        skip: Vec<String>,
        post: String,
    },
    /// Keeps a spread value for the attributes around it.
    Keep {
        variable: usize,
        value: Rust,
    },
    /// The classes of a kept spread, as tokens after a static one.
    SpreadClass {
        variable: usize,
    },
    /// Ops that run unless the kept spread overrides the attribute.
    Unless {
        variable: usize,
        name: String,
        ops: Vec<Op>,
    },
    /// Evaluates values before a tag, for the operations that write it.
    With {
        values: Vec<(usize, Rust)>,
        ops: Vec<Op>,
    },
    /// Rust that prints nothing.
    Statements(Rust),
    /// `let …;` or `let … else { … };`
    Let {
        rust: Rust,
        otherwise: Option<Vec<Op>>,
    },
    If {
        arms: Vec<(Span, Rust, Vec<Op>)>,
        otherwise: Option<Vec<Op>>,
    },
    Match {
        span: Span,
        value: Rust,
        arms: Vec<(Rust, Vec<Op>)>,
        body: Span,
    },
    Loop {
        label: Option<Label>,
        head: Head,
        body: Vec<Op>,
        span: Span,
    },
    /// A scope for `let`.
    Scope(Vec<Op>),
    Jump {
        keyword: Ident,
        label: Option<Label>,
        value: Option<Rust>,
        close: String,
    },
    Call(Call),
    /// `{children}` in the body of a component.
    Slot {
        rust: Rust,
        waits: bool,
    },
    /// Makes what is written visible before the code waits.
    Publish,
    /// The form's state, for the controls inside: `match &(state) { bound1 => { … } }`
    Bind {
        form: usize,
        state: Rust,
        ops: Vec<Op>,
    },
    /// What a control's tag says beside what is written.
    Control(Control),
    /// What was typed in the place of what is written, if anything was typed.
    Typed {
        operation: &'static str,
        /// The static markup of the operation, such as ` checked`.
        written: Option<&'static str>,
        typed: Typed,
        otherwise: Vec<Op>,
    },
    /// Markup that is written aside, because its text is needed before it comes.
    Aside {
        variable: usize,
        ops: Vec<Op>,
    },
    /// Markup that was written aside.
    Content {
        pre: String,
        variable: usize,
        post: String,
    },
}

/// What a control's tag says beside what is written: its limits and, if its form is bound, what was typed.
#[derive(Debug)]
pub(crate) struct Control {
    pub(crate) pre: String,
    pub(crate) typed: Option<Typed>,
    pub(crate) marks: u32,
    /// The numbers of the form and of the control, where the form has a target.
    pub(crate) limits: Option<(usize, usize)>,
    pub(crate) post: String,
}

/// A control of a bound form.
#[derive(Clone, Debug)]
pub(crate) struct Typed {
    pub(crate) form: usize,
    pub(crate) name: Arg,
    /// Its type.
    pub(crate) of: Arg,
    /// What it sends if it is chosen.
    pub(crate) value: Arg,
}

/// A value with what stands around it.
#[derive(Debug)]
pub(crate) struct Value {
    /// The operation of the sink, without its underscores.
    pub(crate) operation: &'static str,
    pub(crate) pre: String,
    /// ` href="` for operations that write a whole attribute.
    pub(crate) name: Option<String>,
    /// The name as a value, for computed names.
    pub(crate) computed: Option<Rust>,
    pub(crate) arg: Arg,
    pub(crate) post: String,
}

/// What an operation prints.
#[derive(Clone, Debug)]
pub(crate) enum Arg {
    /// `&(expr)`, or `&({ … })` if it is a block.
    Ref(Rust),
    /// The same, evaluated before the sink is borrowed, because it uses the sink.
    First(Rust),
    /// `(expr)`: a `bool`.
    Plain(Rust),
    /// `format_args!("{:spec}", expr)`
    Format { rust: Rust, spec: String },
    /// `&format_args!("…{}…", …)`: a text with holes as one value.
    Text {
        format: String,
        values: Vec<Rust>,
        span: Span,
    },
    /// `"literal"`
    Literal(String, Span),
    /// The text of markup that was written aside.
    Aside(usize),
}

/// An attribute that is a list.
#[derive(Debug)]
pub(crate) struct Tokens {
    pub(crate) pre: String,
    pub(crate) name: String,
    pub(crate) adds: Vec<Add>,
    pub(crate) post: String,
}

/// One entry of a list.
#[derive(Debug)]
pub(crate) enum Add {
    Token(Arg),
    /// The classes of a kept spread.
    Spread(usize),
    If {
        condition: Rust,
        then: Arg,
        otherwise: Option<Arg>,
    },
}

/// The kind of a loop.
#[derive(Debug)]
pub(crate) enum Head {
    For { pattern: Rust, iterator: Rust },
    ForAwait { pattern: Rust, stream: Rust },
    While(Rust),
    Loop,
}

/// The call of a component.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) name: Name,
    pub(crate) path: Vec<TokenTree>,
    pub(crate) props: Vec<Prop>,
    /// Children first, under the name `children`.
    pub(crate) slots: Vec<Slot>,
    pub(crate) waits: bool,
    pub(crate) question: Option<Span>,
}

/// A prop or a passed-on attribute.
#[derive(Debug)]
pub(crate) enum Prop {
    /// `title={x}`
    Set { name: Name, value: Arg },
    /// `featured`
    Flag(Name),
    /// `data-x="1"`: names that are no identifiers go to the root of the component.
    Pass { name: Name, value: Option<Arg> },
    /// `class=["a", "b" if c]`
    List { name: Name, adds: Vec<Add> },
    /// `{..attributes}`
    Spread(Rust),
}

/// Children, or a named slot.
#[derive(Debug)]
pub(crate) struct Slot {
    pub(crate) name: Name,
    pub(crate) ops: Vec<Op>,
    /// The closure is `async`.
    pub(crate) waits: bool,
    /// It holds a `?` that leaves it.
    pub(crate) question: bool,
}
