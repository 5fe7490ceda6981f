//! What we have set ourselves: each bar with the figure of this run.

mod bar;
mod http;
mod rendering;

pub use bar::{Bar, table};

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
