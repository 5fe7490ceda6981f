//! `#[page("/path", title = …, method = get | post, …)]`, as tokens: what each option says, and which there are.

use super::layout::Layout;
use super::split::{Item, items};
use super::value::{Codes, codes, literal, methods, pairs, status};
use crate::error::Errors;
use crate::path::{self, Pattern};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

/// What stands in the parentheses of the attribute.
#[derive(Debug, Default)]
pub(crate) struct Options {
    pub(crate) path: Option<(Pattern, Span)>,
    pub(crate) title: Option<TokenStream>,
    pub(crate) lang: Option<TokenStream>,
    pub(crate) status: Option<TokenStream>,
    pub(crate) content_type: Option<TokenStream>,
    pub(crate) cache: Option<TokenStream>,
    pub(crate) headers: Vec<Pair>,
    /// Additions to the Content-Security-Policy.
    pub(crate) policy: Vec<Pair>,
    /// Fields of `<meta>`; `description` is one of them.
    pub(crate) meta: Vec<Pair>,
    pub(crate) methods: Vec<Ident>,
    pub(crate) layout: Layout,
    /// The codes that an error page is for.
    pub(crate) errors: Option<Codes>,
    /// What pages of other origins send is taken.
    pub(crate) cross_origin: bool,
    /// The type of the router's state.
    pub(crate) state: Option<TokenStream>,
    /// The path to the crate `pages`.
    pub(crate) krate: Option<TokenStream>,
}

/// `("name", value)`
#[derive(Debug)]
pub(crate) struct Pair {
    pub(crate) name: TokenStream,
    pub(crate) value: TokenStream,
}

const NAMES: [&str; 15] = [
    "title",
    "description",
    "meta",
    "lang",
    "layout",
    "method",
    "status",
    "headers",
    "policy",
    "content_type",
    "cache",
    "error",
    "cross_origin",
    "state",
    "crate",
];

const KNOWN: &str = "the options are `title`, `description`, `meta`, `lang`, `layout`, `method`, `status`, `headers`, `policy`, \
                     `content_type`, `cache`, `error`, `cross_origin`, `state` and `crate`";

pub(crate) fn options(input: TokenStream, errors: &mut Errors) -> Options {
    let mut options = Options::default();
    let mut seen: Vec<String> = Vec::new();
    for (index, item) in items(input).into_iter().enumerate() {
        match item {
            Item::Value(tokens) => {
                let span = tokens.first().map_or_else(Span::call_site, TokenTree::span);
                match literal(&tokens) {
                    Some((text, span)) if index == 0 => {
                        let pattern = path::parse(&text, span, errors);
                        options.path = Some((pattern, span));
                    }
                    Some((_, span)) => errors.push(
                        span,
                        "the path stands first, and there is one",
                        "bind a second function that calls this one for a second path",
                    ),
                    None if index == 0 => errors.push(
                        span,
                        "the path of a page is a literal",
                        "write `#[page(\"/path\")]`",
                    ),
                    None => errors.push(span, "this is no option of `#[page]`", KNOWN),
                }
            }
            Item::Named(name, value) => {
                let word = name.to_string();
                if seen.contains(&word) {
                    errors.push(
                        name.span(),
                        format!("`{word}` is given twice"),
                        "remove this one",
                    );
                }
                options.set(&name, &word, value, errors);
                seen.push(word);
            }
        }
    }
    if options.path.is_none() && options.errors.is_none() && errors.is_empty() {
        errors.push(
            Span::call_site(),
            "this page has no path",
            "write `#[page(\"/path\")]`, or `#[page(error)]` for a page that tells of errors",
        );
    }
    if let (Some((_, span)), Some(_)) = (&options.path, &options.errors) {
        errors.push(
            *span,
            "an error page has no path: it answers wherever the error is",
            "remove the path, or `error`",
        );
    }
    options
}

impl Options {
    /// All expressions in which arguments of the page may stand.
    pub(crate) fn expressions(&self) -> TokenStream {
        let single = [&self.title, &self.lang, &self.status, &self.cache];
        let pairs = self.headers.iter().chain(&self.policy).chain(&self.meta);
        single
            .into_iter()
            .flatten()
            .chain(pairs.map(|pair| &pair.value))
            .cloned()
            .chain([self.layout.attributes()])
            .collect()
    }

    fn set(&mut self, name: &Ident, word: &str, value: Vec<TokenTree>, errors: &mut Errors) {
        let given: TokenStream = value.iter().cloned().collect();
        if given.is_empty() && !matches!(word, "error" | "cross_origin") && NAMES.contains(&word) {
            errors.push(
                name.span(),
                format!("`{word}` has no value"),
                format!("write `{word} = …`"),
            );
            return;
        }
        match word {
            "title" => self.title = Some(given),
            "lang" => self.lang = Some(given),
            "status" => {
                status(&value, errors);
                self.status = Some(given);
            }
            "content_type" => self.content_type = Some(given),
            "cache" => self.cache = Some(given),
            "description" => self.meta.push(Pair {
                name: quote::quote!("description"),
                value: given,
            }),
            "meta" => self.meta.extend(pairs(name, &value, errors)),
            "headers" => self.headers.extend(pairs(name, &value, errors)),
            "policy" => self.policy.extend(pairs(name, &value, errors)),
            "method" => self.methods = methods(&value, errors),
            "layout" => self.layout = Layout::read(value),
            "error" => self.errors = Some(codes(name, &value, errors)),
            "cross_origin" => {
                self.cross_origin = true;
                if let Some(value) = value.first() {
                    errors.push(
                        value.span(),
                        "`cross_origin` has no value",
                        "write `cross_origin` alone, or leave it out",
                    );
                }
            }
            "state" => self.state = Some(given),
            "crate" => self.krate = Some(given),
            _ => errors.push(
                name.span(),
                format!("`#[page]` has no option `{word}`"),
                KNOWN,
            ),
        }
    }
}
