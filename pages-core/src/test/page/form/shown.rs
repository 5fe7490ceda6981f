//! What a visitor sees in the controls of a form, and how they find them.

use super::control::Control;
use super::filled::Form;
use super::kind::Kind;
use super::named::{Named, only};
use super::tree::collapse;
use crate::test::client::ClientError;
use std::fmt;

impl Form {
    /// What a visitor sees in a control: its text, the labels of the options that are chosen, the names of its files.
    ///
    /// # Errors
    /// When there is no such control.
    pub fn value(&self, label: &str) -> Result<String, ClientError> {
        let group = self.group(label);
        if group.is_empty() {
            return Ok(self.controls[self.look(label)?].shown());
        }
        let checked = group.into_iter().map(|at| &self.controls[at]);
        let names = checked
            .filter(|control| control.checked)
            .filter_map(|control| control.names.first());
        Ok(names.cloned().collect::<Vec<_>>().join(", "))
    }

    /// Whether a checkbox or a radio button is checked.
    ///
    /// # Errors
    /// When there is no such control.
    pub fn is_checked(&self, label: &str) -> Result<bool, ClientError> {
        let at = self.only(label, Kind::is_switch)?;
        Ok(self.controls[at].checked)
    }

    /// What is said of a control beside its label, with `aria-describedby`: a hint, or what is wrong with it.
    ///
    /// # Errors
    /// When there is no such control.
    pub fn description(&self, label: &str) -> Result<&str, ClientError> {
        let control = &self.controls[self.look(label)?];
        Ok(&control.description)
    }

    /// Whether the page says that what stands in a control won't do (`aria-invalid`).
    ///
    /// # Errors
    /// When there is no such control.
    pub fn is_invalid(&self, label: &str) -> Result<bool, ClientError> {
        let control = &self.controls[self.look(label)?];
        let invalid = control.element.attr("aria-invalid").unwrap_or_default();
        Ok(!matches!(invalid, "" | "false"))
    }

    pub(super) fn named(&self, at: usize) -> Named<'_, usize> {
        let control = &self.controls[at];
        Named {
            names: &control.names,
            shown: format!("{:?}", control.element),
            thing: at,
        }
    }

    /// The control that a visitor can see under a label.
    pub(super) fn look(&self, label: &str) -> Result<usize, ClientError> {
        self.only(label, |kind| !kind.is_button() && kind != Kind::Hidden)
    }

    /// The same if it can be changed.
    pub(super) fn find(
        &self,
        label: &str,
        fits: impl Fn(Kind) -> bool,
    ) -> Result<usize, ClientError> {
        let at = self.only(label, fits)?;
        self.must_be_free(at)?;
        Ok(at)
    }

    pub(super) fn only(
        &self,
        label: &str,
        fits: impl Fn(Kind) -> bool,
    ) -> Result<usize, ClientError> {
        let wanted = collapse(label);
        let all = || 0..self.controls.len();
        let (fitting, others): (Vec<usize>, Vec<usize>) =
            all().partition(|at| fits(self.controls[*at].kind));
        let is_called = |at: &&usize| self.controls[**at].names.contains(&wanted);
        if !fitting.iter().any(|at| is_called(&at))
            && let Some(other) = others.iter().find(is_called)
        {
            let advice = self.controls[*other].kind.advice();
            return Err(ClientError::new(format!(
                "{wanted:?} in {} is {advice}",
                self.called()
            )));
        }
        let things = fitting.into_iter().map(|at| self.named(at));
        only(label, &self.called(), "field", things.collect())
    }

    pub(super) fn must_be_free(&self, at: usize) -> Result<(), ClientError> {
        let control = &self.controls[at];
        let why = if control.disabled {
            "disabled"
        } else if control.is_readonly() {
            "read-only"
        } else {
            return Ok(());
        };
        let (control, form) = (control.called(), self.called());
        Err(ClientError::new(format!("{control} in {form} is {why}")))
    }

    /// The radio buttons of the group that is called so.
    pub(super) fn group(&self, label: &str) -> Vec<usize> {
        let wanted = collapse(label);
        let of_group = |(_, control): &(usize, &Control)| control.group.contains(&wanted);
        let all = self.controls.iter().enumerate().filter(of_group);
        all.map(|(at, _)| at).collect()
    }
}

/// Its controls, and what is in them.
impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.called())?;
        for control in &self.controls {
            write!(f, "\n  {}", control.called())?;
            match control.kind {
                kind if kind.is_button() => f.write_str(" (a button)")?,
                kind if kind.is_switch() => {
                    f.write_str(if control.checked { " [x]" } else { " [ ]" })?;
                }
                Kind::Password => f.write_str(": ***")?,
                _ => write!(f, ": {:?}", control.shown())?,
            }
        }
        Ok(())
    }
}
