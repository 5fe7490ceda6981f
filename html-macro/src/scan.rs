//! What a run of Rust does that matters to the markup around it: whether it waits, passes on errors, or jumps away.
//!
//! Works on tokens, so that it needs no parser for expressions. Closures, `async` blocks and nested functions have a
//! `return`, `?` and `.await` of their own; nested loops have a `break` and `continue` of their own.

use proc_macro2::{Delimiter, Spacing, Span, TokenStream, TokenTree};

/// What was found in a run.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    /// Holds `.await`.
    pub(crate) waits: bool,
    /// Holds a macro that may hide an `.await`.
    pub(crate) may_wait: bool,
    /// Holds `?`.
    pub(crate) question: bool,
    /// `return`, `break` and `continue` that leave the run.
    pub(crate) jumps: Vec<Jump>,
}

/// A jump out of a run of Rust.
#[derive(Clone, Debug)]
pub(crate) struct Jump {
    pub(crate) keyword: &'static str,
    pub(crate) label: Option<String>,
    pub(crate) span: Span,
}

/// Looks at a run.
pub(crate) fn facts(tokens: &[TokenTree]) -> Facts {
    let mut facts = Facts::default();
    // Most runs are a path such as `user.name`: nothing to find.
    if tokens
        .iter()
        .all(|token| matches!(token, TokenTree::Literal(_)) || is_plain(token))
    {
        return facts;
    }
    Scanner {
        facts: &mut facts,
        labels: Vec::new(),
    }
    .run(tokens, false);
    facts
}

fn is_plain(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(ident) => {
            !(ident == "await" || ident == "return" || ident == "break" || ident == "continue")
        }
        TokenTree::Punct(punct) => matches!(punct.as_char(), '.' | '&' | '*' | ':' | ','),
        _ => false,
    }
}

/// Whether a run holds statements before its value: a `;`, or braces that a further expression follows.
pub(crate) fn is_block(tokens: &[TokenTree]) -> bool {
    tokens.iter().enumerate().any(|(at, token)| match token {
        TokenTree::Punct(punct) => punct.as_char() == ';',
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            match tokens.get(at + 1) {
                Some(TokenTree::Ident(next)) => !(next == "else" || next == "as"),
                Some(TokenTree::Literal(_)) => true,
                _ => false,
            }
        }
        _ => false,
    })
}

/// Whether a run is nothing, or reads like text: two words in a row that no Rust has.
pub(crate) fn is_text(tokens: &[TokenTree]) -> bool {
    let joins = |ident: &proc_macro2::Ident| {
        [
            "as", "mut", "ref", "move", "unsafe", "async", "let", "in", "dyn", "impl", "match",
            "if", "else", "return", "await",
        ]
        .iter()
        .any(|word| ident == word)
    };
    tokens.is_empty()
        || tokens.windows(2).any(|pair| match pair {
            [TokenTree::Ident(first), TokenTree::Ident(second)] => !joins(first) && !joins(second),
            _ => false,
        })
}

/// Whether a run mentions a name: a sink that is used inside the run can't be borrowed around it.
pub(crate) fn mentions(tokens: &[TokenTree], name: &str) -> bool {
    tokens.iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => mentions(&list(group.stream()), name),
        _ => false,
    })
}

fn list(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

#[derive(Debug)]
struct Scanner<'f> {
    facts: &'f mut Facts,
    labels: Vec<String>,
}

impl Scanner<'_> {
    fn run(&mut self, tokens: &[TokenTree], in_loop: bool) {
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            at = match token {
                TokenTree::Ident(ident) => self.word(tokens, at, &ident.to_string(), in_loop),
                TokenTree::Punct(punct) if punct.as_char() == '?' => {
                    self.facts.question = true;
                    at + 1
                }
                TokenTree::Punct(punct) if punct.as_char() == '|' && begins_closure(tokens, at) => {
                    end_of_closure(tokens, at)
                }
                TokenTree::Group(group) => {
                    self.run(&list(group.stream()), in_loop);
                    at + 1
                }
                _ => at + 1,
            };
        }
    }

    /// Deals with a word; gives the place to go on at.
    fn word(&mut self, tokens: &[TokenTree], at: usize, word: &str, in_loop: bool) -> usize {
        match word {
            "await" if is_punct(tokens, at.wrapping_sub(1), '.') => self.facts.waits = true,
            "async" | "move" => {
                let next = if is_word(tokens, at + 1, "move") {
                    at + 2
                } else {
                    at + 1
                };
                if is_braces(tokens, next) && word == "async" {
                    return next + 1;
                }
                if is_punct(tokens, next, '|') {
                    return end_of_closure(tokens, next);
                }
            }
            "fn" => return next_braces(tokens, at).map_or(at + 1, |braces| braces + 1),
            "loop" | "while" | "for" => {
                if let Some(body) = next_braces(tokens, at) {
                    if at >= 3 && is_punct(tokens, at - 1, ':') && is_punct(tokens, at - 3, '\'') {
                        self.labels
                            .extend(tokens.get(at - 2).map(TokenTree::to_string));
                    }
                    self.run(tokens.get(at + 1..body).unwrap_or_default(), in_loop);
                    if let Some(TokenTree::Group(group)) = tokens.get(body) {
                        self.run(&list(group.stream()), true);
                    }
                    return body + 1;
                }
            }
            "return" => self.jump("return", tokens, at),
            "break" | "continue" => {
                let keyword = if word == "break" { "break" } else { "continue" };
                if is_punct(tokens, at + 1, '\'') {
                    let label = tokens
                        .get(at + 2)
                        .map(TokenTree::to_string)
                        .unwrap_or_default();
                    if !self.labels.contains(&label) {
                        self.jump(keyword, tokens, at);
                    }
                } else if !in_loop {
                    self.jump(keyword, tokens, at);
                }
            }
            // What is deferred runs by itself, and returns to itself.
            "defer" if is_call(tokens, at) => return at + 3,
            _ if is_call(tokens, at) => {
                self.facts.may_wait |= !is_known_macro(word);
            }
            // A block that is the target of a labelled `break` is as good as a loop.
            _ => {}
        }
        at + 1
    }

    fn jump(&mut self, keyword: &'static str, tokens: &[TokenTree], at: usize) {
        let labelled = is_punct(tokens, at + 1, '\'');
        let label = if labelled {
            tokens.get(at + 2).map(TokenTree::to_string)
        } else {
            None
        };
        let span = tokens.get(at).map_or_else(Span::call_site, TokenTree::span);
        self.facts.jumps.push(Jump {
            keyword,
            label,
            span,
        });
    }
}

fn is_punct(tokens: &[TokenTree], at: usize, character: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// Whether the word at `at` is the name of a macro that is called.
fn is_call(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens, at + 1, '!') && matches!(tokens.get(at + 2), Some(TokenTree::Group(_)))
}

fn is_word(tokens: &[TokenTree], at: usize, word: &str) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Ident(ident)) if ident == word)
}

fn is_braces(tokens: &[TokenTree], at: usize) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace)
}

fn next_braces(tokens: &[TokenTree], from: usize) -> Option<usize> {
    (from..tokens.len()).find(|at| is_braces(tokens, *at))
}

/// Whether a `|` begins the parameters of a closure: nothing that could be an operand stands before it.
fn begins_closure(tokens: &[TokenTree], at: usize) -> bool {
    match at.checked_sub(1).and_then(|before| tokens.get(before)) {
        None => true,
        // The second half of `||` between operands is the operator's; a closure without parameters began with the first.
        Some(TokenTree::Punct(punct)) => {
            punct.as_char() != '?' && !(punct.as_char() == '|' && punct.spacing() == Spacing::Joint)
        }
        Some(TokenTree::Ident(ident)) => {
            ident == "return" || ident == "else" || ident == "in" || ident == "static"
        }
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(TokenTree::Literal(_)) => false,
    }
}

/// Behind the closure whose first `|` is at `at`: its body goes up to the next comma or semicolon.
fn end_of_closure(tokens: &[TokenTree], at: usize) -> usize {
    let mut end = at + 1;
    while end < tokens.len() && !is_punct(tokens, end, '|') {
        end += 1;
    }
    end += 1;
    if is_braces(tokens, end) {
        return end + 1;
    }
    while end < tokens.len() && !is_punct(tokens, end, ',') && !is_punct(tokens, end, ';') {
        end += 1;
    }
    end
}

/// Macros of the standard library whose arguments are evaluated in place but which add no waiting of their own.
fn is_known_macro(name: &str) -> bool {
    matches!(
        name,
        "format"
            | "format_args"
            | "vec"
            | "concat"
            | "stringify"
            | "env"
            | "option_env"
            | "include_str"
            | "matches"
            | "line"
            | "file"
            | "column"
            | "module_path"
            | "todo"
            | "unimplemented"
            | "unreachable"
            | "panic"
            | "assert"
            | "assert_eq"
            | "assert_ne"
            | "debug_assert"
            | "dbg"
            | "println"
            | "eprintln"
            | "print"
            | "eprint"
            | "write"
            | "writeln"
            | "cfg"
    )
}

#[cfg(test)]
mod tests {
    use super::{facts, mentions};
    use proc_macro2::{TokenStream, TokenTree};

    fn tokens(source: &str) -> Vec<TokenTree> {
        source.parse::<TokenStream>().unwrap().into_iter().collect()
    }

    fn check(source: &str, expected: &str) {
        let facts = facts(&tokens(source));
        let mut found = Vec::new();
        if facts.waits {
            found.push("waits".to_owned());
        }
        if facts.may_wait {
            found.push("may wait".to_owned());
        }
        if facts.question {
            found.push("?".to_owned());
        }
        found.extend(facts.jumps.iter().map(|jump| match &jump.label {
            Some(label) => format!("{} '{label}", jump.keyword),
            None => jump.keyword.to_owned(),
        }));
        assert_eq!(found.join(", "), expected, "{source}");
    }

    #[test]
    fn waiting_is_seen() {
        check("db.load(x).await", "waits");
        check("f(g.await)", "waits");
        check("spawn(async move { x.await? })", "");
        check("spawn(async |x| x.await)", "");
        check("join!(a, b)", "may wait");
        check("defer!({ a } => { if b.await { return; } c? })", "");
        check("pages::defer!({ a } => { b }).await", "waits");
        check("format!(\"{}\", a)", "");
        check("user.name", "");
        check("a || b().await", "waits");
        check("f(|| b().await)", "");
    }

    #[test]
    fn errors_are_seen() {
        check("f()?", "?");
        check("list.iter().map(|x| x.f()?).collect::<T>()?", "?");
        check("list.iter().map(|x| x.f()?)", "");
    }

    #[test]
    fn jumps_are_seen() {
        check("match x { Some(v) => v, None => return }", "return");
        check(
            "match x { Some(v) => v, None => continue 'rows }",
            "continue 'rows",
        );
        check("for i in 0..3 { if i == 1 { break } }", "");
        check("'a: for i in 0..3 { loop { continue 'a } }", "");
        check("while f() { return }", "return");
        check("list.iter().any(|x| { return true })", "");
        check("{ fn f() { return } f() }", "");
        check("a | b", "");
        check("f(|a| return a, { break })", "break");
    }

    #[test]
    fn mentions_look_inside() {
        assert!(mentions(&tokens("f(&[h])"), "h"));
        assert!(!mentions(&tokens("f(&[g.i])"), "h"));
    }
}
