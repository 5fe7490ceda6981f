//! Collects every mistake of a call, each with the user's own token and a help line, and turns them into tokens.
//!
//! Nothing here stops at the first error: stages push and go on, so that one build shows all of them.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// One mistake: where it is, what is wrong and what to write instead.
#[derive(Clone, Debug)]
pub(crate) struct Error {
    /// The user's token.
    pub(crate) span: Span,
    /// What is wrong, in one line.
    pub(crate) message: String,
    /// What to write instead; empty where the message says it all.
    pub(crate) help: String,
    /// A warning lets the build pass.
    pub(crate) warning: bool,
}

/// The mistakes found so far.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    list: Vec<Error>,
}

impl Errors {
    /// Adds an error at `span`.
    pub(crate) fn push(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.list.push(Error {
            span,
            message: message.into(),
            help: help.into(),
            warning: false,
        });
    }

    /// Adds a mistake that lets the build pass.
    pub(crate) fn warn(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.list.push(Error {
            span,
            message: message.into(),
            help: help.into(),
            warning: true,
        });
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The mistakes in the order in which they were found.
    #[cfg(test)]
    pub(crate) fn list(&self) -> &[Error] {
        &self.list
    }

    /// One statement for each mistake: `compile_error!` for an error, the use of a deprecated item for a warning.
    pub(crate) fn into_statements(self) -> Vec<TokenTree> {
        let mut out = Vec::new();
        for error in self.list {
            let text = if error.help.is_empty() {
                error.message
            } else {
                format!(
                    "{}\nhelp: {}",
                    error.message,
                    error.help.replace('\n', "\n      ")
                )
            };
            if error.warning {
                warning(&mut out, error.span, &text);
            } else {
                compile_error(&mut out, error.span, &text);
            }
        }
        out
    }
}

fn compile_error(out: &mut Vec<TokenTree>, span: Span, text: &str) {
    path(out, span, &["core", "compile_error"]);
    punct(out, span, '!', Spacing::Alone);
    let mut literal = Literal::string(text);
    literal.set_span(span);
    let mut group = Group::new(
        Delimiter::Brace,
        TokenStream::from(TokenTree::from(literal)),
    );
    group.set_span(span);
    out.push(group.into());
}

/// Stable procedural macros can't warn. The use of a deprecated constant can, on the token it is spanned with.
fn warning(out: &mut Vec<TokenTree>, span: Span, text: &str) {
    let source = "const _: () = { #[deprecated(note = NOTE)] #[expect(non_upper_case_globals)] const html: () = (); const _: () = html; };";
    let stream: TokenStream = source.parse().unwrap_or_default();
    out.extend(respan(stream, span, text));
}

fn respan(stream: TokenStream, span: Span, text: &str) -> Vec<TokenTree> {
    stream
        .into_iter()
        .map(|mut tree| match tree {
            TokenTree::Group(group) => {
                let mut new = Group::new(
                    group.delimiter(),
                    respan(group.stream(), span, text).into_iter().collect(),
                );
                new.set_span(span);
                new.into()
            }
            TokenTree::Ident(ident) if ident == "NOTE" => {
                let mut literal = Literal::string(text);
                literal.set_span(span);
                literal.into()
            }
            _ => {
                tree.set_span(span);
                tree
            }
        })
        .collect()
}

fn path(out: &mut Vec<TokenTree>, span: Span, segments: &[&str]) {
    for segment in segments {
        punct(out, span, ':', Spacing::Joint);
        punct(out, span, ':', Spacing::Alone);
        out.push(Ident::new(segment, span).into());
    }
}

fn punct(out: &mut Vec<TokenTree>, span: Span, character: char, spacing: Spacing) {
    let mut punct = Punct::new(character, spacing);
    punct.set_span(span);
    out.push(punct.into());
}
