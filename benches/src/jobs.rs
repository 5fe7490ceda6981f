//! What there is to measure: each workload with each contender, as something that can be repeated.

use crate::contender::{
    Askama, Contender, Horrorshow, HypertextMaud, HypertextRsx, Limit, Markup, Maud, Rendered,
    Reuse, Sailfish, Topcoat, Vy, Write,
};
use crate::escaper;
use crate::figures::Part;
use crate::normal::{difference, normal};
use crate::workload::Inputs;
use std::cell::RefCell;
use std::fmt::{self, Debug, Formatter};
use std::hint::black_box;

/// One workload with one contender.
pub struct Job<'a> {
    pub part: Part,
    pub workload: &'static str,
    pub contender: &'static str,
    /// Whether a buffer is kept from one time to the next.
    pub reuse: bool,
    repeat: Box<dyn Fn(u32) + 'a>,
    output: Box<dyn Fn() -> Vec<u8> + 'a>,
}

impl Debug for Job<'_> {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        write!(
            to,
            "{} {} {}",
            self.part.name(),
            self.workload,
            self.contender
        )
    }
}

impl<'a> Job<'a> {
    /// A job that gives something new each time.
    pub fn fresh<O>(
        part: Part,
        workload: &'static str,
        contender: &'static str,
        run: impl Fn() -> O + Clone + 'a,
        bytes: impl Fn(&O) -> Vec<u8> + 'a,
    ) -> Self {
        let once = run.clone();
        Self {
            part,
            workload,
            contender,
            reuse: false,
            repeat: Box::new(move |times| {
                for _ in 0..times {
                    drop(black_box(run()));
                }
            }),
            output: Box::new(move || bytes(&once())),
        }
    }

    /// A job that writes into a buffer that is kept; `run` empties it first.
    pub fn reusing<B: Default + 'a>(
        part: Part,
        workload: &'static str,
        contender: &'static str,
        run: impl Fn(&mut B) + Clone + 'a,
        bytes: impl Fn(&B) -> Vec<u8> + 'a,
    ) -> Self {
        let once = run.clone();
        let buffer = RefCell::new(B::default());
        Self {
            part,
            workload,
            contender,
            reuse: true,
            repeat: Box::new(move |times| {
                let mut buffer = buffer.borrow_mut();
                for _ in 0..times {
                    run(&mut buffer);
                    black_box(&*buffer);
                }
            }),
            output: Box::new(move || {
                let mut buffer = B::default();
                once(&mut buffer);
                bytes(&buffer)
            }),
        }
    }

    /// For a job that has no other way than to keep its buffer: its figures bear the plain names.
    #[must_use]
    pub fn only(mut self) -> Self {
        self.reuse = false;
        self
    }

    /// Does it so many times.
    pub fn repeat(&self, times: u32) {
        (self.repeat)(times);
    }

    /// What comes out.
    pub fn output(&self) -> Vec<u8> {
        (self.output)()
    }

    /// The name of a figure of this job.
    pub fn metric(&self, metric: &str) -> String {
        if self.reuse {
            format!("{metric}_reused")
        } else {
            metric.to_owned()
        }
    }
}

/// The few that a quick run compares.
const QUICK: [&str; 5] = ["limit", "ours", "maud", "hypertext rsx", "sailfish"];

/// The jobs of the parts asked for; with `quick`, of a few contenders only, and without reuse.
pub fn all<'a>(inputs: &'a Inputs, parts: &[Part], quick: bool) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    if parts.contains(&Part::Render) {
        reusable::<Limit>(inputs, &mut jobs);
        #[cfg(feature = "ours")]
        fresh::<crate::contender::Ours>(inputs, &mut jobs);
        fresh::<Maud>(inputs, &mut jobs);
        reusable::<HypertextRsx>(inputs, &mut jobs);
        reusable::<HypertextMaud>(inputs, &mut jobs);
        reusable::<Vy>(inputs, &mut jobs);
        reusable::<Markup>(inputs, &mut jobs);
        reusable::<Horrorshow>(inputs, &mut jobs);
        reusable::<Sailfish>(inputs, &mut jobs);
        reusable::<Askama>(inputs, &mut jobs);
        fresh::<Topcoat>(inputs, &mut jobs);
        reusable::<Write>(inputs, &mut jobs);
    }
    if parts.contains(&Part::Escape) {
        escaper::jobs(inputs, &mut jobs);
    }
    if quick {
        jobs.retain(|job| {
            !job.reuse && (job.part == Part::Escape || QUICK.contains(&job.contender))
        });
    }
    jobs
}

/// Rendering into something new, the way a user writes it.
fn fresh<'a, C: Contender + 'a>(inputs: &'a Inputs, jobs: &mut Vec<Job<'a>>)
where
    C::Output: 'a,
{
    macro_rules! push {
        ($($workload:literal: $template:ident($($input:ident)?);)+) => {
            $(jobs.push(Job::fresh(
                Part::Render,
                $workload,
                C::NAME,
                move || C::$template($(black_box(&inputs.$input))?),
                Rendered::bytes,
            ));)+
        };
    }
    push! {
        "teams": teams(teams);
        "table 100": table(table_100);
        "table 1000": table(table_1000);
        "page": page(page);
        "long clean": text(long_clean);
        "long dirty": text(long_dirty);
        "short clean": text(short_clean);
        "short dirty": text(short_dirty);
        "static": fixed();
    }
}

/// The same, and rendering into a buffer that is kept.
fn reusable<'a, C: Reuse + 'a>(inputs: &'a Inputs, jobs: &mut Vec<Job<'a>>)
where
    C::Output: 'a,
    C::Buffer: 'a,
{
    macro_rules! push {
        ($($workload:literal: $template:ident($($input:ident)?);)+) => {
            $(jobs.push(Job::reusing(
                Part::Render,
                $workload,
                C::NAME,
                move |buffer: &mut C::Buffer| {
                    C::clear(buffer);
                    C::$template($(black_box(&inputs.$input),)? buffer);
                },
                Rendered::bytes,
            ));)+
        };
    }
    fresh::<C>(inputs, jobs);
    push! {
        "teams": teams_into(teams);
        "table 100": table_into(table_100);
        "table 1000": table_into(table_1000);
        "page": page_into(page);
        "long clean": text_into(long_clean);
        "long dirty": text_into(long_dirty);
        "short clean": text_into(short_clean);
        "short dirty": text_into(short_dirty);
        "static": fixed_into();
    }
}

/// Checks that the contenders of each workload say the same.
///
/// # Errors
///
/// Tells who differs from the limit, and where.
pub fn verify(jobs: &[Job<'_>]) -> Result<(), String> {
    for expected in jobs
        .iter()
        .filter(|job| job.contender == "limit" && !job.reuse)
    {
        let markup = text(expected)?;
        for job in jobs {
            if (job.part, job.workload) != (expected.part, expected.workload)
                || job.contender == escaper::FLOOR
            {
                continue;
            }
            if let Some(place) = difference(&markup, &text(job)?) {
                return Err(format!(
                    "{} renders `{}` differently from the limit, {place}",
                    job.contender, job.workload
                ));
            }
        }
    }
    Ok(())
}

fn text(job: &Job<'_>) -> Result<String, String> {
    let bytes = job.output();
    let text = String::from_utf8(bytes).map_err(|error| format!("{job:?}: {error}"))?;
    Ok(normal(&text))
}

#[cfg(test)]
mod tests {
    use super::{all, verify};
    use crate::figures::Part;
    use crate::workload::Inputs;

    #[test]
    fn every_contender_says_the_same() {
        let inputs = Inputs::new();
        let jobs = all(&inputs, &Part::ALL, false);
        assert_eq!(verify(&jobs), Ok(()));
    }

    #[test]
    fn a_quick_run_leaves_contenders_out_and_no_workload() {
        let inputs = Inputs::new();
        let parts = [Part::Render];
        let (full, quick) = (all(&inputs, &parts, false), all(&inputs, &parts, true));
        assert!(quick.len() < full.len());
        for job in &full {
            assert!(
                quick.iter().any(|other| other.workload == job.workload),
                "{job:?}"
            );
        }
    }
}
