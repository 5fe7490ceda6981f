//! What a form may take at most: each limit with its default, its reason, and the way to change it.
//!
//! A limit that is passed is a 413 that names the field and the limit; nothing more of the body is read. The test of each
//! stands in `body/limits_tests.rs`.

use std::path::{Path, PathBuf};

/// How many fields and files a form may hold: more than any form made for people, few enough that the names alone are no
/// burden. PHP and Django stop at the same number.
const FIELDS: usize = 1000;

/// One text: a long article with all its markup.
const TEXT: usize = MIB;

/// All names and texts of a form together, which are held in memory: as much as axum's extractors take of a body.
const TEXTS: usize = 2 * MIB;

/// The head of one part of a multipart body: names of any sensible length, percent-encoded.
const PART_HEAD: usize = 16 * 1024;

/// One file: a photo of any camera, a scanned document. Films need a limit of their own.
const FILE: u64 = 16 * MIB as u64;

/// All files of a form together, which lie on the disk at once: with its texts, what the server takes of a body (64 MiB), so that
/// the answer names the field.
const FILES: u64 = 60 * MIB as u64;

/// How many files: as many as people pick at once. Each may hold a file descriptor and [`IN_MEMORY`] bytes until the page has
/// ended. PHP stops at the same number.
const FILE_COUNT: usize = 20;

/// How much of a file is kept in memory: most pictures of a face and most documents of a page never touch the disk, and a
/// thousand visitors who upload at the same time take 64 MB.
const IN_MEMORY: usize = 64 * 1024;

const MIB: usize = 1024 * 1024;

/// What the forms of a site may take at most. [`Site::form_limits`](crate::Site::form_limits) changes it.
///
/// | limit | default |
/// |---|---|
/// | [`fields`](Self::fields) | 1000 |
/// | [`text`](Self::text) | 1 MiB |
/// | [`texts`](Self::texts) | 2 MiB |
/// | [`part_head`](Self::part_head) | 16 KiB |
/// | [`file`](Self::file) | 16 MiB |
/// | [`files`](Self::files) | 60 MiB |
/// | [`file_count`](Self::file_count) | 20 |
/// | [`in_memory`](Self::in_memory) | 64 KiB |
///
/// The server has a limit of its own for the whole body, 64 MiB (`server::Limits::body`): a site that takes more raises both.
///
/// ```
/// use pages::FormLimits;
///
/// let site = pages::Site::new().form_limits(FormLimits::new().file(200_000_000).files(1_000_000_000));
/// # let _ = site;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "limits do nothing until a site has them"]
pub struct FormLimits {
    pub(super) fields: usize,
    pub(super) text: usize,
    pub(super) texts: usize,
    pub(super) part_head: usize,
    pub(super) file: u64,
    pub(super) files: u64,
    pub(super) file_count: usize,
    pub(super) in_memory: usize,
    pub(super) directory: Option<PathBuf>,
}

impl FormLimits {
    /// The defaults.
    pub const fn new() -> Self {
        Self {
            fields: FIELDS,
            text: TEXT,
            texts: TEXTS,
            part_head: PART_HEAD,
            file: FILE,
            files: FILES,
            file_count: FILE_COUNT,
            in_memory: IN_MEMORY,
            directory: None,
        }
    }

    /// How many fields and files there may be.
    pub fn fields(mut self, most: usize) -> Self {
        self.fields = most;
        self
    }

    /// How many bytes one text may have.
    pub fn text(mut self, most: usize) -> Self {
        self.text = most;
        self
    }

    /// How many bytes all names and texts may have together. They are held in memory.
    pub fn texts(mut self, most: usize) -> Self {
        self.texts = most;
        self
    }

    /// How many bytes the head of one part of a `multipart/form-data` body may have.
    pub fn part_head(mut self, most: usize) -> Self {
        self.part_head = most;
        self
    }

    /// How many bytes one file may have, where its field has no limit of its own.
    pub fn file(mut self, most: u64) -> Self {
        self.file = most;
        self
    }

    /// How many bytes all files may have together. A field with a higher limit of its own raises it.
    pub fn files(mut self, most: u64) -> Self {
        self.files = most;
        self
    }

    /// How many files there may be.
    pub fn file_count(mut self, most: usize) -> Self {
        self.file_count = most;
        self
    }

    /// How many bytes of a file are kept in memory before it is written to the disk.
    pub fn in_memory(mut self, most: usize) -> Self {
        self.in_memory = most;
        self
    }

    /// Where temporary files lie, instead of the system's directory for them.
    ///
    /// **Deployment caveat**: on many systems that directory is in memory. A site that takes large files names one that is
    /// not.
    pub fn directory(mut self, directory: impl AsRef<Path>) -> Self {
        self.directory = Some(directory.as_ref().to_owned());
        self
    }
}

impl Default for FormLimits {
    fn default() -> Self {
        Self::new()
    }
}

/// A field that takes files, and how much it takes. A file that is too large for such a field is read over and noted as
/// [`Value::TooLarge`](super::Value::TooLarge), so that nothing else of the form is lost.
///
/// ```
/// use pages::FieldLimit;
///
/// let portrait = FieldLimit { name: "portrait", size: Some(1_000_000) };
/// # let _ = portrait;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldLimit {
    /// The name of the field.
    pub name: &'static str,
    /// How many bytes each file may have; without it, what the site takes.
    pub size: Option<u64>,
}
