//! The whole measurement: servers started, checked, measured in turn.

use super::contender::{ALL, Contender, READY};
use super::process::Server;
use super::{cpu, fairness, first_byte, instructions, memory, processor, verify};
use crate::figures::Figures;
use crate::options::Options;
use std::path::Path;

/// How often everything is measured.
struct Pace {
    rounds: usize,
    first_bytes: usize,
    small_requests: usize,
}

const PACE: Pace = Pace {
    rounds: 15,
    first_bytes: 100,
    small_requests: 1000,
};

const QUICK_PACE: Pace = Pace {
    rounds: 5,
    first_bytes: 20,
    small_requests: 200,
};

/// Measures the servers that `program` has in it. A quick run counts no instructions, and sends nothing of 100 MB but by
/// those that stream.
///
/// # Errors
///
/// A server fails, or answers with another page than the others; or nobody has the name that was asked for.
pub fn measure(program: &Path, options: &Options) -> Result<Figures, String> {
    let contenders = choose(&options.only)?;
    let pace = if options.quick { QUICK_PACE } else { PACE };
    let whole = processor::pin(processor::CLIENT);
    let measured = measure_pinned(program, &contenders, options.quick, &pace);
    whole.restore();
    measured
}

/// Those who were named, and the limit; all, if nobody was.
fn choose(only: &[String]) -> Result<Vec<Contender>, String> {
    let named = |contender: &Contender| only.iter().any(|name| name == contender.name);
    if let Some(name) = only
        .iter()
        .find(|name| ALL.iter().all(|known| known.name != **name))
    {
        let known = ALL.map(|contender| contender.name).join("`, `");
        return Err(format!("nobody is called `{name}`: there are `{known}`"));
    }
    let chosen = ALL
        .into_iter()
        .filter(|contender| only.is_empty() || named(contender) || contender.name == READY.name);
    Ok(chosen.collect())
}

fn measure_pinned(
    program: &Path,
    contenders: &[Contender],
    quick: bool,
    pace: &Pace,
) -> Result<Figures, String> {
    let servers: Vec<Server> = contenders
        .iter()
        .map(|&contender| Server::start(program, contender))
        .collect::<Result<_, _>>()?;
    let lengths = verify::verify(&servers, quick)?;
    println!("All servers answer with the same pages.\n");
    let mut figures = cpu::measure(&servers, &lengths, pace.rounds, quick)?;
    figures.extend(first_byte::measure(&servers, pace.first_bytes)?);
    figures.extend(fairness::measure(&servers, pace.small_requests)?);
    drop(servers);
    figures.extend(memory::measure(program, contenders, &lengths, quick)?);
    if !quick {
        match instructions::measure(program, contenders) {
            Ok(counted) => figures.extend(counted),
            Err(reason) => println!("No instructions are counted: {reason}.\n"),
        }
    }
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::{ALL, choose};

    #[test]
    fn the_limit_is_always_measured() {
        let names = |only: &[&str]| {
            let only: Vec<String> = only.iter().map(|&name| name.to_owned()).collect();
            choose(&only).map(|chosen| chosen.iter().map(|one| one.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&["ours"]), Ok(vec!["ready-made", "ours"]));
        assert_eq!(names(&[]).map(|all| all.len()), Ok(ALL.len()));
        assert!(names(&["nobody"]).is_err_and(|told| told.contains("`topcoat`")));
    }
}
