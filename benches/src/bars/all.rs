//! All bars for which this run has figures.

use super::bar::Bar;
use super::{http, rendering};
use crate::figures::Figures;

/// The bars for which there are figures; none where ours weren't measured.
pub fn bars(profiles: &[(&str, Figures)], compile: &Figures) -> Vec<Bar> {
    let mut bars = Vec::new();
    for (profile, figures) in profiles {
        rendering::rendering(figures, profile, &mut bars);
        rendering::escaping(figures, profile, &mut bars);
        http::serving(figures, profile, &mut bars);
    }
    rendering::compiling(compile, &mut bars);
    bars
}
