//! Writes what is known of the fields at compile time: names, kinds and limits for the markup, rules for whoever reads, and the
//! constants of their names.

use super::field::Field;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{format_ident, quote_spanned};
use syn::Visibility;
use syn::ext::IdentExt;
use syn::spanned::Spanned;

/// The fields, the rules, and what the rules need.
pub(super) fn spec(fields: &[Field], private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let count = fields.len();
    let all = fields
        .iter()
        .enumerate()
        .map(|(at, field)| of_field(at, field, private));
    let rules = fields
        .iter()
        .enumerate()
        .map(|(at, field)| rules(at, field, private));
    let patterns = fields.iter().enumerate().filter_map(|(at, field)| {
        let (name, pattern) = (pattern(at), field.options.pattern.as_ref()?);
        Some(quote_spanned!(site=> static #name: #private::Pattern = #private::Pattern::new(#pattern);))
    });
    let types = fields.iter().enumerate().map(|(at, field)| {
        let (alias, of) = (alias(at, field), &field.of);
        quote_spanned!(site=>
            #[allow(non_camel_case_types, reason = "not a name of the user's")]
            type #alias = #of;
        )
    });
    let fit = fields.iter().enumerate().flat_map(|(at, field)| {
        let (alias, name) = (alias(at, field), &field.name);
        field.written.iter().map(move |(option, span)| {
            // An option that doesn't go with the type is marked itself.
            let test = quote_spanned!(site=>
                const _: () = if let ::core::option::Option::Some(message) =
                    #private::misfit(#option, #name, <#alias as #private::FormField>::KIND)
                {
                    ::core::panic!("{}", message.as_str())
                };
            );
            placed(test, site.located_at(*span))
        })
    });
    quote_spanned!(site=>
        #(#types)*
        const __FIELDS: &[#private::html::form::Field] = &[#(#all),*];
        #(#patterns)*
        static __RULES: [#private::Rules; #count] = [#(#rules),*];
        #(#fit)*
    )
}

/// The fields that take files, and how much they take. A file that is too large for one of them is an error of that field;
/// for any other, it is one of the whole form.
pub(super) fn files(fields: &[Field], private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let limits = fields.iter().filter_map(|field| {
        let (name, of) = (&field.name, &field.of);
        let size = match field.options.max_size {
            Some(size) => quote_spanned!(site=> ::core::option::Option::Some(#size)),
            None if names_upload(quote_spanned!(site=> #of)) => {
                quote_spanned!(site=> ::core::option::Option::None)
            }
            None => return None,
        };
        Some(quote_spanned!(site=> #private::FieldLimit { name: #name, size: #size }))
    });
    quote_spanned!(site=> &[#(#limits),*])
}

/// Whether a type is `Upload`, or holds it: `Vec<Upload>`.
fn names_upload(of: TokenStream) -> bool {
    of.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == "Upload",
        TokenTree::Group(group) => names_upload(group.stream()),
        _ => false,
    })
}

/// `pub const AUTHOR: FieldKey<Entry> = …;`
pub(super) fn keys(
    fields: &[Field],
    form: &Ident,
    visibility: &Visibility,
    private: &TokenStream,
) -> TokenStream {
    let site = Span::mixed_site();
    let keys = fields.iter().map(|field| {
        let constant = field.ident.unraw().to_string().to_uppercase();
        let constant = Ident::new(&constant, field.ident.span());
        let (name, doc) = (&field.name, format!("The field `{}`.", field.name));
        quote_spanned!(site=>
            #[doc = #doc]
            #[allow(dead_code, reason = "not every form shows all of its errors")]
            #visibility const #constant: #private::FieldKey<#form> = #private::FieldKey::new(#name);
        )
    });
    quote_spanned!(site=> impl #form { #(#keys)* })
}

fn of_field(at: usize, field: &Field, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let of = alias(at, field);
    let Field {
        name,
        label,
        options,
        ..
    } = field;
    let span = of.span();
    let form_field = quote_spanned!(span=> <#of as #private::FormField>);
    let required = if options.required {
        quote_spanned!(site=> true)
    } else if options.default.is_some() || options.blank {
        quote_spanned!(site=> false)
    } else {
        quote_spanned!(span=> #form_field::REQUIRED)
    };
    let limits = limits(field).into_iter().map(|(attribute, value)| {
        quote_spanned!(site=> #private::html::form::Limit { attribute: #attribute, value: #value })
    });
    quote_spanned!(site=> #private::html::form::Field {
        name: #name,
        label: #label,
        kind: #form_field::KIND,
        required: #required,
        repeats: #form_field::REPEATS,
        limits: &[#(#limits),*],
        choices: #form_field::CHOICES,
    })
}

/// What browsers can see to themselves.
fn limits(field: &Field) -> Vec<(&'static str, String)> {
    let options = &field.options;
    [
        (
            "minlength",
            options.minlength.map(|least| least.to_string()),
        ),
        ("maxlength", options.maxlength.map(|most| most.to_string())),
        ("pattern", options.pattern.clone()),
        (
            "min",
            field.range.least.as_ref().map(|least| least.text.clone()),
        ),
        (
            "max",
            field.range.most.as_ref().map(|most| most.text.clone()),
        ),
        ("step", options.step.clone()),
        ("accept", options.accept.clone()),
    ]
    .into_iter()
    .filter_map(|(attribute, value)| Some((attribute, value?)))
    .collect()
}

fn rules(at: usize, field: &Field, private: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let options = &field.options;
    let some = |name: &str, value: Option<TokenStream>| {
        let (name, value) = (Ident::new(name, site), value?);
        Some(quote_spanned!(site=> #name: ::core::option::Option::Some(#value),))
    };
    let literal = |text: &Option<String>| text.as_ref().map(|text| quote_spanned!(site=> #text));
    let step = options.step.as_ref().and_then(|step| {
        let number: f64 = step.parse().ok()?;
        let least = field
            .range
            .least
            .as_ref()
            .and_then(|least| least.text.parse::<f64>().ok());
        let least = least.unwrap_or(0.0);
        Some(quote_spanned!(site=> (#least, #number, #step)))
    });
    let pattern = options.pattern.is_some().then(|| {
        let name = pattern(at);
        quote_spanned!(site=> &#name)
    });
    let said = [
        some(
            "minlength",
            options.minlength.map(|least| quote_spanned!(site=> #least)),
        ),
        some(
            "maxlength",
            options.maxlength.map(|most| quote_spanned!(site=> #most)),
        ),
        some(
            "max_size",
            options.max_size.map(|most| quote_spanned!(site=> #most)),
        ),
        some("accept", literal(&options.accept)),
        some("message", literal(&options.message)),
        some("step", step),
        some("pattern", pattern),
    ];
    let said = said.into_iter().flatten();
    let (blank, secret) = (options.blank, options.secret);
    quote_spanned!(site=> #private::Rules {
        blank: #blank,
        secret: #secret,
        #(#said)*
        ..#private::Rules::new(&__FIELDS[#at])
    })
}

fn pattern(at: usize) -> Ident {
    format_ident!("__PATTERN_{at}", span = Span::mixed_site())
}

/// The name that the type of a field has in the expansion: it has the place of the type, so that what the type can't be is said
/// there, and once.
pub(super) fn alias(at: usize, field: &Field) -> Ident {
    format_ident!(
        "__Type{at}",
        span = Span::mixed_site().located_at(field.of.span())
    )
}

/// The same tokens, all at one place.
pub(super) fn placed(tokens: TokenStream, place: Span) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| {
            let mut token = match token {
                TokenTree::Group(group) => {
                    let inside = placed(group.stream(), place);
                    Group::new(group.delimiter(), inside).into()
                }
                token => token,
            };
            token.set_span(place);
            token
        })
        .collect()
}
