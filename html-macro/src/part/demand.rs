//! What a call of `html!` demands of the components in it, as constants whose errors stand on the user's tokens.

use super::model::{Base, Call, Item, Near, Outline, Written};
use super::place::Words;
use crate::emit::{Out, at};
use proc_macro2::{Span, TokenTree};

/// `const _: () = { demand(Card::__fits(…)); demand(Card::__place("children", …).refuses(…)); };` for each call of a component.
pub(crate) fn demands(outline: &Outline, krate: &[TokenTree], out: &mut Out) {
    for (number, call) in outline.calls.iter().enumerate() {
        let mut body = Out::default();
        if is_known(call) {
            let mut words = Words::new(outline, None, krate);
            let path = words.source.run(&call.path);
            let place = words.place(&call.at);
            words.source.add(format_args!("{path}::__fits({place})"));
            demand(&mut body, krate, words, call.span);
        }
        for given in &call.given {
            let roots = given.written.roots.iter().map(|item| (item, true));
            let inner = given.written.inner.iter().map(|item| (item, false));
            for (item, is_root) in roots.chain(inner) {
                let mut words = Words::new(outline, None, krate);
                let place = words.slot(number, &given.slot);
                let part = words.part("", &alone(item, is_root));
                words.source.add(format_args!("({place}).refuses({part})"));
                demand(&mut body, krate, words, item.span);
            }
        }
        if !body.is_empty() {
            let site = Span::mixed_site();
            out.ident("const", site);
            out.ident("_", site);
            out.punct(":", site);
            out.parens(Out::default(), site);
            out.punct("=", site);
            out.braces(body, site);
            out.punct(";", site);
        }
    }
}

/// `::html::__private::part::demand(…);`, all of it where the user's token is.
fn demand(out: &mut Out, krate: &[TokenTree], words: Words<'_>, span: Span) {
    let span = at(span);
    let mut path = Out::default();
    path.extend(krate.iter().cloned());
    for name in ["__private", "part", "demand"] {
        path.punct("::", span);
        path.ident(name, span);
    }
    out.extend(path.finish().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(span));
        token
    }));
    let mut inner = Out::default();
    inner.extend(words.source.tokens());
    out.parens(inner, span);
    out.punct(";", Span::mixed_site());
}

/// Whether anything is known about the place of a call.
fn is_known(call: &Call) -> bool {
    match &call.at.base {
        Base::Slot(..) => true,
        Base::Around | Base::Template => {
            matches!(call.at.near, Near::Element { .. }) || !call.at.bans.is_empty()
        }
    }
}

fn alone(item: &Item, is_root: bool) -> Written {
    let mut written = Written::default();
    if is_root {
        written.root(&item.name, item.span, item.categories);
    } else {
        written.inner(&item.name, item.span, item.categories);
    }
    written
}
