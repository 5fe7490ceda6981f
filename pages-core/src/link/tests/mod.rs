//! Links, black box.
//!
//! | module | proves |
//! |---|---|
//! | `followed` | what a link prints is found again, with the same values |
//! | `mounted` | links know where the site is mounted, and which page is shown |

mod followed;
mod mounted;
