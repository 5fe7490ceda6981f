//! The sink: the chunk of memory, the cursor into it, and the queue between the writer and the poller.
//!
//! | module | does |
//! |---|---|
//! | `memory` | where chunks come from: the allocator, or what this thread has kept |
//! | `owner` | owns memory: a reference count, the published length and the bytes in one allocation |
//! | `chunk` | bytes of it that can be read |
//! | `cursor` | [`Html`]: a private cursor into a chunk, kept or streamed |
//! | `write` | its operations: values between static markup, one check of the room each |
//! | `escape` | text: the kernel that suits the machine, and the room that a long text needs |
//! | `finish` | the end of a sink |
//! | `fragment`, `hint` | [`Fragment`], and how much room the next one of a place will need |
//! | `queue` | what is shared between an [`Html`] that streams and its [`Chunks`] |
//! | `flush` | waits until the poller has taken what is written |
//!
//! Unsafe code stands here and in the kernel, and nowhere else.

mod chunk;
mod cursor;
mod escape;
mod finish;
mod flush;
mod fragment;
mod hint;
mod memory;
mod owner;
mod queue;
mod write;

pub use chunk::Chunk;
pub use cursor::Html;
pub use flush::Flush;
pub use fragment::{Fragment, fixed};
pub use hint::Hint;
pub use queue::Chunks;
