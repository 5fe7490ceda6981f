//! The document of a page that has no layout of its own, and where the page itself begins and ends.

use super::head::head;
use super::own::CLOSING;
use crate::context::{Context, field, with};
use crate::{Result, later};
use html::{Html, Render};
use http::{HeaderValue, StatusCode, header};
use std::borrow::Cow;

/// What the attribute of a page says about its response and its document.
#[derive(Debug, Default)]
pub struct Document {
    /// The status code, if it isn't 200.
    pub status: Option<u16>,
    /// Headers.
    pub headers: Vec<(&'static str, Cow<'static, str>)>,
    /// Headers that aren't sent, though they go with other pages.
    pub without: Vec<&'static str>,
    /// What the Content-Security-Policy allows beside what it does for all pages.
    pub policy: Vec<(&'static str, Cow<'static, str>)>,
    /// The media type, if it isn't `text/html; charset=utf-8`.
    pub content_type: Option<&'static str>,
    /// The title.
    pub title: Option<Cow<'static, str>>,
    /// The language of the document, if it isn't English.
    pub lang: Option<Cow<'static, str>>,
    /// `<meta name content>`
    pub meta: Vec<(Cow<'static, str>, Cow<'static, str>)>,
}

impl Document {
    /// Says to the response of `context` what stands here.
    pub(crate) fn prepare(self, context: &Context) -> Result {
        let mut said = context.head()?;
        if let Some(status) = self.status {
            said.status = Some(StatusCode::from_u16(status)?);
        }
        if let Some(kind) = self.content_type {
            said.headers
                .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        }
        for (name, value) in self.headers {
            let (name, value) = field(name, &value)?;
            said.headers.append(name, value);
        }
        if !self.without.is_empty() || !self.policy.is_empty() {
            let changes = said.changes.get_or_insert_default();
            for name in self.without {
                changes.without(field(name, "")?.0);
            }
            for (directive, sources) in self.policy {
                changes
                    .allow(directive, &sources)
                    .map_err(crate::Error::new)?;
            }
        }
        said.title = self.title;
        said.lang = self.lang;
        said.meta = self.meta;
        Ok(())
    }
}

/// Writes the document up to where the page begins.
pub fn open(h: &mut Html) {
    match with(Context::lang).flatten() {
        None => h.__lit("<!DOCTYPE html><html lang=\"en\"><head>"),
        Some(lang) => h.__attr("<!DOCTYPE html><html", " lang=\"", &*lang, "><head>"),
    }
    head().render(h);
    h.__lit("</head><body>");
    begin(h);
    with(|context| context.wrap(h.position()));
}

/// The page begins here: what is written before doesn't commit the response.
pub fn begin(h: &mut Html) {
    h.__publish();
    with(|context| context.hold(h.position()));
}

/// The page has written all of its own: sends the parts that it has deferred.
pub async fn end(h: &mut Html) {
    h.__publish();
    later::finish(h).await;
}

/// As [`end`], and ends the document that [`open`] has begun.
pub async fn close(h: &mut Html) {
    end(h).await;
    if with(Context::is_taken_off) != Some(true) {
        h.__lit(CLOSING);
    }
    h.__publish();
}
