//! Documents in an attribute: `srcdoc`.

use crate::Fragment;
use crate::danger::Markup;

/// Markup for `srcdoc`: a [`Fragment`], or what you vouch for with [`danger::markup`](crate::danger::markup).
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the document of a frame",
    label = "expected a `Fragment`",
    note = "a string would be read as markup: write it with `html::fragment! {{ … }}`"
)]
pub trait Srcdoc {
    /// The markup, before it is escaped for the attribute.
    #[doc(hidden)]
    fn __markup(&self) -> Option<&str>;
}

impl Srcdoc for Fragment {
    fn __markup(&self) -> Option<&str> {
        Some(self)
    }
}

impl Srcdoc for Markup {
    fn __markup(&self) -> Option<&str> {
        Some(self.as_str())
    }
}

impl<T: Srcdoc> Srcdoc for Option<T> {
    fn __markup(&self) -> Option<&str> {
        self.as_ref().and_then(Srcdoc::__markup)
    }
}

impl<T: Srcdoc + ?Sized> Srcdoc for &T {
    fn __markup(&self) -> Option<&str> {
        (**self).__markup()
    }
}
