//! What was measured, and the lines in which one process tells it to another.

use std::fmt::{self, Display, Formatter};

/// What a figure belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Rendering a page.
    Render,
    /// Escaping a string.
    Escape,
    /// Compiling two hundred pages.
    Compile,
    /// Serving pages.
    Http,
}

impl Part {
    /// All parts, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Render, Self::Escape, Self::Compile, Self::Http];

    /// The name in options and files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Render => "render",
            Self::Escape => "escape",
            Self::Compile => "compile",
            Self::Http => "http",
        }
    }

    /// The contender to whom all others are compared: who does what can't be done without.
    pub const fn limit(self) -> &'static str {
        match self {
            Self::Render | Self::Escape | Self::Compile => "limit",
            Self::Http => "ready-made",
        }
    }

    /// The part with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}

/// One figure: what, of which workload, by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub part: Part,
    pub workload: String,
    pub contender: String,
    pub metric: String,
    pub value: f64,
}

impl Display for Figure {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        write!(
            to,
            "{}\t{}\t{}\t{}\t{}",
            self.part.name(),
            self.workload,
            self.contender,
            self.metric,
            self.value
        )
    }
}

impl Figure {
    /// A figure of its parts.
    pub fn new(part: Part, workload: &str, contender: &str, metric: &str, value: f64) -> Self {
        Self {
            part,
            workload: workload.to_owned(),
            contender: contender.to_owned(),
            metric: metric.to_owned(),
            value,
        }
    }

    /// Reads a line as [`Display`] writes it.
    pub fn parse(line: &str) -> Option<Self> {
        let mut fields = line.split('\t');
        let figure = Self {
            part: Part::named(fields.next()?)?,
            workload: fields.next()?.to_owned(),
            contender: fields.next()?.to_owned(),
            metric: fields.next()?.to_owned(),
            value: fields.next()?.parse().ok()?,
        };
        fields.next().is_none().then_some(figure)
    }
}

/// All figures of a run, in the order in which they came.
#[derive(Clone, Debug, Default)]
pub struct Figures(Vec<Figure>);

impl Figures {
    /// Adds a figure.
    pub fn push(&mut self, figure: Figure) {
        self.0.push(figure);
    }

    /// Adds all figures of another run.
    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// All figures.
    pub fn iter(&self) -> impl Iterator<Item = &Figure> {
        self.0.iter()
    }

    /// The figure, where it was measured.
    pub fn find(&self, part: Part, workload: &str, contender: &str, metric: &str) -> Option<f64> {
        self.0
            .iter()
            .find(|figure| {
                figure.part == part
                    && figure.workload == workload
                    && figure.contender == contender
                    && figure.metric == metric
            })
            .map(|figure| figure.value)
    }

    /// The workloads of a part, in the order in which they came.
    pub fn workloads(&self, part: Part) -> Vec<&str> {
        self.distinct(part, |figure| &figure.workload)
    }

    /// The contenders of a part, in the order in which they came.
    pub fn contenders(&self, part: Part) -> Vec<&str> {
        self.distinct(part, |figure| &figure.contender)
    }

    fn distinct(&self, part: Part, field: impl Fn(&Figure) -> &str) -> Vec<&str> {
        let mut found = Vec::new();
        for figure in self.0.iter().filter(|figure| figure.part == part) {
            let name = field(figure);
            if !found.contains(&name) {
                found.push(name);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::{Figure, Figures, Part};

    fn figure(workload: &str, contender: &str, value: f64) -> Figure {
        Figure {
            part: Part::Render,
            workload: workload.to_owned(),
            contender: contender.to_owned(),
            metric: "ns".to_owned(),
            value,
        }
    }

    #[test]
    fn a_figure_is_read_as_it_was_written() {
        let figure = figure("table 100", "write!", 1234.5);
        assert_eq!(Figure::parse(&figure.to_string()), Some(figure));
    }

    #[test]
    fn other_lines_are_no_figures() {
        for line in [
            "",
            "render\tpage\tmaud\tns",
            "render\tpage\tmaud\tns\tfast",
            "a\tb\tc\td\t1",
        ] {
            assert_eq!(Figure::parse(line), None, "{line:?}");
        }
    }

    #[test]
    fn figures_are_found_by_their_names_and_names_keep_their_order() {
        let mut figures = Figures::default();
        for (workload, contender, value) in [("b", "x", 1.0), ("b", "y", 2.0), ("a", "x", 3.0)] {
            figures.push(figure(workload, contender, value));
        }
        assert_eq!(figures.find(Part::Render, "b", "y", "ns"), Some(2.0));
        assert_eq!(figures.find(Part::Escape, "b", "y", "ns"), None);
        assert_eq!(figures.workloads(Part::Render), ["b", "a"]);
        assert_eq!(figures.contenders(Part::Render), ["x", "y"]);
    }
}
