//! Binds functions to URLs: `#[page]`, `#[derive(FromParam)]`, `#[component]` and `routes!` as `pages` exports them.
//!
//! | module | does |
//! |---|---|
//! | `page` | reads `#[page]` and the function below it |
//! | `path` | reads the pattern of a path |
//! | `body` | looks at the body, whose tokens pass through |
//! | `emit` | writes what a page becomes |
//! | `parameter` | `#[derive(FromParam)]` |
//! | `form` | `#[derive(Form)]` |
//! | `component`, `routes` | the two small ones |
//! | `error`, `krate` | mistakes as tokens, and the path under which the crate is found |

mod body;
mod component;
mod emit;
mod error;
mod form;
mod krate;
mod page;
mod parameter;
mod path;
mod routes;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Binds a function to a URL.
///
/// What the function writes with `html!` is the page; it waits, loops, returns and passes on errors as any function does.
/// A function that declares a result other than `()` and `Result<()>` answers with that value instead.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/notes/{author}/{note?}", title = "Notes of {author}")]
/// async fn notes(
///     author: String,
///     note: Option<u32>,
///     #[query] #[check(1..=100)] #[default = 20] limit: u32,
/// ) {
///     let Some(note) = note else {
///         html! { <p>"The last " {limit} " notes of " {&author}</p> }
///         return;
///     };
///     html! { <p>"Note " {note} ", " <a href={notes::url(&author, note + 1)}>"next"</a></p> }
/// }
///
/// assert_eq!(notes::url("Ada", 7).to_string(), "/notes/Ada/7");
/// assert_eq!(notes::url("Ada", ()).limit(5).to_string(), "/notes/Ada?limit=5");
/// ```
///
/// # The path
///
/// | written | takes | argument |
/// |---|---|---|
/// | `/a/{x}/file-{n}.txt` | one segment, or a part of one | a `Param`: what is written in the URL, or looked up by it |
/// | `/{x?}` | the last segment, which may be missing | `Option<T>`, or any `T` with `#[default]` |
/// | `/{x..}` | all that is left | `Vec<T>` or `String` |
///
/// # Other arguments
///
/// | argument | is |
/// |---|---|
/// | `#[query] q: String`, `#[query("search-word")] q: String` | a parameter of the query, which must be there |
/// | `#[query] q: Option<T>`, `#[query] q: Vec<T>` | one that may be missing, or come several times |
/// | `#[query] #[default = 20] n: u32`, `#[default] n: u32` | one that is something else when it is missing |
/// | `#[check(2..=64, \|n\| n % 2 == 0, "must be even")]` | restrictions, each with a message behind it if it has one |
/// | `db: State<Db>` | what all requests share |
/// | `form: Form<T>`, `form: FormState<T>` | what a form has sent, for a `T` with [`derive@Form`]: what is valid, or what was typed and what is wrong with it |
/// | any other | an extractor of axum's; the last one may take the body, unless a form does |
///
/// A check is a range, a closure or the name of a function. It is given the value, or a reference to one that isn't `Copy`;
/// what an `Option` holds, and each item of a `Vec`.
///
/// # Options
///
/// Values may use the arguments; a literal has holes, as in `html!`, for their names. They are evaluated before the body runs.
///
/// | option | says |
/// |---|---|
/// | `title = …`, `description = …`, `lang = "en"`, `meta = [("author", …)]` | what stands in the document's head |
/// | `method = get \| post` | `get` (and `HEAD`) unless it is given; `post`, `put`, `patch`, `delete`, `any` |
/// | `status = 404`, `headers = [("x-name", …)]`, `cache = "no-store"` | the response |
/// | `headers = [("referrer-policy", none)]` | a header that goes with other pages, and not with this one |
/// | `policy = [("img-src", "https://…")]` | what its Content-Security-Policy allows beside what it does for all pages |
/// | `content_type = "text/plain"` | another one than HTML: then there is no document around the page |
/// | `layout = Site`, `<Site section="x">`, `[Site, Section]`, `none` | the components around the page, the outermost first |
/// | `error`, `error = 404`, `error = [404, 500..=599]` | in place of the path: the page is shown for these errors |
/// | `cross_origin` | pages of other origins may send to it what changes something; else they are refused with 403 |
/// | `state = AppState` | the state of the `axum::Router`, for extractors that ask for it |
/// | `crate = path` | where the crate `pages` is found |
///
/// Without a layout, a page is put into a plain document, unless it writes `<!DOCTYPE` or `<html` itself. A layout may fail, as
/// any component that returns a `Result`: its error is that of the page.
///
/// # What there is then
///
/// The function, with the sink as its first argument; a type of its name, with `url`, which makes links, and `ENTRY`, which
/// a list of pages holds; and the registration that `pages::Site::new` collects. So no module or type beside a page has its name.
///
/// `name::url` takes what stands in the path and the queries that must be there, in the order of the function's arguments; one of
/// the path that may be missing is `()` then. Other queries are methods of the link: `.limit(5)` or `.limit(None)`, and
/// `.tag(["a", "b"])` for a `Vec`. Such a link has a type of its own, and `.into()` makes a `pages::Link` of it.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/books")]
/// async fn books(#[query] tag: Vec<String>, #[query] from: Option<u16>) {
///     html! { <p>{tag.len()} " tags, from " {from}</p> }
/// }
///
/// let link: pages::Link = books::url().tag(["history", "maps"]).from(1900).into();
/// assert_eq!(link.to_string(), "/books?tag=history&tag=maps&from=1900");
/// let since: Option<u16> = None;
/// assert_eq!(books::url().from(since).to_string(), "/books");
/// ```
///
/// # How it ends
///
/// Without a declared result, a page ends where its body does, at `return;`, or with an error: `Err(Error::see_other(…))` as the
/// last line, `return Err(…);` anywhere else.
#[proc_macro_attribute]
pub fn page(arguments: TokenStream, input: TokenStream) -> TokenStream {
    emit::expand(arguments.into(), &input.into()).into()
}

/// Makes a type fit for the parameters of pages and links: an enum whose variants are names, or a struct around one value.
///
/// Names are spelled as in `most-read`, unless `#[param(rename_all = "…")]` before the enum or `#[param("name")]` before the
/// variant says otherwise. `#[param(crate = path)]` names the crate `pages` where it is called something else.
///
/// ```
/// use pages::prelude::*;
///
/// #[derive(Clone, Copy, FromParam)]
/// enum Order {
///     Newest,
///     MostRead,
///     #[param("a-z")]
///     Title,
/// }
///
/// #[derive(FromParam)]
/// struct NoteId(u64);
///
/// #[page("/notes/by/{order}/{from?}")]
/// async fn notes(order: Order, from: Option<NoteId>) {
///     html! { if let Some(NoteId(from)) = from { <p>{from}</p> } }
///     html! { <a href={notes::url(order, ())}>"from the first"</a> }
/// }
///
/// assert_eq!(notes::url(Order::MostRead, NoteId(7)).to_string(), "/notes/by/most-read/7");
/// let option = fragment! { <input type="radio" name="order" value={Order::Title} aria-label="By title"> };
/// assert!(option.contains("value=\"a-z\""));
/// ```
///
/// In an attribute, a variant of an enum is its name.
#[proc_macro_derive(FromParam, attributes(param))]
pub fn from_param(input: TokenStream) -> TokenStream {
    parameter::derive(input.into()).into()
}

/// Makes a struct the type of a form: each of its fields is one of the form.
///
/// Pages take it as `Form<T>`, which is valid, or as
/// `FormState<T>`, which keeps what was typed and what is wrong with it.
///
/// ```
/// use pages::prelude::*;
///
/// #[derive(Clone, Copy, FromParam)]
/// enum Tea {
///     Green,
///     Black,
/// }
///
/// #[derive(Form)]
/// #[form(check = is_awake)]
/// struct Order {
///     #[field(label = "Your name", maxlength = 60)]
///     name: String,
///     #[field(name = "e-mail")]
///     email: Option<Email>,
///     kind: Tea,
///     #[check(1..=12, |n| n % 2 == 0, "must be even: we have pairs of cups")]
///     cups: u8,
///     #[field(label = "Do you want sugar?")]
///     sugar: bool,
///     #[field(pattern = "[A-Z]{2}-[0-9]+", message = "must be as on your card: two letters, a hyphen, a number")]
///     card: Option<String>,
///     #[field(default = 7.5, min = 0.0, step = 0.5)]
///     hour: f64,
/// }
///
/// fn is_awake(order: &Order, errors: &mut pages::FormErrors<Order>) {
///     if matches!(order.kind, Tea::Black) && order.hour > 21.0 {
///         errors.add(Order::KIND, "keeps you awake so late");
///     }
/// }
///
/// assert_eq!(Order::EMAIL.name(), "e-mail");
/// ```
///
/// # Options of a field
///
/// | `#[field(…)]` | says |
/// |---|---|
/// | `name = "e-mail"`, `label = "Your name"` | what its controls and people call it; by default the name of the field, and that in words |
/// | `default`, `default = 3` | what it is when nothing is given; a checkbox has none, as one that isn't checked is false |
/// | `required` | that a checkbox must be checked, and of a `Vec` that one at least is given |
/// | `blank` | that a text may be empty or white space |
/// | `secret` | that what was typed is never shown again |
/// | `minlength = 3`, `maxlength = 60`, `pattern = "[a-z]+"` | how long a text may be, in characters as browsers count them, and which form it has from end to end |
/// | `min = 1`, `max = "2026-12-31"`, `step = 0.5` | which numbers and dates may be given |
/// | `accept = "image/*"`, `max_size = 1_000_000` | which files are taken, and how many bytes each may have |
/// | `message = "must be …"` | what is said when anything but nothing was given, and it won't do |
///
/// `#[check(…)]` is that of the arguments of a [`page`](macro@page). A range of literals says `min` and `max`.
///
/// # Options of the form
///
/// `#[form(check = function)]` names a function that judges the form as a whole, when all of its fields can be read: it is given
/// the form and its errors. `#[form(crate = path)]` names the crate `pages` where it is called something else.
///
/// # What there is then
///
/// The constants `Order::NAME`, `Order::EMAIL` … name the fields, for `form.errors(Order::NAME)`. The markup of a `<form>` whose
/// `action` is the link to a page is compared with the form that this page takes.
///
/// A component that writes a part of a form, or any field of any form, binds what it writes:
///
/// ```
/// use pages::prelude::*;
/// use pages::FieldKey;
///
/// #[derive(Form)]
/// struct Profile {
///     #[field(maxlength = 60)]
///     name: String,
/// }
///
/// #[component]
/// fn Labelled<T: FormData + Sync>(form: &FormState<T>, field: FieldKey<T>, label: &str) {
///     html! {
///         <p bind={form}><label for={field}>{label}</label> <input id={field} name={field}> {form.errors(field)}</p>
///     }
/// }
///
/// let mut form = FormState::empty();
/// form.fill(&Profile { name: "Ada".to_owned() });
/// let markup = fragment! { <Labelled form={&form} field={Profile::NAME} label="Your name"/> };
/// assert!(markup.contains("<input id=\"name\" name=\"name\" required maxlength=\"60\" value=\"Ada\">"));
/// ```
#[proc_macro_derive(Form, attributes(field, form, check))]
pub fn form(input: TokenStream) -> TokenStream {
    form::derive(input.into()).into()
}

/// Makes a function callable as `<Name prop="…">…</Name>` in markup: that of the crate `html`, for sites that depend on `pages`
/// alone.
///
/// | argument | is |
/// |---|---|
/// | `title: &str` | a prop that must be given |
/// | `note: Option<&str>`, `#[default] open: bool`, `#[default = 3] level: u8` | one that may be left out |
/// | `#[into] label: String` | one that takes whatever can be made into it |
/// | `children: impl Children`, `footer: impl Children` | what stands between the tags, and in the slot `<:footer>…</:footer>` |
/// | `#[rest] rest: Attrs` | all other attributes, for `{..rest}` on the root |
///
/// The crate `html` has all of it under `html::component`.
///
/// ```
/// use pages::prelude::*;
///
/// #[component]
/// async fn Site(children: impl Children) {
///     html! { <!DOCTYPE html><html lang="en"><head>{head()}</head><body>{children}</body></html> }
/// }
///
/// #[page("/about", layout = Site)]
/// async fn about() {
///     html! { <p>"We write pages."</p> }
/// }
/// ```
#[proc_macro_attribute]
pub fn component(arguments: TokenStream, input: TokenStream) -> TokenStream {
    component::component(arguments.into(), &input.into()).into()
}

/// The entries of the pages that are named, for a site that lists its pages.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/")]
/// async fn home() {
///     html! { <p>"Home"</p> }
/// }
///
/// mod user {
///     use pages::prelude::*;
///
///     #[page("/users/{name}")]
///     pub async fn show(name: String) {
///         html! { <p>{name}</p> }
///     }
/// }
///
/// let pages = pages::routes![home, user::show];
/// assert_eq!(pages.map(|page| page.path), ["/", "/users/{name}"]);
/// ```
#[proc_macro]
pub fn routes(input: TokenStream) -> TokenStream {
    routes::routes(input.into()).into()
}
