//! Time: every job in every round, the fastest round and the middle one.

use crate::figures::{Figure, Figures};
use crate::jobs::Job;
use std::time::{Duration, Instant};

/// How long a job runs in a round; a job that takes longer runs once.
const SLICE: Duration = Duration::from_micros(1500);

/// How many rounds there are.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    pub rounds: usize,
}

/// Measures all jobs against each other.
///
/// The rounds are interleaved, so that what else the machine does hits every contender alike; the fastest round is
/// the one that was least disturbed.
pub fn clock(jobs: &[Job<'_>], pace: Pace) -> Figures {
    let repeats: Vec<u32> = jobs.iter().map(calibrate).collect();
    let mut rounds = vec![Vec::with_capacity(pace.rounds); jobs.len()];
    for round in 0..pace.rounds {
        // Each time somebody else comes first, and so comes after somebody else.
        for step in 0..jobs.len() {
            let index = (step + round * 7) % jobs.len();
            rounds[index].push(time(&jobs[index], repeats[index]));
        }
    }
    let mut figures = Figures::default();
    for (job, times) in jobs.iter().zip(&mut rounds) {
        times.sort_by(f64::total_cmp);
        for (metric, value) in [("ns", times[0]), ("ns_median", times[times.len() / 2])] {
            figures.push(Figure {
                part: job.part,
                workload: job.workload.to_owned(),
                contender: job.contender.to_owned(),
                metric: job.metric(metric),
                value,
            });
        }
    }
    figures
}

/// The time of one rendering, in nanoseconds.
fn time(job: &Job<'_>, repeats: u32) -> f64 {
    let start = Instant::now();
    job.repeat(repeats);
    start.elapsed().as_secs_f64() * 1e9 / f64::from(repeats)
}

/// How often a job is repeated to fill its slice. Warms it up, too.
fn calibrate(job: &Job<'_>) -> u32 {
    let mut repeats = 1;
    loop {
        let start = Instant::now();
        job.repeat(repeats);
        if start.elapsed() >= SLICE {
            return (repeats / 2).max(1);
        }
        repeats *= 2;
    }
}
