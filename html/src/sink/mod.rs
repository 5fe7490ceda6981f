//! The sink: the chunk of memory, the cursor into it, and the queue between the writer and the poller.
//!
//! | module | does |
//! |---|---|
//! | `chunk` | owns memory: a reference count, the published length and the bytes in one allocation |
//! | `cursor` | [`Html`]: writes at a private cursor, one capacity check per operation |
//! | `queue` | what is shared between an [`Html`] that streams and its [`Chunks`] |
//! | `flush` | waits until the poller has taken what is written |
//!
//! `chunk` and `cursor` hold unsafe code; nothing outside this folder and the kernel does.

mod chunk;
mod cursor;
mod flush;
mod fragment;
mod queue;

pub use chunk::Chunk;
pub use cursor::Html;
pub use flush::Flush;
pub use fragment::Fragment;
pub use queue::Chunks;
