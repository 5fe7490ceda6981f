//! Measures what was asked for and shows it: tables, bars and, on demand, a file.

use pages_benches::child::{self, MEASURE, Order};
use pages_benches::figures::{Figures, Part};
use pages_benches::measure::{Pace, clock, run_once};
use pages_benches::options::{Options, USAGE};
use pages_benches::table::Metric;
use pages_benches::workload::Inputs;
use pages_benches::{bars, compile, jobs, json, table};
use std::path::Path;
use std::process::ExitCode;

/// In a round every job runs once. A quick run has fewer jobs, and takes a part of the time.
const PACE: Pace = Pace { rounds: 60 };
const QUICK_PACE: Pace = Pace { rounds: 40 };

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.first().map(String::as_str) {
        Some("--help" | "-h") => {
            println!("{USAGE}");
            Ok(())
        }
        Some(MEASURE) => measure(&arguments[1..]),
        #[cfg(feature = "ours")]
        Some(pages_benches::http::SERVE) => pages_benches::http::serve(&arguments[1..]),
        _ => Options::parse(&arguments).and_then(|options| report(&options)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// Measures for the process that shows the figures.
fn measure(arguments: &[String]) -> Result<(), String> {
    let (mode, order) = arguments.split_first().ok_or("nothing to measure")?;
    let order = Order::parse(order)?;
    let inputs = Inputs::new();
    let jobs = jobs::all(&inputs, &order.parts, order.quick);
    match mode.as_str() {
        "clock" => {
            let pace = if order.quick { QUICK_PACE } else { PACE };
            child::print(&clock(&jobs, pace));
        }
        "once" => run_once(&jobs),
        mode => return Err(format!("`{mode}` is no way to measure")),
    }
    Ok(())
}

/// Measures everything that was asked for, in processes of their own, and shows it.
///
/// # Errors
///
/// Says what failed, or that bars were missed.
fn report(options: &Options) -> Result<(), String> {
    let mut parts = options.parts.clone();
    parts.retain(|part| ![Part::Compile, Part::Http].contains(part));
    let mut profiles = Vec::new();
    let order = Order {
        parts,
        quick: options.quick,
    };
    let inputs = Inputs::new();
    let jobs = jobs::all(&inputs, &order.parts, order.quick);
    if !jobs.is_empty() {
        jobs::verify(&jobs)?;
        println!("All contenders render the same pages.\n");
    }
    if options.parts != [Part::Compile] {
        for &profile in &options.profiles {
            let folder = child::build(profile)?;
            let mut figures = Figures::default();
            if !jobs.is_empty() {
                figures = child::measure(&folder, &order, &jobs)?;
                show(profile.name(), &order.parts, table::METRICS, &figures);
            }
            if options.asks_for(Part::Http) {
                let served = serving(&folder, options)?;
                show(profile.name(), &[Part::Http], table::HTTP, &served);
                figures.extend(served);
            }
            profiles.push((profile.name(), figures));
        }
    }
    let mut compiled = Figures::default();
    if options.asks_for(Part::Compile) {
        compiled = compile::measure(options.quick)?;
        println!(
            "## Two hundred pages, CPU time\n\n{}",
            table::compile(&compiled)
        );
    }
    let bars = bars::bars(&profiles, &compiled);
    if bars.is_empty() {
        println!("Ours isn't measured here, so there are no bars.");
    } else {
        println!("## Bars\n\n{}", bars::table(&bars));
    }
    if let Some(path) = &options.json {
        std::fs::write(path, json::document(&profiles, &compiled, &bars))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    match bars.iter().filter(|bar| !bar.is_met()).count() {
        0 => Ok(()),
        1 => Err("One bar is missed.".to_owned()),
        count => Err(format!("{count} bars are missed.")),
    }
}

/// Measures serving by the program in `folder`.
#[cfg(feature = "ours")]
fn serving(folder: &Path, options: &Options) -> Result<Figures, String> {
    pages_benches::http::measure(&child::program(folder), options)
}

/// The servers are built on ours.
#[cfg(not(feature = "ours"))]
fn serving(_: &Path, _: &Options) -> Result<Figures, String> {
    Err("without the feature `ours` there is no site to serve".to_owned())
}

/// Prints the tables of one profile.
fn show(profile: &str, parts: &[Part], metrics: &[Metric], figures: &Figures) {
    for &part in parts {
        for &metric in metrics {
            let table = table::metric(figures, part, metric);
            if !table.is_empty() {
                println!(
                    "## {}, {}, profile {profile}\n\n{table}",
                    part.name(),
                    metric.title
                );
            }
        }
    }
}
