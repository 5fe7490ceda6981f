//! What only the whole document can tell about roles: tabs and their panels, owners, labels.

use super::progress::Explicit;
use crate::check::Checker;
use crate::check::given::Given;
use crate::element::Namespace;
use crate::rule;
use alloc::string::String;
use alloc::vec::Vec;

/// What was seen of roles that refer to each other.
#[derive(Debug)]
pub(in crate::check) struct Widgets<L> {
    /// Selected tabs: what they control, their own identifier, the place.
    tabs: Vec<(Option<String>, Option<String>, L)>,
    /// Panels of tabs: their identifier, and what names them.
    panels: Vec<(Option<String>, Option<String>)>,
    /// Elements outside of the roles that they belong to; their identifiers may be in a list of an owner.
    orphans: Vec<Orphan<L>>,
    /// The roles of owners, with what they own.
    owners: Vec<(&'static str, String)>,
    /// Labels with a role or a property: the control, the attribute, the place.
    labels: Vec<(String, &'static str, L)>,
    /// Fields that nothing but a label can name: the element, its identifier, the place.
    pub(super) fields: Vec<(&'static str, Option<String>, L)>,
    /// Something of that kind isn't known.
    unclear: bool,
    /// The root is `html`: nothing surrounds the markup.
    pub(super) whole: bool,
}

#[derive(Debug)]
struct Orphan<L> {
    role: &'static str,
    context: &'static [&'static str],
    id: String,
    at: L,
}

impl<L> Default for Widgets<L> {
    fn default() -> Self {
        Self {
            tabs: Vec::new(),
            panels: Vec::new(),
            orphans: Vec::new(),
            owners: Vec::new(),
            labels: Vec::new(),
            fields: Vec::new(),
            unclear: false,
            whole: false,
        }
    }
}

impl<L> Widgets<L> {
    pub(super) fn orphan(
        &mut self,
        role: &'static str,
        context: &'static [&'static str],
        id: String,
        at: L,
    ) {
        self.orphans.push(Orphan {
            role,
            context,
            id,
            at,
        });
    }

    pub(super) fn label(&mut self, control: String, attribute: &'static str, at: L) {
        self.labels.push((control, attribute, at));
    }
}

impl<L: Copy> Checker<L> {
    /// Keeps what the innermost element says about others.
    pub(super) fn note_widget(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let role = match frame.progress.aria.role {
            Explicit::Known(role) => role.name,
            Explicit::Unknown => {
                self.widgets.unclear = true;
                return;
            }
            Explicit::Absent | Explicit::Other => return,
        };
        let html = frame
            .element
            .is_none_or(|element| element.namespace == Namespace::Html);
        let text = |name| match self.given(frame, name) {
            Given::Absent => Some(None),
            Given::Text(text, _) => Some(Some(String::from(text))),
            Given::Maybe | Given::Unknown(_) => None,
        };
        match role {
            "tab" | "tabpanel" if !html => {}
            "tab" if self.given(frame, "aria-selected").is("true") => {
                match (text("aria-controls"), text("id")) {
                    (Some(controls), Some(id)) => {
                        let at = frame.at;
                        self.widgets.tabs.push((controls, id, at));
                    }
                    _ => self.widgets.unclear = true,
                }
            }
            "tabpanel" => match (text("id"), text("aria-labelledby")) {
                (Some(id), Some(name)) => self.widgets.panels.push((id, name)),
                _ => self.widgets.unclear = true,
            },
            _ => match text("aria-owns") {
                Some(Some(owned)) => self.widgets.owners.push((role, owned)),
                Some(None) => {}
                None => self.widgets.unclear = true,
            },
        }
    }

    /// Everything has ended.
    pub(in crate::check) fn finish_roles(&mut self) {
        let widgets = core::mem::take(&mut self.widgets);
        for (control, attribute, at) in &widgets.labels {
            if self.document.is_control(control) {
                self.say(&rule::LABEL_ROLE, *at, &[("attribute", attribute)]);
            }
        }
        if self.document.holes || !(widgets.whole || self.document.whole) {
            return;
        }
        self.finish_names(&widgets.fields);
        if widgets.unclear {
            return;
        }
        for (controls, id, at) in &widgets.tabs {
            let shown = widgets.panels.iter().any(|(panel, name)| {
                controls
                    .as_ref()
                    .is_some_and(|controls| panel.as_ref() == Some(controls))
                    || id.as_ref().is_some_and(|id| name.as_ref() == Some(id))
            });
            if !shown {
                self.say(&rule::TAB_WITHOUT_PANEL, *at, &[]);
            }
        }
        for orphan in &widgets.orphans {
            let owned = widgets.owners.iter().any(|(role, owned)| {
                orphan.context.contains(role)
                    && owned.split_ascii_whitespace().any(|id| id == orphan.id)
            });
            if !owned {
                self.report_context(orphan.role, orphan.context, orphan.at);
            }
        }
    }
}
