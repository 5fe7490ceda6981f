//! What the tokenizer calls: collects each token's pieces, and hands the whole one on.

use super::feeder::{CHARSET_BYTES, Feeder, Pending, has_charset, tendril};
use super::token::Kind;
use super::tokens;
use crate::tree::Span;
use html_spec::check::Finding;
use html_spec::rule;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{Doctype, Tag, TagKind, Token, TokenSink as _};
use html5ever::{LocalName, local_name};
use html5gum::{Emitter, Error, State};
use std::convert::Infallible;
use std::mem::take;

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
        // One about a character beyond ASCII comes late: `start_open_tag` has found that.
        if error == Error::InvalidFirstCharacterOfTagName && !about.is_behind_open() {
            return;
        }
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
        if self.is_raw {
            return;
        }
        let rest = self.source.get(self.position..).unwrap_or_default();
        let name = rest.strip_prefix('/').unwrap_or(rest);
        if let Some(first) = name.chars().next().filter(|first| !first.is_ascii()) {
            let start = self.source.len() - name.len();
            let at = Span::new(start, start + first.len_utf8());
            self.errors.push(tokens::bad_name(first, at));
        }
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.is_end_tag && !self.last_start.is_empty() && self.last_start == self.name
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&mut self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}
