//! Unquoted text: one error for the whole run, which shows the text quoted.

use super::{Parser, tag};
use crate::ast::Node;
use proc_macro2::{Delimiter, Spacing, TokenTree};

impl Parser<'_> {
    /// Takes a run of tokens that can only be meant as text.
    pub(crate) fn unquoted(&mut self) -> Option<Node> {
        let mut words = Vec::new();
        while let Some(token) = self.cursor.peek(0) {
            let ends = match token {
                TokenTree::Punct(punct) => punct.as_char() == '<' && !words.is_empty(),
                TokenTree::Group(group) => {
                    group.delimiter() == Delimiter::Brace && !words.is_empty()
                }
                TokenTree::Literal(literal) => {
                    literal.to_string().starts_with(['"', 'r']) && !words.is_empty()
                }
                TokenTree::Ident(_) => false,
            };
            if ends || (tag::closes(&self.cursor) && !words.is_empty()) {
                break;
            }
            words.extend(self.cursor.next());
        }
        let span = words.first().map_or(self.cursor.span(), TokenTree::span);
        let only = words.first().filter(|_| words.len() == 1);
        match only {
            Some(TokenTree::Literal(literal))
                if literal
                    .to_string()
                    .starts_with(|c: char| c.is_ascii_digit()) =>
            {
                self.errors
                    .push(span, "unquoted text", format!("write `\"{literal}\"`"));
            }
            Some(TokenTree::Ident(ident)) => self.errors.push(
                span,
                "unquoted text",
                format!("write `\"{ident}\"`, or `{{{ident}}}` to print the variable `{ident}`"),
            ),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '>' => {
                self.errors
                    .push(span, "`>` without a tag", "in text, quote it: `\">\"`");
            }
            _ if is_code(&words) => self.errors.push(
                span,
                "a statement between tags",
                "put it in braces, `{ …; }`, which print nothing; text is quoted, `\"…\"`",
            ),
            _ => {
                let mut help = format!("write `{}`", quoted(&words));
                if matches!(words.last(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':') {
                    // The rest of the line never got here.
                    help.push_str(
                        "; `//` begins a comment in Rust, so quote what stands behind it, too",
                    );
                }
                self.errors.push(span, "unquoted text", help);
            }
        }
        None
    }
}

/// Whether the words are Rust rather than prose: a path, or a call with a semicolon behind it.
fn is_code(words: &[TokenTree]) -> bool {
    let is = |at: usize, sign| matches!(words.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    let path = (0..words.len()).any(|at| {
        is(at, ':') && is(at + 1, ':') && matches!(words.get(at + 2), Some(TokenTree::Ident(_)))
    });
    let call = words.windows(3).any(|three| {
        matches!(
            three,
            [TokenTree::Ident(_), TokenTree::Group(arguments), TokenTree::Punct(end)]
                if arguments.delimiter() == Delimiter::Parenthesis && matches!(end.as_char(), ';' | '.')
        )
    });
    path || (call
        && words
            .iter()
            .any(|word| matches!(word, TokenTree::Punct(punct) if punct.as_char() == ';')))
}

/// The words as a quoted text, spaced as a reader would.
pub(crate) fn quoted(words: &[TokenTree]) -> String {
    let mut out = String::from("\"");
    append(&mut out, words);
    out.push('"');
    out
}

fn append(out: &mut String, words: &[TokenTree]) {
    // Whether the token before wants none behind it: an apostrophe, a joined punctuation mark, an opening bracket.
    let mut glued = true;
    for word in words {
        match word {
            TokenTree::Punct(punct) => {
                let before = matches!(
                    punct.as_char(),
                    '&' | '-' | '+' | '=' | '*' | '@' | '#' | '$' | '|'
                );
                if before && !glued {
                    out.push(' ');
                }
                out.push(punct.as_char());
                glued = punct.spacing() == Spacing::Joint
                    || matches!(punct.as_char(), '@' | '#' | '$' | '\'');
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{{", "}}"),
                    Delimiter::None => ("", ""),
                };
                if !glued {
                    out.push(' ');
                }
                out.push_str(open);
                append(out, &group.stream().into_iter().collect::<Vec<_>>());
                out.push_str(close);
                glued = false;
            }
            _ => {
                if !glued {
                    out.push(' ');
                }
                out.push_str(&word.to_string().replace('"', "\\\""));
                glued = false;
            }
        }
    }
}
