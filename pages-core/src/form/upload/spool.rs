//! Where the bytes of a file go while they come: memory, then a temporary file without a name.
//!
//! It is written in place, without a runtime's help, as nothing here depends on one. What a write costs is a copy of at most
//! [`PIECE`] bytes into the system's cache: less than many a page takes to be made.

use super::Upload;
use crate::form::FormLimits;
use crate::form::body::PIECE;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A file on its way in.
pub(in crate::form) struct Spool {
    /// What isn't written yet.
    held: Vec<u8>,
    /// Gone with the last handle to it, however the program ends.
    file: Option<File>,
    length: u64,
    in_memory: usize,
    directory: Option<PathBuf>,
}

/// Where the bytes of a file are.
#[derive(Debug)]
pub(super) enum Content {
    Memory(bytes::Bytes),
    /// Read by one at a time.
    File(Mutex<File>),
}

impl Spool {
    pub(in crate::form) fn new(limits: &FormLimits) -> Self {
        Self {
            held: Vec::new(),
            file: None,
            length: 0,
            in_memory: limits.in_memory,
            directory: limits.directory.clone(),
        }
    }

    /// Takes the next bytes.
    pub(in crate::form) fn write(&mut self, data: &[u8]) -> io::Result<()> {
        self.length += data.len() as u64;
        self.held.extend_from_slice(data);
        let most = match self.file {
            None => self.in_memory,
            // Small pieces are written together.
            Some(_) => PIECE,
        };
        if self.held.len() > most {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        let file = match &mut self.file {
            Some(file) => file,
            None => self.file.insert(temporary(self.directory.as_deref())?),
        };
        for piece in self.held.chunks(PIECE) {
            file.write_all(piece)?;
        }
        self.held.clear();
        Ok(())
    }

    /// Gives back what is taken so far.
    pub(in crate::form) fn clear(&mut self) {
        self.held = Vec::new();
        self.file = None;
    }

    /// The file, which is whole.
    pub(in crate::form) fn end(
        mut self,
        file_name: String,
        content_type: String,
    ) -> io::Result<Upload> {
        if self.file.is_some() {
            self.flush()?;
        }
        let content = match self.file {
            Some(file) => Content::File(Mutex::new(file)),
            None => Content::Memory(self.held.into()),
        };
        Ok(Upload::new(file_name, content_type, self.length, content))
    }
}

/// A file without a name, or, where the system knows no such thing, one whose name is gone at once.
pub(super) fn temporary(directory: Option<&Path>) -> io::Result<File> {
    match directory {
        Some(directory) => tempfile::tempfile_in(directory),
        None => tempfile::tempfile(),
    }
}
