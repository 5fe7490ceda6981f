//! Hands the tokenizer's tokens to the tree builder, and keeps their places.

use super::open::Open;
use super::sink::Sink;
use super::token::{Kind, Token as Current, Written};
use super::trees;
use crate::tree::{NodeId, Span};
use html_spec::check::Finding;
use html_spec::rule;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Token, TokenSink as _, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{Attribute, LocalName, QualName, local_name, ns};
use html5gum::State;
use std::mem::take;

/// How far browsers look for the encoding.
pub(super) const CHARSET_BYTES: u32 = 1024;

/// An attribute of the tag that is under way.
#[derive(Debug, Default)]
pub(super) struct Pending {
    pub(super) name: Vec<u8>,
    pub(super) name_start: usize,
    pub(super) value: Vec<u8>,
    pub(super) value_start: usize,
    pub(super) value_end: usize,
    pub(super) has_value: bool,
}

/// Stands between the tokenizer and the tree builder.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts about the token that is under way"
)]
pub(super) struct Feeder<'a> {
    pub(super) source: &'a str,
    pub(super) builder: &'a TreeBuilder<NodeId, Sink>,
    pub(super) errors: &'a mut Vec<Finding<Span>>,
    pub(super) open: Open,
    /// `</body>` or `</html>` was there, and nothing since.
    pub(super) is_after_body: bool,
    /// What is read is the text of a `script`, `title` and the like.
    pub(super) is_raw: bool,
    /// Behind the byte that was read last.
    pub(super) position: usize,
    pub(super) text: Vec<u8>,
    pub(super) text_start: usize,
    pub(super) text_end: usize,
    /// The `<` that was read last.
    pub(super) start: usize,
    pub(super) is_end_tag: bool,
    pub(super) is_self_closing: bool,
    pub(super) has_duplicates: bool,
    pub(super) name: Vec<u8>,
    /// The name of the start tag before: raw text ends with its end tag.
    pub(super) last_start: Vec<u8>,
    pub(super) pending: Option<Pending>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) written: Vec<Written>,
    pub(super) comment: Vec<u8>,
    pub(super) doctype: Doctype,
}

impl<'a> Feeder<'a> {
    pub(super) fn new(
        source: &'a str,
        builder: &'a TreeBuilder<NodeId, Sink>,
        errors: &'a mut Vec<Finding<Span>>,
    ) -> Self {
        Self {
            source,
            builder,
            errors,
            open: Open::default(),
            is_after_body: false,
            is_raw: false,
            position: 0,
            text: Vec::new(),
            text_start: 0,
            text_end: 0,
            start: 0,
            is_end_tag: false,
            is_self_closing: false,
            has_duplicates: false,
            name: Vec::new(),
            last_start: Vec::new(),
            pending: None,
            attributes: Vec::new(),
            written: Vec::new(),
            comment: Vec::new(),
            doctype: Doctype::default(),
        }
    }

    /// Gives a token to the tree builder, and words what that complains about.
    pub(super) fn send(&mut self, kind: &Kind, span: Span, token: Token) -> Option<State> {
        let sink = &self.builder.sink;
        sink.token.replace(Current {
            kind: kind.clone(),
            span,
            attributes: take(&mut self.written),
            taken: 0,
        });
        let before = *sink.text.borrow();
        if *kind == Kind::Text {
            sink.text.replace(span);
        }
        let result = self.builder.process_token(token, 1);
        let complaints = take(&mut *sink.complaints.borrow_mut());
        if !complaints.is_empty() {
            let about = trees::About {
                kind,
                span,
                open: &self.open.elements,
                tree: &sink.tree(),
                source: self.source,
                text: before,
                is_after_body: self.is_after_body,
            };
            trees::word(&about, &complaints, self.errors);
        }
        match kind {
            Kind::End(name) if matches!(&**name, "body" | "html") => self.is_after_body = true,
            Kind::Start(_) | Kind::End(_) => self.is_after_body = false,
            // Space and comments may stand there.
            Kind::Text => self.is_after_body &= complaints.is_empty(),
            Kind::Comment | Kind::Doctype | Kind::Eof => {}
        }
        for id in self.open.update(self.builder) {
            let own = match kind {
                Kind::End(name) => sink.is_named(id, name),
                _ => false,
            };
            let end = if own { span.end } else { span.start };
            sink.end(
                id,
                Span {
                    start: span.start,
                    end,
                },
            );
        }
        if self.is_self_closing
            && let (Kind::Start(name), TokenSinkResult::RawData(_) | TokenSinkResult::Plaintext) =
                (kind, &result)
        {
            // The tree builder keeps silent about these.
            self.errors
                .push(Finding::new(&rule::SELF_CLOSING, span, &[("name", name)]));
        }
        self.is_raw = matches!(
            result,
            TokenSinkResult::RawData(_) | TokenSinkResult::Plaintext
        ) || (self.is_raw && *kind == Kind::Text);
        match result {
            TokenSinkResult::Plaintext => Some(State::PlainText),
            TokenSinkResult::RawData(RawKind::Rcdata) => Some(State::RcData),
            TokenSinkResult::RawData(RawKind::Rawtext) => Some(State::RawText),
            TokenSinkResult::RawData(RawKind::ScriptData | RawKind::ScriptDataEscaped(_)) => {
                Some(State::ScriptData)
            }
            TokenSinkResult::Continue
            | TokenSinkResult::Script(_)
            | TokenSinkResult::EncodingIndicator(_) => None,
        }
    }

    /// Sends the text that was collected.
    pub(super) fn flush(&mut self) {
        if self.text.is_empty() {
            return;
        }
        let text = take(&mut self.text);
        let mut start = self.text_start;
        let mut first = true;
        for part in text.split(|&byte| byte == 0) {
            if !first {
                let span = Span::new(start, start + 1);
                self.send(&Kind::Text, span, Token::NullCharacterToken);
                start += 1;
            }
            first = false;
            if !part.is_empty() {
                let span = Span::new(start, self.text_end.max(start));
                self.send(&Kind::Text, span, Token::CharacterTokens(tendril(part)));
                start += part.len();
            }
        }
        self.text = text;
        self.text.clear();
    }

    /// The attribute that is under way is complete.
    pub(super) fn end_attribute(&mut self) {
        let Some(pending) = self.pending.take() else {
            return;
        };
        let name = LocalName::from(&*String::from_utf8_lossy(&pending.name));
        let name_at = Span::new(pending.name_start, pending.name_start + pending.name.len());
        if self.is_end_tag {
            let values = [
                ("name", &*name),
                ("tag", &*String::from_utf8_lossy(&self.name)),
            ];
            self.errors
                .push(Finding::new(&rule::END_TAG_ATTRIBUTE, name_at, &values));
            return;
        }
        if self.written.iter().any(|written| written.name == name) {
            self.has_duplicates = true;
            self.errors.push(Finding::new(
                &rule::DUPLICATE_ATTRIBUTE,
                name_at,
                &[("name", &name)],
            ));
            return;
        }
        self.written.push(Written {
            name: name.clone(),
            name_at,
            value_at: pending
                .has_value
                .then(|| Span::new(pending.value_start, pending.value_end)),
        });
        self.attributes.push(Attribute {
            name: QualName::new(None, ns!(), name),
            value: tendril(&pending.value),
        });
    }

    pub(super) fn span(&self) -> Span {
        Span::new(self.start, self.position)
    }
}

pub(super) fn has_charset(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.name.local == local_name!("charset"))
}

pub(super) fn tendril(bytes: &[u8]) -> StrTendril {
    match std::str::from_utf8(bytes) {
        Ok(text) => StrTendril::from_slice(text),
        // The source is text; only the tokenizer's own pieces could be cut within a character.
        Err(_) => StrTendril::from(&*String::from_utf8_lossy(bytes)),
    }
}
