//! Stores an uploaded file under a name, whole or not at all.

use super::file::Upload;
use std::io::{self, Write};
use std::path::Path;
use tempfile::{Builder, NamedTempFile};

/// Writes a file beside the name, then gives it the name.
pub(super) async fn save(upload: &Upload, path: &Path, replaces: bool) -> io::Result<()> {
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut file = beside(directory)?;
    let mut pieces = upload.pieces();
    while let Some(piece) = pieces.next().await? {
        file.write_all(&piece)?;
    }
    // A name that outlives a power cut must not lead to bytes that don't.
    file.as_file().sync_all()?;
    let named = if replaces {
        file.persist(path)
    } else {
        file.persist_noclobber(path)
    };
    named.map_err(|error| error.error)?;
    sync(directory)
}

/// A file that only its owner can read is of no use under a name that others are told.
#[cfg(unix)]
fn beside(directory: &Path) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    let any_new_file = std::fs::Permissions::from_mode(0o666); // without what the process's mask takes away
    Builder::new()
        .permissions(any_new_file)
        .tempfile_in(directory)
}

#[cfg(not(unix))]
fn beside(directory: &Path) -> io::Result<NamedTempFile> {
    Builder::new().tempfile_in(directory)
}

/// The name itself is part of the directory.
#[cfg(unix)]
fn sync(directory: &Path) -> io::Result<()> {
    std::fs::File::open(directory)?.sync_all()
}

#[cfg(not(unix))]
fn sync(_: &Path) -> io::Result<()> {
    Ok(())
}
