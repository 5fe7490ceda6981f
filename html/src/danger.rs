//! The only ways round the checks. Each function states what you promise; a reviewer finds them all by searching for
//! `danger::`.

use crate::{Html, Link, Render};
use std::borrow::Cow;

/// Markup that is printed as it is. Made by [`markup`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Markup(Cow<'static, str>);

/// CSS that is printed as it is. Made by [`css`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Css(Cow<'static, str>);

/// JavaScript that is printed as it is. Made by [`js`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Js(Cow<'static, str>);

/// Markup from elsewhere: of a Markdown renderer, of a database.
///
/// You promise that it is well-formed, with all its tags closed, and that nothing in it comes from a visitor without
/// having been escaped or cleaned.
///
/// ```
/// let mut h = html::Html::new();
/// h.write(&html::danger::markup("<b>bold</b>"));
/// assert_eq!(h.as_str(), "<b>bold</b>");
/// ```
pub fn markup(markup: impl Into<Cow<'static, str>>) -> Markup {
    Markup(markup.into())
}

/// A link whose scheme isn't on the list, such as a `data:` URL.
///
/// You promise that following it is what the visitor wants: that no visitor can choose what runs or what is shown.
///
/// ```
/// let link = html::danger::url("data:text/plain,hello");
/// assert_eq!(link.as_str(), "data:text/plain,hello");
/// ```
pub fn url(url: impl Into<Cow<'static, str>>) -> Link {
    Link::unchecked(url.into())
}

/// CSS, in a `style` attribute or element.
///
/// You promise that it is complete, with all its quotes and braces closed, and that no visitor can choose any of it but by
/// values that can't be misunderstood, such as numbers.
///
/// ```
/// let mut h = html::Html::new();
/// h.__style("<p", " style=\"", &html::danger::css("color: red"), ">");
/// assert_eq!(h.as_str(), "<p style=\"color: red\">");
/// ```
pub fn css(css: impl Into<Cow<'static, str>>) -> Css {
    Css(css.into())
}

/// JavaScript, in a `script` element or an event handler.
///
/// You promise that it is complete, with all its quotes and brackets closed, and that no visitor can choose any of it. To
/// hand a visitor's values to a script, use `Json`.
///
/// ```
/// let mut h = html::Html::new();
/// h.__event("<p", " onclick=\"", &html::danger::js("go(1 && 2)"), ">");
/// assert_eq!(h.as_str(), "<p onclick=\"go(1 &amp;&amp; 2)\">");
/// ```
pub fn js(js: impl Into<Cow<'static, str>>) -> Js {
    Js(js.into())
}

impl Markup {
    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Css {
    /// The CSS.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Js {
    /// The JavaScript.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Render for Markup {
    #[inline]
    fn render(&self, h: &mut Html) {
        h.raw(&self.0);
    }
}
