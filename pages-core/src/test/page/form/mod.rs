//! The forms of a page, filled by their labels and sent as a browser sends them (HTML Standard §4.10).
//!
//! | module | does |
//! |---|---|
//! | `found` | [`Answer::form`](super::Answer::form): finds a form by what it is called |
//! | `filled` | [`Form`]: fills it |
//! | `shown` | what a visitor sees in it |
//! | `press` | sends it |
//! | `file` | [`File`]: what is attached |
//! | `control` | a control, and what it holds |
//! | `kind` | the kinds of controls |
//! | `choice` | the options of a list |
//! | `label` | what controls and forms are called |
//! | `named` | finds the one thing that a name means |
//! | `tree` | who belongs to whom, and the text of elements |
//! | `value` | what of a text a control keeps |
//! | `slider` | what a slider holds |
//! | `moment` | dates and times as numbers |
//! | `validity` | why a browser doesn't send a form |
//! | `step` | whether a number is a step of a control |
//! | `address` | addresses of mail, and URLs |
//! | `entry` | what a form sends |
//! | `direction` | the direction of a text |
//! | `encode` | how it is written |
//! | `policy` | whether the policy of the page lets it go there |

mod address;
mod choice;
mod control;
mod direction;
mod encode;
mod entry;
mod file;
mod filled;
mod found;
mod kind;
mod label;
mod moment;
mod named;
mod policy;
mod press;
mod shown;
mod slider;
mod step;
#[cfg(test)]
mod tests;
mod tree;
mod validity;
#[cfg(test)]
mod validity_tests;
mod value;

pub use file::File;
pub use filled::Form;
pub(super) use tree::collapse;
