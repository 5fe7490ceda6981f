//! What the page that a form is sent to takes.

use super::FormSpec;

/// What the page that a form is sent to takes, so that the markup of the form can be compared with it. `#[page]` implements
/// it.
///
/// ```
/// use html::form::{Field, FormSpec, Kind, Target};
/// use html::fragment;
///
/// #[allow(non_camel_case_types)]
/// enum search { __Page }
///
/// impl search {
///     fn url() -> &'static str { "/search" }
/// }
///
/// impl Target for search {
///     const NAME: &'static str = "search";
///     const GET: bool = true;
///     const POST: bool = false;
///     const QUERY: &'static FormSpec = &FormSpec { name: "search", fields: &[Field::new("q", Kind::Text)] };
///     const FORM: Option<&'static FormSpec> = None;
/// }
///
/// // `name="query"` would be an error here: the page has no such argument.
/// let form = fragment! { <form action={search::url()}><label>"Find " <input name="q"></label></form> };
/// # let _ = form;
/// ```
pub trait Target {
    /// What the page is called in messages.
    const NAME: &'static str;
    /// Whether it answers `GET`.
    const GET: bool;
    /// Whether it answers `POST`.
    const POST: bool;
    /// The arguments of its query: what it takes of a form that is sent with `GET`.
    const QUERY: &'static FormSpec;
    /// Whether it may take more of the query than its arguments, because it may read it by other means.
    const OPEN: bool = false;
    /// What it takes of a form that is sent with `POST`, if that is known.
    const FORM: Option<&'static FormSpec>;
}
