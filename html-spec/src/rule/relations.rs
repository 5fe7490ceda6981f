//! Rules about roles in and around each other.

use super::{Rule, Severity};

/// A role outside of the roles that it belongs to.
pub const MISSING_CONTEXT: Rule = Rule {
    id: "H220",
    name: "missing-context",
    severity: Severity::Error,
    message: "the role `{role}` belongs in an element with the role {context}",
    help: "put it into such an element, or name its `id` in the `aria-owns` of one",
    why: "Screen readers count such elements and move between them within the element around them.",
    link: "https://w3c.github.io/aria/#scope",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><div role="option">"Red"</div></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"Hello"</title></head><body><div role="listbox"><div role="option">"Red"</div></div></body></html>"#,
};

/// A role in one that holds others.
pub const FOREIGN_CHILD: Rule = Rule {
    id: "H221",
    name: "foreign-child",
    severity: Severity::Error,
    message: "the role `{role}` can't stand directly in {parent}",
    help: "write {roles} there, or `none`",
    why: "Screen readers count the parts of such an element, and skip or miscount others.",
    link: "https://w3c.github.io/aria/#mustContain",
    wrong: r#"<div role="grid"><div role="rowgroup"><div role="button">"Save"</div></div></div>"#,
    right: r#"<div role="grid"><div role="rowgroup"><div role="row"></div></div></div>"#,
};

/// A heading in what is announced as one thing.
pub const HEADING_IN_ROLE: Rule = Rule {
    id: "H222",
    name: "heading-in-role",
    severity: Severity::Error,
    message: "a heading can't stand in an element with the role `{role}`",
    help: "write a `span` instead, or move the heading around the element",
    why: "All that stands in such an element is read out as mere text, so the heading is lost.",
    link: "https://w3c.github.io/html-aria/#allowed-descendants-of-aria-roles",
    wrong: r#"<div role="button" tabindex="0"><h2>"More"</h2></div>"#,
    right: r#"<h2><span role="button" tabindex="0">"More"</span></h2>"#,
};

/// What is more than text, in a heading.
pub const ROLE_IN_HEADING: Rule = Rule {
    id: "H223",
    name: "role-in-heading",
    severity: Severity::Error,
    message: "the role `{role}` can't stand in `{heading}`",
    help: "move the element after `{heading}`",
    why: "A heading is read out as one line of text in the list of headings.",
    link: "https://w3c.github.io/html-aria/#docconformance",
    wrong: r#"<h2><span role="alert">"Saved"</span></h2>"#,
    right: r#"<h2>"News"</h2><p role="alert">"Saved"</p>"#,
};

/// Interactive content in what is announced as one thing.
pub const INTERACTIVE_IN_ROLE: Rule = Rule {
    id: "H225",
    name: "interactive-in-role",
    severity: Severity::Warning,
    message: "{element} stands in an element with the role `{role}`",
    help: "move it out, or choose another role for the element around it",
    why: "All that stands in such an element is read out as mere text, so nobody learns that there is something to use.",
    link: "https://w3c.github.io/html-aria/#allowed-descendants-of-aria-roles",
    wrong: r#"<div role="button"><a href="/">"Home"</a></div>"#,
    right: r#"<div role="group"><a href="/">"Home"</a></div>"#,
};

/// An active tab that shows nothing.
pub const TAB_WITHOUT_PANEL: Rule = Rule {
    id: "H226",
    name: "tab-without-panel",
    severity: Severity::Error,
    message: "the selected tab has no `tabpanel`",
    help: "give an element `role=\"tabpanel\"` and an `id`, and name that in the tab's `aria-controls`",
    why: "People who can't see the page are told that a tab is selected, and have no way to what it shows.",
    link: "https://w3c.github.io/aria/#tab",
    wrong: r#"<!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><div role="tablist"><button role="tab" aria-selected="true">"One"</button></div></body></html>"#,
    right: r#"<!DOCTYPE html><html lang="en"><head><title>"News"</title></head><body><div role="tablist"><button role="tab" aria-selected="true" aria-controls="one">"One"</button></div><div role="tabpanel" id="one">"Text"</div></body></html>"#,
};
