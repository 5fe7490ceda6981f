//! Controls of a form: what their tags say beside what is written, and what was typed in the place of what is written.

use super::Lowerer;
use super::block::Block;
use super::ir::{Arg, Control, Op, Typed};
use crate::ast::{Item, ItemValue, Name, Rust, Value};
use crate::form::mark;
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// A control whose tag is at hand.
#[derive(Clone, Debug)]
pub(crate) struct Filled {
    /// If its form is bound.
    pub(crate) typed: Option<Typed>,
    pub(crate) marks: u32,
    /// The numbers of the form and of the control, where the form has a target.
    pub(crate) limits: Option<(usize, usize)>,
    /// Whether it is an option, of which nothing but `selected` depends on what was typed.
    pub(crate) is_option: bool,
}

/// Types of controls into which nothing is typed that is shown again, so that their `value` stays as it is written.
const FIXED: [&str; 7] = [
    "checkbox", "radio", "password", "file", "button", "select", "textarea",
];

impl Lowerer<'_> {
    /// The operation that writes what was typed in the place of this attribute of the tag at hand.
    pub(crate) fn typed_instead(
        &self,
        name: &str,
    ) -> Option<(&'static str, Option<&'static str>, Typed)> {
        let filled = self.filled.as_ref()?;
        let typed = filled.typed.clone()?;
        match (name, filled.is_option) {
            ("selected", true) => Some(("typed_flag", Some(" selected"), typed)),
            ("checked", false) => Some(("typed_flag", Some(" checked"), typed)),
            ("value", false) if !is_fixed(&typed.of) => Some(("typed_value", None, typed)),
            _ => None,
        }
    }

    /// The value of `aria-describedby` with the place of the control's messages behind it.
    pub(crate) fn described(&self, name: &Name, value: Value) -> Value {
        let Some(Filled {
            typed: Some(typed),
            is_option: false,
            ..
        }) = &self.filled
        else {
            return value;
        };
        if name.text != "aria-describedby" {
            return value;
        }
        let first = match value {
            Value::Text(text) | Value::Number(text, _) => ItemValue::Text(text),
            Value::Rust(rust) => ItemValue::Rust(rust),
            Value::List(mut items) => {
                items.push(item(ItemValue::Rust(self.error_id(typed, name.span))));
                return Value::List(items);
            }
            Value::Bare | Value::Wrong => return value,
        };
        let error = ItemValue::Rust(self.error_id(typed, name.span));
        Value::List(vec![item(first), item(error)])
    }

    /// `path::__private::error_id(bound1, "name")`: a token, if the control is invalid.
    fn error_id(&self, typed: &Typed, span: Span) -> Rust {
        let site = span.resolved_at(Span::mixed_site());
        let mut arguments: Vec<TokenTree> = vec![
            Ident::new(&format!("bound{}", typed.form), Span::mixed_site()).into(),
            Punct::new(',', Spacing::Alone).into(),
        ];
        match &typed.name {
            Arg::Ref(rust) => {
                let mut value: Vec<TokenTree> = vec![Punct::new('&', Spacing::Alone).into()];
                value.extend(rust.tokens.iter().cloned());
                arguments.push(Punct::new('&', Spacing::Alone).into());
                arguments.extend(self.private_call("text_of", value, site));
            }
            Arg::Literal(name, _) => arguments.push(Literal::string(name).into()),
            _ => {}
        }
        Rust::new(self.private_call("error_id", arguments, site), site)
    }

    /// `path::__private::name(…)`
    fn private_call(&self, name: &str, arguments: Vec<TokenTree>, site: Span) -> Vec<TokenTree> {
        let mut tokens: Vec<TokenTree> = self.krate.clone();
        for word in ["__private", name] {
            tokens.push(Punct::new(':', Spacing::Joint).into());
            tokens.push(Punct::new(':', Spacing::Alone).into());
            tokens.push(Ident::new(word, site).into());
        }
        let arguments: TokenStream = arguments.into_iter().collect();
        let mut group = Group::new(Delimiter::Parenthesis, arguments);
        group.set_span(site);
        tokens.push(group.into());
        tokens
    }

    /// At the end of a tag: what it says beside what is written.
    pub(crate) fn fill(&mut self, block: &mut Block) {
        let Some(filled) = self.filled.take() else {
            return;
        };
        if filled.is_option {
            if let Some(typed) = filled.typed
                && filled.marks & mark::CHECKED == 0
            {
                block.control(Op::Typed {
                    operation: "typed_flag",
                    written: Some(" selected"),
                    typed,
                    otherwise: Vec::new(),
                });
            }
            return;
        }
        block.value(|pre| {
            Op::Control(Control {
                pre,
                typed: filled.typed,
                marks: filled.marks,
                limits: filled.limits,
                post: String::new(),
            })
        });
    }
}

fn item(value: ItemValue) -> Item {
    Item {
        value,
        condition: None,
        otherwise: None,
    }
}

fn is_fixed(of: &Arg) -> bool {
    matches!(of, Arg::Literal(of, _) if FIXED.contains(&of.as_str()))
}
