//! What was typed into a form and what is wrong with it: an argument of the page that shows the form.

use super::show::{ErrorsOfField, Summary};
use crate::context::with;
use crate::form::{FieldError, FieldKey, FormArgument, FormData, FormErrors, Values};
use html::form::FormSpec;
use http::StatusCode;
use std::any::TypeId;
use std::fmt;

/// The state of a form: empty when the page is asked for, and what was typed when the form was sent.
///
/// An argument of a page that answers both `GET` and `POST`. What can be read is never refused: the page shows the form
/// again, with what was typed and what is wrong with it, and is answered with 422 unless it says another status. A page that is
/// done ends with a redirect (303), so that going back or reloading sends nothing twice: nothing else in here keeps a visitor from pressing a button twice.
///
/// ```
/// use pages::prelude::*;
///
/// #[derive(Form)]
/// struct Entry {
///     #[field(label = "Your name", maxlength = 60)]
///     author: String,
/// }
///
/// #[page("/sign", method = get | post)]
/// async fn sign(mut form: FormState<Entry>) {
///     if let Some(entry) = form.take() {
///         // Here it would be stored.
///         return Err(Error::see_other(thanks::url(entry.author)));
///     }
///     html! {
///         <form method="post" bind={&form}>
///             {form.summary()}
///             <label for="author">"Your name"</label>
///             <input id="author" name="author">
///             {form.errors(Entry::AUTHOR)}
///             <button>"Sign"</button>
///         </form>
///     }
/// }
///
/// #[page("/thanks/{to}")]
/// async fn thanks(to: String) {
///     html! { <p>"Thank you, " {to} "."</p> }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> pages::Result {
/// let site = pages::test::client(pages::Site::with([sign::ENTRY]))?;
/// assert_eq!(site.get("/sign").await?.status(), 200);
/// let answer = site.post("/sign").form(&[("author", "")]).await?;
/// assert_eq!(answer.status(), 422);
/// assert!(answer.text().contains("Write your name, at most 60 characters."));
/// # Ok(())
/// # }
/// ```
///
/// With `bind={&form}` the controls get their values, and say which of them is invalid, by themselves.
///
/// Texts of fields that are marked `secret`, and files, aren't kept. A body that is no form, or can't be read, is refused before
/// the page runs: 400, 413, 415.
pub struct FormState<T> {
    pub(super) value: Option<T>,
    pub(super) values: Values,
    pub(super) errors: FormErrors<T>,
    pub(super) origin: Origin,
}

/// Where the texts of a form come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// There are none.
    Nowhere,
    /// From the page, which edits something.
    Page,
    /// From the visitor.
    Visitor,
}

impl<T: FormData> FormState<T> {
    /// A form that nobody has filled in.
    pub fn empty() -> Self {
        Self {
            value: None,
            values: Values::default(),
            errors: FormErrors::new(Vec::new()),
            origin: Origin::Nowhere,
        }
    }

    /// Shows this value until the visitor has typed another one: for a page that edits what is there.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[derive(Form)]
    /// struct Profile {
    ///     name: String,
    /// }
    ///
    /// let mut form = FormState::empty();
    /// form.fill(&Profile { name: "Ada".to_owned() });
    /// assert_eq!(form.value(Profile::NAME), Some("Ada"));
    /// assert!(!form.submitted());
    /// ```
    pub fn fill(&mut self, value: &T) {
        if self.origin != Origin::Visitor {
            self.values = Values::default();
            value.write(&mut self.values);
            self.origin = Origin::Page;
        }
    }

    /// Whether the form was sent.
    pub fn submitted(&self) -> bool {
        self.origin == Origin::Visitor
    }

    /// The value, if the form was sent and nothing is wrong with it.
    pub fn valid(&self) -> Option<&T> {
        self.value.as_ref().filter(|_| self.errors.is_empty())
    }

    /// Takes the value, if the form was sent and nothing is wrong with it. What was typed stays, so that the form can still be
    /// shown with an error that only comes up now.
    pub fn take(&mut self) -> Option<T> {
        self.value.take_if(|_| self.errors.is_empty())
    }

    /// Adds an error of a field. The page is a 422 then, unless it says another status, or its head is sent already.
    ///
    /// ```
    /// use pages::prelude::*;
    ///
    /// #[derive(Form)]
    /// struct SignUp {
    ///     #[field(label = "E-mail address")]
    ///     email: Email,
    /// }
    ///
    /// let mut form = FormState::<SignUp>::empty();
    /// form.error(SignUp::EMAIL, "is taken already");
    /// let said: Vec<_> = form.errors(SignUp::EMAIL).messages().collect();
    /// assert_eq!(said, ["E-mail address is taken already."]);
    /// ```
    pub fn error(&mut self, field: FieldKey<T>, error: impl Into<FieldError>) {
        self.errors.add(field, error);
        refuse();
    }

    /// Adds an error of the form as a whole, which the [summary](Self::summary) shows: a name and a password that don't belong
    /// together. The page is a 422 then, as with [`error`](Self::error).
    pub fn error_of_form(&mut self, error: impl Into<FieldError>) {
        self.errors.add_to_form(error);
        refuse();
    }

    /// All that is wrong.
    pub fn all_errors(&self) -> &FormErrors<T> {
        &self.errors
    }

    /// What is wrong with a field, for behind its control: `<span id="NAME-error" class="error">…</span>`, or nothing. The control says
    /// `aria-describedby="NAME-error"`, which `bind` does for it.
    pub fn errors(&self, field: FieldKey<T>) -> ErrorsOfField<'_> {
        ErrorsOfField::new(field.name(), T::SPEC, self.errors.of(field.name()))
    }

    /// All that is wrong, for above the form, or nothing: a heading and a list of links that lead to the controls, whose `id` has
    /// to be the name of their field. It takes the focus when the page is loaded, and is announced.
    pub fn summary(&self) -> Summary<'_> {
        Summary::new(T::SPEC, self.errors.iter())
    }

    /// The text of a field, if there is one.
    pub fn value(&self, field: FieldKey<T>) -> Option<&str> {
        self.values.first(field.name())
    }

    /// All texts of a field that repeats.
    pub fn all_values(&self, field: FieldKey<T>) -> impl Iterator<Item = &str> {
        self.values.all(field.name())
    }
}

/// What is wrong with a form is said with 422 (RFC 9110 §15.5.21), unless the page says another status.
pub(super) fn refuse() {
    with(|context| {
        if let Ok(mut head) = context.head() {
            head.status.get_or_insert(StatusCode::UNPROCESSABLE_ENTITY);
        }
    });
}

impl<T: FormData> FormArgument for FormState<T> {
    const SPEC: &'static FormSpec = T::SPEC;
    const STATE: Option<fn() -> TypeId> = Some(TypeId::of::<T>);
}

impl<T> fmt::Debug for FormState<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FormState")
            .field("origin", &self.origin)
            .field("values", &self.values)
            .field("errors", &self.errors)
            .finish_non_exhaustive()
    }
}
