//! Those who render: each in a file of its own, with the same five templates in the same order.

mod askama;
mod contract;
mod horrorshow;
mod hypertext_maud;
mod hypertext_rsx;
mod limit;
mod markup;
mod maud;
#[cfg(feature = "ours")]
mod ours;
mod sailfish;
mod topcoat;
mod vy;
mod write;

pub use askama::Askama;
pub use contract::{Contender, Rendered, Reuse};
pub use horrorshow::Horrorshow;
pub use hypertext_maud::HypertextMaud;
pub use hypertext_rsx::HypertextRsx;
pub use limit::Limit;
pub use markup::Markup;
pub use maud::Maud;
#[cfg(feature = "ours")]
pub use ours::{Card, Ours, escape as ours_escape};
pub use sailfish::Sailfish;
pub use topcoat::{Topcoat, page as topcoat_page};
pub use vy::Vy;
pub use write::Write;
