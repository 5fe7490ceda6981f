//! What a site knows of the others behind the same listener: where their pages are.

use super::name::Name;
use crate::registry::Entry;
use std::collections::HashMap;
use std::fmt;
use std::ptr::from_ref;
use std::sync::Arc;

/// The sites of all hosts, as one of them sees them.
#[derive(Clone, Debug)]
pub(crate) struct Neighbors {
    own: usize,
    directory: Arc<Directory>,
}

impl Neighbors {
    pub(super) fn new(own: usize, directory: &Arc<Directory>) -> Self {
        Self {
            own,
            directory: Arc::clone(directory),
        }
    }

    /// The site of a page that this site doesn't have and another one has. One that can be named comes first.
    pub(crate) fn elsewhere(&self, page: &'static Entry) -> Option<&Neighbor> {
        let sites = self.directory.pages.get(&from_ref(page).addr())?;
        if sites.contains(&self.own) {
            return None;
        }
        let mut sites = sites
            .iter()
            .filter_map(|site| self.directory.sites.get(*site));
        let first = sites.clone().next();
        sites.find(|site| site.name.is_some()).or(first)
    }
}

/// All sites, and which pages each of them has.
pub(super) struct Directory {
    sites: Vec<Neighbor>,
    /// By the address of the entry, of which there is one in the program.
    pages: HashMap<usize, Vec<usize>>,
}

/// Where a site is.
#[derive(Clone, Debug)]
pub(crate) struct Neighbor {
    /// Its first name that is one: none where it has only wildcards.
    pub(crate) name: Option<String>,
    /// The path under which a proxy shows it.
    pub(crate) mounted_at: String,
}

impl Neighbor {
    pub(super) fn new<'a>(names: impl IntoIterator<Item = &'a Name>, mounted_at: &str) -> Self {
        let mut exact = names.into_iter().filter_map(|name| match name {
            Name::Exact(host) => Some(host.clone()),
            Name::Any | Name::Below(_) => None,
        });
        Self {
            name: exact.next(),
            mounted_at: mounted_at.to_owned(),
        }
    }
}

impl Directory {
    pub(super) fn new<'a>(
        sites: impl IntoIterator<Item = (Neighbor, &'a [&'static Entry])>,
    ) -> Self {
        let mut directory = Self {
            sites: Vec::new(),
            pages: HashMap::new(),
        };
        for (number, (site, pages)) in sites.into_iter().enumerate() {
            directory.sites.push(site);
            for page in pages {
                let sites = directory.pages.entry(from_ref(*page).addr()).or_default();
                sites.push(number);
            }
        }
        directory
    }
}

impl fmt::Debug for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.sites).finish()
    }
}
