//! The figures as tables in Markdown: a row for each contender, a column for each workload.

use crate::figures::{Figures, Part};

/// A metric as it is shown: a title, its name, and the word for its value.
#[derive(Clone, Copy, Debug)]
pub struct Metric {
    pub title: &'static str,
    pub name: &'static str,
    pub show: fn(f64) -> String,
}

/// What is shown of rendering and escaping.
pub const METRICS: &[Metric] = &[
    Metric {
        title: "time, fastest round",
        name: "ns",
        show: time,
    },
    Metric {
        title: "time, middle round",
        name: "ns_median",
        show: time,
    },
    Metric {
        title: "time into a buffer that is kept, fastest round",
        name: "ns_reused",
        show: time,
    },
    Metric {
        title: "instructions",
        name: "instructions",
        show: count,
    },
    Metric {
        title: "allocations",
        name: "allocations",
        show: count,
    },
];

/// What is shown of serving.
pub const HTTP: &[Metric] = &[
    Metric {
        title: "processor per request, cheapest round",
        name: "cpu_us",
        show: microseconds,
    },
    Metric {
        title: "processor per request, middle round",
        name: "cpu_us_median",
        show: microseconds,
    },
    Metric {
        title: "instructions per request",
        name: "instructions",
        show: count,
    },
    Metric {
        title: "first byte, middle",
        name: "first_byte_ms_median",
        show: milliseconds,
    },
    Metric {
        title: "last byte, middle",
        name: "last_byte_ms_median",
        show: milliseconds,
    },
    Metric {
        title: "a small request beside it, middle",
        name: "beside_ms_median",
        show: milliseconds,
    },
    Metric {
        title: "a small request beside it, 99 of 100",
        name: "beside_ms_p99",
        show: milliseconds,
    },
    Metric {
        title: "memory for slow downloads",
        name: "memory_mb",
        show: megabytes,
    },
];

/// What is shown of compiling: the column's title, its name, its words.
pub const COMPILE: &[Metric] = &[
    Metric {
        title: "check",
        name: "check_s",
        show: seconds,
    },
    Metric {
        title: "wall",
        name: "check_wall_s",
        show: seconds,
    },
    Metric {
        title: "check with dependencies",
        name: "all_check_s",
        show: seconds,
    },
    Metric {
        title: "debug build",
        name: "build_s",
        show: seconds,
    },
    Metric {
        title: "wall",
        name: "build_wall_s",
        show: seconds,
    },
    Metric {
        title: "release build",
        name: "release_s",
        show: seconds,
    },
    Metric {
        title: "wall",
        name: "release_wall_s",
        show: seconds,
    },
    Metric {
        title: "edit, check",
        name: "edit_check_s",
        show: seconds,
    },
    Metric {
        title: "edit, build",
        name: "edit_s",
        show: seconds,
    },
    Metric {
        title: "expansion",
        name: "expansion_s",
        show: seconds,
    },
    Metric {
        title: "without checks",
        name: "expansion_without_checks_s",
        show: seconds,
    },
    Metric {
        title: "expansion of 5,000 lines",
        name: "expansion_5000_lines_s",
        show: seconds,
    },
    Metric {
        title: "debug binary",
        name: "debug_bytes",
        show: bytes,
    },
    Metric {
        title: "release binary, stripped",
        name: "binary_bytes",
        show: bytes,
    },
];

/// One table: a metric of all contenders on those workloads for which somebody has it, with the ratio to the limit.
/// Empty if nobody has it.
pub fn metric(figures: &Figures, part: Part, metric: Metric) -> String {
    let contenders = figures.contenders(part);
    let mut workloads = figures.workloads(part);
    workloads.retain(|workload| {
        let has = |who: &&str| figures.find(part, workload, who, metric.name).is_some();
        contenders.iter().any(has)
    });
    let mut rows = vec![header(metric.title, &workloads)];
    for contender in contenders {
        let cells: Vec<String> = workloads
            .iter()
            .map(|workload| {
                let find = |who| figures.find(part, workload, who, metric.name);
                find(contender).map_or_else(String::new, |value| {
                    let shown = (metric.show)(value);
                    match find(part.limit()).filter(|limit| *limit > 0.0) {
                        Some(limit) => format!("{shown} ({:.2}×)", value / limit),
                        None => shown,
                    }
                })
            })
            .collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(row(contender, &cells));
        }
    }
    aligned(&rows)
}

/// The table of compile times: a column for each figure.
pub fn compile(figures: &Figures) -> String {
    let titles: Vec<&str> = COMPILE.iter().map(|metric| metric.title).collect();
    let mut rows = vec![header("200 pages", &titles)];
    for contender in figures.contenders(Part::Compile) {
        let cells: Vec<String> = COMPILE
            .iter()
            .map(|metric| {
                figures
                    .find(Part::Compile, "200 pages", contender, metric.name)
                    .map_or_else(String::new, metric.show)
            })
            .collect();
        rows.push(row(contender, &cells));
    }
    aligned(&rows)
}

fn header(title: &str, columns: &[&str]) -> Vec<String> {
    row(
        title,
        &columns
            .iter()
            .map(|&column| column.into())
            .collect::<Vec<_>>(),
    )
}

fn row(first: &str, cells: &[String]) -> Vec<String> {
    std::iter::once(first.to_owned())
        .chain(cells.iter().cloned())
        .collect()
}

/// Lines up the columns: names to the left, figures to the right. Nothing if there is but a header.
pub fn aligned(rows: &[Vec<String>]) -> String {
    if rows.len() < 2 {
        return String::new();
    }
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].chars().count());
        cells.max().unwrap_or(0).max(3)
    };
    let widths: Vec<usize> = (0..rows[0].len()).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate();
        let cells = cells.map(|(column, (cell, &width))| match column {
            0 => format!("{cell:width$}"),
            _ => format!("{cell:>width$}"),
        });
        format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "))
    };
    let dashes = widths
        .iter()
        .enumerate()
        .map(|(column, width)| match column {
            0 => "-".repeat(width + 2),
            _ => format!("{}:", "-".repeat(width + 1)),
        });
    let rule = format!("|{}|\n", dashes.collect::<Vec<_>>().join("|"));
    let mut lines = rows.iter().map(line);
    let header = lines.next().unwrap_or_default();
    header + &rule + &lines.collect::<String>()
}

fn time(ns: f64) -> String {
    if ns < 1000.0 {
        format!("{ns:.0} ns")
    } else {
        format!("{:.1} µs", ns / 1000.0)
    }
}

fn microseconds(value: f64) -> String {
    if value < 1000.0 {
        format!("{value:.2} µs")
    } else {
        format!("{value:.0} µs")
    }
}

fn milliseconds(value: f64) -> String {
    format!("{value:.3} ms")
}

fn megabytes(value: f64) -> String {
    format!("{value:.1} MB")
}

fn count(value: f64) -> String {
    if value < 10_000.0 {
        format!("{value:.0}")
    } else if value < 1e6 {
        format!("{:.0}k", value / 1000.0)
    } else {
        format!("{:.2}M", value / 1e6)
    }
}

fn seconds(value: f64) -> String {
    format!("{value:.2} s")
}

fn bytes(value: f64) -> String {
    format!("{:.2} MB", value / 1e6)
}

#[cfg(test)]
mod tests {
    use super::{METRICS, aligned, bytes, count, metric, seconds, time};
    use crate::figures::{Figure, Figures, Part};

    #[test]
    fn a_table_shows_values_and_ratios() {
        let mut figures = Figures::default();
        for (contender, value) in [("limit", 100.0), ("maud", 250.0)] {
            figures.push(Figure {
                part: Part::Render,
                workload: "page".to_owned(),
                contender: contender.to_owned(),
                metric: "ns".to_owned(),
                value,
            });
        }
        let table = metric(&figures, Part::Render, METRICS[0]);
        assert!(table.contains("| 250 ns (2.50×) |"), "{table}");
        assert_eq!(metric(&figures, Part::Render, METRICS[3]), "");
    }

    #[test]
    fn columns_line_up() {
        let rows = [["a", "b"], ["long", "µ"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(
            aligned(&rows),
            "| a    |   b |\n|------|----:|\n| long |   µ |\n"
        );
    }

    #[test]
    fn values_are_shown_in_units_that_fit() {
        assert_eq!(
            (time(31.4), time(12_345.0)),
            ("31 ns".into(), "12.3 µs".into())
        );
        assert_eq!(
            (count(507.0), count(222_000.0), count(7.67e6)),
            ("507".into(), "222k".into(), "7.67M".into())
        );
        assert_eq!(
            (seconds(0.5), bytes(1_200_000.0)),
            ("0.50 s".into(), "1.20 MB".into())
        );
    }
}
