//! What is known of a form and its controls before anything is written.

use crate::ast::Rust;
use proc_macro2::{Span, TokenTree};

/// A form in markup.
#[derive(Debug)]
pub(crate) struct Form {
    /// The name of its tag.
    pub(crate) span: Span,
    /// What it is sent to, if that may be a page.
    pub(crate) target: Option<Target>,
    /// `get`, `post`, `dialog`, or `?` where it isn't known.
    pub(crate) method: String,
    /// Where an error about the method belongs.
    pub(crate) method_span: Span,
    /// What `enctype` says, empty where it says nothing, or `?` where it isn't known.
    pub(crate) encoding: String,
    /// What was typed into it: `bind={state}`.
    pub(crate) bind: Option<Rust>,
    /// Whether all of its controls are seen.
    pub(crate) complete: bool,
    /// Whether a button sends it elsewhere, so that nothing can be said of its fields.
    pub(crate) diverted: bool,
    /// Its controls with literal names.
    pub(crate) controls: Vec<Control>,
    /// Those whose names are known when they are written, if it is bound.
    pub(crate) named: Vec<Control>,
}

/// What a form is sent to.
#[derive(Debug)]
pub(crate) struct Target {
    /// The path to what `action={path::url(…)}` calls `url` of.
    pub(crate) path: Vec<TokenTree>,
    /// Whether it is the page around, or another one that answers on the same path.
    pub(crate) own: bool,
}

/// A control. A name that isn't literal is empty here.
#[derive(Debug)]
pub(crate) struct Control {
    pub(crate) name: String,
    /// The literal that is its name.
    pub(crate) span: Span,
    /// The `type` of an `input`; `select`, `textarea`, or `button` for one that submits; `?` where it isn't known.
    pub(crate) of: String,
    /// What it says besides: bits of [`mark`], and above them those of the attributes that limit a value.
    pub(crate) marks: u32,
    /// The literal values of its options, or its own.
    pub(crate) values: Vec<String>,
    /// The arms of the branches around it: the number of the branch, and which of its arms.
    pub(crate) arms: Vec<(usize, usize)>,
    /// Whether it may stand there several times, or with another `multiple`.
    pub(crate) flexible: bool,
}

/// What an element is to the form around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Role {
    /// Nothing.
    #[default]
    None,
    /// The form with this number.
    Form(usize),
    /// A control: the numbers of its form and of itself.
    Control(usize, usize),
    /// The same where its name is a value, among those that are named so.
    Named(usize, usize),
}

/// The bits of [`Control::marks`]. `html::form` has the same numbers.
pub(crate) mod mark {
    /// `inputmode`
    pub(crate) const INPUT_MODE: u32 = 1;
    /// `multiple`
    pub(crate) const MULTIPLE: u32 = 2;
    /// Another control of this name stands before it, and both may be sent.
    pub(crate) const AGAIN: u32 = 4;
    /// It is the only control of this name, and nothing of the form is unknown.
    pub(crate) const ALONE: u32 = 8;
    /// It has a `value`.
    pub(crate) const VALUE: u32 = 16;
    /// It is a select that can show that nothing is chosen.
    pub(crate) const PLACEHOLDER: u32 = 32;
    /// A hidden control of its name speaks for it where it isn't checked.
    pub(crate) const PARTNER: u32 = 64;
    /// It has a `checked`.
    pub(crate) const CHECKED: u32 = 128;
    /// It has an `aria-invalid`.
    pub(crate) const INVALID: u32 = 1 << 16;
    /// It has an `aria-describedby`.
    pub(crate) const DESCRIBED: u32 = 1 << 17;

    /// The attributes that limit a value; the first one has the bit `1 << 8`.
    const LIMITS: [&str; 8] = [
        "required",
        "min",
        "max",
        "step",
        "minlength",
        "maxlength",
        "pattern",
        "accept",
    ];
    /// All limits are written by hand, or may be.
    pub(crate) const ALL_LIMITS: u32 = 0xFF00;

    /// The bit of an attribute that is written by hand.
    pub(crate) fn of(attribute: &str) -> u32 {
        match attribute {
            "inputmode" => INPUT_MODE,
            "multiple" => MULTIPLE,
            "value" => VALUE,
            "checked" => CHECKED,
            "aria-invalid" => INVALID,
            "aria-describedby" => DESCRIBED,
            _ => LIMITS
                .iter()
                .position(|limit| *limit == attribute)
                .map_or(0, |at| 1 << (8 + at)),
        }
    }
}
