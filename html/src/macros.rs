//! `html!` and `fragment!` as users name them: they pass the path of this crate on, under whatever name it is known.

/// Writes markup to a sink, now: the expansion is plain statements in your own function.
///
/// `html! { … }` in a [`component`](crate::component) writes to what the component writes to, `html!(h, …)` to the
/// `h: &mut Html` that you name. Tags are checked against the HTML Standard; text is quoted; `{expr}` prints a value,
/// escaped for the place where it stands; `if`, `match`, `for`, `while`, `loop` and `let` are those of Rust. A form is compared
/// with the page that takes it, and `<form bind={state}>` shows what was typed: see [`form`](crate::form).
///
/// ```
/// use html::{Html, html};
///
/// fn list(h: &mut Html, items: &[&str]) {
///     html!(h,
///         <ul class=["list", "empty" if items.is_empty()]>
///             for item in items {
///                 <li>{item}</li>
///             }
///         </ul>
///     );
/// }
///
/// let mut h = Html::new();
/// list(&mut h, &["a < b"]);
/// assert_eq!(h.as_str(), "<ul class=\"list\"><li>a &lt; b</li></ul>");
/// ```
#[macro_export]
macro_rules! html {
    ($($markup:tt)*) => {
        $crate::__private::html! { [$crate] $($markup)* }
    };
}

/// Makes a [`Fragment`](crate::Fragment): markup that is kept, to be printed elsewhere or sent.
///
/// ```
/// let name = "Tom & Jerry";
/// let greeting = html::fragment! { <p>"Hello, " {name} "!"</p> };
/// assert_eq!(&*greeting, "<p>Hello, Tom &amp; Jerry!</p>");
/// ```
#[macro_export]
macro_rules! fragment {
    ($($markup:tt)*) => {
        $crate::__private::fragment! { [$crate] $($markup)* }
    };
}
