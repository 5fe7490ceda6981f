//! From the elements of a table to its model, and what the model shows.

use super::Table;
use super::cell::{columns, rows, span};
use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;
use alloc::format;
use alloc::string::String;

impl<L: Copy> Checker<L> {
    /// The start tag of a part of a table has ended.
    pub(in crate::check::document) fn check_table_part(&mut self, name: &'static str) {
        let depth = self.frames.len();
        if matches!(name, "td" | "th")
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
        match name {
            "col" => self.check_column(),
            "colgroup" => self.begin_columns(),
            "td" | "th" => self.put_cell(name),
            "tr" => self.begin_row(),
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
        match name {
            "table" if table.depth == depth => self.end_table(),
            "tr" if self.is_in_place("tr", table.depth, depth) => self.end_row(at),
            "colgroup" if child => self.end_columns(),
            "thead" | "tbody" | "tfoot" if child => self.close_group(),
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
        match name {
            "col" => {
                let parent = depth
                    .checked_sub(2)
                    .and_then(|index| self.frames.get(index));
                depth == table + 1
                    || depth == table + 2 && parent.is_some_and(|parent| parent.is_html("colgroup"))
            }
            "tr" => depth == table + 1 || depth == table + 2 && grouped(depth),
            "td" | "th" => {
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
    fn lose_count(&mut self, headers: bool) {
        if let Some(table) = self.document.tables.last_mut() {
            table.known = false;
            table.headed &= !headers;
        }
    }

    fn begin_columns(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let unknown = matches!(self.given(frame, "span"), Given::Maybe | Given::Unknown(_));
        if unknown {
            self.lose_count(false);
        }
    }

    /// A `colgroup` without `col` elements makes columns of its own.
    fn end_columns(&mut self) {
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

    fn check_column(&mut self) {
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

    fn begin_row(&mut self) {
        if let Some(table) = self.document.tables.last_mut() {
            table.declaring = false;
            table.begin_row();
        }
    }

    fn put_cell(&mut self, name: &'static str) {
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

    fn check_empty_row(&mut self, at: L) {
        let [.., parent, row] = self.frames.as_slice() else {
            return;
        };
        let placed = ["table", "thead", "tbody", "tfoot"]
            .iter()
            .any(|name| parent.is_html(name));
        if placed && !row.progress.document.cell {
            self.say(&rule::EMPTY_ROW, at, &[]);
        }
    }

    fn end_row(&mut self, at: L) {
        let Some(table) = self.document.tables.last_mut().filter(|table| table.known) else {
            return;
        };
        let width = table.end_row();
        let (rule, expected) = match (table.declared, table.first) {
            (Some(declared), _) => (&rule::ROW_WIDTH, declared),
            (None, Some(first)) => (&rule::UNEVEN_ROW, first),
            (None, None) => {
                table.first = Some(width);
                return;
            }
        };
        if width != expected {
            let columns = |count: u32| match count {
                1 => String::from("1 column"),
                _ => format!("{count} columns"),
            };
            let (width, expected) = (columns(width), columns(expected));
            self.say(rule, at, &[("width", &width), ("expected", &expected)]);
        }
    }

    /// The row group ends: no cell may reach beyond it.
    fn close_group(&mut self) {
        let Some(table) = self.document.tables.last_mut() else {
            return;
        };
        let (group, known) = (table.group, table.known);
        let beyond = table.end_group();
        table.begin_group("");
        if known {
            for cell in beyond {
                let group = if group.is_empty() { "tbody" } else { group };
                self.say(&rule::SPAN_BEYOND_GROUP, cell.at, &[("group", group)]);
            }
        }
    }

    fn end_table(&mut self) {
        self.close_group();
        let Some(table) = self.document.tables.pop() else {
            return;
        };
        for &(text, element, at) in table.named.iter().filter(|_| table.headed) {
            let id = String::from(self.document.text(text));
            let there = |&header: &(usize, usize)| self.document.text(header) == id;
            if !table.headers.iter().any(there) {
                self.say(
                    &rule::UNKNOWN_HEADER,
                    at,
                    &[("id", &id), ("element", element)],
                );
            }
        }
        for column in table.empty.iter().filter(|_| table.known) {
            let columns = if column.left + 1 == column.right {
                format!("column {}", column.right)
            } else {
                format!("columns {} to {}", column.left + 1, column.right)
            };
            let values = [("columns", columns.as_str()), ("element", column.element)];
            self.say(&rule::EMPTY_COLUMN, column.at, &values);
        }
    }
}
