//! From the name in a start tag to the element, by what is open.

use super::Checker;
use super::frame::{Frame, Name, Scope};
use crate::element::{Categories, Element, Namespace, element, elements, is_custom_element_name};
use crate::near::nearest;
use crate::rule;
use alloc::format;

impl<L: Copy> Checker<L> {
    /// Opens an element of that name.
    pub(super) fn push(&mut self, name: &str, at: L) -> Option<&'static Element> {
        let around = self
            .frames
            .last()
            .map_or(Scope::Unknown, |frame| frame.scope);
        let found = find(around, name).or_else(|| self.folded(around, name, at));
        let mut frame = Frame::unknown(at, self.seen.len());
        frame.spread = false;
        frame.eased = false;
        frame.in_tag = true;
        frame.free = self.stands_free();
        frame.texts = self.texts.len();
        if let Some(element) = found {
            frame.element = Some(element);
            frame.name = Name::Known(element.name);
            frame.opaque = false;
            frame.scope = within(around, element);
        } else if around != Scope::Svg && is_custom_element_name(name) {
            // A custom element holds what its parent may hold.
            frame.name = Name::Other(name.into());
            frame.opaque = false;
            frame.scope = if around == Scope::Unknown {
                Scope::Unknown
            } else {
                Scope::Html
            };
        } else {
            // The content of a template has no requirements.
            if !frame.free {
                self.unknown_element(around, name, at);
            }
            // Once is enough: nothing more is said about what can't be known.
            frame.spread = true;
        }
        self.frames.push(frame);
        found
    }

    /// Whether what comes next stands in a template.
    pub(super) fn stands_free(&self) -> bool {
        let around = self.frames.last();
        around.is_some_and(|frame| frame.free || frame.is_html("template"))
    }

    /// The element whose name only differs in case.
    fn folded(&mut self, around: Scope, name: &str, at: L) -> Option<&'static Element> {
        if matches!(around, Scope::Svg | Scope::MathMl)
            || !name.bytes().any(|byte| byte.is_ascii_uppercase())
        {
            return None;
        }
        let lower = name.to_ascii_lowercase();
        let found = find(around, &lower)?;
        self.say(
            &rule::UPPERCASE_NAME,
            at,
            &[("name", name), ("lower", &lower)],
        );
        Some(found)
    }

    fn unknown_element(&mut self, around: Scope, name: &str, at: L) {
        let (of, elsewhere) = match around {
            Scope::Svg => (Namespace::Svg, [Namespace::Html, Namespace::MathMl]),
            Scope::MathMl => (Namespace::MathMl, [Namespace::Html, Namespace::Svg]),
            Scope::Html | Scope::MathText | Scope::Unknown => {
                (Namespace::Html, [Namespace::Svg, Namespace::MathMl])
            }
        };
        let other = elsewhere
            .into_iter()
            .find_map(|namespace| element(namespace, name));
        // Around a piece there may be `svg`.
        let more: &[Element] = if around == Scope::Unknown {
            elements(Namespace::Svg)
        } else {
            &[]
        };
        let near = || {
            let names = elements(of)
                .iter()
                .chain(more)
                .filter(|row| row.obsolete.is_none())
                .map(|row| row.name);
            nearest(name, names).map(|near| format!("did you mean `{near}`?"))
        };
        let help = match other.map(|element| element.namespace) {
            Some(Namespace::Html) if around == Scope::Svg => {
                Some(format!("`{name}` is HTML: in SVG it must stand in `foreignObject`"))
            }
            Some(Namespace::Html) => Some(format!("`{name}` is HTML: in MathML it must stand in `mtext`")),
            Some(Namespace::Svg) => Some(format!("`{name}` is SVG: it must stand in `svg`")),
            Some(Namespace::MathMl) => near().or(Some(format!("`{name}` is MathML: it must stand in `math`"))),
            None => near().or_else(|| {
                Some("the name of a custom element holds a hyphen, that of a component begins with a capital".into())
            }),
        };
        let message = rule::fill(rule::UNKNOWN_ELEMENT.message, &[("name", name)]);
        self.report(&rule::UNKNOWN_ELEMENT, at, message, help);
    }
}

/// The element that a parser would see there.
fn find(around: Scope, name: &str) -> Option<&'static Element> {
    let html = || {
        element(Namespace::Html, name).or_else(|| match name.as_bytes() {
            b"svg" => element(Namespace::Svg, name),
            b"math" => element(Namespace::MathMl, name),
            _ => None,
        })
    };
    match around {
        Scope::Html => html(),
        Scope::Svg => element(Namespace::Svg, name),
        Scope::MathMl => element(Namespace::MathMl, name),
        Scope::MathText => match name.as_bytes() {
            b"mglyph" | b"malignmark" => element(Namespace::MathMl, name),
            _ => html(),
        },
        Scope::Unknown => html()
            .or_else(|| element(Namespace::Svg, name))
            .or_else(|| element(Namespace::MathMl, name)),
    }
}

/// The vocabulary inside of an element. See "the rules for parsing tokens in foreign content" in the Standard.
fn within(around: Scope, parent: &Element) -> Scope {
    match (parent.namespace, parent.name) {
        // A template may be for anything; an annotation is SVG, or HTML if `encoding` says so.
        (Namespace::Html, "template") | (Namespace::MathMl, "annotation-xml") => Scope::Unknown,
        // A name that SVG has too (`a`, `title`) may be SVG's, as long as it isn't known what is around.
        (Namespace::Html, name)
            if around == Scope::Unknown && element(Namespace::Svg, name).is_some() =>
        {
            Scope::Unknown
        }
        (Namespace::Html, _) | (Namespace::Svg, "foreignObject" | "desc" | "title") => Scope::Html,
        (Namespace::Svg, _) => Scope::Svg,
        (Namespace::MathMl, "mi" | "mo" | "mn" | "ms" | "mtext") => Scope::MathText,
        (Namespace::MathMl, _) => Scope::MathMl,
    }
}

impl<L> Frame<L> {
    /// The categories that the element has wherever it stands, beside its own.
    pub(super) fn categories(&self) -> Categories {
        match self.element {
            Some(element) => element.categories,
            None => Categories::CUSTOM,
        }
    }
}
