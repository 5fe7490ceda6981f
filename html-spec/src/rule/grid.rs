//! Rules about the slots of tables.

use super::{Rule, Severity};

/// A row without cells.
pub const EMPTY_ROW: Rule = Rule {
    id: "H263",
    name: "empty-row",
    severity: Severity::Error,
    message: "no cell begins in this row",
    help: "write its cells, or remove the row",
    why: "Every row of a table has cells of its own, or rows are counted where nobody sees one.",
    link: "https://html.spec.whatwg.org/#table-processing-model",
    wrong: r"<table><tr></tr></table>",
    right: r#"<table><tr><td>"One"</td></tr></table>"#,
};

/// A cell on slots that another one covers.
pub const OVERLAPPING_CELL: Rule = Rule {
    id: "H264",
    name: "overlapping-cell",
    severity: Severity::Error,
    message: "this cell overlaps one that reaches down from a row above",
    help: "make `colspan` here or `rowspan` there smaller, or remove a cell",
    why: "Two cells lie on one another, and which headers they belong to can't be told.",
    link: "https://html.spec.whatwg.org/#table-model-error",
    wrong: r#"<table><tr><td>"1"</td><td rowspan="2">"2"</td></tr><tr><td colspan="2">"3"</td></tr></table>"#,
    right: r#"<table><tr><td>"1"</td><td rowspan="2">"2"</td></tr><tr><td>"3"</td></tr></table>"#,
};

/// A row that is wider or narrower than the columns.
pub const ROW_WIDTH: Rule = Rule {
    id: "H265",
    name: "row-width",
    severity: Severity::Error,
    message: "this row has {width}, but the table's `col` elements make {expected}",
    help: "add or remove cells, or mend the `col` and `colgroup` elements",
    why: "Cells without a column, or columns without a cell, leave holes in the table.",
    link: "https://html.spec.whatwg.org/#table-processing-model",
    wrong: r#"<table><colgroup><col><col></colgroup><tr><td>"1"</td><td>"2"</td></tr><tr><td>"3"</td></tr></table>"#,
    right: r#"<table><colgroup><col><col></colgroup><tr><td>"1"</td><td>"2"</td></tr><tr><td>"3"</td><td>"4"</td></tr></table>"#,
};

/// A row that is wider or narrower than the first one.
pub const UNEVEN_ROW: Rule = Rule {
    id: "H266",
    name: "uneven-row",
    severity: Severity::Warning,
    message: "this row has {width}, but the first row has {expected}",
    help: "add or remove cells, or set `colspan`",
    why: "The table has holes at the end of its rows, or cells that stick out.",
    link: "https://html.spec.whatwg.org/#table-processing-model",
    wrong: r#"<table><tr><td>"1"</td><td>"2"</td></tr><tr><td>"3"</td></tr></table>"#,
    right: r#"<table><tr><td>"1"</td><td>"2"</td></tr><tr><td colspan="2">"3"</td></tr></table>"#,
};

/// A cell that reaches beyond its group of rows.
pub const SPAN_BEYOND_GROUP: Rule = Rule {
    id: "H267",
    name: "span-beyond-group",
    severity: Severity::Error,
    message: "this cell reaches further down than its `{group}` has rows",
    help: "make `rowspan` smaller, or write `rowspan=\"0\"` for all rows that follow in the `{group}`",
    why: "A cell ends where its group of rows ends, so it is smaller than it says.",
    link: "https://html.spec.whatwg.org/#attr-tdth-rowspan",
    wrong: r#"<table><tr><td rowspan="2">"1"</td><td>"2"</td></tr></table>"#,
    right: r#"<table><tr><td rowspan="2">"1"</td><td>"2"</td></tr><tr><td>"3"</td></tr></table>"#,
};

/// A column without cells.
pub const EMPTY_COLUMN: Rule = Rule {
    id: "H268",
    name: "empty-column",
    severity: Severity::Error,
    message: "no cell begins in {columns}, which this `{element}` makes",
    help: "make its span smaller, or write a cell that begins there",
    why: "A column that no cell begins in is a part of the one before it: nothing tells the two apart.",
    link: "https://html.spec.whatwg.org/#table-processing-model",
    wrong: r#"<table><tr><td colspan="2">"1"</td></tr></table>"#,
    right: r#"<table><tr><td colspan="2">"1"</td></tr><tr><td>"2"</td><td>"3"</td></tr></table>"#,
};
