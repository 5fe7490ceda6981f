//! Those who serve: each in a file of its own, with the same site.

mod all;
mod axum_hypertext;
mod axum_maud;
mod contract;
mod on_hyper;
mod ours;
mod ready;
mod topcoat;

pub use all::ALL;
pub use contract::Contender;
pub use ready::READY;
