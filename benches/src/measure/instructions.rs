//! Instructions: valgrind's callgrind counts what one function does, which repeats to the last digit.

use crate::figures::{Figure, Figures};
use crate::jobs::Job;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The name of the function whose cost is collected, as valgrind sees it.
const COLLECTED: &str = "collected_rendering";

/// How often a job runs while it is counted, so that calling it counts for nothing.
const TIMES: u32 = 4;

/// Settings of glibc that keep the counts comparable.
///
/// `rep movsb` counts as one instruction for each byte, so copies are made without it; and a block that is mapped or
/// lies in the heap depending on who asked before would be copied or not when it grows.
pub const SETTINGS: [(&str, &str); 1] = [(
    "GLIBC_TUNABLES",
    "glibc.cpu.x86_rep_movsb_threshold=1073741824:glibc.malloc.mmap_threshold=1073741824:glibc.malloc.trim_threshold=1073741824",
)];

/// Runs a job; everything that is counted happens in here.
#[unsafe(no_mangle)]
#[inline(never)]
extern "C" fn collected_rendering(job: &Job<'_>) {
    job.repeat(TIMES);
}

/// What the program does that valgrind runs: each job warm, then each job counted.
///
/// Callgrind writes one part of its output after each call, in this order.
pub fn run_once(jobs: &[Job<'_>]) {
    for job in jobs {
        job.repeat(1);
        collected_rendering(job);
    }
}

/// Counts the instructions of each job, by running `program` with `arguments`, which calls [`run_once`].
///
/// # Errors
///
/// Says what is missing: valgrind, or a figure in its output.
pub fn instructions(
    jobs: &[Job<'_>],
    program: &Path,
    arguments: &[&str],
) -> Result<Figures, String> {
    let folder = std::env::temp_dir().join(format!("pages-benches-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let counted = count(&folder, program, arguments, jobs.len());
    std::fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut figures = Figures::default();
    for (job, total) in jobs.iter().zip(counted?) {
        figures.push(Figure {
            part: job.part,
            workload: job.workload.to_owned(),
            contender: job.contender.to_owned(),
            metric: job.metric("instructions"),
            value: total / f64::from(TIMES),
        });
    }
    Ok(figures)
}

fn count(
    folder: &Path,
    program: &Path,
    arguments: &[&str],
    jobs: usize,
) -> Result<Vec<f64>, String> {
    let output = folder.join("callgrind.out");
    let status = Command::new("valgrind")
        .envs(SETTINGS)
        .args(["--tool=callgrind", "--quiet"])
        .arg(format!("--toggle-collect={COLLECTED}"))
        .arg(format!("--dump-after={COLLECTED}"))
        .arg(format!("--callgrind-out-file={}", output.display()))
        .arg(program)
        .args(arguments)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map_err(|error| format!("valgrind isn't there ({error})"))?;
    if !status.success() {
        return Err(format!("valgrind ended with {status}"));
    }
    (1..=jobs)
        .map(|part| {
            let path = PathBuf::from(format!("{}.{part}", output.display()));
            let text = std::fs::read_to_string(&path)
                .map_err(|error| format!("{}: {error}", path.display()))?;
            total(&text).ok_or_else(|| format!("{} has no total", path.display()))
        })
        .collect()
}

/// The total of one part of callgrind's output.
pub fn total(text: &str) -> Option<f64> {
    let line = text.lines().find_map(|line| {
        line.strip_prefix("summary:")
            .or(line.strip_prefix("totals:"))
    })?;
    line.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::total;

    #[test]
    fn the_total_is_read_from_either_line() {
        assert_eq!(total("version: 1\nsummary: 1234\nfn=x\n"), Some(1234.0));
        assert_eq!(total("version: 1\nfn=x\ntotals: 77\n"), Some(77.0));
        assert_eq!(total("version: 1\n"), None);
    }
}
