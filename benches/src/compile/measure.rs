//! Compiles the two hundred pages of each contender, from scratch and after an edit.

use super::cargo::{self, Cost};
use super::package::Package;
use super::syntax::Syntax;
use crate::figures::{Figure, Figures, Part};
use std::path::{Path, PathBuf};

/// How often everything is measured; the smallest counts.
const RUNS: u32 = 3;

/// What takes longer, in seconds by the clock, isn't measured again.
const PATIENCE: f64 = 20.0;

/// Measures all contenders.
///
/// # Errors
///
/// Says what could not be written or compiled.
pub fn measure() -> Result<Figures, String> {
    let below = target()?.join("two-hundred-pages");
    let mut figures = Figures::default();
    for syntax in Syntax::ALL {
        if syntax == Syntax::Ours && !cfg!(feature = "ours") {
            continue;
        }
        println!("Compiling two hundred pages of {} …", syntax.name());
        let package = Package::write(syntax, &below)?;
        let compiled = Compiled {
            target: package.folder.join("target"),
            package,
        };
        for (metric, value) in compiled.figures()? {
            figures.push(Figure {
                part: Part::Compile,
                workload: "200 pages".to_owned(),
                contender: syntax.name().to_owned(),
                metric,
                value,
            });
        }
    }
    println!();
    Ok(figures)
}

/// The folder of build output in which this program lies.
fn target() -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| format!("this program: {error}"))?;
    let target = program.ancestors().nth(2).map(Path::to_path_buf);
    target.ok_or_else(|| "this program lies in no folder".to_owned())
}

struct Compiled {
    package: Package,
    target: PathBuf,
}

impl Compiled {
    fn figures(&self) -> Result<Vec<(String, f64)>, String> {
        self.package.edit(0)?;
        let all_check = repeated(|_| {
            self.remove_target()?;
            self.cargo(&["check"])
        })?;
        let check = self.own(&["check"])?;
        let edit_check = self.edited(&["check"])?;
        let build = self.own(&["build"])?;
        let edit = self.edited(&["build"])?;
        let debug_bytes = self.size("debug")?;
        let release = self.own(&["build", "--release"])?;
        let binary_bytes = self.size("release")?;
        let mut figures = Vec::new();
        for (name, cost) in [
            ("all_check", all_check),
            ("check", check),
            ("edit_check", edit_check),
            ("build", build),
            ("edit", edit),
            ("release", release),
        ] {
            figures.push((format!("{name}_s"), cost.cpu));
            figures.push((format!("{name}_wall_s"), cost.wall));
        }
        figures.push(("debug_bytes".to_owned(), debug_bytes));
        figures.push(("binary_bytes".to_owned(), binary_bytes));
        Ok(figures)
    }

    /// Compiles the pages anew, with what they depend on built before.
    fn own(&self, arguments: &[&str]) -> Result<Cost, String> {
        self.cargo(arguments)?;
        let name = self.package.name();
        repeated(|_| {
            self.cargo(&["clean", "--quiet", "--package", &name])?;
            self.cargo(&["clean", "--quiet", "--release", "--package", &name])?;
            self.cargo(arguments)
        })
    }

    /// Compiles after one text of one page has changed.
    fn edited(&self, arguments: &[&str]) -> Result<Cost, String> {
        self.cargo(arguments)?;
        repeated(|time| {
            self.package.edit(time + 1)?;
            self.cargo(arguments)
        })
    }

    fn cargo(&self, arguments: &[&str]) -> Result<Cost, String> {
        cargo::run(&self.package.folder, &self.target, arguments)
    }

    fn remove_target(&self) -> Result<(), String> {
        match std::fs::remove_dir_all(&self.target) {
            Err(error) if self.target.exists() => {
                Err(format!("{}: {error}", self.target.display()))
            }
            _ => Ok(()),
        }
    }

    fn size(&self, profile: &str) -> Result<f64, String> {
        let path = self.target.join(profile).join(self.package.name());
        let length = std::fs::metadata(&path)
            .map_err(|error| format!("{}: {error}", path.display()))?
            .len();
        #[expect(clippy::cast_precision_loss, reason = "no binary is that large")]
        Ok(length as f64)
    }
}

/// The smallest cost of a few runs, or the only one where it takes long.
fn repeated(run: impl Fn(u32) -> Result<Cost, String>) -> Result<Cost, String> {
    let mut least = run(0)?;
    for time in 1..RUNS {
        if least.wall > PATIENCE {
            break;
        }
        least = least.min(run(time)?);
    }
    Ok(least)
}

#[cfg(test)]
mod tests {
    use super::{Cost, PATIENCE, RUNS, repeated};
    use std::cell::Cell;

    #[test]
    fn the_smallest_of_a_few_runs_counts_and_long_ones_run_once() {
        let count = Cell::new(0);
        let run = |wall: f64| {
            count.set(0);
            repeated(|time| {
                count.set(count.get() + 1);
                let cpu = 5.0 - f64::from(time);
                Ok(Cost { cpu, wall })
            })
            .expect("it never fails")
            .cpu
        };
        assert!((run(1.0) - (5.0 - f64::from(RUNS - 1))).abs() < 1e-9);
        assert_eq!(count.get(), RUNS);
        assert!((run(PATIENCE + 1.0) - 5.0).abs() < 1e-9);
        assert_eq!(count.get(), 1);
    }
}
