//! Runs cargo and tells how long it and its compilers took.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// How long something took.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// Seconds of all processors together.
    pub cpu: f64,
    /// Seconds by the clock.
    pub wall: f64,
}

impl Cost {
    /// The smaller of each.
    pub const fn min(self, other: Self) -> Self {
        Self {
            cpu: self.cpu.min(other.cpu),
            wall: self.wall.min(other.wall),
        }
    }
}

/// Runs cargo in `folder`, with its output in `target`.
///
/// # Errors
///
/// Repeats what cargo said when it failed.
pub fn run(folder: &Path, target: &Path, arguments: &[&str]) -> Result<Cost, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let (cpu, start) = (children(), Instant::now());
    let output = Command::new(cargo)
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env_remove("CARGO_INCREMENTAL")
        .env_remove("RUSTFLAGS")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    let cost = Cost {
        cpu: children() - cpu,
        wall: start.elapsed().as_secs_f64(),
    };
    if output.status.success() {
        return Ok(cost);
    }
    let told = String::from_utf8_lossy(&output.stderr);
    Err(format!(
        "cargo {} failed in {}:\n{told}",
        arguments.join(" "),
        folder.display()
    ))
}

/// The CPU time of all processes that this one has started and waited for, and of theirs.
#[expect(clippy::cast_precision_loss, reason = "microseconds of a run fit")]
fn children() -> f64 {
    let mut usage = std::mem::MaybeUninit::<libc::rusage>::zeroed();
    // SAFETY: `usage` is what the call fills; zeros are a value of it.
    let usage = unsafe {
        libc::getrusage(libc::RUSAGE_CHILDREN, usage.as_mut_ptr());
        usage.assume_init()
    };
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

#[cfg(test)]
mod tests {
    use super::{Cost, run};
    use std::path::Path;

    #[test]
    fn a_run_costs_time_and_a_failure_says_why() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let cost = run(here, here, &["--version"]).expect("cargo is there");
        assert!(cost.cpu > 0.0 && cost.wall > 0.0, "{cost:?}");
        let told = run(here, here, &["no-such-command"]).expect_err("there is no such command");
        assert!(told.contains("no-such-command"), "{told}");
    }

    #[test]
    fn the_smaller_cost_is_taken_of_each() {
        let (a, b) = (
            Cost {
                cpu: 1.0,
                wall: 4.0,
            },
            Cost {
                cpu: 2.0,
                wall: 3.0,
            },
        );
        let least = a.min(b);
        assert_eq!((least.cpu, least.wall), (1.0, 3.0));
    }
}
