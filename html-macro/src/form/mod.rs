//! Forms in markup: what is sent where, so that the compiler can compare it with the page that takes it, and what is bound.
//!
//! | module | does |
//! |---|---|
//! | `plan` | what is known of a form and its controls |
//! | `find` | walks the tree, finds forms and controls, and marks their elements |
//! | `control` | reads the attributes of a control |
//! | `options` | the values of a select's options |
//! | `marks` | says of each control whether it stands alone |
//! | `action` | the page in `action={page::url()}` |
//! | `bind` | takes `bind={state}` out of the tags |

mod action;
mod bind;
mod control;
mod find;
mod marks;
mod options;
mod plan;

pub(crate) use find::find;
pub(crate) use options::text as option_text;
pub(crate) use plan::{Control, Form, Role, Target, mark};
