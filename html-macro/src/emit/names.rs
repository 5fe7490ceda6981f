//! The names of elements and attributes as paths to documented items: for hover and go-to-definition.

use super::tokens::Out;
use html_spec::names::Item;
use proc_macro2::{Ident, Span, TokenTree};

/// The names that a call uses, each with the user's token.
#[derive(Debug, Default)]
pub(crate) struct Names {
    out: Out,
    /// The modules of the documentation that they stand in.
    modules: Vec<&'static str>,
    /// Whether a component is called with props, which may be global attributes that it passes on.
    pub(crate) global: bool,
}

impl Names {
    /// Adds a name that stands at `span`.
    pub(crate) fn add(&mut self, item: &Item, span: Span) {
        let site = Span::mixed_site();
        if !self.modules.contains(&item.module) {
            self.modules.push(item.module);
        }
        self.out.ident(local(item.module), site);
        self.out.punct("::", site);
        self.out.push(if item.raw {
            Ident::new_raw(&item.identifier, span)
        } else {
            Ident::new(&item.identifier, span)
        });
        self.out.punct(",", site);
    }

    /// `type __Names = (__elements::p, …);`: one item, because each item costs the compiler something on every build,
    /// and a type that nobody uses costs no code and no type check.
    pub(crate) fn emit(self, krate: &[TokenTree], out: &mut Out) {
        let site = Span::mixed_site();
        if self.global {
            import(krate, &["__private", "Global"], "_", out);
        }
        if self.out.is_empty() {
            return;
        }
        for module in &self.modules {
            import(krate, &["names", module], local(module), out);
        }
        out.punct("#", site);
        let mut lint = Out::default();
        lint.ident("dead_code", site);
        let mut allow = Out::default();
        allow.ident("allow", site);
        allow.parens(lint, site);
        out.group(proc_macro2::Delimiter::Bracket, allow, site);
        out.ident("type", site);
        out.ident("__Names", site);
        out.punct("=", site);
        out.parens(self.out, site);
        out.punct(";", site);
    }
}

/// `use krate::path as name;`
fn import(krate: &[TokenTree], path: &[&str], name: &str, out: &mut Out) {
    let site = Span::mixed_site();
    out.ident("use", site);
    out.extend(krate.iter().cloned());
    for word in path {
        out.punct("::", site);
        out.ident(word, site);
    }
    out.ident("as", site);
    out.ident(name, site);
    out.punct(";", site);
}

/// What a module of the documentation is called in an expansion.
fn local(module: &'static str) -> &'static str {
    match module {
        "elements" => "__elements",
        "attributes" => "__attributes",
        "svg" => "__svg",
        _ => "__mathml",
    }
}
