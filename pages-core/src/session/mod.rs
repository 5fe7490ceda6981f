//! Sessions: what a site remembers of a visitor between requests, without losing any of it.
//!
//! A visitor is known by 256 random bits in a cookie; the store keeps a hash of them, a version and the values. Every write
//! compares the version and is made again where somebody was faster, so that no update is lost, and it is in the store
//! when it returns.
//!
//! | module | does |
//! |---|---|
//! | `handle` | [`session()`], [`Session`]: what pages call; `lifecycle`: how it goes on and ends |
//! | `key` | [`Key`]: names of values with their type |
//! | `flash` | [`Flash`]: what the next page says |
//! | `error` | [`SessionError`] |
//! | `limits` | every default, with its reason |
//! | `lifetime` | [`Lifetime`]: how long a session lives |
//! | `id` | the id, and the hash that stores know |
//! | `carrier` | how an id comes with a request and goes with a response |
//! | `in_url` | ids in paths, where a site asks for that |
//! | `state` | what one request knows of its session: loaded once, begun, renewed, ended |
//! | `write` | read, change, compare-and-swap, again |
//! | `turn` | one writer of a request after the other |
//! | `chain` | writers that build upon what is on its way to the store |
//! | `values` | the values: JSON under their keys |
//! | `record` | [`Record`]: what is stored, and how values are written into it |
//! | `store` | [`SessionStore`]: where sessions are kept; `erased`: any of them |
//! | `memory` | [`MemoryStore`] |
//! | `sqlite` | `sqlite::SessionStore`, with the feature `sqlite` |
//! | `sessions` | what all requests share: store, lifetime, sweeps |
//! | `site` | what a [`Site`](crate::Site) is told about sessions |

mod carrier;
mod chain;
mod erased;
mod error;
mod flash;
mod handle;
mod id;
mod in_url;
mod key;
mod lifecycle;
mod lifetime;
mod limits;
mod memory;
mod record;
mod sessions;
mod site;
#[cfg(feature = "sqlite-system")]
pub mod sqlite;
mod state;
mod store;
#[cfg(test)]
mod tests;
mod turn;
mod values;
mod write;

pub(crate) use carrier::{Announcement, tell};
pub use error::SessionError;
pub use flash::{Flash, FlashKind};
pub use handle::AsValue;
pub use handle::{Session, session};
pub use id::SessionHash;
pub(crate) use in_url::{mount, of_links, take_off, uri_without_id};
pub use key::{Key, SessionKey};
pub use lifetime::Lifetime;
pub use memory::MemoryStore;
pub use record::Record;
pub(crate) use sessions::Sessions;
pub(crate) use site::Settings;
pub(crate) use state::SessionState;
pub use store::{SessionStore, StoreResult};
