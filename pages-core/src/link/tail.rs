//! What `url` takes for the rest of a path.

use super::{LinkArgument, encode};
use crate::param::{FromParam, ToParam};
use std::borrow::Cow;

/// What `url` takes for the rest of a path that the page takes as a `T`: text with slashes for a `String`; an array, a
/// slice, a `Vec` or any other sequence for a `Vec`.
///
/// ```
/// use pages::prelude::*;
///
/// #[page("/files/{path..}")]
/// async fn file(path: String) {
///     html! { <p>{&path}</p> }
/// }
///
/// #[page("/sum/{numbers..}")]
/// async fn sum(numbers: Vec<i64>) {
///     html! { <p>{numbers.iter().sum::<i64>()}</p> }
/// }
///
/// assert_eq!(file::url("a b/c").to_string(), "/files/a%20b/c");
/// assert_eq!(sum::url([1, 2, 3]).to_string(), "/sum/1/2/3");
/// assert_eq!(sum::url(Vec::<i64>::new()).to_string(), "/sum");
/// ```
///
/// A first segment that is empty is one of the [values that no path can hold](super::Link#values-that-no-path-can-hold);
/// behind others, an empty segment is a slash more.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't what this link takes for the rest of its path",
    label = "expected what the page takes: `{T}`",
    note = "for a `String` give text with slashes; for a `Vec<T>` a sequence of values"
)]
pub trait TailArgument<T> {
    /// Writes the segments.
    fn write(self, out: &mut TailWriter<'_>);
}

/// Takes the segments of the rest of a path.
#[derive(Debug)]
pub struct TailWriter<'a> {
    url: &'a mut String,
    /// Where the rest began.
    start: usize,
}

impl<'a> TailWriter<'a> {
    pub(super) fn new(url: &'a mut String) -> Self {
        let start = url.len();
        Self { url, start }
    }

    /// Adds a segment.
    pub fn segment(&mut self, value: &dyn ToParam) {
        let is_first = self.url.len() == self.start;
        self.url.push('/');
        let start = self.url.len();
        encode::value(self.url, value);
        if is_first && self.url.len() == start {
            encode::nowhere(self.url, start);
        }
        encode::mend(self.url, start);
    }
}

impl<I, K: FromParam> TailArgument<Vec<K>> for I
where
    I: IntoIterator,
    I::Item: LinkArgument<K>,
{
    fn write(self, out: &mut TailWriter<'_>) {
        for value in self {
            out.segment(&value);
        }
    }
}

macro_rules! text {
    ($($type:ty),*) => {$(
        impl TailArgument<String> for $type {
            fn write(self, out: &mut TailWriter<'_>) {
                if !self.is_empty() {
                    self.split('/').for_each(|segment| out.segment(&segment));
                }
            }
        }
    )*};
}
text!(&str, &&str, String, &String, Cow<'_, str>, &Cow<'_, str>);
