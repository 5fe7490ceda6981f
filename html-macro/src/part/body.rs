//! The outline of a function: what its calls of `html!` write, all of them together.

use super::model::Outline;
use crate::check;
use crate::error::Errors;
use crate::parse::{self, names_sink};
use html_spec::attribute::Options;
use proc_macro2::{Group, TokenStream, TokenTree};

/// Macros whose markup goes elsewhere, or whose calls stand inside of other markup.
const ELSEWHERE: &[&str] = &["fragment", "head", "boundary", "defer"];

/// The outline of the function with this body. `slots` are its parameters that hold children.
///
/// A function that brings names into scope for itself may call components that nobody else can name: then nothing is known
/// of its calls.
pub(crate) fn outline(body: &Group, slots: &[String]) -> Outline {
    let mut nodes = Vec::new();
    let mut private = false;
    calls(body, &mut nodes, &mut private);
    let mut outline = check::outline(&nodes, Options::default(), slots.to_vec());
    if private {
        // What stands in a slot of a call stands nowhere that could be told.
        outline.forget_calls();
    }
    outline
}

fn calls(group: &Group, nodes: &mut Vec<crate::ast::Node>, private: &mut bool) {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(ident) => {
                *private |= ["use", "mod", "enum", "struct", "component"]
                    .iter()
                    .any(|word| ident == word);
            }
            TokenTree::Group(inner) => match name_of_macro(&tokens, at) {
                Some(name) if name == "html" => markup(inner.stream(), nodes),
                Some(name) if ELSEWHERE.contains(&name.as_str()) => {}
                _ => calls(inner, nodes, private),
            },
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

fn markup(stream: TokenStream, nodes: &mut Vec<crate::ast::Node>) {
    if !names_sink(stream.clone()) {
        // The call itself reports what is wrong with it.
        let mut errors = Errors::default();
        nodes.extend(parse::call(stream, true, &mut errors).nodes);
    }
}

fn name_of_macro(tokens: &[TokenTree], at: usize) -> Option<String> {
    let (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(punct))) =
        (tokens.get(at.checked_sub(2)?), tokens.get(at - 1))
    else {
        return None;
    };
    (punct.as_char() == '!').then(|| name.to_string())
}
