//! Rows: where cells go, and which of them overlap.

use super::Table;
use super::cell::Cell;
use alloc::vec::Vec;

impl<L: Copy> Table<L> {
    /// A row group, or an implied one, begins.
    pub(super) fn begin_group(&mut self, name: &'static str) {
        self.group = name;
        self.row = 0;
        self.cells.clear();
    }

    /// The group ends: the cells that reach beyond it.
    pub(super) fn end_group(&mut self) -> Vec<Cell<L>> {
        let mut cells = core::mem::take(&mut self.cells);
        cells.retain(|cell| cell.bottom.is_some());
        cells
    }

    pub(super) fn begin_row(&mut self) {
        self.next = 0;
        self.cells.sort_by_key(|cell| cell.left);
        self.begun.clear();
    }

    /// Puts a cell into the next free slots. Returns whether it overlaps another one.
    pub(super) fn put(
        &mut self,
        element: &'static str,
        columns: u32,
        rows: Option<u32>,
        at: L,
    ) -> bool {
        self.skip();
        let (left, right) = (self.next, self.next.saturating_add(columns));
        self.begin(element, left, right, at);
        self.next = right;
        if rows != Some(1) {
            let bottom = rows.map(|rows| self.row.saturating_add(rows));
            self.begun.push(Cell {
                left,
                right,
                bottom,
                at,
            });
        }
        self.cells.iter().any(|cell| cell.is_across(left, right))
    }

    /// The row ends. Returns how many columns it has.
    pub(super) fn end_row(&mut self) -> u32 {
        self.skip();
        self.row += 1;
        self.cells.append(&mut self.begun);
        let row = self.row;
        self.cells.retain(|cell| cell.reaches(row));
        self.next
    }

    /// Passes over the slots that cells from above cover.
    fn skip(&mut self) {
        for cell in &self.cells {
            if cell.left <= self.next {
                self.next = self.next.max(cell.right);
            }
        }
    }
}
