//! Measures what was asked for and shows it: tables, bars and, on demand, a file.

use pages_benches::child::{self, MEASURE, Order};
use pages_benches::figures::{Figures, Part};
use pages_benches::measure::{Pace, clock, run_once};
use pages_benches::options::{Options, USAGE};
use pages_benches::workload::Inputs;
use pages_benches::{bars, compile, jobs, json, table};
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
fn report(options: &Options) -> Result<(), String> {
    let mut parts = options.parts.clone();
    parts.retain(|part| *part != Part::Compile);
    let mut profiles = Vec::new();
    if !parts.is_empty() {
        let inputs = Inputs::new();
        let order = Order {
            parts,
            quick: options.quick,
        };
        let jobs = jobs::all(&inputs, &order.parts, order.quick);
        jobs::verify(&jobs)?;
        println!("All contenders render the same pages.\n");
        for &profile in &options.profiles {
            let folder = child::build(profile)?;
            let figures = child::measure(&folder, &order, &jobs)?;
            show(profile.name(), &order.parts, &figures);
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
        println!("## Bars\n\n{bars}");
    }
    if let Some(path) = &options.json {
        std::fs::write(path, json::document(&profiles, &compiled))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// Prints the tables of one profile.
fn show(profile: &str, parts: &[Part], figures: &Figures) {
    for &part in parts {
        for &metric in table::METRICS {
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
