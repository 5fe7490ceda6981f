//! What the next page says: words that survive a redirect.

use super::error::SessionError;
use super::handle::Session;
use super::values::Values;
use super::write::Change;
use html::{Html, Render};
use std::borrow::Cow;
use std::fmt;

/// The name under which they are kept among the values. No key of a site begins like this by accident.
const NAME: &str = "\u{1}flashes";

/// Words for the next page, such as “Saved.”: see [`Session::flash`](crate::Session::flash).
///
/// In markup it is its text.
///
/// ```
/// use pages::{Flash, FlashKind};
///
/// let flash = Flash::error("The mail couldn't be sent.");
/// assert_eq!(flash.kind(), FlashKind::Error);
/// assert_eq!(flash.kind().name(), "error");
/// assert_eq!(flash.to_string(), "The mail couldn't be sent.");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flash {
    kind: FlashKind,
    text: Cow<'static, str>,
}

/// What a [`Flash`] is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FlashKind {
    /// Something to know.
    #[default]
    Info,
    /// Something was done.
    Success,
    /// Something to look after.
    Warning,
    /// Something has failed.
    Error,
}

impl FlashKind {
    /// One word in small letters, for a class: `info`, `success`, `warning`, `error`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    fn named(name: &str) -> Self {
        let all = [Self::Success, Self::Warning, Self::Error];
        let named = all.into_iter().find(|kind| kind.name() == name);
        named.unwrap_or_default()
    }
}

impl Flash {
    /// Words about something.
    pub fn new(kind: FlashKind, text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            kind,
            text: text.into(),
        }
    }

    /// Something was done.
    pub fn success(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(FlashKind::Success, text)
    }

    /// Something to look after.
    pub fn warning(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(FlashKind::Warning, text)
    }

    /// Something has failed.
    pub fn error(text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(FlashKind::Error, text)
    }

    /// What it is about.
    pub const fn kind(&self) -> FlashKind {
        self.kind
    }

    /// Its words.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl From<&'static str> for Flash {
    fn from(text: &'static str) -> Self {
        Self::new(FlashKind::Info, text)
    }
}

impl From<String> for Flash {
    fn from(text: String) -> Self {
        Self::new(FlashKind::Info, text)
    }
}

impl fmt::Display for Flash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Render for Flash {
    fn render(&self, h: &mut Html) {
        h.write(self.text());
    }
}

impl Session {
    /// Has the next page that asks for it say something: mostly before a redirect.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[page("/save", method = post)]
    /// async fn save() {
    ///     session().flash("Saved.").await?;
    ///     return Err(pages::Error::see_other(show::url()));
    /// }
    ///
    /// #[page("/")]
    /// async fn show() {
    ///     let flashes = session().flashes().await?;
    ///     html! { for flash in &flashes { <p class={flash.kind().name()} role="status">{flash}</p> } }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> pages::Result {
    /// let client = pages::test::client(pages::Site::with([save::ENTRY, show::ENTRY]))?;
    /// assert_eq!(client.post("/save").await?.select("p.info")[0].text(), "Saved.");
    /// assert!(!client.get("/").await?.text().contains("Saved."));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`set`](Self::set).
    pub async fn flash(&self, flash: impl Into<Flash>) -> Result<(), SessionError> {
        let flash = flash.into();
        let change = self.visit()?.change(|session| {
            push(&mut session.values, &flash)?;
            Ok(Change::Changed(()))
        });
        change.await
    }

    /// Takes the words that an earlier page has left for this one, the first first. Each is handed out once.
    ///
    /// # Errors
    /// When the store fails, or the session has ended meanwhile.
    pub async fn flashes(&self) -> Result<Vec<Flash>, SessionError> {
        let visit = self.visit()?;
        // Mostly there are none, which needs no second look at the store.
        if !are_waiting(&visit.values().await?) {
            return Ok(Vec::new());
        }
        let change = visit.change(|session| {
            Ok(if are_waiting(&session.values) {
                Change::Changed(take(&mut session.values)?)
            } else {
                Change::Unchanged(Vec::new())
            })
        });
        change.await
    }
}

/// Puts one behind those that wait.
fn push(values: &mut Values, flash: &Flash) -> Result<(), SessionError> {
    let mut waiting: Vec<(String, String)> = values.get(NAME)?.unwrap_or_default();
    waiting.push((flash.kind.name().to_owned(), flash.text().to_owned()));
    values.set(NAME, &waiting)
}

/// Whether some wait.
fn are_waiting(values: &Values) -> bool {
    values.has(NAME)
}

/// Takes those that wait.
fn take(values: &mut Values) -> Result<Vec<Flash>, SessionError> {
    let waiting: Vec<(String, String)> = values.get(NAME)?.unwrap_or_default();
    values.remove(NAME);
    let flash = |(kind, text): (String, String)| Flash::new(FlashKind::named(&kind), text);
    Ok(waiting.into_iter().map(flash).collect())
}

#[cfg(test)]
mod tests {
    use super::{Flash, FlashKind, Values, are_waiting, push, take};

    #[test]
    fn they_come_in_their_order_and_once() {
        let mut values = Values::default();
        let sent = [
            Flash::from("a"),
            Flash::success("b"),
            Flash::warning("c"),
            Flash::new(FlashKind::Error, "d"),
        ];
        for flash in &sent {
            push(&mut values, flash).unwrap();
        }
        assert!(are_waiting(&values));
        assert_eq!(take(&mut values).unwrap(), sent);
        assert!(!are_waiting(&values));
        assert_eq!(take(&mut values).unwrap(), []);
    }
}
