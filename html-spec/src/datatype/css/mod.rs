//! CSS: declarations, as the attribute `style` takes them, and style sheets.
//!
//! What browsers learn goes faster than any table, so that only what can't be right is found: a text that is no list of
//! declarations, the name of a property that is almost a known one, and values of the plainest properties.
//!
//! | module | duty |
//! |---|---|
//! | `declarations` | the list: names, colons, values, semicolons |
//! | `property` | whether there is such a property, and whether it may have that value |
//! | `plain` | what the plainest properties take |
//! | `sheet` | rules around declarations |
//! | `value` | words, numbers with units, functions |
//! | `color` | colours |

mod color;
mod declarations;
mod plain;
mod property;
mod sheet;
mod value;

pub(super) use declarations::check_declarations;
pub(super) use sheet::check_sheet;
