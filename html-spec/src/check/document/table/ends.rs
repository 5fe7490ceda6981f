//! What the model of a table shows where a row, a group or the table ends.

use crate::check::Checker;
use crate::rule;
use alloc::format;
use alloc::string::String;

impl<L: Copy> Checker<L> {
    pub(super) fn check_empty_row(&mut self, at: L) {
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

    pub(super) fn end_row(&mut self, at: L) {
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
        // A row without cells has been reported as such.
        let empty = self
            .frames
            .last()
            .is_some_and(|row| !row.progress.document.cell);
        if width != expected && !empty {
            let columns = |count: u32| match count {
                1 => String::from("1 column"),
                _ => format!("{count} columns"),
            };
            let (width, expected) = (columns(width), columns(expected));
            self.say(rule, at, &[("width", &width), ("expected", &expected)]);
        }
    }

    /// The row group ends: no cell may reach beyond it.
    pub(super) fn close_group(&mut self) {
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

    pub(super) fn end_table(&mut self) {
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
