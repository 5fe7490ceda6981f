//! Whether each field that must be given has a control.

use super::agree::say;
use super::control::Control;
use super::distance::nearest;
use super::fit::start_tag;
use super::sent::{Page, Sent};
use super::spec::is_same;
use super::{Field, FormSpec};
use crate::message::Message;

/// Says which fields have no control, though they must be given.
///
/// # Panics
/// In a constant, so that it is an error of the compiler.
#[track_caller]
pub const fn agree_complete(sent: &Sent, controls: &[Control]) {
    let (Some(page), Some(spec)) = (&sent.page, sent.spec()) else {
        return;
    };
    let mut count = 0;
    let mut at = 0;
    while at < spec.fields.len() {
        count += lacks(spec, &spec.fields[at], controls) as usize;
        at += 1;
    }
    if count > 0 {
        missing(page, spec, controls, count);
    }
}

/// Out of line: the compiler's interpreter makes room for all of a function's messages when it calls it.
#[track_caller]
const fn missing(page: &Page, spec: &FormSpec, controls: &[Control], count: usize) {
    let (mut names, mut tags) = (Message::new(), Message::new());
    let (mut at, mut found) = (0, 0);
    while at < spec.fields.len() {
        let field = &spec.fields[at];
        if lacks(spec, field, controls) {
            names = names.between(found, count).code(field.name);
            tags = tags
                .between(found, count)
                .text("`")
                .text(start_tag(field.kind))
                .text(field.name)
                .text("\">`");
            found += 1;
        }
        at += 1;
    }
    say(&Message::new()
        .text("this form has no control for ")
        .text(names.as_str())
        .text(if count == 1 {
            ", which "
        } else {
            ", which are needed by "
        })
        .code(page.name)
        .text(if count == 1 { " needs" } else { "" })
        .help()
        .text("add ")
        .text(tags.as_str()));
}

const fn lacks(spec: &FormSpec, field: &Field, controls: &[Control]) -> bool {
    let mut at = 0;
    while at < controls.len() && field.required {
        // One whose name is misspelt is there, and has its own message.
        let meant = match spec.field(controls[at].name) {
            Some(field) => Some(field.name),
            None => nearest(spec, controls[at].name),
        };
        if let Some(meant) = meant
            && is_same(meant, field.name)
        {
            return false;
        }
        at += 1;
    }
    field.required
}
