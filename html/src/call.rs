//! What a component's builder is made of: props that are set or not, and attributes that are passed on.
//!
//! Each prop of a builder has a type of its own that says whether it is set, so that the compiler knows at the call
//! which ones are missing.

use crate::__private::{Pass, pass, pass_all};
use crate::{Attr, Attrs, NoChildren};
use std::pin::Pin;

/// A prop that isn't set.
#[derive(Clone, Copy, Debug)]
pub struct Unset;

/// A prop that is set.
#[derive(Clone, Copy, Debug)]
pub struct Set<T>(pub T);

/// A prop that may be left out.
#[diagnostic::on_unimplemented(message = "a prop of the wrong type", label = "expected `{T}`")]
pub trait Optional<T> {
    /// What was set, or else `default`.
    fn or(self, default: impl FnOnce() -> T) -> T;
}

impl<T> Optional<T> for Unset {
    #[inline]
    fn or(self, default: impl FnOnce() -> T) -> T {
        default()
    }
}

impl<T> Optional<T> for Set<T> {
    #[inline]
    fn or(self, _: impl FnOnce() -> T) -> T {
        self.0
    }
}

/// A slot: what was set, or else nothing.
pub trait OptionalChildren {
    /// What it is.
    type Children;

    /// Takes it out.
    fn take(self) -> Self::Children;
}

impl OptionalChildren for Unset {
    type Children = NoChildren;

    #[inline]
    fn take(self) -> NoChildren {
        NoChildren
    }
}

impl<C> OptionalChildren for Set<C> {
    type Children = C;

    #[inline]
    fn take(self) -> C {
        self.0
    }
}

/// The global attributes that are identifiers, as props: a component's own prop of the same name comes first.
macro_rules! global {
    ($($name:ident),*) => {
        /// The global attributes of HTML, passed on to the root of a component.
        pub trait Global: Pass {
            /// Adds classes.
            #[doc(hidden)]
            #[must_use]
            fn class(self, value: impl Attr) -> Self {
                pass_all(self, &Attrs::new().set("class", &value))
            }
            $(
                #[doc(hidden)]
                #[must_use]
                fn $name(self, value: impl Attr) -> Self {
                    pass(self, stringify!($name), &value)
                }
            )*
        }
    };
}
global!(
    id,
    title,
    lang,
    dir,
    hidden,
    role,
    tabindex,
    accesskey,
    draggable,
    spellcheck,
    translate,
    inert,
    autofocus,
    slot,
    part,
    nonce,
    popover,
    contenteditable,
    enterkeyhint,
    inputmode,
    itemid,
    itemprop,
    itemref,
    itemscope,
    itemtype
);

impl<T: Pass> Global for T {}

/// A component that calls itself.
pub type Boxed<'sink, T> = Pin<Box<dyn Future<Output = T> + Send + 'sink>>;

/// The call of a component that calls itself.
pub fn boxed<'sink, T>(call: impl Future<Output = T> + Send + 'sink) -> Boxed<'sink, T> {
    Box::pin(call)
}

#[cfg(test)]
mod tests {
    use super::Global;
    use crate::__private::{Pass, pass, pass_all};
    use crate::{Attrs, Html};

    struct Builder(Attrs);

    impl Pass for Builder {
        fn attributes(&mut self) -> &mut Attrs {
            &mut self.0
        }
    }

    fn shown(builder: &Builder) -> String {
        let mut h = Html::new();
        h.__spread("<p", &builder.0, "", &[], ">");
        h.into_string()
    }

    #[test]
    fn attributes_are_passed_on() {
        let builder = Builder(Attrs::new())
            .class("a")
            .class(Some("b & c"))
            .id("x")
            .title("\"t\"");
        let builder = pass(builder, "data-x", &7);
        assert_eq!(
            shown(&builder),
            "<p class=\"a b &amp; c\" id=\"x\" title=\"&quot;t&quot;\" data-x=\"7\">"
        );
        let outer = pass_all(Builder(Attrs::new().set("id", "y").class("z")), &builder.0);
        assert_eq!(
            shown(&outer),
            "<p class=\"z a b &amp; c\" id=\"x\" title=\"&quot;t&quot;\" data-x=\"7\">"
        );
    }
}
