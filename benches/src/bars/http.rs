//! The bars of serving.

use super::Bar;
use crate::figures::{Figures, Part};

/// How far above ready-made bytes a page may lie, in time of the processor.
const TO_THE_LIMIT: &[(&str, f64)] = &[("fortunes", 1.15), ("page", 1.6), ("10 MB", 1.7)];

/// How far above a page that doesn't wait the first byte of one that does may lie.
const WAITING: f64 = 1.5;

/// The most milliseconds until the first byte of a long page.
const FIRST_BYTE_MS: f64 = 0.2;

/// How much longer a small request may take beside a long page than alone: a piece of the page is made and sent before.
const BESIDE: f64 = 3.0;

/// The most megabytes that slow downloads may take.
const MEMORY: &[(&str, f64)] = &[("64 × 10 MB", 12.0), ("16 × 100 MB", 4.0)];

const OURS: &str = "ours";

/// Those that are neither peers nor the whole of ours.
const NO_PEERS: [&str; 3] = [OURS, "ready-made", "html on hyper"];

/// The bars of one profile.
pub(super) fn serving(figures: &Figures, profile: &str, bars: &mut Vec<Bar>) {
    let part = Part::Http;
    let find = |workload, who, metric| figures.find(part, workload, who, metric);
    for &(workload, most) in TO_THE_LIMIT {
        let Some(ours) = find(workload, OURS, "cpu_us") else {
            continue;
        };
        if let Some(limit) = find(workload, part.limit(), "cpu_us") {
            let what = format!("{profile}: {workload} over HTTP, processor to ready-made bytes");
            bars.push(Bar::up_to(what, ours / limit, most));
        }
        let best = figures
            .contenders(part)
            .into_iter()
            .filter(|who| !NO_PEERS.contains(who))
            .filter_map(|peer| Some((peer, find(workload, peer, "cpu_us")?)))
            .min_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((peer, value)) = best {
            let what = format!("{profile}: {workload} over HTTP, processor to the best peer");
            bars.push(Bar::below(what, ours / value, 1.0).noted(peer));
        }
    }
    let first_byte = |workload| find(workload, OURS, "first_byte_ms_median");
    if let Some(first) = first_byte("10 MB") {
        let what = format!("{profile}: 10 MB, first byte in ms");
        bars.push(Bar::up_to(what, first, FIRST_BYTE_MS));
    }
    if let (Some(waits), Some(goes_on)) =
        (first_byte("heading, 100 ms, line"), first_byte("heading"))
    {
        let what = format!("{profile}: first byte of a page that waits, to one that doesn't");
        bars.push(Bar::up_to(what, waits / goes_on, WAITING));
    }
    let beside = find("10 MB", OURS, "beside_ms_median");
    if let (Some(beside), Some(alone)) = (beside, first_byte("heading")) {
        let what = format!("{profile}: a small request beside 10 MB, to the same alone");
        bars.push(Bar::up_to(what, beside / alone, BESIDE));
    }
    for &(load, most) in MEMORY {
        if let Some(megabytes) = find(load, OURS, "memory_mb") {
            let what = format!("{profile}: {load} downloaded slowly, MB over idle");
            bars.push(Bar::up_to(what, megabytes, most));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::serving;
    use crate::figures::{Figure, Figures};

    #[test]
    fn each_bar_has_its_figure() {
        let mut figures = Figures::default();
        for line in [
            "fortunes|ready-made|cpu_us|4",
            "fortunes|ours|cpu_us|5",
            "fortunes|html on hyper|cpu_us|4.5",
            "fortunes|axum, maud|cpu_us|5",
            "fortunes|topcoat|cpu_us|9",
            "10 MB|ours|first_byte_ms_median|0.2",
            "10 MB|ours|beside_ms_median|0.25",
            "heading|ours|first_byte_ms_median|0.125",
            "heading, 100 ms, line|ours|first_byte_ms_median|0.25",
            "64 × 10 MB|ours|memory_mb|11",
            "16 × 100 MB|ours|memory_mb|5",
        ] {
            let line = format!("http|{line}").replace('|', "\t");
            figures.push(Figure::parse(&line).expect("it is a figure"));
        }
        let mut bars = Vec::new();
        serving(&figures, "release", &mut bars);
        let found: Vec<(f64, bool)> = bars.iter().map(|bar| (bar.figure, bar.is_met())).collect();
        let expected = [
            (1.25, false), // fortunes, to ready-made bytes
            (1.0, false),  // fortunes, to maud
            (0.2, true),   // the first byte of the long page
            (2.0, false),  // the page that waits
            (2.0, true),   // the small request
            (11.0, true),
            (5.0, false),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn without_ours_there_are_no_bars() {
        let mut figures = Figures::default();
        figures.push(Figure::parse("http\tpage\tready-made\tcpu_us\t1").expect("it is a figure"));
        let mut bars = Vec::new();
        serving(&figures, "release", &mut bars);
        assert_eq!(bars, []);
    }
}
