//! What is known about a table that is open.

use super::cell::Cell;
use super::column::Column;
use crate::check::document::place::Place;
use alloc::vec::Vec;

/// A table that is open.
#[derive(Debug)]
pub(in crate::check::document) struct Table<L> {
    /// How many elements stand around it.
    pub(super) depth: usize,
    pub(super) place: Place,
    /// Nothing in it hangs on a value, a choice or a loop: the slots can be counted.
    pub(super) known: bool,
    /// All of its header cells are seen.
    pub(super) headed: bool,
    /// How many columns its `col` and `colgroup` elements make, if it has some.
    pub(super) declared: Option<u32>,
    /// Columns may still be declared.
    pub(super) declaring: bool,
    /// How many columns there are so far.
    pub(super) columns: u32,
    /// How many the first row has.
    pub(super) first: Option<u32>,
    /// Columns that no cell begins in so far.
    pub(super) empty: Vec<Column<L>>,
    /// The row group that is open, or the implied one; its name is empty then.
    pub(super) group: &'static str,
    /// How many rows the group has so far.
    pub(super) row: u32,
    /// Where the next cell of the row goes.
    pub(super) next: u32,
    /// The cells of the group that reach into the row.
    pub(super) cells: Vec<Cell<L>>,
    /// The cells that begin in the row and reach further.
    pub(super) begun: Vec<Cell<L>>,
    /// The identifiers of header cells, as places in the document's texts.
    pub(super) headers: Vec<(usize, usize)>,
    /// What cells name as their headers, each with the cell.
    pub(super) named: Vec<((usize, usize), &'static str, L)>,
}

impl<L> Table<L> {
    pub(super) fn new(depth: usize, place: Place) -> Self {
        Self {
            depth,
            place,
            known: true,
            headed: true,
            declared: None,
            declaring: true,
            columns: 0,
            first: None,
            empty: Vec::new(),
            group: "",
            row: 0,
            next: 0,
            cells: Vec::new(),
            begun: Vec::new(),
            headers: Vec::new(),
            named: Vec::new(),
        }
    }
}
