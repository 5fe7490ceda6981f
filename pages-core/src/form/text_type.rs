//! What types around a text of a certain form have in common with text.

/// Implements for a struct around a `String` what lends, shows and writes it.
macro_rules! text_type {
    ($type:ident) => {
        impl $type {
            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, to keep.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl ::std::ops::Deref for $type {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl $crate::param::ToParam for $type {
            fn to_param(&self, out: &mut dyn ::std::fmt::Write) -> ::std::fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl ::html::Render for $type {
            fn render(&self, h: &mut ::html::Html) {
                h.write(self.as_str());
            }
        }

        impl ::html::Attr for $type {
            fn attr(&self, out: &mut ::html::AttrWriter<'_>) {
                out.text(&self.0);
            }
        }
    };
}

pub(super) use text_type;
