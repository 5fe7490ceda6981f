//! From the elements of a table to its model: which of them are parts of it where they stand.

use super::Table;
use crate::check::Checker;

impl<L: Copy> Checker<L> {
    /// The start tag of a part of a table has ended.
    pub(in crate::check::document) fn check_table_part(&mut self, name: &'static str) {
        let depth = self.frames.len();
        if matches!(name.as_bytes(), b"td" | b"th")
            && let [.., row, _] = self.frames.as_mut_slice()
        {
            row.progress.document.cell = true;
        }
        if name == "table" {
            // What an alternative of broken markup has left open is no table any more.
            let tables = &mut self.document.tables;
            while tables.last().is_some_and(|table| table.depth >= depth) {
                tables.pop();
            }
            let place = self.place(true);
            return self.document.tables.push(Table::new(depth, place));
        }
        let Some(table) = self.document.tables.last() else {
            return;
        };
        // Elsewhere it is no part of this table.
        if !self.is_in_place(name, table.depth, depth) {
            return;
        }
        if !self.is_at(&table.place) {
            return self.lose_count(name == "th" || name == "tr");
        }
        match name.as_bytes() {
            b"col" => self.check_column(),
            b"colgroup" => self.begin_columns(),
            b"td" | b"th" => self.put_cell(name),
            b"tr" => self.begin_row(),
            _ => {
                self.close_group();
                if let Some(table) = self.document.tables.last_mut() {
                    table.begin_group(name);
                    table.declaring = false;
                }
            }
        }
    }

    /// Content that is known only when the page runs comes: it may be parts of a table.
    pub(in crate::check::document) fn table_hole(&mut self) {
        let inside = self.frames.last().is_some_and(|frame| {
            ["table", "thead", "tbody", "tfoot", "tr", "colgroup"]
                .iter()
                .any(|name| frame.is_html(name))
        });
        if inside {
            self.lose_count(true);
        }
    }

    /// A part of a table ends.
    pub(in crate::check::document) fn end_table_part(&mut self, name: &'static str, at: L) {
        if name == "tr" {
            self.check_empty_row(at);
        }
        let depth = self.frames.len();
        let Some(table) = self.document.tables.last() else {
            return;
        };
        let child = table.depth + 1 == depth;
        match name.as_bytes() {
            b"table" if table.depth == depth => self.end_table(),
            b"tr" if self.is_in_place("tr", table.depth, depth) => self.end_row(at),
            b"colgroup" if child => self.end_columns(),
            b"thead" | b"tbody" | b"tfoot" if child => self.close_group(),
            _ => {}
        }
    }

    /// Whether a part stands where the model of the innermost table takes it from.
    fn is_in_place(&self, name: &str, table: usize, depth: usize) -> bool {
        let grouped = |depth: usize| {
            let parent = depth
                .checked_sub(2)
                .and_then(|index| self.frames.get(index));
            parent.is_some_and(|parent| {
                ["thead", "tbody", "tfoot"]
                    .iter()
                    .any(|name| parent.is_html(name))
            })
        };
        match name.as_bytes() {
            b"col" => {
                let parent = depth
                    .checked_sub(2)
                    .and_then(|index| self.frames.get(index));
                depth == table + 1
                    || depth == table + 2 && parent.is_some_and(|parent| parent.is_html("colgroup"))
            }
            b"tr" => depth == table + 1 || depth == table + 2 && grouped(depth),
            b"td" | b"th" => {
                let row = depth
                    .checked_sub(2)
                    .and_then(|index| self.frames.get(index));
                row.is_some_and(|row| row.is_html("tr"))
                    && (depth == table + 2 || depth == table + 3 && grouped(depth - 1))
            }
            _ => depth == table + 1,
        }
    }

    /// The slots of the innermost table can't be counted any more.
    pub(super) fn lose_count(&mut self, headers: bool) {
        if let Some(table) = self.document.tables.last_mut() {
            table.known = false;
            table.headed &= !headers;
        }
    }
}
