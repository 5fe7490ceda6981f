//! What is known about one attribute.

use crate::datatype::Datatype;

/// The vendors' prefixes that a project has opted into.
///
/// `data-` and `aria-` need no option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// htmx: `hx-`.
    pub htmx: bool,
    /// Alpine: `x-`, `@` and `:`.
    pub alpine: bool,
    /// Vue: `v-`, `@`, `:` and `#`.
    pub vue: bool,
}

/// The kind of value that an attribute takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Present or not: `checked`.
    Boolean,
    /// A keyword, where `true` and `false` are among the keywords: `aria-hidden`.
    Word,
    /// One of the keywords.
    Keywords,
    /// A list of tokens, separated by white space: `class`.
    Tokens,
    /// An integer, possibly negative.
    Integer,
    /// An integer that isn't negative.
    Count,
    /// An integer greater than zero.
    Positive,
    /// A floating-point number.
    Number,
    /// A URL.
    Url,
    /// A list of URLs, separated by white space: `ping`.
    UrlList,
    /// Candidates of images: `srcset`.
    Srcset,
    /// A style sheet's declarations: `style`.
    Style,
    /// An event handler: `onclick`.
    Event,
    /// A document: `srcdoc`.
    Srcdoc,
    /// An identifier: `id`.
    Id,
    /// The identifier of another element.
    IdReference,
    /// Any text.
    Text,
}

/// An attribute, on one element or on all.
#[derive(Debug)]
pub struct Attribute {
    /// The first bytes of the name, for [`crate::sorted`].
    pub(crate) prefix: u64,
    /// The name, in its exact case.
    pub name: &'static str,
    /// The kind of its value.
    pub kind: Kind,
    /// The keywords that a value may be, if it takes keywords.
    pub keywords: &'static [&'static str],
    /// What a literal value must look like beyond its kind and keywords.
    pub datatype: Datatype,
    /// What to use instead, if the attribute is obsolete here.
    pub obsolete: Option<&'static str>,
    /// What it does, in one line.
    pub summary: &'static str,
}
