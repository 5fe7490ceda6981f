//! Writes HTML: the sink that pages are written to, and what may be printed where.
//!
//! | feature | adds |
//! |---|---|
//! | `json` | `Json`, any value that serde serializes, for scripts and event handlers |
//! | `stream` | `for await` over streams |
//! | `htmx`, `alpine`, `vue` | the attributes of these libraries in markup |
//!
//! None of them is on by default.
#![deny(unsafe_code)]

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private;
mod attrs;
mod call;
mod children;
pub mod danger;
pub mod form;
#[cfg(feature = "json")]
mod json;
mod kernel;
mod link;
mod macros;
mod message;
#[expect(clippy::doc_markdown, reason = "names of the Standards, not of ours")]
pub mod names;
mod operation;
#[doc(hidden)]
pub mod part;
mod rendering;
mod report;
mod sink;
mod value;

pub use attrs::Attrs;
pub use children::{AsyncChildren, Children, NoChildren};
/// Makes a function callable as `<Name prop="…">…</Name>` in markup.
///
/// The parameters are the props. What a prop is, its type and its attributes say:
///
/// | parameter | at the call |
/// |---|---|
/// | `title: &str` | must be given |
/// | `note: Option<&str>` | may be left out; `note="x"` will do for `Some("x")` |
/// | `#[default] open: bool`, `#[default = 3] level: u8` | may be left out |
/// | `#[into] label: String` | takes whatever can be made into it |
/// | `children: impl Children` | what stands between the tags; nothing if there is none |
/// | `footer: impl Children` | the slot `<:footer>…</:footer>` |
/// | `#[rest] rest: Attrs` | all other attributes, for `{..rest}` on the root; classes are merged |
///
/// Inside, `html! { … }` writes to what the caller writes to. An `async fn` may wait; so may its children. A function
/// that returns a `Result` is called with `<Name/>?`. `#[component(boxed)]` lets an `async fn` call itself,
/// `#[component(crate = path)]` names this crate where it isn't called `html`, and `#[component(no_prelude)]` is for
/// modules without a prelude.
///
/// ```
/// use html::{Attrs, Children, component, fragment, html};
///
/// #[component]
/// fn Card(title: &str, #[default] wide: bool, children: impl Children, footer: impl Children, #[rest] rest: Attrs) {
///     html! {
///         <section class=["card", "wide" if wide] {..rest}>
///             <h2>{title}</h2>
///             {children}
///             <footer>{footer}</footer>
///         </section>
///     }
/// }
///
/// let name = "Ada";
/// let page = fragment! {
///     <Card title="Hello" wide class="first" id="hello">
///         <p>"Dear " {name}</p>
///         <:footer>"Bye"</:footer>
///     </Card>
/// };
/// assert_eq!(
///     &*page,
///     "<section class=\"card wide first\" id=\"hello\"><h2>Hello</h2><p>Dear Ada</p><footer>Bye</footer></section>"
/// );
/// ```
pub use html_macro::component;
#[cfg(feature = "json")]
pub use json::Json;
pub use link::{BlockedUrl, Link, allow_scheme};
pub use rendering::Rendering;
pub use sink::{Chunk, Chunks, Flush, Fragment, Html};
pub use value::{
    Attr, AttrName, AttrWriter, Css, CssString, Js, QuotedJs, Redirect, Refresh, Render, Spread,
    Srcdoc, Srcset, Token, TokenWriter, Url, UrlPart, UrlPartWriter, UrlValue, Urls, Word,
};
