//! Links with a method for each optional parameter of the query.

/// Makes a type for the links to one page: `link_type! { pub struct SearchLink [query fragment absolute is_current] }`. It does
/// what a [`Link`](super::Link) does, by the methods that are listed, and the expansion of `#[page]` adds one for each parameter
/// that may be left out. A parameter that is named like one of the methods takes its place.
#[doc(hidden)]
#[macro_export]
macro_rules! __link_type {
    ($(#[$attribute:meta])* $visibility:vis struct $name:ident [$($method:ident)*]) => {
        $(#[$attribute])*
        #[derive(
            ::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq, ::core::hash::Hash,
        )]
        #[must_use]
        $visibility struct $name($crate::__private::Link);

        impl $name {
            $($crate::__private::link_type! { @$method })*
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::__private::html::Url for $name {
            fn url(&self) -> ::core::option::Option<$crate::__private::html::UrlValue<'_>> {
                $crate::__private::html::Url::url(&self.0)
            }
        }

        impl $crate::__private::html::Attr for $name {
            fn attr(&self, out: &mut $crate::__private::html::AttrWriter<'_>) {
                $crate::__private::html::Attr::attr(&self.0, out);
            }
        }

        impl $crate::__private::html::Render for $name {
            fn render(&self, h: &mut $crate::__private::html::Html) {
                $crate::__private::html::Render::render(&self.0, h);
            }
        }

        impl ::core::convert::From<$crate::__private::Linking> for $name {
            fn from(linking: $crate::__private::Linking) -> Self {
                Self(::core::convert::From::from(linking))
            }
        }

        impl ::core::convert::From<$crate::__private::Link> for $name {
            fn from(link: $crate::__private::Link) -> Self {
                Self(link)
            }
        }

        impl ::core::convert::From<$name> for $crate::__private::Link {
            fn from(link: $name) -> Self {
                link.0
            }
        }
    };
    (@query) => {
        /// The same with a further parameter in its query.
        pub fn query(self, name: &::core::primitive::str, value: impl $crate::__private::ToParam) -> Self {
            Self(self.0.query(name, value))
        }
    };
    (@fragment) => {
        /// The same, to the element with this id.
        pub fn fragment(self, id: impl ::core::fmt::Display) -> Self {
            Self(self.0.fragment(id))
        }
    };
    (@absolute) => {
        /// The whole URL, for mails and feeds. `origin` is scheme and host: `https://example.org`.
        #[must_use]
        pub fn absolute(&self, origin: impl ::core::fmt::Display) -> ::std::string::String {
            self.0.absolute(origin)
        }
    };
    (@is_current) => {
        /// Whether the request that is being answered is for this path. Query and fragment don't count.
        #[must_use]
        pub fn is_current(&self) -> ::core::primitive::bool {
            self.0.is_current()
        }
    };
}
