//! A file that a test attaches.

use bytes::Bytes;
use std::fmt;

/// A file that a test attaches to a form with [`Form::attach`](super::Form::attach).
///
/// ```
/// use pages::test::File;
///
/// let picture = File::new("dot.gif", "image/gif", "GIF89a…");
/// assert_eq!(picture.name(), "dot.gif");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    name: String,
    kind: String,
    content: Bytes,
}

impl File {
    /// A file with its name, its MIME type, and what is in it.
    pub fn new(
        name: impl Into<String>,
        kind: impl Into<String>,
        content: impl Into<Bytes>,
    ) -> Self {
        Self {
            name: name.into(),
            kind: kind.into(),
            content: content.into(),
        }
    }

    /// What a control for files sends when no file is attached.
    pub(super) fn none() -> Self {
        Self::new("", "application/octet-stream", "")
    }

    /// The name of the file, without a folder, as browsers send it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its MIME type; where none was given, the one for bytes of any kind.
    pub fn content_type(&self) -> &str {
        if self.kind.is_empty() {
            "application/octet-stream"
        } else {
            &self.kind
        }
    }

    /// What is in it.
    pub fn content(&self) -> &Bytes {
        &self.content
    }
}

/// Name, type and size.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, kind, size) = (&self.name, &self.kind, self.content.len());
        write!(f, "File({name:?}, {kind}, {size} bytes)")
    }
}
