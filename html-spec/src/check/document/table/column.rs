//! Columns that no cell begins in.

use super::Table;
use alloc::vec::Vec;

/// Columns beside each other that one element has made.
#[derive(Clone, Copy, Debug)]
pub(in crate::check::document) struct Column<L> {
    pub(super) left: u32,
    /// The column behind them.
    pub(super) right: u32,
    pub(super) element: &'static str,
    pub(super) at: L,
}

impl<L: Copy> Table<L> {
    /// A `col` or `colgroup` makes columns.
    pub(super) fn declare(&mut self, element: &'static str, span: u32, at: L) {
        let left = self.declared.unwrap_or(0);
        let right = left + span;
        if right > left {
            self.empty.push(Column {
                left,
                right,
                element,
                at,
            });
        }
        self.declared = Some(right);
        self.columns = right;
    }

    /// A cell begins in the column `left` and reaches to `right`.
    pub(super) fn begin(&mut self, element: &'static str, left: u32, right: u32, at: L) {
        let new = Column {
            left: self.columns.max(left),
            right,
            element,
            at,
        };
        if right > self.columns {
            self.columns = right;
            self.empty.push(new);
        }
        let Some(index) = self
            .empty
            .iter()
            .position(|column| column.left <= left && left < column.right)
        else {
            return;
        };
        let column = self.empty.remove(index);
        let rest = [
            Column {
                right: left,
                ..column
            },
            Column {
                left: left + 1,
                ..column
            },
        ];
        let rest: Vec<_> = rest
            .into_iter()
            .filter(|rest| rest.left < rest.right)
            .collect();
        self.empty.splice(index..index, rest);
    }
}
