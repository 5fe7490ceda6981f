//! The token that is under way, as far as the sink needs to know it.

use crate::tree::Span;
use html5ever::LocalName;

/// What kind of token it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    #[default]
    Text,
    Comment,
    Doctype,
    Start(LocalName),
    End(LocalName),
    Eof,
}

/// Where an attribute was written.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) name: LocalName,
    pub(super) name_at: Span,
    pub(super) value_at: Option<Span>,
}

/// The token that the tree builder works on.
#[derive(Debug, Default)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
    /// The attributes of a start tag.
    pub(super) attributes: Vec<Written>,
    /// How many bytes of a text have become nodes.
    pub(super) taken: u32,
}

impl Token {
    /// The name of a start tag.
    pub(super) fn start(&self) -> Option<&LocalName> {
        match &self.kind {
            Kind::Start(name) => Some(name),
            _ => None,
        }
    }
}
