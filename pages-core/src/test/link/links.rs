//! Checks the links of a crate.

use super::files::{below, relative};
use super::known::Known;
use super::literal::shown;
use super::place::{Place, place};
use super::published::Published;
use super::report::{BrokenLink, BrokenLinks, Checked};
use super::source::Source;
use crate::{Entry, Site, collect};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The check of a crate's links; [`links!`](crate::test::links) is the short form of it.
///
/// ```no_run
/// let checked = pages::test::Links::of(env!("CARGO_MANIFEST_DIR")).prefix("/api").check()?;
/// println!("{} links lead somewhere", checked.links);
/// # Ok::<(), pages::test::BrokenLinks>(())
/// ```
#[derive(Debug)]
#[must_use = "nothing is checked until `check` or `assert` is called"]
pub struct Links {
    root: PathBuf,
    folders: Vec<String>,
    pages: Option<Vec<&'static Entry>>,
    published: Vec<Published>,
    prefixes: Vec<String>,
    mounted_at: String,
}

/// What one part of the crate's sources holds, by file.
type Sources = BTreeMap<String, Source>;

impl Links {
    /// The links of the crate whose manifest stands in this folder, against all pages of this program.
    pub fn of(manifest_dir: impl Into<PathBuf>) -> Self {
        Self {
            root: manifest_dir.into(),
            folders: ["src", "tests", "examples"].map(Into::into).into(),
            pages: None,
            published: Vec::new(),
            prefixes: Vec::new(),
            mounted_at: String::new(),
        }
    }

    /// Against the pages of this site alone.
    pub fn site(mut self, site: &Site) -> Self {
        self.pages = Some(site.entries().to_vec());
        self
    }

    /// Only the markup in these folders of the crate, in place of `src`, `tests` and `examples`.
    pub fn folders<'a>(mut self, folders: impl IntoIterator<Item = &'a str>) -> Self {
        self.folders = folders.into_iter().map(Into::into).collect();
        self
    }

    /// The files in this folder of the crate are published: under its own name, or with `("/url", "folder")` elsewhere.
    #[expect(private_bounds, reason = "a name, or a pair of URL and name")]
    pub fn published(mut self, folder: impl Into<Published>) -> Self {
        self.published.push(folder.into());
        self
    }

    /// What is below this path is answered by others.
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefixes.push(prefix.into());
        self
    }

    /// The pages are nested under this path, so that links that begin with a slash have it in front; those that haven't are
    /// answered by others.
    pub fn mounted_at(mut self, prefix: &str) -> Self {
        prefix
            .trim_end_matches('/')
            .clone_into(&mut self.mounted_at);
        self
    }

    /// Checks the links.
    ///
    /// # Errors
    /// When a link leads nowhere, a published folder can't be read, or there are no sources.
    pub fn check(&self) -> Result<Checked, BrokenLinks> {
        let mut checked = Checked::default();
        let mut broken = BrokenLinks {
            links: Vec::new(),
            unreadable: Vec::new(),
        };
        let known = self.known(&mut broken);
        for folder in &self.folders {
            let (own, others) = self.sources(folder, &mut checked, &mut broken);
            for (file, source) in &own {
                self.check_file(file, source, &known, &mut checked, &mut broken);
            }
            let mut known = known.clone();
            for (file, source) in &others {
                for pattern in &source.patterns {
                    known.add_pattern(pattern, file);
                }
            }
            for (file, source) in &others {
                self.check_file(file, source, &known, &mut checked, &mut broken);
            }
        }
        if checked.files == 0 {
            broken
                .unreadable
                .push(format!("there are no sources in {}", self.root.display()));
        }
        if broken.links.is_empty() && broken.unreadable.is_empty() {
            Ok(checked)
        } else {
            Err(broken)
        }
    }

    /// Checks the links.
    ///
    /// # Panics
    /// Where [`check`](Self::check) has an error: the message is that error.
    #[expect(clippy::must_use_candidate, reason = "it is called for its panic")]
    #[track_caller]
    pub fn assert(&self) -> Checked {
        match self.check() {
            Ok(checked) => checked,
            Err(broken) => panic!("{broken}"),
        }
    }

    fn known(&self, broken: &mut BrokenLinks) -> Known {
        let mut known = Known::default();
        for page in self.pages.clone().unwrap_or_else(collect) {
            known.add_page(page);
        }
        for prefix in &self.prefixes {
            known.add_prefix(prefix);
        }
        for published in &self.published {
            if let Err(error) = published.add_to(&mut known, &self.root) {
                broken.unreadable.push(error);
            }
        }
        known
    }

    /// The sources below a folder: of the crate whose pages have registered themselves, and of other programs, whose pages
    /// are known from their sources alone.
    fn sources(
        &self,
        folder: &str,
        checked: &mut Checked,
        broken: &mut BrokenLinks,
    ) -> (Sources, Sources) {
        let (mut own, mut others) = (Sources::new(), Sources::new());
        let root = self.root.join(folder);
        if !root.is_dir() {
            return (own, others);
        }
        let files = below(&root).unwrap_or_else(|error| {
            let problem = format!("{} can't be read: {error}", root.display());
            broken.unreadable.push(problem);
            Vec::new()
        });
        for path in files.iter().filter(|path| is_rust(path)) {
            checked.files += 1;
            let text = fs::read_to_string(path).ok();
            let Some(source) = text.and_then(|text| Source::read(&text).ok()) else {
                checked.unread += 1;
                continue;
            };
            let file = relative(path, &self.root);
            if file.starts_with("src/") && !file.starts_with("src/bin/") {
                own.insert(file, source);
            } else {
                others.insert(file, source);
            }
        }
        (own, others)
    }

    fn check_file(
        &self,
        file: &str,
        source: &Source,
        known: &Known,
        checked: &mut Checked,
        broken: &mut BrokenLinks,
    ) {
        for (reference, page) in &source.references {
            let absolute = reference.url.trim_start().starts_with('/');
            let path = match place(&reference.url, page.as_deref()) {
                Place::Elsewhere => continue,
                Place::Unknown => {
                    checked.skipped += 1;
                    continue;
                }
                // A relative one is resolved against the page's pattern, which doesn't have the prefix either.
                Place::Path(path) if absolute => match self.below_mount(&path) {
                    Some(path) => path,
                    None => continue,
                },
                Place::Path(path) => path,
            };
            checked.links += 1;
            if let Some(reason) = known.wrong(&path, reference) {
                broken.links.push(BrokenLink {
                    file: file.into(),
                    line: reference.at.line,
                    column: reference.at.column + 1,
                    attribute: reference.attribute.clone(),
                    url: shown(&reference.url),
                    reason,
                });
            }
        }
    }

    /// The path without the prefix under which the pages are nested.
    fn below_mount(&self, path: &str) -> Option<String> {
        let rest = path.strip_prefix(&self.mounted_at)?;
        match rest {
            "" => Some("/".into()),
            _ => rest.starts_with('/').then(|| rest.to_owned()),
        }
    }
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}
