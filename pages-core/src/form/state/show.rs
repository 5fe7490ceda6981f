//! What is wrong with a form, as markup: beside a control, and above the form.

use crate::form::FieldError;
use crate::form::words::said;
use html::form::FormSpec;
use html::{Html, Render, html};
use std::borrow::Cow;

/// What is wrong with one field: what [`FormState::errors`](super::FormState::errors) returns. It prints itself as
/// `<span id="NAME-error" class="error">…</span>`, which may stand wherever a control may, or as nothing.
#[derive(Clone, Debug)]
#[must_use = "errors are printed in markup: `{form.errors(Entry::AUTHOR)}`"]
pub struct ErrorsOfField<'e> {
    name: &'static str,
    spec: &'static FormSpec,
    errors: Vec<&'e FieldError>,
}

impl<'e> ErrorsOfField<'e> {
    pub(super) fn new(
        name: &'static str,
        spec: &'static FormSpec,
        errors: impl Iterator<Item = &'e FieldError>,
    ) -> Self {
        Self {
            name,
            spec,
            errors: errors.collect(),
        }
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// The sentences that are shown.
    pub fn messages(&self) -> impl Iterator<Item = Cow<'static, str>> {
        let field = self.spec.field(self.name);
        self.errors.iter().map(move |error| said(error, field))
    }
}

impl Render for ErrorsOfField<'_> {
    fn render(&self, h: &mut Html) {
        if self.errors.is_empty() {
            return;
        }
        html!(h,
            <span id="{self.name}-error" class="error">
                for (at, message) in self.messages().enumerate() {
                    if at > 0 { " " }
                    {message}
                }
            </span>
        );
    }
}

/// All that is wrong with a form: what [`FormState::summary`](super::FormState::summary) returns.
///
/// It prints itself as a `div` that takes the focus and is announced, with a heading and a list of links to the controls, as the
/// [error summary](https://design-system.service.gov.uk/components/error-summary/) of public services does; or as nothing.
///
/// ```
/// use pages::prelude::*;
///
/// #[derive(Form)]
/// struct Login {
///     name: String,
///     #[field(secret)]
///     password: String,
/// }
///
/// let mut form = FormState::<Login>::empty();
/// assert_eq!(fragment! { {form.summary()} }.as_str(), "");
/// form.error_of_form("This name and this password don't belong together.");
/// form.error(Login::NAME, "isn't known");
/// let summary = form.summary().heading("Please try again");
/// let markup = fragment! { {summary} };
/// assert!(markup.contains("<h2>Please try again</h2><ul><li>This name and this password don't belong together.</li>"));
/// assert!(markup.contains("<li><a href=\"#name\">Name isn't known.</a></li>"));
/// ```
#[derive(Clone, Debug)]
#[must_use = "the summary is printed in markup: `{form.summary()}`"]
pub struct Summary<'e> {
    heading: Cow<'static, str>,
    spec: &'static FormSpec,
    errors: Vec<(Option<&'static str>, &'e FieldError)>,
}

impl<'e> Summary<'e> {
    pub(super) fn new(
        spec: &'static FormSpec,
        errors: impl Iterator<Item = (Option<&'static str>, &'e FieldError)>,
    ) -> Self {
        let mut errors: Vec<_> = errors.collect();
        // As the controls stand in the form; what is wrong with all of it comes first.
        errors.sort_by_key(|(name, _)| {
            let name = (*name)?;
            spec.fields.iter().position(|field| field.name == name)
        });
        Self {
            heading: Cow::Borrowed("There is a problem"),
            spec,
            errors,
        }
    }

    /// The same with another heading.
    pub fn heading(mut self, heading: impl Into<Cow<'static, str>>) -> Self {
        self.heading = heading.into();
        self
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// The names of the fields with the sentences that are shown.
    pub fn messages(&self) -> impl Iterator<Item = (Option<&'static str>, Cow<'static, str>)> {
        self.errors.iter().map(|(name, error)| {
            let field = name.and_then(|name| self.spec.field(name));
            (*name, said(error, field))
        })
    }
}

impl Render for Summary<'_> {
    fn render(&self, h: &mut Html) {
        if self.errors.is_empty() {
            return;
        }
        html!(h,
            <div class="error-summary" role="alert" tabindex="-1" autofocus>
                <h2>{&self.heading}</h2>
                <ul>
                    for (name, message) in self.messages() {
                        <li>
                            if let Some(name) = name {
                                <a href="#{name}">{message}</a>
                            } else {
                                {message}
                            }
                        </li>
                    }
                </ul>
            </div>
        );
    }
}
