//! The table at the end of `cargo xtask test`.

use std::fmt;
use std::time::Duration;

/// How a step ended.
pub(crate) enum Outcome {
    Passed,
    /// What failed, or what is missing on this machine.
    Failed(String),
    /// Why the step can't run here although nothing is wrong.
    Skipped(String),
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Passed => f.write_str("passed"),
            Self::Failed(what) => write!(f, "FAILED: {what}"),
            Self::Skipped(why) => write!(f, "skipped: {why}"),
        }
    }
}

/// What is remembered of a step.
pub(crate) struct Record {
    pub(crate) outcome: Outcome,
    /// How many tests the step's commands reported as passed.
    pub(crate) tests: usize,
    pub(crate) time: Duration,
}

/// All steps that ran.
#[derive(Default)]
pub(crate) struct Summary {
    records: Vec<(&'static str, Record)>,
}

impl Summary {
    pub(crate) fn add(&mut self, name: &'static str, record: Record) {
        self.records.push((name, record));
    }

    /// Whether nothing failed. A summary without a step isn't green: then nothing was proved.
    pub(crate) fn is_green(&self) -> bool {
        !self.records.is_empty() && self.count(|outcome| matches!(outcome, Outcome::Failed(_))) == 0
    }

    fn count(&self, is: impl Fn(&Outcome) -> bool) -> usize {
        self.records
            .iter()
            .filter(|(_, record)| is(&record.outcome))
            .count()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<13} {:>7} {:>6}  result", "step", "seconds", "tests")?;
        for (name, record) in &self.records {
            let seconds = record.time.as_secs_f64();
            let tests = match record.tests {
                0 => String::new(),
                number => number.to_string(),
            };
            writeln!(
                f,
                "{name:<13} {seconds:>7.1} {tests:>6}  {}",
                record.outcome
            )?;
        }
        let all: f64 = self
            .records
            .iter()
            .map(|(_, record)| record.time.as_secs_f64())
            .sum();
        let tests: usize = self.records.iter().map(|(_, record)| record.tests).sum();
        writeln!(f, "{:<13} {all:>7.1} {tests:>6}", "all")?;
        let skipped = self.count(|outcome| matches!(outcome, Outcome::Skipped(_)));
        if skipped > 0 {
            writeln!(f, "{skipped} skipped, see above")?;
        }
        write!(
            f,
            "{} passed, {} failed",
            self.count(|outcome| matches!(outcome, Outcome::Passed)),
            self.count(|outcome| matches!(outcome, Outcome::Failed(_)))
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(outcome: Outcome) -> Record {
        Record {
            outcome,
            tests: 2,
            time: Duration::from_millis(1500),
        }
    }

    #[test]
    fn the_last_line_counts_the_steps() {
        let mut summary = Summary::default();
        summary.add("one", record(Outcome::Passed));
        summary.add("two", record(Outcome::Failed("cargo two".to_owned())));
        summary.add("three", record(Outcome::Skipped("no".to_owned())));
        let text = summary.to_string();
        assert!(
            text.ends_with("1 skipped, see above\n1 passed, 1 failed"),
            "{text}"
        );
        assert!(
            text.contains("two               1.5      2  FAILED: cargo two"),
            "{text}"
        );
        assert!(!summary.is_green());
    }

    #[test]
    fn a_skipped_step_is_no_failure_and_no_step_is_no_success() {
        let mut summary = Summary::default();
        assert!(!summary.is_green());
        summary.add("one", record(Outcome::Skipped("no".to_owned())));
        assert!(summary.is_green());
    }
}
