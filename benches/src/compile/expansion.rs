//! What our macros take to expand, as rustc itself says: two hundred pages with the checker and without it, and one page of
//! five thousand lines.
//!
//! The macros are compiled as `cargo check` compiles them, without optimization.

use super::generate::{PAGES, page, page_of};
use super::model::Node;
use super::package::Package;
use super::syntax::Syntax;
use crate::figures::{Figure, Figures, Part};
use std::path::Path;
use std::process::{Command, Stdio};

/// How often everything is measured; the smallest counts.
const RUNS: u32 = 7;

/// What the figures are called.
pub const EXPANSION: &str = "expansion_s";
pub const WITHOUT: &str = "expansion_without_checks_s";
pub const LONG: &str = "expansion_5000_lines_s";

/// How many lines the long page has at least.
const LINES: usize = 5_000;

/// Adds the figures of ours.
///
/// # Errors
///
/// Says what could not be written or compiled.
pub fn measure(below: &Path, figures: &mut Figures) -> Result<(), String> {
    println!("Expanding two hundred pages, and one of {LINES} lines …\n");
    let many: Vec<Node> = (0..PAGES).map(page).collect();
    let many = Package::with("expanded", Syntax::Ours, below, &many)?;
    let long = Package::with("long", Syntax::Ours, below, &[long()])?;
    let mut least = [f64::INFINITY; 3];
    for _ in 0..RUNS {
        let seconds = [
            expand(&many, Checks::On)?,
            expand(&many, Checks::Off)?,
            expand(&long, Checks::On)?,
        ];
        for (least, seconds) in least.iter_mut().zip(seconds) {
            *least = least.min(seconds);
        }
    }
    for (metric, value) in [EXPANSION, WITHOUT, LONG].into_iter().zip(least) {
        figures.push(Figure {
            part: Part::Compile,
            workload: "200 pages".to_owned(),
            contender: Syntax::Ours.name().to_owned(),
            metric: metric.to_owned(),
            value,
        });
    }
    Ok(())
}

/// Whether the macros check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Checks {
    On,
    Off,
}

/// The smallest page of sections that has enough lines.
fn long() -> Node {
    let mut elements = 1000;
    loop {
        let page = page_of(0, elements);
        if Syntax::Ours.module(0, &page).lines().count() >= LINES {
            return page;
        }
        elements += 50;
    }
}

/// The seconds that rustc spends on expanding all macros of the package, everything else compiled before.
fn expand(package: &Package, checks: Checks) -> Result<f64, String> {
    let (target, flags) = match checks {
        Checks::On => ("target-expansion", ""),
        Checks::Off => ("target-without-checks", "--cfg html_unchecked"),
    };
    let cargo = |arguments: &[&str]| {
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(arguments)
            .current_dir(&package.folder)
            .env("CARGO_TARGET_DIR", package.folder.join(target))
            .env("RUSTFLAGS", flags)
            // rustc tells its times only on request, and to those who know that they may change.
            .env("RUSTC_BOOTSTRAP", "1")
            .env_remove("CARGO_INCREMENTAL")
            .stdout(Stdio::null())
            .output()
            .map_err(|error| format!("cargo: {error}"))
    };
    cargo(&["clean", "--quiet", "--package", package.name()])?;
    let output = cargo(&["rustc", "--profile", "check", "--", "-Ztime-passes"])?;
    let told = String::from_utf8_lossy(&output.stderr);
    told.lines()
        .find(|line| line.ends_with("macro_expand_crate"))
        .and_then(seconds)
        .filter(|_| output.status.success())
        .ok_or_else(|| format!("rustc says nothing about expansion:\n{told}"))
}

/// The number in `time:   0.123; rss: …`.
fn seconds(line: &str) -> Option<f64> {
    let (_, behind) = line.split_once("time:")?;
    behind.split(';').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{LINES, Syntax, long, seconds};

    #[test]
    fn the_time_of_a_pass_is_read() {
        let line = "time:   0.012; rss:   54MB ->   62MB (   +8MB)\tmacro_expand_crate";
        assert_eq!(seconds(line), Some(0.012));
        assert_eq!(seconds("warning: unused"), None);
    }

    #[test]
    fn the_long_page_is_long_enough_and_hardly_longer() {
        let lines = Syntax::Ours.module(0, &long()).lines().count();
        assert!((LINES..LINES + 500).contains(&lines), "{lines}");
    }
}
