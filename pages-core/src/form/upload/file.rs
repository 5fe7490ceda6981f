//! An uploaded file, as a page sees it.

use super::pieces::UploadPieces;
use super::save::save;
use super::spool::{Content, temporary};
use crate::form::body::PIECE;
use bytes::{Bytes, BytesMut};
use std::fmt;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::PoisonError;

/// A file that was uploaded. It is in memory while it is small, then in a temporary file that is gone when this is dropped.
///
/// **Trust**: name and type are the client's words. A site that keeps files names them by itself, and looks into them before it
/// serves them.
///
/// ```
/// use pages::prelude::*;
/// use pages::Submission;
///
/// #[page("/portrait", method = post)]
/// async fn portrait(form: Submission) {
///     let file = form.files("picture").next().or_status(pages::StatusCode::BAD_REQUEST)?;
///     html! { <p>{file.file_name()} " holds " {file.len()} " bytes of " {file.content_type()}</p> }
/// }
/// ```
pub struct Upload {
    file_name: String,
    content_type: String,
    length: u64,
    content: Content,
}

impl Upload {
    pub(super) fn new(
        file_name: String,
        content_type: String,
        length: u64,
        content: Content,
    ) -> Self {
        Self {
            file_name,
            content_type,
            length,
            content,
        }
    }

    /// How the client calls the file: the last component of a path without control characters, at most 255 bytes, perhaps
    /// empty. It may still be a name that a system treats in its own way, such as `.htaccess` or `NUL`.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// What the client says that it is; `application/octet-stream` when it says nothing.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// How many bytes it holds.
    pub fn len(&self) -> u64 {
        self.length
    }

    /// Whether it holds no byte.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Whether it is in memory, not in a temporary file.
    pub fn is_in_memory(&self) -> bool {
        matches!(self.content, Content::Memory(_))
    }

    /// All bytes at once, in memory.
    ///
    /// # Errors
    /// When the temporary file can't be read.
    pub async fn bytes(&self) -> io::Result<Bytes> {
        if let Content::Memory(bytes) = &self.content {
            return Ok(bytes.clone());
        }
        let mut all = BytesMut::new();
        let mut pieces = self.pieces();
        while let Some(piece) = pieces.next().await? {
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }

    /// The bytes in pieces of at most 64 KiB, from the start.
    ///
    /// ```
    /// # async fn sum(upload: pages::Upload) -> std::io::Result<u64> {
    /// let mut sum = 0;
    /// let mut pieces = upload.pieces();
    /// while let Some(piece) = pieces.next().await? {
    ///     sum += piece.iter().map(|byte| u64::from(*byte)).sum::<u64>();
    /// }
    /// # Ok(sum)
    /// # }
    /// ```
    pub fn pieces(&self) -> UploadPieces<'_> {
        UploadPieces::new(self)
    }

    /// Stores it under a name that is still free: whole, or not at all. The bytes are on the disk when this returns.
    ///
    /// It is written beside the name first (as `.tmp…`, which is left over only when the system fails in the middle), with
    /// the permissions of any new file.
    ///
    /// ```
    /// # async fn keep(upload: &pages::Upload, id: u64) -> pages::Result {
    /// upload.save_as(format!("uploads/{id}")).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// `AlreadyExists` when the name is taken; else when the system can't store it.
    pub async fn save_as(&self, path: impl AsRef<Path>) -> io::Result<()> {
        save(self, path.as_ref(), false).await
    }

    /// The same, in the place of what has the name, if something has. Readers see the old file or the new one.
    ///
    /// # Errors
    /// When the system can't store it; what was there is then still there.
    pub async fn save_over(&self, path: impl AsRef<Path>) -> io::Result<()> {
        save(self, path.as_ref(), true).await
    }

    /// The temporary file, at its start; it has no name, and is gone when it is closed.
    ///
    /// # Errors
    /// When the system can't make it.
    pub fn into_file(self) -> io::Result<File> {
        let mut file = match self.content {
            Content::File(file) => file.into_inner().unwrap_or_else(PoisonError::into_inner),
            Content::Memory(bytes) => {
                let mut file = temporary(None)?;
                file.write_all(&bytes)?;
                file
            }
        };
        file.seek(SeekFrom::Start(0))?;
        Ok(file)
    }

    /// At most `most` bytes from here on; none at the end.
    pub(super) fn read_at(&self, offset: u64, most: usize) -> io::Result<Bytes> {
        match &self.content {
            Content::Memory(bytes) => {
                let start = usize::try_from(offset).map_or(bytes.len(), |at| at.min(bytes.len()));
                let end = bytes.len().min(start + most);
                Ok(bytes.slice(start..end))
            }
            Content::File(file) => {
                // The handle has one position, and whoever else reads this upload moves it.
                let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
                file.seek(SeekFrom::Start(offset))?;
                let mut piece = Vec::with_capacity(most.min(PIECE));
                Read::by_ref(&mut *file)
                    .take(most as u64)
                    .read_to_end(&mut piece)?;
                Ok(piece.into())
            }
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("length", &self.length)
            .field("in_memory", &self.is_in_memory())
            .finish_non_exhaustive()
    }
}
