//! Reads the options of a field: `#[field(label = "Your name", maxlength = 60)]`.

use super::attribute::{integer, no_value, text};
use super::field::Field;
use super::limit::{Bound, bound};
use super::pattern::judge;
use crate::error::Errors;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

pub(super) const HELP: &str = "the options are `name`, `label`, `default`, `required`, `blank`, `secret`, `minlength`, `maxlength`, `pattern`, \
                    `min`, `max`, `step`, `accept`, `max_size` and `message`";

/// What `#[field(…)]` says.
#[derive(Default)]
pub(super) struct Options {
    pub(super) default: Option<TokenStream>,
    pub(super) required: bool,
    pub(super) blank: bool,
    pub(super) secret: bool,
    pub(super) minlength: Option<u32>,
    pub(super) maxlength: Option<u32>,
    pub(super) pattern: Option<String>,
    /// As it is written; `any` is none.
    pub(super) step: Option<String>,
    pub(super) accept: Option<String>,
    pub(super) max_size: Option<u64>,
    pub(super) message: Option<String>,
}

impl Field {
    /// Reads one option.
    pub(super) fn option(&mut self, name: &Ident, value: &[TokenTree], errors: &mut Errors) {
        let word = name.to_string();
        let options = &mut self.options;
        let flag = match &*word {
            "required" => Some(&mut options.required),
            "blank" => Some(&mut options.blank),
            "secret" => Some(&mut options.secret),
            _ => None,
        };
        if let Some(flag) = flag {
            *flag = true;
            if let Some(token) = value.first() {
                errors.push(
                    token.span(),
                    format!("`{word}` has no value"),
                    format!("write `{word}` alone"),
                );
            }
            if word == "blank" {
                self.written.push(("blank", name.span()));
            }
            return;
        }
        if word == "default" {
            self.written.push(("default", name.span()));
            let span = Span::mixed_site().located_at(name.span());
            options.default = Some(if value.is_empty() {
                quote::quote_spanned!(span=> ::core::default::Default::default())
            } else {
                value.iter().cloned().collect()
            });
            return;
        }
        let known = [
            "name",
            "label",
            "minlength",
            "maxlength",
            "pattern",
            "min",
            "max",
            "step",
            "accept",
            "max_size",
            "message",
        ];
        let Some(option) = known.into_iter().find(|known| *known == word) else {
            unknown(name, &known, errors);
            return;
        };
        if value.is_empty() {
            no_value(name, errors);
            return;
        }
        self.written.push((option, name.span()));
        self.value(option, name, value, errors);
    }

    fn value(&mut self, option: &str, name: &Ident, value: &[TokenTree], errors: &mut Errors) {
        let options = &mut self.options;
        let most = u64::from(u32::MAX);
        let short = |number: Option<u64>| number.and_then(|number| u32::try_from(number).ok());
        match option {
            "minlength" => options.minlength = short(integer(name, value, most, errors)),
            "maxlength" => options.maxlength = short(integer(name, value, most, errors)),
            "max_size" => options.max_size = integer(name, value, u64::MAX, errors),
            "min" => self.range.least = bound(name, value, errors),
            "max" => self.range.most = bound(name, value, errors),
            "step" => {
                let step = bound(name, value, errors).filter(|step| is_step(step, errors));
                options.step = step.map(|step| step.text);
            }
            _ => {
                let Some((text, span)) = text(name, value, errors) else {
                    return;
                };
                match option {
                    "name" if text.is_empty() => {
                        errors.push(span, "a field without a name isn't sent", "write a name");
                    }
                    "name" if text.contains(char::is_whitespace) => errors.push(
                        span,
                        "the name of a field is an `id` in its page, which holds no white space",
                        "write `-` or `_` instead",
                    ),
                    "name" => self.name = text,
                    "label" => self.label = text,
                    "pattern" => {
                        judge(&text, span, errors);
                        options.pattern = Some(text);
                    }
                    "accept" => options.accept = Some(text),
                    _ => options.message = Some(text),
                }
            }
        }
    }
}

/// Whether a step is a number greater than zero, or `any`.
fn is_step(step: &Bound, errors: &mut Errors) -> bool {
    let is_good = if step.is_text {
        step.text == "any"
    } else {
        step.text.parse::<f64>().is_ok_and(|step| step > 0.0)
    };
    if !is_good {
        errors.push(
            step.span,
            "a step is a number greater than 0",
            "write `step = 0.5`, or `step = \"any\"`",
        );
    }
    is_good
}

/// Says that there is no such option, and which one may be meant.
fn unknown(name: &Ident, known: &[&str], errors: &mut Errors) {
    let folded = |word: &str| word.replace('_', "").to_lowercase();
    let word = name.to_string();
    let meant = known
        .iter()
        .chain(&["default", "required", "blank", "secret"])
        .find(|known| folded(known) == folded(&word));
    let help = match (&*word, meant) {
        (_, Some(meant)) => format!("write `{meant}`"),
        ("check", _) => "write `#[check(…)]` beside `#[field(…)]`".to_owned(),
        ("id" | "type" | "placeholder" | "autocomplete" | "value", _) => {
            format!("write `{word}` in the markup of the form; {HELP}")
        }
        _ => HELP.to_owned(),
    };
    errors.push(
        name.span(),
        format!("`#[field]` has no option `{word}`"),
        help,
    );
}
