//! A folder whose files are published by others.

use super::files::{below, relative};
use super::known::Known;
use std::path::Path;

/// A folder whose files are published.
#[derive(Debug)]
pub(super) struct Published {
    url: String,
    folder: String,
}

impl From<&str> for Published {
    fn from(folder: &str) -> Self {
        Self {
            url: folder.into(),
            folder: folder.into(),
        }
    }
}

impl From<(&str, &str)> for Published {
    fn from((url, folder): (&str, &str)) -> Self {
        Self {
            url: url.into(),
            folder: folder.into(),
        }
    }
}

impl Published {
    /// Adds its files to what the site answers; `root` is that of the crate.
    pub(super) fn add_to(&self, known: &mut Known, root: &Path) -> Result<(), String> {
        let folder = root.join(&self.folder);
        let files = below(&folder).map_err(|error| {
            let shown = folder.display();
            format!("the published folder {shown} can't be read: {error}")
        })?;
        let url = self.url.trim_matches('/');
        let slash = if url.is_empty() { "" } else { "/" };
        for file in files {
            let path = relative(&file, &folder);
            known.add_file(&format!("{slash}{url}/{path}"), &relative(&file, root));
        }
        Ok(())
    }
}
