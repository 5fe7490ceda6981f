//! Compiles the two hundred pages of each contender, from scratch and after an edit.

use super::cargo::{self, Cost};
use super::expansion;
use super::package::Package;
use super::syntax::Syntax;
use crate::figures::{Figure, Figures, Part};
use std::path::{Path, PathBuf};

/// How often everything is measured; the smallest counts.
const RUNS: u32 = 3;

/// What takes longer, in seconds by the clock, isn't measured again.
const PATIENCE: f64 = 20.0;

/// What is measured, in this order: the name of the figures, what comes before, and what cargo is told.
const STEPS: &[(&str, Before, &[&str])] = &[
    ("all_check", Before::Nothing, &["check"]),
    ("check", Before::Dependencies, &["check"]),
    ("edit_check", Before::Edit, &["check"]),
    ("build", Before::Dependencies, &["build"]),
    ("edit", Before::Edit, &["build"]),
    ("release", Before::Dependencies, &["build", "--release"]),
];

/// What has been compiled before.
#[derive(Clone, Copy, Debug)]
enum Before {
    Nothing,
    /// All that the pages depend on.
    Dependencies,
    /// Everything, but a text of one page has changed since.
    Edit,
}

/// Measures all contenders, with `quick` without the slowest.
///
/// The runs of a step are interleaved, so that what else the machine does hits every contender alike.
///
/// # Errors
///
/// Says what could not be written or compiled.
pub fn measure(quick: bool) -> Result<Figures, String> {
    let below = target()?.join("two-hundred-pages");
    let mut all = Vec::new();
    for syntax in Syntax::ALL {
        let measured = match syntax {
            Syntax::Ours => cfg!(feature = "ours"),
            Syntax::Topcoat => !quick,
            Syntax::Maud | Syntax::Hypertext => true,
        };
        if measured {
            all.push(Compiled::new(syntax, &below)?);
        }
    }
    for &(name, before, arguments) in STEPS {
        println!("Compiling two hundred pages: {name} …");
        let mut least: Vec<Option<Cost>> = vec![None; all.len()];
        for compiled in &all {
            compiled.prepare(before, arguments)?;
        }
        for time in 0..RUNS {
            for (compiled, least) in all.iter().zip(&mut least) {
                *least = again(*least, || compiled.run(before, arguments, time + 1))?;
            }
        }
        for (compiled, cost) in all.iter_mut().zip(least.into_iter().flatten()) {
            compiled.keep(name, cost)?;
        }
    }
    println!();
    let mut figures = Figures::default();
    for compiled in all {
        figures.extend(compiled.figures);
    }
    if cfg!(feature = "ours") {
        expansion::measure(&below, &mut figures)?;
    }
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
    contender: &'static str,
    target: PathBuf,
    figures: Figures,
}

impl Compiled {
    fn new(syntax: Syntax, below: &Path) -> Result<Self, String> {
        let package = Package::write(syntax, below)?;
        package.edit(0)?;
        Ok(Self {
            target: package.folder.join("target"),
            contender: syntax.name(),
            package,
            figures: Figures::default(),
        })
    }

    /// Compiles what shall have been compiled before a step.
    fn prepare(&self, before: Before, arguments: &[&str]) -> Result<(), String> {
        match before {
            Before::Nothing => Ok(()),
            Before::Dependencies | Before::Edit => self.cargo(arguments).map(drop),
        }
    }

    /// One run of a step.
    fn run(&self, before: Before, arguments: &[&str], time: u32) -> Result<Cost, String> {
        match before {
            Before::Nothing => self.remove_target()?,
            Before::Dependencies => {
                let name = self.package.name();
                for profile in [[].as_slice(), &["--release"]] {
                    self.cargo(&[&["clean", "--quiet", "--package", name], profile].concat())?;
                }
            }
            Before::Edit => self.package.edit(time)?,
        }
        self.cargo(arguments)
    }

    /// Keeps the figures of a step, with the sizes of what it has built.
    fn keep(&mut self, name: &str, cost: Cost) -> Result<(), String> {
        self.push(&format!("{name}_s"), cost.cpu);
        self.push(&format!("{name}_wall_s"), cost.wall);
        match name {
            "edit" => self.push("debug_bytes", self.size("debug")?),
            "release" => self.push("binary_bytes", self.size("release")?),
            _ => {}
        }
        Ok(())
    }

    fn push(&mut self, metric: &str, value: f64) {
        self.figures.push(Figure {
            part: Part::Compile,
            workload: "200 pages".to_owned(),
            contender: self.contender.to_owned(),
            metric: metric.to_owned(),
            value,
        });
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

/// The smaller of the cost so far and that of another run, which is left out where runs take long.
fn again(
    least: Option<Cost>,
    run: impl FnOnce() -> Result<Cost, String>,
) -> Result<Option<Cost>, String> {
    Ok(Some(match least {
        None => run()?,
        Some(least) if least.wall > PATIENCE => least,
        Some(least) => least.min(run()?),
    }))
}

#[cfg(test)]
mod tests {
    use super::{Cost, PATIENCE, again};

    fn least(costs: &[(f64, f64)]) -> Option<(f64, f64)> {
        let mut least = None;
        for &(cpu, wall) in costs {
            least = again(least, || Ok(Cost { cpu, wall })).expect("it never fails");
        }
        least.map(|cost| (cost.cpu, cost.wall))
    }

    #[test]
    fn the_smallest_of_a_few_runs_counts() {
        assert_eq!(
            least(&[(3.0, 1.0), (1.0, 3.0), (2.0, 2.0)]),
            Some((1.0, 1.0))
        );
        assert_eq!(least(&[]), None);
    }

    #[test]
    fn what_takes_long_runs_once() {
        let long = PATIENCE + 1.0;
        assert_eq!(least(&[(3.0, long), (1.0, 1.0)]), Some((3.0, long)));
    }
}
