//! What the elements of a table put into its model.

use super::cell::{columns, rows, span};
use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;
use alloc::string::String;

impl<L: Copy> Checker<L> {
    pub(super) fn begin_columns(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let unknown = matches!(self.given(frame, "span"), Given::Maybe | Given::Unknown(_));
        if unknown {
            self.lose_count(false);
        }
    }

    /// A `colgroup` without `col` elements makes columns of its own.
    pub(super) fn end_columns(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let columns = span(self.given(frame, "span").text().unwrap_or_default());
        let (at, filled) = (frame.at, frame.progress.document.cell);
        if let Some(table) = self.document.tables.last_mut()
            && table.declaring
            && !filled
        {
            table.declare("colgroup", columns, at);
        }
    }

    pub(super) fn check_column(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let at = frame.at;
        let given = self.given(frame, "span");
        if matches!(given, Given::Maybe | Given::Unknown(_)) {
            self.lose_count(false);
        } else {
            let columns = span(given.text().unwrap_or_default());
            if let Some(table) = self
                .document
                .tables
                .last_mut()
                .filter(|table| table.declaring)
            {
                table.declare("col", columns, at);
            }
        }
        if let [.., group, _] = self.frames.as_mut_slice() {
            group.progress.document.cell = true;
        }
    }

    pub(super) fn begin_row(&mut self) {
        if let Some(table) = self.document.tables.last_mut() {
            table.declaring = false;
            table.begin_row();
        }
    }

    pub(super) fn put_cell(&mut self, name: &'static str) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let at = frame.at;
        let across = self.given(frame, "colspan");
        let down = self.given(frame, "rowspan");
        let unknown = |given: &Given<'_, L>| matches!(given, Given::Maybe | Given::Unknown(_));
        if unknown(&across) || unknown(&down) {
            self.lose_count(false);
        }
        let Some(frame) = self.frames.last() else {
            return;
        };
        let across = columns(self.given(frame, "colspan").text().unwrap_or_default());
        let down = rows(self.given(frame, "rowspan").text().unwrap_or_default());
        let id = self.given(frame, "id");
        let unnamed = matches!(id, Given::Maybe | Given::Unknown(_));
        let id = id.text().map(String::from);
        let headers = self.given(frame, "headers").text().map(String::from);
        let document = &mut self.document;
        let named: alloc::vec::Vec<_> = headers
            .iter()
            .flat_map(|headers| headers.split_ascii_whitespace())
            .map(|id| document.keep(id))
            .collect();
        let id = id.filter(|_| name == "th").map(|id| document.keep(&id));
        let Some(table) = document.tables.last_mut() else {
            return;
        };
        table.headed &= name != "th" || !unnamed;
        table.headers.extend(id);
        table
            .named
            .extend(named.into_iter().map(|text| (text, name, at)));
        if !table.known {
            return;
        }
        if table.put(name, across, down, at) {
            self.say(&rule::OVERLAPPING_CELL, at, &[]);
        }
    }
}
