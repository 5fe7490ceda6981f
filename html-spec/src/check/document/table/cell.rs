//! Cells, and the slots that they cover.

/// The most columns that a cell may cover.
const COLUMNS: u32 = 1000;
/// The most rows that a cell may cover: as far as any group goes.
const ROWS: u32 = 65_534;

/// A cell that reaches beyond its row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cell<L> {
    pub(super) left: u32,
    /// The column behind it.
    pub(super) right: u32,
    /// The row below it, or nothing if it goes as far as its group.
    pub(super) bottom: Option<u32>,
    pub(super) at: L,
}

impl<L> Cell<L> {
    /// Whether both cover slots of the same columns.
    pub(super) fn is_across(&self, left: u32, right: u32) -> bool {
        self.left < right && left < self.right
    }

    /// Whether it reaches into the row.
    pub(super) fn reaches(&self, row: u32) -> bool {
        self.bottom.is_none_or(|bottom| bottom > row)
    }
}

/// How many columns `colspan` says.
pub(super) fn columns(text: &str) -> u32 {
    number(text)
        .filter(|&span| span > 0)
        .unwrap_or(1)
        .min(COLUMNS)
}

/// How many rows `rowspan` says; nothing for all that follow in the group.
pub(super) fn rows(text: &str) -> Option<u32> {
    match number(text) {
        Some(0 | ROWS..) => None,
        span => Some(span.unwrap_or(1)),
    }
}

/// How many columns `span` says.
pub(super) fn span(text: &str) -> u32 {
    number(text).unwrap_or(1).min(COLUMNS)
}

/// A non-negative integer, read as far as it can be said what it is.
fn number(text: &str) -> Option<u32> {
    text.trim_ascii_start().parse().ok()
}
