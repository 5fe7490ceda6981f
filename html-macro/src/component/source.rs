//! Rust put together as text, with marks for the user's tokens: text is easier to read than tokens.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use std::fmt::Write;

/// Source text in the making; `@n` in it stands for the n-th run of the user's tokens.
#[derive(Debug, Default)]
pub(crate) struct Source {
    text: String,
    runs: Vec<Vec<TokenTree>>,
}

impl Source {
    /// The mark for a run of the user's tokens.
    pub(crate) fn run(&mut self, tokens: &[TokenTree]) -> String {
        self.runs.push(tokens.to_vec());
        format!("@ {} ", self.runs.len() - 1)
    }

    /// The mark for one of the user's identifiers.
    pub(crate) fn ident(&mut self, ident: &Ident) -> String {
        self.run(&[ident.clone().into()])
    }

    /// The marks for several runs, each followed by a comma.
    pub(crate) fn list<'a>(
        &mut self,
        runs: impl IntoIterator<Item = &'a Vec<TokenTree>>,
    ) -> String {
        let mut list = String::new();
        for run in runs {
            list.push_str(&self.run(run));
            list.push_str(", ");
        }
        list
    }

    /// Adds text with marks.
    pub(crate) fn add(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string can't fail.
        let _ = self.text.write_fmt(text);
    }

    /// The tokens: the user's keep their spans, all others belong to the expansion.
    pub(crate) fn tokens(self) -> TokenStream {
        let stream: TokenStream = self.text.parse().unwrap_or_default();
        fill(stream, &self.runs)
    }
}

fn fill(stream: TokenStream, runs: &[Vec<TokenTree>]) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    let mut tokens = stream.into_iter();
    while let Some(mut token) = tokens.next() {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '@' => {
                let number = tokens
                    .next()
                    .map(|number| number.to_string())
                    .unwrap_or_default();
                let run = number
                    .parse::<usize>()
                    .ok()
                    .and_then(|number| runs.get(number));
                out.extend(run.into_iter().flatten().cloned());
            }
            TokenTree::Group(group) if group.delimiter() != Delimiter::None => {
                let mut new = Group::new(group.delimiter(), fill(group.stream(), runs));
                new.set_span(Span::mixed_site());
                out.push(new.into());
            }
            _ => {
                token.set_span(Span::mixed_site());
                out.push(token);
            }
        }
    }
    out.into_iter().collect()
}
