//! Finds a form of a page, by the names that a visitor knows it by.

use super::control::Control;
use super::filled::Form;
use super::kind::Kind;
use super::label;
use super::named::{Named, only};
use super::tree::{around, elements, is, owner};
use crate::test::client::ClientError;
use crate::test::page::document::Document;
use crate::test::page::{Answer, Element};
use ego_tree::NodeId;
use scraper::{ElementRef, Html};
use std::sync::Arc;

/// A form that isn't read yet.
struct Found {
    node: NodeId,
    element: Element,
    names: Vec<String>,
}

impl Answer {
    /// The form of this page that is called `name`: by one of its buttons, a heading or legend in it, a heading right before
    /// it, its `aria-label` or `aria-labelledby`, its `id` or `name`.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[page("/search", title = "Search")]
    /// async fn search(#[query] q: Option<String>) {
    ///     html! {
    ///         <form><label>"Words" <input name="q"></label> <button>"Find"</button></form>
    ///         <p>{q}</p>
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages::Result {
    /// let client = pages::test::client(pages::Site::new())?;
    /// let page = client.get("/search").await?;
    /// let found = page.form("Find")?.fill("Words", "rust & html")?.press("Find").await?;
    /// assert_eq!(found.url(), "/search?q=rust+%26+html");
    /// assert_eq!(found.select("p")[0].text(), "rust & html");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When no form is called so, or several are.
    pub fn form(&self, name: &str) -> Result<Form, ClientError> {
        let forms = self.forms();
        let named = forms.iter().map(|form| Named {
            names: &form.names,
            shown: shown(form),
            thing: form,
        });
        only(name, &self.url(), "form", named.collect())
            .map(|form| self.read(form.node))
            .map_err(|error| match forms.len() {
                0 => ClientError::new(format!("{} has no form", self.url())),
                _ => error,
            })
    }

    /// The form of a page that has only one.
    ///
    /// # Errors
    /// When it has none, or several.
    pub fn only_form(&self) -> Result<Form, ClientError> {
        match &*self.forms() {
            [] => Err(ClientError::new(format!("{} has no form", self.url()))),
            [form] => Ok(self.read(form.node)),
            several => {
                let shown: Vec<String> = several.iter().map(shown).collect();
                Err(ClientError::new(format!(
                    "{} has {} forms: {}",
                    self.url(),
                    several.len(),
                    shown.join(", ")
                )))
            }
        }
    }

    /// The form in which the first element stands that a CSS selector finds: one of many that are called the same.
    ///
    /// ```
    /// # fn third(page: &pages::test::Answer) -> Result<pages::test::Form, pages::test::ClientError> {
    /// page.form_at("tr:nth-child(3) form")
    /// # }
    /// ```
    ///
    /// # Errors
    /// When nothing is found, or it belongs to no form.
    ///
    /// # Panics
    /// When the selector is malformed.
    #[track_caller]
    pub fn form_at(&self, selector: &str) -> Result<Form, ClientError> {
        let found = self.document().select(selector);
        let Some(first) = found.first() else {
            return Err(ClientError::new(format!(
                "nothing of {} is found by {selector:?}",
                self.url()
            )));
        };
        let node = self.document().with(|html| {
            let element = html.tree.get(first.node()).and_then(ElementRef::wrap)?;
            let within = || {
                around(element)
                    .find(|above| is(above, "form"))
                    .map(|form| form.id())
            };
            if is(&element, "form") {
                return Some(element.id());
            }
            match Kind::of(&element) {
                Some(_) => owner(html, element),
                None => within(),
            }
        });
        node.map(|node| self.read(node))
            .ok_or_else(|| ClientError::new(format!("{first:?} of {} is in no form", self.url())))
    }

    fn forms(&self) -> Vec<Found> {
        let document = self.document();
        document.with(|html| {
            elements(html)
                .filter(|element| is(element, "form"))
                .map(|form| Found {
                    node: form.id(),
                    element: Element::new(document, form),
                    names: label::of_form(html, form),
                })
                .collect()
        })
    }

    fn read(&self, node: NodeId) -> Form {
        let document = self.document();
        let (names, controls) = document.with(|html| {
            let form = html.tree.get(node).and_then(ElementRef::wrap);
            let names = form.map(|form| label::of_form(html, form));
            (names.unwrap_or_default(), controls(document, html, node))
        });
        let element = document.with(|html| {
            let form = html.tree.get(node).and_then(ElementRef::wrap);
            form.map(|form| Element::new(document, form))
        });
        Form::new(self.clone(), element, names, controls)
    }
}

/// The controls of a form, as a browser shows them at first.
fn controls(document: &Arc<Document>, html: &Html, form: NodeId) -> Vec<Control> {
    let mut controls: Vec<Control> = elements(html)
        .filter(|element| owner(html, *element) == Some(form))
        .filter_map(|element| Control::read(document, html, element))
        .collect();
    // Of several radio buttons of one group that are checked, the last one stays.
    let mut seen: Vec<String> = Vec::new();
    for control in controls.iter_mut().rev() {
        if control.kind == Kind::Radio && control.checked && !control.name().is_empty() {
            control.checked = !seen.iter().any(|name| name == control.name());
            seen.push(control.name().to_owned());
        }
    }
    controls
}

/// A form as it is told apart from others: by its tag.
fn shown(form: &Found) -> String {
    let markup = form.element.html();
    let tag = markup.split_inclusive('>').next().unwrap_or(&markup);
    match form.names.first() {
        Some(name) => format!("{tag} ({name:?})"),
        None => tag.to_owned(),
    }
}
