//! Those who serve: each in a file of its own, with the same site.

mod axum_hypertext;
mod axum_maud;
mod contract;
mod on_hyper;
mod ours;
mod ready;
mod topcoat;

pub use axum_hypertext::AXUM_HYPERTEXT;
pub use axum_maud::AXUM_MAUD;
pub use contract::Contender;
pub use on_hyper::ON_HYPER;
pub use ours::OURS;
pub use ready::READY;
pub use topcoat::TOPCOAT;

/// All of them: the limit, ours, the peers.
pub const ALL: [Contender; 6] = [READY, ON_HYPER, OURS, AXUM_MAUD, AXUM_HYPERTEXT, TOPCOAT];
