//! Sends a form (HTML Standard §4.10.22.3, "form submission algorithm").

use super::encode::{Enctype, query};
use super::entry::{Submission, list};
use super::filled::Form;
use super::kind::Kind;
use super::named::only;
use super::policy::Goal;
use super::{policy, validity};
use crate::test::client::{Address, Client, ClientError, RequestBuilder};
use crate::test::page::origin;
use encoding_rs::{Encoding, UTF_8};
use http::Method;

impl Form {
    /// Presses a button, which sends the form: `.await` the answer. What a [`RequestBuilder`] can do is at hand before, such
    /// as [`without_redirects`](RequestBuilder::without_redirects).
    ///
    /// The future fails when there is no such button, when the page asks for something that isn't filled in as a browser
    /// wants it (`required`, `min`, `pattern` …), unless it says `novalidate`, and as
    /// [`send`](RequestBuilder::send).
    pub fn press(&self, button: &str) -> RequestBuilder {
        let button = self.button(button);
        self.send(button.map(Some), false)
    }

    /// The same without asking whether a browser would send what is filled in: for tests of what the site itself says
    /// of it. Text that a control can't hold is sent as it was typed.
    pub fn press_unchecked(&self, button: &str) -> RequestBuilder {
        let button = self.button(button);
        self.send(button.map(Some), true)
    }

    /// Presses Enter in a field, which presses the first button that sends the form (HTML Standard §4.10.22.2,
    /// "implicit submission"). A form without one is sent if it has only one field for a line of text.
    pub fn press_enter(&self) -> RequestBuilder {
        self.send(self.default_button(), false)
    }

    fn button(&self, name: &str) -> Result<usize, ClientError> {
        let buttons = self.controls.iter().enumerate();
        let buttons = buttons.filter(|(_, control)| control.kind.is_button());
        let things = buttons.map(|(at, _)| self.named(at));
        let at = only(name, &self.called(), "button", things.collect())?;
        let control = &self.controls[at];
        let problem = |why: &str| {
            ClientError::new(format!(
                "{} in {} is {why}",
                control.called(),
                self.called()
            ))
        };
        match control.kind {
            Kind::Reset | Kind::Button => Err(problem(control.kind.advice())),
            _ if control.disabled => Err(problem("disabled")),
            _ => Ok(at),
        }
    }

    fn default_button(&self) -> Result<Option<usize>, ClientError> {
        let mut controls = self.controls.iter();
        if let Some(at) = controls.position(|control| control.kind.submits()) {
            let control = &self.controls[at];
            return if control.disabled {
                let (control, form) = (control.called(), self.called());
                Err(ClientError::new(format!(
                    "Enter doesn't send {form}: its first button, {control}, is disabled"
                )))
            } else {
                Ok(Some(at))
            };
        }
        let fields = self.controls.iter();
        match fields.filter(|control| control.kind.blocks_enter()).count() {
            0 | 1 => Ok(None),
            several => Err(ClientError::new(format!(
                "Enter doesn't send {}: it has {several} fields and no button",
                self.called()
            ))),
        }
    }

    fn send(&self, button: Result<Option<usize>, ClientError>, unchecked: bool) -> RequestBuilder {
        button
            .and_then(|button| self.request(button, unchecked))
            .unwrap_or_else(|error| self.page.client.refuse(error))
    }

    fn request(
        &self,
        button: Option<usize>,
        unchecked: bool,
    ) -> Result<RequestBuilder, ClientError> {
        let novalidate = self.own("novalidate").is_some()
            || button.is_some_and(|at| self.controls[at].has("formnovalidate"));
        if !unchecked && !novalidate {
            self.validate()?;
        }
        let (client, mut address) = self.target(button)?;
        self.ask_policy(&client, &address)?;
        let charset = self.charset();
        let submission = Submission {
            button,
            charset: charset.name(),
            unchecked,
        };
        let entries = list(&self.controls, submission);
        let method = self.said(button, "formmethod", "method");
        let from = &self.page.client;
        let request = match method.unwrap_or_default().to_ascii_lowercase().as_str() {
            "post" => {
                let enctype = Enctype::of(self.said(button, "formenctype", "enctype"));
                let encoded = enctype.encode(&entries, charset);
                let request = client.submit(Method::POST, &address, from);
                request.typed(&encoded.kind, encoded.body)
            }
            "dialog" => {
                return Err(ClientError::new(format!(
                    "{} closes a dialog and sends nothing",
                    self.called()
                )));
            }
            _ => {
                address.query = Some(query(&entries, charset));
                client.submit(Method::GET, &address, from)
            }
        };
        let rel = self.own("rel").unwrap_or_default();
        Ok(origin::tell(&self.page, rel, &client, request))
    }

    fn validate(&self) -> Result<(), ClientError> {
        let complaints = validity::complaints(&self.controls);
        if complaints.is_empty() {
            return Ok(());
        }
        Err(ClientError::new(format!(
            "a browser wouldn't send {}: {}",
            self.called(),
            complaints.join("; ")
        )))
    }

    /// Where the form goes.
    fn target(&self, button: Option<usize>) -> Result<(Client, Address), ClientError> {
        let action = self.said(button, "formaction", "action");
        let action = action.unwrap_or_default().trim_matches(|c: char| c <= ' ');
        if action.is_empty() {
            return Ok((self.page.client.clone(), self.page.address.clone()));
        }
        let target = self.page.client.at(self.page.lead(action));
        target.ok_or_else(|| {
            let form = self.called();
            ClientError::new(format!("{form} leads to another site: {action:?}"))
        })
    }

    /// Whether the page lets the form go there.
    fn ask_policy(&self, client: &Client, address: &Address) -> Result<(), ClientError> {
        let goal = Goal {
            base: &client.origin(),
            path: &address.path,
        };
        match policy::forbids(&self.page, &self.page.client.origin(), goal) {
            None => Ok(()),
            Some(directive) => Err(ClientError::new(format!(
                "a browser wouldn't send {} to {}{}: the Content-Security-Policy of its page says \"{directive}\"",
                self.called(),
                goal.base,
                goal.path
            ))),
        }
    }

    /// The first charset that the form asks for and that there is; without, that of the page ("picking an encoding").
    fn charset(&self) -> &'static Encoding {
        let asked = self.own("accept-charset").unwrap_or_default();
        asked
            .split_ascii_whitespace()
            .find_map(|label| Encoding::for_label(label.as_bytes()))
            .map_or(UTF_8, Encoding::output_encoding)
    }

    /// What the button says, or else the form.
    fn said(&self, button: Option<usize>, of_button: &str, of_form: &str) -> Option<&str> {
        button
            .and_then(|at| self.controls[at].element.attr(of_button))
            .or_else(|| self.own(of_form))
    }

    /// An attribute of the form.
    fn own(&self, name: &str) -> Option<&str> {
        self.element.as_ref()?.attr(name)
    }
}
