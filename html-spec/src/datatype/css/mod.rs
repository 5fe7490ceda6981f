//! Declarations of CSS, as `style` takes them.
//!
//! What browsers learn goes faster than any table, so that only what can't be right is found: a text that is no list of
//! declarations, the name of a property that is almost a known one, and values of the plainest properties.
//!
//! | module | duty |
//! |---|---|
//! | `declarations` | the list: names, colons, values, semicolons |
//! | `property` | whether there is such a property, and whether it may have that value |
//! | `plain` | what the plainest properties take |
//! | `value` | words, numbers with units, functions |
//! | `color` | colours |

mod color;
mod declarations;
mod plain;
mod property;
mod value;

pub(super) use declarations::check_declarations;
