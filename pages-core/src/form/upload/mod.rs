//! Files that were uploaded: in memory while they are small, then in a temporary file.
//!
//! | module | does |
//! |---|---|
//! | `file` | [`Upload`]: what a page sees |
//! | `spool` | where the bytes go while they come |
//! | `pieces` | [`UploadPieces`]: the bytes, piece by piece |
//! | `save` | stores a file under a name, whole or not at all |

mod file;
mod pieces;
mod save;
mod spool;
#[cfg(test)]
mod tests;

pub use file::Upload;
pub use pieces::UploadPieces;
pub(super) use spool::Spool;
