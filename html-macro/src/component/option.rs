//! `#[component(boxed, crate = path, no_prelude)]`

use crate::error::Errors;
use crate::parse::{Cursor, default_path};
use proc_macro2::{Span, TokenStream, TokenTree};

/// What stands in the parentheses of the attribute.
#[derive(Debug)]
pub(crate) struct Options {
    /// The path to the crate `html`.
    pub(crate) krate: Vec<TokenTree>,
    /// The call is a boxed future, so that an `async` component can call itself.
    pub(crate) boxed: bool,
    /// The module has no prelude: tool attributes can't be named there, so that messages have the compiler's own words.
    pub(crate) no_prelude: bool,
}

pub(crate) fn options(input: TokenStream, errors: &mut Errors) -> Options {
    let mut cursor = Cursor::new(input, Span::call_site());
    let mut options = Options {
        krate: default_path(Span::mixed_site()),
        boxed: false,
        no_prelude: false,
    };
    while !cursor.is_empty() {
        if cursor.eat_ident("boxed") {
            options.boxed = true;
        } else if cursor.eat_ident("no_prelude") {
            options.no_prelude = true;
        } else if cursor.is_ident(0, "crate") && cursor.is_punct(1, '=') {
            cursor.next();
            cursor.next();
            options.krate.clear();
            while !cursor.is_empty() && !cursor.is_punct(0, ',') {
                options.krate.extend(cursor.next());
            }
        } else {
            errors.push(
                cursor.span(),
                "`#[component]` has no such option",
                "the options are `boxed`, `crate = path` and `no_prelude`",
            );
            cursor.take_rest();
        }
        cursor.eat_punct(',');
    }
    options
}
