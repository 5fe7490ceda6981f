//! The sink: the chunk of memory, the cursor into it, and the queue between the writer and the poller.
//!
//! | module | does |
//! |---|---|
//! | `chunk` | owns memory: a reference count, the published length and the bytes in one allocation |
//! | `cursor` | [`Html`]: a private cursor into a chunk, kept or streamed |
//! | `write` | its operations: values between static markup, one check of the room each |
//! | `queue` | what is shared between an [`Html`] that streams and its [`Chunks`] |
//! | `flush` | waits until the poller has taken what is written |
//!
//! Unsafe code stands here and in the kernel, and nowhere else.

mod chunk;
mod cursor;
mod flush;
mod fragment;
mod queue;
mod write;

pub use chunk::Chunk;
pub use cursor::Html;
pub use flush::Flush;
pub use fragment::{Fragment, fixed};
pub use queue::Chunks;
