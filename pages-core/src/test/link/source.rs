//! Finds the markup in a file, and the pages.

use super::literal;
use super::markup::tags;
use super::reference::{Reference, references};
use proc_macro2::{Delimiter, Group, LexError, TokenStream, TokenTree};

/// The macros whose tokens are markup.
const MARKUP: [&str; 3] = ["html", "fragment", "head"];

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// The references in its markup, each with the pattern of the page that it stands in.
    pub(super) references: Vec<(Reference, Option<String>)>,
    /// The patterns of its pages.
    pub(super) patterns: Vec<String>,
}

impl Source {
    /// Reads a file: its tokens, so that comments and strings hold nothing.
    pub(super) fn read(text: &str) -> Result<Self, LexError> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut source = Self::default();
        source.walk(without_shebang(text).parse()?, None);
        Ok(source)
    }

    /// Looks through code in the function of the page `page`.
    fn walk(&mut self, code: TokenStream, page: Option<&str>) {
        let tokens: Vec<TokenTree> = code.into_iter().collect();
        // The page whose function comes next.
        let mut next: Option<String> = None;
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ';' => next = None,
                TokenTree::Group(group) if is_markup(&tokens, at) => self.markup(group, page),
                TokenTree::Group(group)
                    if group.delimiter() == Delimiter::Bracket && is_punct(&tokens, at, 1, '#') =>
                {
                    if let Some(pattern) = pattern(group) {
                        self.patterns.push(pattern.clone());
                        next = Some(pattern);
                    }
                }
                TokenTree::Group(group) => {
                    let own = match group.delimiter() {
                        Delimiter::Brace => next.take(),
                        _ => None,
                    };
                    self.walk(group.stream(), own.as_deref().or(page));
                }
                _ => {}
            }
        }
    }

    fn markup(&mut self, group: &Group, page: Option<&str>) {
        tags(group.stream(), &mut |tag| {
            references(&tag, &mut |reference| {
                self.references
                    .push((reference, page.map(ToOwned::to_owned)));
            });
        });
    }
}

/// The first line of a script, which isn't Rust (Reference, "Shebang removal"). Its end stays, so that lines are counted right.
fn without_shebang(text: &str) -> &str {
    if text.starts_with("#!") && !text.starts_with("#![") {
        return text
            .find('\n')
            .and_then(|end| text.get(end..))
            .unwrap_or_default();
    }
    text
}

/// Whether the group at `at` is the input of a macro of ours.
fn is_markup(tokens: &[TokenTree], at: usize) -> bool {
    let name = at.checked_sub(2).and_then(|at| tokens.get(at));
    is_punct(tokens, at, 1, '!')
        && matches!(name, Some(TokenTree::Ident(ident)) if MARKUP.iter().any(|name| ident == name))
}

/// Whether a sign stands `before` tokens in front of `at`.
fn is_punct(tokens: &[TokenTree], at: usize, before: usize, sign: char) -> bool {
    let token = at.checked_sub(before).and_then(|at| tokens.get(at));
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

/// The pattern in `page("/path", …)`, `pages::page("/path")`.
fn pattern(attribute: &Group) -> Option<String> {
    let tokens: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let [.., TokenTree::Ident(name), TokenTree::Group(arguments)] = tokens.as_slice() else {
        return None;
    };
    if name != "page" {
        return None;
    }
    match arguments.stream().into_iter().next() {
        Some(TokenTree::Literal(path)) => {
            literal::text(&path, false).filter(|path| path.starts_with('/'))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each reference as `line:column url page`.
    fn read(text: &str) -> Vec<String> {
        let source = Source::read(text).unwrap();
        let references = source.references.iter().map(|(reference, page)| {
            let (line, column) = (reference.at.line, reference.at.column + 1);
            let page = page.as_deref().unwrap_or("-");
            format!("{line}:{column} {} {page}", literal::shown(&reference.url))
        });
        references.collect()
    }

    #[test]
    fn markup_is_found_wherever_it_stands() {
        let text = r##"
// html! { <a href="/comment"></a> }
const TEXT: &str = r#"html! { <a href="/string"></a> }"#;
fn f(h: &mut Html) {
    html!(h, <a href="/a/{x}">"x"</a>);
    pages::fragment! {
        <p>{if y { fragment! { <a href="/b"></a> } }}</p>
    };
    head! { <link rel="stylesheet" href="/c"> }
    other! { <a href="/other"></a> }
}
"##;
        assert_eq!(read(text), ["5:22 /a/{…} -", "7:40 /b -", "9:41 /c -"]);
    }

    #[test]
    fn markup_knows_the_page_it_stands_in() {
        let text = r#"
#[page("/a/{id}", title = "A")]
/// Docs.
pub(crate) async fn a(#[query] x: u8) -> Result { if x { html! { <a href="b"></a> } } }
fn after() { html! { <a href="c"></a> } }
mod inner {
    #[pages::page("/inner")] async fn b() { html! { <a href="d"></a> } }
    #[page(errors = 404)] async fn c() { html! { <a href="e"></a> } }
    #[homepage("/no")] async fn d() { html! { <a href="f"></a> } }
}"#;
        assert_eq!(
            read(text),
            [
                "4:74 b /a/{id}",
                "5:30 c -",
                "7:61 d /inner",
                "8:58 e -",
                "9:55 f -"
            ]
        );
        assert_eq!(Source::read(text).unwrap().patterns, ["/a/{id}", "/inner"]);
    }

    #[test]
    fn what_is_in_front_of_the_code_is_passed_over() {
        let text = "\u{FEFF}#!/usr/bin/env cargo\nfn f() { html! { <a href=\"/a\"></a> } }";
        assert_eq!(read(text), ["2:26 /a -"]);
        assert!(Source::read("fn f() { \" }").is_err());
    }
}
