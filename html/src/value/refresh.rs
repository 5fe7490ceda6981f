//! Redirects that a page asks for: `<meta http-equiv="refresh">`.

use super::url::Url;
use std::fmt::Write;

/// To load another page, or the same one again, after some seconds.
///
/// ```
/// let mut h = html::Html::new();
/// h.__refresh("<meta http-equiv=\"refresh\"", " content=\"", &html::Redirect::after(5).to("/new"), ">");
/// assert_eq!(h.as_str(), "<meta http-equiv=\"refresh\" content=\"5; url=/new\">");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    seconds: u32,
    url: Option<String>,
}

impl Redirect {
    /// Loads the same page again after some seconds.
    pub fn after(seconds: u32) -> Self {
        Self { seconds, url: None }
    }

    /// Loads another page instead. A URL that isn't allowed is printed as one that leads nowhere.
    #[must_use]
    pub fn to<T: Url + ?Sized>(self, url: &T) -> Self {
        let url = url.url().as_ref().map(|url| url.checked(false).to_owned());
        Self { url, ..self }
    }
}

/// A value for the `content` of `<meta http-equiv="refresh">`: a [`Redirect`], or a number of seconds.
#[diagnostic::on_unimplemented(
    message = "`{Self}` isn't a redirect",
    label = "expected `html::Redirect` or a number of seconds",
    note = "write `html::Redirect::after(seconds).to(url)`"
)]
pub trait Refresh {
    /// The value, before it is escaped for the attribute.
    #[doc(hidden)]
    fn __content(&self) -> Option<String>;
}

impl Refresh for Redirect {
    fn __content(&self) -> Option<String> {
        let mut content = self.seconds.to_string();
        if let Some(url) = &self.url {
            content.push_str("; url=");
            // A quote at the beginning would be taken as one around the URL, also behind what a browser skips.
            let url = url.trim_start_matches(|c: char| c <= ' ');
            match url.strip_prefix(['\'', '"']) {
                Some(rest) => {
                    let _ = write!(content, "%{:02X}{rest}", url.as_bytes()[0]);
                }
                None => content.push_str(url),
            }
        }
        Some(content)
    }
}

impl<T: Refresh> Refresh for Option<T> {
    fn __content(&self) -> Option<String> {
        self.as_ref().and_then(Refresh::__content)
    }
}

impl<T: Refresh + ?Sized> Refresh for &T {
    fn __content(&self) -> Option<String> {
        (**self).__content()
    }
}

macro_rules! seconds {
    ($($number:ty),*) => {$(
        impl Refresh for $number {
            fn __content(&self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )*};
}
seconds!(u8, u16, u32, u64, usize, i32);
