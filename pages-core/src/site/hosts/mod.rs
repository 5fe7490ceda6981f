//! Several sites behind one listener, chosen by the host that a request is for.
//!
//! | module | holds |
//! |---|---|
//! | `builder` | [`Hosts`]: which site is for which hosts |
//! | `name` | [`HostNames`], and how the name of a host is read |
//! | `names` | the table of names: exact ones, those of wildcards, and any other |
//! | `neighbors` | what a site knows of the others, for links to their pages |
//! | `service` | [`HostsService`]: all of them as a tower service |

mod builder;
mod name;
mod names;
mod neighbors;
mod service;

pub use builder::Hosts;
pub use name::HostNames;
#[cfg(feature = "test")]
pub(crate) use names::Names;
pub(crate) use neighbors::Neighbors;
pub use service::HostsService;
