//! A bar: what must be held, and whether it is.

use crate::table::aligned;

/// A bar: what it says, the figure, the most it may be, and whether it may be that.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub what: String,
    pub figure: f64,
    pub most: f64,
    /// Whether to be equal is enough.
    equal: bool,
    note: String,
}

impl Bar {
    /// A bar whose figure may be `most`, and not more.
    pub fn up_to(what: impl Into<String>, figure: f64, most: f64) -> Self {
        Self {
            what: what.into(),
            figure,
            most,
            equal: true,
            note: String::new(),
        }
    }

    /// A bar whose figure must be below `most`.
    pub fn below(what: impl Into<String>, figure: f64, most: f64) -> Self {
        Self {
            equal: false,
            ..Self::up_to(what, figure, most)
        }
    }

    /// The same with a word about it.
    #[must_use]
    pub fn noted(mut self, note: &str) -> Self {
        note.clone_into(&mut self.note);
        self
    }

    /// Whether it is held.
    pub fn is_met(&self) -> bool {
        self.figure < self.most || (self.equal && self.figure <= self.most)
    }

    fn row(&self) -> Vec<String> {
        let met = if self.is_met() { "met" } else { "missed" };
        let sign = if self.equal { "≤" } else { "<" };
        vec![
            self.what.clone(),
            format!("{:.2}", self.figure),
            format!("{sign} {:.2}", self.most),
            met.to_owned(),
            self.note.clone(),
        ]
    }
}

/// The bars as a table; empty if there are none.
pub fn table(bars: &[Bar]) -> String {
    let header = ["bar", "figure", "most", "", ""]
        .map(str::to_owned)
        .to_vec();
    let rows: Vec<Vec<String>> = std::iter::once(header)
        .chain(bars.iter().map(Bar::row))
        .collect();
    aligned(&rows)
}
