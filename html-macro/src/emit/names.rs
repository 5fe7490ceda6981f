//! The names of elements and attributes as paths to documented items: for hover and go-to-definition.

use super::tokens::Out;
use html_spec::names::Item;
use proc_macro2::{Ident, Span, TokenTree};

/// The names that a call uses, each with the user's token.
#[derive(Debug, Default)]
pub(crate) struct Names {
    out: Out,
    /// Whether a component is called with props, which may be global attributes that it passes on.
    pub(crate) global: bool,
}

impl Names {
    /// Adds a name that stands at `span`.
    pub(crate) fn add(&mut self, item: &Item, span: Span) {
        let site = Span::mixed_site();
        self.out.ident(item.module, site);
        self.out.punct("::", site);
        self.out.push(if item.raw {
            Ident::new_raw(&item.identifier, span)
        } else {
            Ident::new(&item.identifier, span)
        });
        self.out.ident("as", site);
        self.out.ident("_", site);
        self.out.punct(",", site);
    }

    /// `use path::__private::Global as _;` and `#[allow(unused_imports)] use path::names::{elements::p as _, …};`, which costs no code and no type check.
    pub(crate) fn emit(self, krate: &[TokenTree], out: &mut Out) {
        let site = Span::mixed_site();
        if self.global {
            out.ident("use", site);
            out.extend(krate.iter().cloned());
            for word in ["__private", "Global"] {
                out.punct("::", site);
                out.ident(word, site);
            }
            out.ident("as", site);
            out.ident("_", site);
            out.punct(";", site);
        }
        if self.out.is_empty() {
            return;
        }
        out.punct("#", site);
        let mut lint = Out::default();
        lint.ident("unused_imports", site);
        let mut allow = Out::default();
        allow.ident("allow", site);
        allow.parens(lint, site);
        out.group(proc_macro2::Delimiter::Bracket, allow, site);
        out.ident("use", site);
        out.extend(krate.iter().cloned());
        out.punct("::", site);
        out.ident("names", site);
        out.punct("::", site);
        out.braces(self.out, site);
        out.punct(";", site);
    }
}
