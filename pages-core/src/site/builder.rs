//! A site: which pages, which state, which mode.

use super::{Mode, Neighbors, PageService, SetupError, Shared};
use crate::context::States;
use crate::form::{FieldMessages, FormLimits};
use crate::registry::{Entry, Table, collect};
use crate::route::Routes;
use crate::secure::Settings;
use crate::session;
use std::any::TypeId;
use std::fmt;
use std::sync::Arc;

/// A site: its pages, and what they share.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/")]
/// async fn home() {
///     html! { <h1>"Home"</h1> }
/// }
///
/// let site = pages::Site::new().mode(pages::Mode::Production);
/// assert!(site.table().to_string().contains("home"));
/// let _service = site.build()?;
/// # Ok::<(), pages::SetupError>(())
/// ```
#[must_use = "a site does nothing until it is built or served"]
pub struct Site {
    entries: Vec<&'static Entry>,
    states: States,
    mode: Mode,
    form_limits: FormLimits,
    beside: Option<axum::Router>,
    mounted_at: String,
    messages: Option<FieldMessages>,
    pub(crate) safety: Settings,
    pub(crate) sessions: session::Settings,
}

impl Site {
    /// All pages of this program, in whichever of its crates they stand. A crate that nothing in the program names isn't
    /// linked, and its pages are missing: `use guestbook as _;`, or list its pages with [`with`](Self::with).
    pub fn new() -> Self {
        Self::with(collect())
    }

    /// These pages and no others: `Site::with(routes![home, user::show])`.
    pub fn with(entries: impl IntoIterator<Item = &'static Entry>) -> Self {
        Self {
            entries: entries.into_iter().collect(),
            states: States::default(),
            mode: Mode::from_environment(),
            form_limits: FormLimits::new(),
            beside: None,
            mounted_at: String::new(),
            messages: None,
            safety: Settings::default(),
            sessions: session::Settings::default(),
        }
    }

    /// Further pages.
    pub fn and(mut self, entries: impl IntoIterator<Item = &'static Entry>) -> Self {
        self.entries.extend(entries);
        self
    }

    /// Something that all requests share, which pages take as [`State<T>`](crate::State). The last of a type counts.
    pub fn state<T: Clone + Send + Sync + 'static>(mut self, value: T) -> Self {
        self.states.insert(value);
        self
    }

    /// On whose machine the site runs.
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// What forms may take at most, instead of the [defaults](FormLimits).
    pub fn form_limits(mut self, limits: FormLimits) -> Self {
        self.form_limits = limits;
        self
    }

    /// Handlers of axum's beside the pages: they are asked where no page answers.
    ///
    /// ```
    /// use axum::{Router, routing::get};
    ///
    /// let api = Router::new().route("/api/time", get(async || "12:00"));
    /// let site = pages::Site::new().beside(api);
    /// # let _ = site;
    /// ```
    pub fn beside(mut self, router: axum::Router) -> Self {
        self.beside = Some(match self.beside.take() {
            Some(before) => before.merge(router),
            None => router,
        });
        self
    }

    /// The path under which a proxy in front shows this site, which it takes off the requests: links get it back.
    ///
    /// Pages that are nested in an `axum::Router` know their prefix without this.
    pub fn mounted_at(mut self, prefix: &str) -> Self {
        prefix
            .trim_end_matches('/')
            .clone_into(&mut self.mounted_at);
        self
    }

    /// Says in the site's own words what is wrong with fields of forms: given the error, the field, and the language of the
    /// page (the `lang` of its attribute, or `en`). Where it says nothing, the English words are shown.
    ///
    /// ```
    /// use pages::FieldError;
    ///
    /// let site = pages::Site::new().messages(|error, field, lang| match error {
    ///     FieldError::Missing if lang == "de" => Some(format!("Bitte ausfüllen: {}", field.label).into()),
    ///     _ => None,
    /// });
    /// # let _ = site;
    /// ```
    pub fn messages(mut self, messages: FieldMessages) -> Self {
        self.messages = Some(messages);
        self
    }

    /// The pages, for people to read.
    pub fn table(&self) -> Table {
        Table::new(self.entries.iter().copied())
    }

    /// The pages.
    pub fn entries(&self) -> &[&'static Entry] {
        &self.entries
    }

    /// The site as a service, ready to answer.
    ///
    /// # Errors
    /// When two pages have one URL, when a page takes state that the site doesn't have, and when a setting can't be.
    pub fn build(self) -> Result<PageService, SetupError> {
        self.build_with(&[])
    }

    /// As [`build`](Self::build), where state of the types `known` will be given later.
    pub(super) fn build_with(self, known: &[TypeId]) -> Result<PageService, SetupError> {
        self.build_among(known, None)
    }

    /// The same, where this is one of several sites.
    pub(super) fn build_among(
        mut self,
        known: &[TypeId],
        hosts: Option<Neighbors>,
    ) -> Result<PageService, SetupError> {
        let mut problem = SetupError::default();
        let routes = Routes::new(&self.entries).unwrap_or_else(|conflicts| {
            problem.add_conflicts(conflicts);
            Routes::default()
        });
        for page in &self.entries {
            for need in page.needs {
                let kind = (need.kind)();
                if !self.states.has(kind) && !known.contains(&kind) {
                    problem.missing(page, (need.name)());
                }
            }
        }
        problem.settings(self.safety.check());
        problem.or(PageService::new(Arc::new(Shared {
            routes,
            states: self.states,
            mode: self.mode,
            form_limits: Arc::new(self.form_limits),
            beside: self.beside,
            mounted_at: self.mounted_at,
            messages: self.messages,
            hosts,
            safety: self.safety.build(),
            sessions: self.sessions.build(),
        })))
    }

    /// The path under which a proxy shows this site.
    pub(super) fn prefix(&self) -> &str {
        &self.mounted_at
    }
}

impl Default for Site {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site")
            .field("pages", &self.entries.len())
            .field("mode", &self.mode)
            .finish_non_exhaustive()
    }
}
