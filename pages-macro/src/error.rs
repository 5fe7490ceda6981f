//! Collects every mistake, each with the user's own token and a help line, and turns them into tokens.
//!
//! Nothing stops at the first error: each step pushes and goes on, so that one build shows all of them.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote_spanned;

/// One mistake: where it is, what is wrong and what to write instead.
#[derive(Clone, Debug)]
struct Error {
    span: Span,
    message: String,
    help: String,
}

/// The mistakes found so far.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    list: Vec<Error>,
}

impl Errors {
    /// Adds a mistake at `span`.
    pub(crate) fn push(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.list.push(Error {
            span,
            message: message.into(),
            help: help.into(),
        });
    }

    /// Adds what the parser of Rust says.
    pub(crate) fn syntax(&mut self, error: &syn::Error, help: &str) {
        self.push(error.span(), error.to_string(), help);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// One item for each mistake.
    pub(crate) fn into_items(self) -> TokenStream {
        let items = self.list.into_iter().map(|error| {
            let text = error.text();
            let mut literal = Literal::string(&text);
            literal.set_span(error.span);
            quote_spanned!(error.span=> ::core::compile_error! { #literal })
        });
        items.collect()
    }

    /// The messages with their help.
    #[cfg(test)]
    pub(crate) fn texts(&self) -> Vec<String> {
        self.list.iter().map(Error::text).collect()
    }
}

impl Error {
    fn text(&self) -> String {
        if self.help.is_empty() {
            self.message.clone()
        } else {
            let help = self.help.replace('\n', "\n      ");
            format!("{}\nhelp: {help}", self.message)
        }
    }
}
