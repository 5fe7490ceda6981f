//! `multipart/form-data` (RFC 7578): fields and files in parts, read as they come.
//!
//! | module | does |
//! |---|---|
//! | `read` | from parts to names and values |
//! | `boundary` | what stands between the parts |
//! | `scanner` | where parts begin and end, in whatever pieces the body comes |
//! | `search` | finds the boundary |
//! | `head` | the fields at the top of a part |
//! | `disposition` | name and file name in its `Content-Disposition` |
//! | `file_name` | the file name that is left when everything dangerous is gone |
//! | `part` | one part: a text, or a file on its way to the disk |

mod boundary;
mod disposition;
mod file_name;
mod head;
mod part;
mod read;
mod scanner;
mod search;
#[cfg(test)]
mod tests;

pub(super) use read::read;
