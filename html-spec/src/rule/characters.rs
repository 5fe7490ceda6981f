//! Rules about single characters.

use super::{Rule, Severity};

/// A control, or a number that is no character.
pub const CONTROL_CHARACTER: Rule = Rule {
    id: "H129",
    name: "control-character",
    severity: Severity::Error,
    message: "{code} can't stand in a document: it is a control or no character",
    help: "leave it out",
    why: "Browsers show nothing or a box in its place. It often comes from text that was copied in another encoding.",
    link: "https://html.spec.whatwg.org/#preprocessing-the-input-stream",
    wrong: "<p>\"1914\u{96}1918\"</p>",
    right: r#"<p>"1914–1918"</p>"#,
};

/// A character without a meaning that all share.
pub const PRIVATE_CHARACTER: Rule = Rule {
    id: "H130",
    name: "private-character",
    severity: Severity::Warning,
    message: "{code} is a private character: it has no meaning that all share",
    help: "write a character that Unicode knows, or show an image",
    why: "Without the one font that draws it people see a box, and it can't be read aloud or searched for.",
    link: "https://www.w3.org/TR/charmod/#C073",
    wrong: "<p>\"\u{e001} Download\"</p>",
    right: r#"<p>"⬇ Download"</p>"#,
};
