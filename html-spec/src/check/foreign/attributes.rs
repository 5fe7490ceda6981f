//! The attributes of an element of SVG or MathML, and their values.

use crate::attribute::is_free;
use crate::check::Checker;
use crate::check::frame::Scope;
use crate::check::given::Given;
use crate::check::words::any_of;
use crate::element::{Element, Namespace};
use crate::generated::attributes::GLOBAL;
use crate::rule;
use crate::schema::{Schema, Value, schema, values};
use crate::sorted::{find_attribute, prefix};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

impl<L: Copy> Checker<L> {
    /// The innermost start tag has ended.
    pub(in crate::check) fn check_foreign(&mut self) {
        self.check_namespaces();
        let Some(element) = self.frames.last().and_then(|frame| frame.element) else {
            return self.check_foreign_child();
        };
        if let Some(schema) = schema(element) {
            self.check_foreign_attributes(element, schema);
            if self.is_link_in_link(element)
                && let Some(at) = self.frames.last().map(|frame| frame.at)
            {
                self.say(&rule::NESTED_SVG_LINK, at, &[]);
            }
            if let Some(frame) = self.frames.last_mut() {
                frame.progress.foreign.model = Some(schema.model);
                frame.progress.foreign.states = 1;
            }
        }
        self.check_foreign_child();
    }

    fn check_foreign_attributes(&mut self, element: &'static Element, schema: &Schema) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let missing = schema
            .required
            .iter()
            .find(|name| self.given(frame, name).is_absent());
        let tagged = self.given(frame, "xml:lang").text().is_some();
        let (at, from, to) = (frame.at, frame.seen, frame.seen_end);
        if let Some(missing) = missing {
            let values = [("element", element.name), ("name", missing)];
            self.say(&rule::MISSING_FOREIGN_ATTRIBUTE, at, &values);
        }
        for index in from..to {
            let Some(seen) = self.seen.get(index) else {
                break;
            };
            let name = seen.name.as_str();
            // A language is told once.
            if tagged && name == "lang" || !schema.has(element.namespace, name) {
                // What no vocabulary knows has been reported as such.
                let unknown = seen.row.is_none() && !name.contains(':');
                if !unknown && !self.is_shared(element.namespace, name) {
                    let (name, at) = (String::from(name), seen.at);
                    let values = [("element", element.name), ("name", name.as_str())];
                    self.say(&rule::MISPLACED_FOREIGN_ATTRIBUTE, at, &values);
                }
                continue;
            }
            let Given::Text(text, at) = self.value_of(seen) else {
                continue;
            };
            let Some(allowed) = values(element, name) else {
                continue;
            };
            if allowed.iter().any(|value| value.fits(text)) {
                continue;
            }
            // An identifier that is none anywhere is reported elsewhere.
            let blank = text.is_empty() || text.contains(|c: char| c.is_ascii_whitespace());
            if name == "id" && blank {
                continue;
            }
            let (name, text, kind) = (String::from(name), String::from(text), kinds(allowed));
            let values = [
                ("name", name.as_str()),
                ("value", text.as_str()),
                ("kind", kind.as_str()),
            ];
            self.say(&rule::INVALID_FOREIGN_VALUE, at, &values);
        }
    }

    /// A parser of HTML knows by itself what vocabulary an element belongs to: another one can't be declared.
    fn check_namespaces(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if frame.scope == Scope::Unknown {
            return;
        }
        let namespace = frame.element.map(|element| element.namespace);
        for index in frame.seen..frame.seen_end {
            let Some(seen) = self.seen.get(index) else {
                break;
            };
            // Nearly no attribute is one of these.
            let [b'x', ..] = seen.name.as_str().as_bytes() else {
                continue;
            };
            let (name, own) = match (seen.name.as_str(), namespace) {
                ("xmlns", Some(Namespace::Svg)) => ("xmlns", "http://www.w3.org/2000/svg"),
                ("xmlns", Some(Namespace::MathMl)) => {
                    ("xmlns", "http://www.w3.org/1998/Math/MathML")
                }
                ("xmlns", _) => ("xmlns", "http://www.w3.org/1999/xhtml"),
                ("xmlns:xlink", _) => ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
                _ => continue,
            };
            if let Given::Text(text, at) = self.value_of(seen)
                && text != own
            {
                let (text, own) = (String::from(text), format!("`{own}`"));
                let values = [
                    ("name", name),
                    ("value", text.as_str()),
                    ("kind", own.as_str()),
                ];
                self.say(&rule::INVALID_FOREIGN_VALUE, at, &values);
            }
        }
    }

    /// Whether elements of all vocabularies have the attribute, by the HTML Standard or by what it builds upon.
    fn is_shared(&self, namespace: Namespace, name: &str) -> bool {
        // ARIA has rules of its own.
        let own = name.starts_with("data-") || name.starts_with("aria-");
        if own || is_free(name, self.options) {
            return true;
        }
        match name.as_bytes() {
            [b'o', b'n', ..] => find_attribute(GLOBAL, name, prefix(name)).is_some(),
            _ if matches!(name, "xml:lang" | "xml:space" | "xmlns" | "xmlns:xlink") => true,
            _ => match namespace {
                Namespace::Svg => {
                    name.starts_with("aria-")
                        || matches!(
                            name,
                            "autofocus" | "class" | "nonce" | "part" | "slot" | "style"
                        )
                }
                // MathML Core, "Global Attributes".
                Namespace::MathMl => {
                    name.starts_with("xlink:")
                        || matches!(
                            name,
                            "arg"
                                | "autofocus"
                                | "class"
                                | "dir"
                                | "displaystyle"
                                | "intent"
                                | "mathbackground"
                                | "mathcolor"
                                | "mathsize"
                                | "nonce"
                                | "part"
                                | "scriptlevel"
                                | "slot"
                                | "style"
                                | "tabindex"
                        )
                }
                Namespace::Html => true,
            },
        }
    }
}

/// What a value may be, in words.
fn kinds(allowed: &[Value]) -> String {
    let (mut words, mut more) = (Vec::new(), Vec::new());
    for value in allowed {
        match value {
            Value::Words(list) | Value::Exactly(list) => words.extend(*list),
            other => more.push(other.words()),
        }
    }
    let mut out = more.join(" or ");
    if !words.is_empty() {
        let words = any_of(words.into_iter());
        out = if out.is_empty() {
            words
        } else {
            format!("{out}, or {words}")
        };
    }
    out
}
