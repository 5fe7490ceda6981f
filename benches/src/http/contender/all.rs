//! All who serve: the limit, ours, the peers.

use super::axum_hypertext::AXUM_HYPERTEXT;
use super::axum_maud::AXUM_MAUD;
use super::contract::Contender;
use super::on_hyper::ON_HYPER;
use super::ours::OURS;
use super::ready::READY;
use super::topcoat::TOPCOAT;

/// All of them, in the order in which they are shown.
pub const ALL: [Contender; 6] = [READY, ON_HYPER, OURS, AXUM_MAUD, AXUM_HYPERTEXT, TOPCOAT];
