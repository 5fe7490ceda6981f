//! Compares what the two checkers say, and writes down where they disagree.

use super::accepted;
use super::judges::{self, Message};
use super::probe::{Matrix, Syntax};
use std::fmt::Write as _;
use std::path::Path;

/// What came out of one matrix.
pub(super) struct Agreement {
    pub(super) name: &'static str,
    pub(super) probes: usize,
    /// Probes that the Nu HTML Checker finds an error in.
    pub(super) wrong: usize,
    /// We report an error, it doesn't.
    pub(super) alarms: usize,
    /// It reports an error, we don't.
    pub(super) misses: usize,
    /// Disagreements where the Standard says what we say.
    pub(super) accepted: usize,
}

impl Agreement {
    /// The share of the probes that both judge alike, or that we are right about.
    pub(super) fn share(&self) -> f64 {
        let apart = self.alarms + self.misses;
        #[expect(
            clippy::cast_precision_loss,
            reason = "counts of documents, far below 2^52"
        )]
        let share = (self.probes - apart) as f64 / self.probes.max(1) as f64;
        share * 100.0
    }
}

/// Has both checkers judge a matrix; the disagreements are written to a file of its name in the folder.
pub(super) fn judge(matrix: &Matrix, sources: &Path, out: &Path) -> Result<Agreement, String> {
    let folder = out.join("probes").join(matrix.name);
    let extension = match matrix.syntax {
        Syntax::Html => "html",
        Syntax::Xml => "xhtml",
    };
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| error.to_string())?;
    }
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let file = |index: usize| format!("{index:06}.{extension}");
    for (index, probe) in matrix.probes.iter().enumerate() {
        std::fs::write(folder.join(file(index)), &probe.document)
            .map_err(|error| error.to_string())?;
    }
    let (theirs, failed) = judges::nu(sources, &folder)?;
    let ours = judges::ours(matrix.syntax, &folder)?;
    let mut agreement = Agreement {
        name: matrix.name,
        probes: matrix.probes.len(),
        wrong: 0,
        alarms: 0,
        misses: 0,
        accepted: 0,
    };
    let (mut alarms, mut misses, mut accepted) = (String::new(), String::new(), String::new());
    for (index, probe) in matrix.probes.iter().enumerate() {
        let name = file(index);
        if failed.contains(&name) {
            agreement.probes -= 1;
            continue;
        }
        let (they, we) = (theirs.get(&name), ours.get(&name));
        let their = answer(they, probe.lines);
        // What it says of an element that is empty but for space, it says of all lines of that.
        let lines = their.map_or(probe.lines, |their| {
            let (first, last) = probe.lines;
            (first.min(their.lines.0), last.max(their.lines.1))
        });
        let we = answer(we, lines).map(|our| our.text.as_str());
        let they = their.map(|their| their.text.as_str());
        agreement.wrong += usize::from(they.is_some());
        if they.is_some() == we.is_some() {
            continue;
        }
        let message = they.or(we).unwrap_or_default();
        let list = if let Some(section) = accepted::section(we.is_some(), matrix.name, &probe.name)
        {
            agreement.accepted += 1;
            let _ = write!(accepted, "{section}: ");
            &mut accepted
        } else if we.is_some() {
            agreement.alarms += 1;
            &mut alarms
        } else {
            agreement.misses += 1;
            &mut misses
        };
        let _ = writeln!(list, "{}\t{message}", probe.name.replace('\n', "\\n"));
    }
    let report = format!(
        "# We report an error, the Nu HTML Checker doesn't ({})\n{alarms}\n# It does, we don't ({})\n{misses}\n# Accepted ({})\n{accepted}",
        agreement.alarms, agreement.misses, agreement.accepted
    );
    let path = out.join(format!("{}.txt", matrix.name));
    std::fs::write(&path, report).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(agreement)
}

/// The first message about the lines.
fn answer(messages: Option<&Vec<Message>>, lines: (u32, u32)) -> Option<&Message> {
    messages?
        .iter()
        .find(|message| message.lines.0 <= lines.1 && message.lines.1 >= lines.0)
}
