//! The page in `action={page::url(…)}`, found by its tokens.

use proc_macro2::{Delimiter, TokenTree};

/// The path before `::url(…)` at the start of an expression, if its last name could be that of a page.
pub(crate) fn page(tokens: &[TokenTree]) -> Option<Vec<TokenTree>> {
    // What a `macro_rules!` variable was bound to.
    if let [TokenTree::Group(group)] = tokens
        && group.delimiter() == Delimiter::None
    {
        let inner: Vec<TokenTree> = group.stream().into_iter().collect();
        return page(&inner);
    }
    let start = usize::from(is_punct(tokens.first(), '&'));
    let mut at = start;
    if colons(tokens, at) {
        at += 2;
    }
    let mut last = None;
    loop {
        let (TokenTree::Ident(name), true) = (tokens.get(at)?, colons(tokens, at + 1)) else {
            return None;
        };
        at += 3;
        let end = at - 2;
        match (tokens.get(at), tokens.get(at + 1)) {
            (Some(TokenTree::Ident(next)), Some(TokenTree::Group(group)))
                if next == "url" && group.delimiter() == Delimiter::Parenthesis =>
            {
                last = Some((name.to_string(), end));
            }
            (Some(TokenTree::Ident(_)), Some(_)) => {}
            _ => return None,
        }
        if let Some((name, end)) = &last {
            return is_page(name).then(|| tokens.get(start..*end).map(<[_]>::to_vec))?;
        }
    }
}

/// Pages are functions, whose names begin with small letters; `self::url()` is a function of a module.
fn is_page(name: &str) -> bool {
    let plain = name.strip_prefix("r#").unwrap_or(name);
    !matches!(plain, "self" | "super" | "crate")
        && plain
            .chars()
            .next()
            .is_some_and(|first| first.is_lowercase() || first == '_')
}

fn colons(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens.get(at), ':') && is_punct(tokens.get(at + 1), ':')
}

fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// Whether an expression ends with a call of one of these methods, which print no controls.
pub(crate) fn prints_errors(tokens: &[TokenTree]) -> bool {
    let [
        ..,
        TokenTree::Punct(dot),
        TokenTree::Ident(method),
        TokenTree::Group(arguments),
    ] = tokens
    else {
        return false;
    };
    dot.as_char() == '.'
        && (method == "errors" || method == "summary")
        && arguments.delimiter() == Delimiter::Parenthesis
}

#[cfg(test)]
mod tests {
    use super::*;
    use proc_macro2::TokenStream;

    fn tokens(text: &str) -> Vec<TokenTree> {
        text.parse::<TokenStream>().unwrap().into_iter().collect()
    }

    fn found(text: &str) -> Option<String> {
        page(&tokens(text)).map(|path| {
            path.into_iter()
                .collect::<TokenStream>()
                .to_string()
                .replace(' ', "")
        })
    }

    #[test]
    fn the_path_stands_before_url() {
        for (text, path) in [
            ("sign::url()", "sign"),
            ("&sign::url(7)", "sign"),
            (
                "crate::book::sign::url(a, b).fragment(\"x\")",
                "crate::book::sign",
            ),
            ("self::sign::url()", "self::sign"),
            ("::site::sign::url()", "::site::sign"),
            ("r#type::url()", "r#type"),
            ("sign::url()?", "sign"),
        ] {
            assert_eq!(found(text).as_deref(), Some(path), "{text}");
        }
    }

    #[test]
    fn what_is_no_page_has_no_path() {
        for text in [
            "",
            "url()",
            "self::url()",
            "super::url()",
            "Link::url()",
            "sign::link()",
            "sign::url",
            "sign::url::make()",
            "if x { a::url() } else { b::url() }",
            "format!(\"/x\")",
            "a.b::url()",
            "sign::<u8>::url()",
            "-sign::url()",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }

    #[test]
    fn errors_and_summaries_are_known_by_their_method() {
        assert!(prints_errors(&tokens("form.errors(Entry::AUTHOR)")));
        assert!(prints_errors(&tokens("self.form.summary()")));
        for text in [
            "errors()",
            "form.errors",
            "form.errors().all()",
            "form.others()",
        ] {
            assert!(!prints_errors(&tokens(text)), "{text}");
        }
    }
}
