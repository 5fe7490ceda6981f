//! The head of a request as extractors see it.

use crate::context::Context;
use http::request::Parts;
use http::{Extensions, Method, Request, Uri, Version};
use std::any::Any;
use std::fmt;
use std::sync::Arc;

/// What a server adds to a request without putting it among its extensions.
pub(crate) trait Extension: Send + Sync {
    fn add_to(&self, extensions: &mut Extensions);

    fn as_any(&self) -> &dyn Any;
}

impl<T: Clone + Send + Sync + 'static> Extension for T {
    fn add_to(&self, extensions: &mut Extensions) {
        extensions.insert(self.clone());
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

impl fmt::Debug for dyn Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Extension")
    }
}

/// The head of a request, as far as its record doesn't hold it: as a whole it is made for the first extractor.
#[derive(Debug, Default)]
pub(crate) struct RequestHead {
    parts: Option<Box<Parts>>,
    extensions: Extensions,
    /// One more extension, which isn't among the others yet: a table for it would cost as much as a small page.
    extension: Option<Arc<dyn Extension>>,
    version: Version,
}

impl RequestHead {
    /// Of a request that is answered as it was sent: beside its record there is what layers have added to it.
    #[inline]
    pub(crate) fn new(
        extensions: Extensions,
        extension: Option<Arc<dyn Extension>>,
        version: Version,
    ) -> Self {
        Self {
            parts: None,
            extensions,
            extension,
            version,
        }
    }

    /// Of a request from whose path a router has taken something off.
    pub(crate) fn of_parts(parts: Parts) -> Self {
        Self {
            parts: Some(Box::new(parts)),
            ..Self::default()
        }
    }

    pub(crate) fn method<'a>(&'a self, context: &'a Context) -> &'a Method {
        let parts = self.parts.as_ref();
        parts.map_or(&context.method, |parts| &parts.method)
    }

    pub(crate) fn uri<'a>(&'a self, context: &'a Context) -> &'a Uri {
        let parts = self.parts.as_ref();
        parts.map_or(&context.uri, |parts| &parts.uri)
    }

    pub(crate) fn extension<T: Clone + Send + Sync + 'static>(&self) -> Option<&T> {
        let parts = self.parts.as_ref();
        let extensions = parts.map_or(&self.extensions, |parts| &parts.extensions);
        extensions
            .get()
            .or_else(|| (**self.extension.as_ref()?).as_any().downcast_ref())
    }

    /// All of it, for an extractor. What one of them changes is changed for those behind it.
    pub(crate) fn parts(&mut self, context: &Context) -> &mut Parts {
        let parts = self.parts.get_or_insert_with(|| {
            let (mut parts, ()) = Request::new(()).into_parts();
            parts.method.clone_from(&context.method);
            parts.uri.clone_from(&context.uri);
            parts.version = self.version;
            parts.extensions = std::mem::take(&mut self.extensions);
            if let Some(extension) = &self.extension {
                (**extension).add_to(&mut parts.extensions);
            }
            Box::new(parts)
        });
        if parts.headers.is_empty() {
            parts.headers.clone_from(&context.headers);
        }
        parts
    }

    /// All of it, for the last extractor.
    pub(crate) fn take(&mut self, context: &Context) -> Parts {
        let (nothing, ()) = Request::new(()).into_parts();
        std::mem::replace(self.parts(context), nothing)
    }
}
