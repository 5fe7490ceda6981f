//! A form that is filled as a visitor fills it.

use super::control::Control;
use super::file::File;
use super::kind::Kind;
use super::named::{listed, only};
use super::tree::collapse;
use crate::test::client::ClientError;
use crate::test::page::{Answer, Element};

/// A form of a page, filled by the labels that a visitor reads: [`Answer::form`].
///
/// A control is called as its `<label>` says, or its `aria-label` or `aria-labelledby`; where it has none of them, as its
/// `title` or its `placeholder` says. White space doesn't count. It behaves as a form in a browser without scripts (HTML
/// Standard §4.10.22).
///
/// ```
/// use pages::prelude::*;
/// use pages::test::File;
///
/// #[page("/order", title = "Order")]
/// async fn order() {
///     html! {
///         <form action="/sent" method="post" enctype="multipart/form-data">
///             <label>"Your name" <input name="name" required></label>
///             <label>"Size" <select name="size"><option>"Small"</option><option value="l">"Large"</option></select></label>
///             <label>"Picture" <input type="file" name="picture"></label>
///             <label><input type="checkbox" name="agree" required>" I agree"</label>
///             <button>"Order"</button>
///         </form>
///     }
/// }
///
/// #[page("/sent", method = post)]
/// async fn sent(body: String) -> String {
///     body
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let client = pages::test::client(pages::Site::new())?;
/// let form = client.get("/order").await?.form("Order")?;
/// let refused = form.press("Order").await.unwrap_err();
/// assert!(refused.to_string().contains("\"Your name\" is required and empty"));
/// let answer = form
///     .fill("Your name", "Ada")?
///     .choose("Size", "Large")?
///     .attach("Picture", File::new("dot.gif", "image/gif", "GIF89a"))?
///     .check("I agree")?
///     .press("Order")
///     .await?;
/// assert!(answer.text().contains("name=\"size\"\r\n\r\nl\r\n"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a form is sent when a button of it is pressed"]
pub struct Form {
    pub(super) page: Answer,
    pub(super) element: Option<Element>,
    names: Vec<String>,
    pub(super) controls: Vec<Control>,
}

impl Form {
    pub(super) fn new(
        page: Answer,
        element: Option<Element>,
        names: Vec<String>,
        controls: Vec<Control>,
    ) -> Self {
        Self {
            page,
            element,
            names,
            controls,
        }
    }

    /// Puts text into a control, in the place of what is there: a number as `"7"`, a date as `"2026-02-28"`, a time as
    /// `"08:30"`.
    ///
    /// # Errors
    /// When there is no such control for text, or it can't be changed.
    pub fn fill(mut self, label: &str, text: &str) -> Result<Self, ClientError> {
        let at = self.find(label, Kind::takes_text)?;
        self.controls[at].type_in(text);
        Ok(self)
    }

    /// Checks a checkbox or a radio button.
    ///
    /// # Errors
    /// When there is none, or it can't be changed.
    pub fn check(mut self, label: &str) -> Result<Self, ClientError> {
        let at = self.find(label, Kind::is_switch)?;
        self.switch_on(at);
        Ok(self)
    }

    /// Unchecks a checkbox.
    ///
    /// # Errors
    /// When there is none, or it can't be changed.
    pub fn uncheck(mut self, label: &str) -> Result<Self, ClientError> {
        let at = self.find(label, |kind| kind == Kind::Checkbox)?;
        self.controls[at].checked = false;
        Ok(self)
    }

    /// Chooses an option of a list by the list's label and its own, or a radio button by the legend of its group and its
    /// label. Where several options can be chosen, the others stay.
    ///
    /// # Errors
    /// When there is no such list or group, or it has no such option, or it can't be changed.
    pub fn choose(mut self, label: &str, option: &str) -> Result<Self, ClientError> {
        if self.group(label).is_empty() {
            return self.select(label, option, true);
        }
        let place = format!("the group {:?} in {}", collapse(label), self.called());
        let things = self.group(label).into_iter().map(|at| self.named(at));
        let at = only(option, &place, "button", things.collect())?;
        self.must_be_free(at)?;
        self.switch_on(at);
        Ok(self)
    }

    /// Takes back an option of a list in which several can be chosen.
    ///
    /// # Errors
    /// When there is no such list, or it has no such option, or it can't be changed.
    pub fn unchoose(self, label: &str, option: &str) -> Result<Self, ClientError> {
        self.select(label, option, false)
    }

    /// Attaches a file. Where the control takes several, the others stay.
    ///
    /// # Errors
    /// When there is no such control for files, or it can't be changed.
    pub fn attach(mut self, label: &str, file: File) -> Result<Self, ClientError> {
        let at = self.find(label, |kind| kind == Kind::File)?;
        let control = &mut self.controls[at];
        if !control.has("multiple") {
            control.files.clear();
        }
        control.files.push(file);
        Ok(self)
    }

    /// How a message calls it: `the form "Sign" of /guestbook`.
    pub(super) fn called(&self) -> String {
        match self.names.first() {
            Some(name) => format!("the form {name:?} of {}", self.page.url()),
            None => format!("the form of {}", self.page.url()),
        }
    }

    fn switch_on(&mut self, at: usize) {
        let (kind, name) = (self.controls[at].kind, self.controls[at].name().to_owned());
        if kind == Kind::Radio && !name.is_empty() {
            let same = |other: &&mut Control| other.kind == Kind::Radio && other.name() == name;
            for other in self.controls.iter_mut().filter(same) {
                other.checked = false;
            }
        }
        self.controls[at].checked = true;
    }

    fn select(mut self, label: &str, option: &str, on: bool) -> Result<Self, ClientError> {
        let at = self.find(label, |kind| kind == Kind::Select)?;
        let (form, wanted) = (self.called(), collapse(option));
        let control = &mut self.controls[at];
        let (list, multiple) = (control.called(), control.has("multiple"));
        let position = control
            .choices
            .iter()
            .position(|choice| choice.label == wanted);
        let Some(position) = position else {
            let known = listed(&wanted, control.choices.iter().map(|choice| &*choice.label));
            return Err(ClientError::new(format!(
                "no option of {list} in {form} is called {wanted:?}: there is {known}"
            )));
        };
        if control.choices[position].disabled {
            return Err(ClientError::new(format!(
                "the option {wanted:?} of {list} in {form} is disabled"
            )));
        }
        if !on && !multiple {
            return Err(ClientError::new(format!(
                "{list} in {form} always has one option that is chosen: choose another"
            )));
        }
        if !multiple {
            for choice in &mut control.choices {
                choice.selected = false;
            }
        }
        control.choices[position].selected = on;
        Ok(self)
    }
}
