//! Hands the tokenizer's tokens to the tree builder, and keeps their places.

use super::open::Open;
use super::sink::Sink;
use super::token::{Kind, Token as Current, Written};
use super::{tokens, trees};
use crate::tree::{NodeId, Span};
use html_spec::check::Finding;
use html_spec::rule;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink as _, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;
use html5ever::{Attribute, LocalName, QualName, local_name, ns};
use html5gum::{Emitter, Error, State};
use std::convert::Infallible;
use std::mem::take;

/// How far browsers look for the encoding.
const CHARSET_BYTES: u32 = 1024;

/// An attribute of the tag that is under way.
#[derive(Debug, Default)]
struct Pending {
    name: Vec<u8>,
    name_start: usize,
    value: Vec<u8>,
    value_start: usize,
    value_end: usize,
    has_value: bool,
}

/// Stands between the tokenizer and the tree builder.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts about the token that is under way"
)]
pub(super) struct Feeder<'a> {
    source: &'a str,
    builder: &'a TreeBuilder<NodeId, Sink>,
    errors: &'a mut Vec<Finding<Span>>,
    open: Open,
    /// `</body>` or `</html>` was there, and nothing since.
    is_after_body: bool,
    /// Behind the byte that was read last.
    position: usize,
    text: Vec<u8>,
    text_start: usize,
    text_end: usize,
    /// The `<` that was read last.
    start: usize,
    is_end_tag: bool,
    is_self_closing: bool,
    has_duplicates: bool,
    name: Vec<u8>,
    /// The name of the start tag before: raw text ends with its end tag.
    last_start: Vec<u8>,
    pending: Option<Pending>,
    attributes: Vec<Attribute>,
    written: Vec<Written>,
    comment: Vec<u8>,
    doctype: Doctype,
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
    fn send(&mut self, kind: &Kind, span: Span, token: Token) -> Option<State> {
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
    fn flush(&mut self) {
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
    fn end_attribute(&mut self) {
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

    fn span(&self) -> Span {
        Span::new(self.start, self.position)
    }
}

fn has_charset(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.name.local == local_name!("charset"))
}

fn tendril(bytes: &[u8]) -> StrTendril {
    match std::str::from_utf8(bytes) {
        Ok(text) => StrTendril::from_slice(text),
        // The source is text; only the tokenizer's own pieces could be cut within a character.
        Err(_) => StrTendril::from(&*String::from_utf8_lossy(bytes)),
    }
}

impl Emitter for Feeder<'_> {
    type Token = Infallible;

    #[inline]
    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn set_last_start_tag(&mut self, name: Option<&[u8]>) {
        self.last_start.clear();
        self.last_start.extend(name.unwrap_or_default());
    }

    fn emit_eof(&mut self) {
        self.flush();
        // What is missing at the end is missing behind the last character.
        let last = self.source.char_indices().next_back();
        let end = Span::new(last.map_or(0, |(start, _)| start), self.source.len());
        self.send(&Kind::Eof, end, Token::EOFToken);
        self.builder.end();
    }

    fn emit_error(&mut self, error: Error) {
        let about = tokens::About {
            source: self.source,
            position: self.position,
            start: self.start,
            name: &self.name,
            attribute: self
                .pending
                .as_ref()
                .map_or(&[][..], |pending| &pending.name),
        };
        if let Some(finding) = tokens::word(error, &about) {
            self.errors.push(finding);
        }
    }

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn init_string(&mut self) {
        if self.text.is_empty() {
            self.text_start = self.position;
        }
    }

    fn emit_string(&mut self, text: &[u8]) {
        self.text_end = self.position;
        self.text.extend(text);
    }

    fn init_start_tag(&mut self) {
        self.name.clear();
        self.is_end_tag = false;
        self.is_self_closing = false;
        self.has_duplicates = false;
        self.attributes.clear();
        self.written.clear();
    }

    fn init_end_tag(&mut self) {
        self.init_start_tag();
        self.is_end_tag = true;
    }

    fn init_comment(&mut self) {
        self.comment.clear();
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        self.end_attribute();
        let (written, attributes) = (take(&mut self.written), take(&mut self.attributes));
        self.flush();
        self.written = written;
        let span = self.span();
        let name = LocalName::from(&*String::from_utf8_lossy(&self.name));
        let tag = |kind, attributes| {
            Token::TagToken(Tag {
                kind,
                name: name.clone(),
                self_closing: self.is_self_closing,
                attrs: attributes,
                had_duplicate_attributes: self.has_duplicates,
            })
        };
        let state = if self.is_end_tag {
            let tag = tag(TagKind::EndTag, Vec::new());
            self.send(&Kind::End(name), span, tag)
        } else {
            if span.end > CHARSET_BYTES && name == local_name!("meta") && has_charset(&attributes) {
                self.errors
                    .push(Finding::new(&rule::LATE_CHARSET, span, &[]));
            }
            let tag = tag(TagKind::StartTag, attributes);
            self.last_start.clone_from(&self.name);
            self.send(&Kind::Start(name), span, tag)
        };
        self.text_start = self.position;
        state
    }

    fn emit_current_comment(&mut self) {
        self.flush();
        let text = tendril(&self.comment);
        self.send(&Kind::Comment, self.span(), Token::CommentToken(text));
        self.text_start = self.position;
    }

    fn emit_current_doctype(&mut self) {
        self.flush();
        let mut doctype = take(&mut self.doctype);
        doctype.name = doctype.name.filter(|name| !name.is_empty());
        let span = self.span();
        if let Some(finding) = tokens::doctype(&doctype, span) {
            self.errors.push(finding);
        }
        self.send(&Kind::Doctype, span, Token::DoctypeToken(doctype));
        self.text_start = self.position;
    }

    fn set_self_closing(&mut self) {
        if self.is_end_tag {
            self.emit_error(Error::EndTagWithTrailingSolidus);
        } else {
            self.is_self_closing = true;
        }
    }

    fn set_force_quirks(&mut self) {
        self.doctype.force_quirks = true;
    }

    fn push_tag_name(&mut self, text: &[u8]) {
        self.name.extend(text);
    }

    fn push_comment(&mut self, text: &[u8]) {
        self.comment.extend(text);
    }

    fn push_doctype_name(&mut self, text: &[u8]) {
        let name = self.doctype.name.get_or_insert_with(StrTendril::new);
        name.push_slice(&String::from_utf8_lossy(text));
    }

    fn init_doctype(&mut self) {
        self.doctype = Doctype::default();
    }

    fn init_attribute(&mut self) {
        self.end_attribute();
        self.pending = Some(Pending {
            name_start: self.position.saturating_sub(1),
            ..Pending::default()
        });
    }

    fn init_attribute_value(&mut self) {
        let position = self.position;
        if let Some(pending) = &mut self.pending {
            pending.has_value = true;
            (pending.value_start, pending.value_end) = (position, position);
        }
    }

    fn push_attribute_name(&mut self, text: &[u8]) {
        if let Some(pending) = &mut self.pending {
            pending.name.extend(text);
        }
    }

    fn push_attribute_value(&mut self, text: &[u8]) {
        if let Some(pending) = &mut self.pending {
            pending.value.extend(text);
            pending.value_end = self.position;
        }
    }

    fn set_doctype_public_identifier(&mut self, value: &[u8]) {
        self.doctype.public_id = Some(tendril(value));
    }

    fn set_doctype_system_identifier(&mut self, value: &[u8]) {
        self.doctype.system_id = Some(tendril(value));
    }

    fn push_doctype_public_identifier(&mut self, text: &[u8]) {
        let id = self.doctype.public_id.get_or_insert_with(StrTendril::new);
        id.push_slice(&String::from_utf8_lossy(text));
    }

    fn push_doctype_system_identifier(&mut self, text: &[u8]) {
        let id = self.doctype.system_id.get_or_insert_with(StrTendril::new);
        id.push_slice(&String::from_utf8_lossy(text));
    }

    fn start_open_tag(&mut self) {
        self.start = self.position.saturating_sub(1);
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end_tag && !self.last_start.is_empty() && self.last_start == self.name
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        use html5ever::tokenizer::TokenSink as _;
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}
