//! Says of each control of a form whether others of its name stand beside it.

use super::plan::{Control, Form, mark};

/// Sets the bits that depend on the whole form.
pub(crate) fn settle(form: &mut Form) {
    let mut settled: Vec<u32> = Vec::with_capacity(form.controls.len());
    for (at, control) in form.controls.iter().enumerate() {
        let mut marks = 0;
        let same = |other: &&Control| other.name == control.name;
        let before = form.controls.iter().take(at).filter(same);
        if before
            .clone()
            .any(|other| sends(control) && sends(other) && !excludes(control, other))
        {
            marks |= mark::AGAIN;
        }
        let mut others = form
            .controls
            .iter()
            .enumerate()
            .filter(|(index, other)| *index != at && same(other));
        if form.complete && !control.flexible && others.clone().next().is_none() {
            marks |= mark::ALONE;
        }
        if others.any(|(_, other)| other.of == "hidden" && !excludes(control, other)) {
            marks |= mark::PARTNER;
        }
        settled.push(marks);
    }
    for (control, marks) in form.controls.iter_mut().zip(settled) {
        control.marks |= marks;
    }
}

/// Whether it sends a value beside those of other controls of its name. Of radio buttons and buttons only one is sent, and a
/// hidden control may speak for a checkbox.
fn sends(control: &Control) -> bool {
    !matches!(control.of.as_str(), "radio" | "button" | "hidden" | "?")
}

/// Whether they stand in two arms of one branch.
fn excludes(one: &Control, other: &Control) -> bool {
    one.arms.iter().any(|(branch, arm)| {
        other
            .arms
            .iter()
            .any(|(branch_, arm_)| branch == branch_ && arm != arm_)
    })
}
