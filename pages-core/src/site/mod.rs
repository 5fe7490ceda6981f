//! A site: pages, what they share, and how they are answered.
//!
//! | module | does |
//! |---|---|
//! | `builder` | [`Site`]: which pages, which state, which mode |
//! | `hosts` | [`Hosts`]: several sites behind one listener |
//! | `mode` | [`Mode`]: on whose machine the site runs |
//! | `setup` | [`SetupError`]: why a site can't start |
//! | `shared` | what all requests share |
//! | `answer_with` | [`AnswerWith`]: what a server adds to a request |
//! | `service` | [`PageService`]: the site as a tower service |
//! | `incoming` | the body of a request on its way to whoever reads it |
//! | `allow` | what is answered without running a page: `OPTIONS`, 405, redirects to the right slash |
//! | `router` | the site as an `axum::Router` |

mod allow;
mod answer_with;
mod builder;
mod hosts;
mod incoming;
mod mode;
mod router;
mod service;
mod setup;
mod shared;

pub use answer_with::AnswerWith;
pub use builder::Site;
#[cfg(feature = "test")]
pub(crate) use hosts::Names;
pub(crate) use hosts::Neighbors;
pub use hosts::{HostNames, Hosts, HostsService};
pub use mode::Mode;
pub(crate) use router::Around;
pub use router::router;
pub use service::PageService;
pub(crate) use service::run;
pub use setup::SetupError;
pub(crate) use shared::Shared;
