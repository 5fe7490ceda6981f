//! The bars of rendering, escaping and compiling.

use super::Bar;
use crate::compile::{EXPANSION, LONG, WITHOUT};
use crate::figures::{Figures, Part};
use crate::table::Metric;

/// How far above the limit a workload may lie, in time.
const TO_THE_LIMIT: &[(&str, f64)] = &[
    ("teams", 1.3),
    ("table 100", 1.45),
    ("table 1000", 1.45),
    ("page", 1.3),
    ("long clean", 1.3),
    ("long dirty", 1.2),
];

/// What compiling two hundred pages may cost: no more than with this peer.
const COMPILE_PEER: &str = "maud";

/// The figures in which that holds.
const COMPILE: &[(&str, &str)] = &[
    ("check", "check_s"),
    ("debug build", "build_s"),
    ("release build", "release_s"),
    ("check after editing a page", "edit_check_s"),
    ("build after editing a page", "edit_s"),
    ("release binary", "binary_bytes"),
];

/// How often a page with 200 components and thousands of values may ask for memory: for its buffer, not for them.
const PAGE_ALLOCATIONS: f64 = 10.0;

/// Those that aren't peers.
const OURS: &str = "ours";
const LIMIT: &str = "limit";

pub(super) fn rendering(figures: &Figures, profile: &str, bars: &mut Vec<Bar>) {
    let part = Part::Render;
    let find = |workload: &str, contender: &str, metric: &str| {
        figures.find(part, workload, contender, metric)
    };
    for &(workload, most) in TO_THE_LIMIT {
        if let (Some(ours), Some(limit)) = (find(workload, OURS, "ns"), find(workload, LIMIT, "ns"))
        {
            let what = format!("{profile}: {workload}, time to the limit");
            bars.push(Bar::up_to(what, ours / limit, most));
        }
    }
    for workload in figures.workloads(part) {
        for metric in ["ns", "instructions"] {
            let best = figures
                .contenders(part)
                .into_iter()
                .filter(|contender| ![OURS, LIMIT].contains(contender))
                .filter_map(|peer| Some((peer, find(workload, peer, metric)?)))
                .min_by(|a, b| a.1.total_cmp(&b.1));
            if let (Some(ours), Some((peer, value))) = (find(workload, OURS, metric), best) {
                let what = format!("{profile}: {workload}, {} to the best peer", word(metric));
                bars.push(Bar::below(what, ours / value, 1.0).noted(peer));
            }
        }
    }
    if let Some(count) = find("page", OURS, "allocations") {
        let bar = Bar::up_to(
            format!("{profile}: page, allocations"),
            count,
            PAGE_ALLOCATIONS,
        );
        bars.push(bar.noted("none for a component or a value"));
    }
}

pub(super) fn escaping(figures: &Figures, profile: &str, bars: &mut Vec<Bar>) {
    let part = Part::Escape;
    for workload in figures.workloads(part) {
        let find = |contender| figures.find(part, workload, contender, "ns");
        if let (Some(ours), Some(sailfish)) = (find(OURS), find("sailfish")) {
            let what = format!("{profile}: escaping {workload}, time to sailfish's");
            bars.push(Bar::below(what, ours / sailfish, 1.0));
        }
    }
}

pub(super) fn compiling(figures: &Figures, bars: &mut Vec<Bar>) {
    for (what, metric) in COMPILE {
        let find = |contender| figures.find(Part::Compile, "200 pages", contender, metric);
        if let (Some(ours), Some(peer)) = (find(OURS), find(COMPILE_PEER)) {
            let what = format!("200 pages: {what}, to {COMPILE_PEER}'s");
            bars.push(Bar::up_to(what, ours / peer, 1.0));
        }
    }
    let find = |metric| figures.find(Part::Compile, "200 pages", OURS, metric);
    if let (Some(with), Some(without)) = (find(EXPANSION), find(WITHOUT)) {
        let what = "200 pages: expansion, to that without checks".to_owned();
        bars.push(Bar::up_to(what, with / without, 1.15));
    }
    if let Some(seconds) = find(LONG) {
        let what = "one page of 5,000 lines: expansion, in seconds".to_owned();
        bars.push(Bar::up_to(what, seconds, 1.0));
    }
}

fn word(metric: &str) -> &str {
    let shown: &[Metric] = crate::table::METRICS;
    match shown.iter().find(|known| known.name == metric) {
        Some(known) => known.title.split(',').next().unwrap_or(known.title),
        None => metric,
    }
}

#[cfg(test)]
mod tests {
    use super::compiling;
    use crate::bars::{Bar, bars, table};
    use crate::figures::{Figure, Figures};

    fn figures(lines: &[&str]) -> Figures {
        let mut figures = Figures::default();
        for line in lines {
            let line = line.replace(',', "\t");
            figures.push(Figure::parse(&line).expect("it is a figure"));
        }
        figures
    }

    #[test]
    fn a_bar_is_met_or_missed_by_its_figure() {
        let run = figures(&[
            "render,page,limit,ns,100",
            "render,page,ours,ns,129",
            "render,page,maud,ns,129",
            "render,page,vy,ns,500",
            "escape,short clean,ours,ns,3",
            "escape,short clean,sailfish,ns,6",
        ]);
        let table = table(&bars(&[("release", run)], &Figures::default()));
        let line = |what: &str| table.lines().find(|line| line.contains(what)).unwrap_or("");
        assert!(
            line("page, time to the limit").contains("1.29 | ≤ 1.30 |    met"),
            "{table}"
        );
        assert!(
            line("page, time to the best peer").contains("1.00 | < 1.00 | missed | maud"),
            "{table}"
        );
        assert!(
            line("escaping short clean").contains("0.50 | < 1.00 |    met"),
            "{table}"
        );
    }

    #[test]
    fn without_ours_there_are_no_bars() {
        let run = figures(&["render,page,limit,ns,100", "render,page,maud,ns,129"]);
        assert_eq!(bars(&[("release", run)], &Figures::default()), []);
    }

    #[test]
    fn compiling_is_compared_with_one_peer() {
        let run = figures(&[
            "compile,200 pages,ours,check_s,1.0",
            "compile,200 pages,maud,check_s,1.0",
            "compile,200 pages,ours,release_s,2.0",
            "compile,200 pages,maud,release_s,1.0",
        ]);
        let mut found = Vec::new();
        compiling(&run, &mut found);
        let met: Vec<bool> = found.iter().map(Bar::is_met).collect();
        assert_eq!(met, [true, false]);
    }
}
