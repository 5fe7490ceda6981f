//! Whether a body ends with a result, as in `Err(Error::see_other(home::url()))`.

use super::scan::{is_braces, is_punct, is_word};
use proc_macro2::{Delimiter, Group, TokenTree};

/// Whether the last thing in the body is `Ok(…)` or `Err(…)`, which is then the result of the page.
pub(crate) fn is_result(body: &Group) -> bool {
    let tokens: Vec<TokenTree> = body.stream().into_iter().collect();
    let Some(name) = tokens.len().checked_sub(2) else {
        return false;
    };
    let called = matches!(
        tokens.last(),
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis
    );
    // What stands before it is a statement of its own: otherwise this is a part of it.
    let alone = name
        .checked_sub(1)
        .is_none_or(|before| is_punct(&tokens, before, ';') || is_braces(&tokens, before));
    called && alone && (is_word(&tokens, name, "Ok") || is_word(&tokens, name, "Err"))
}
