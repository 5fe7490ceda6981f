//! What controls and forms are called: the names by which visitors know them (HTML-AAM §4.1, simplified to what is written).

use super::kind::Kind;
use super::tree::{around, below, by_id, collapse, elements, is, owner, referenced, text};
use scraper::{ElementRef, Html};

/// What a control is called: by `aria-labelledby`, `aria-label`, its labels, its content where it is a button; else by its
/// `title`; else by its `placeholder`.
pub(super) fn of_control(html: &Html, control: ElementRef<'_>, kind: Kind) -> Vec<String> {
    let mut names = aria(html, control);
    names.extend(labels(html, control));
    names.extend(of_button(control, kind));
    for last in ["title", "placeholder"] {
        if names.is_empty() {
            names.extend(control.attr(last).map(collapse));
        }
        names.retain(|name| !name.is_empty());
    }
    names.dedup();
    names
}

/// What a form is called: by `aria-labelledby`, `aria-label`, the headings and legends in it, a heading right before it, its
/// id, its name, the buttons that send it.
pub(super) fn of_form(html: &Html, form: ElementRef<'_>) -> Vec<String> {
    let mut names = aria(html, form);
    let before = form
        .prev_siblings()
        .find_map(ElementRef::wrap)
        .filter(is_heading);
    let inside = below(*form).filter(|element| is_heading(element) || is(element, "legend"));
    names.extend(before.into_iter().chain(inside).map(text));
    names.extend(
        ["id", "name"]
            .iter()
            .filter_map(|name| form.attr(name))
            .map(str::to_owned),
    );
    for button in elements(html) {
        if let Some(kind) = Kind::of(&button).filter(|kind| kind.submits())
            && owner(html, button) == Some(form.id())
        {
            names.extend(of_control(html, button, kind));
        }
    }
    names.retain(|name| !name.is_empty());
    let mut seen = Vec::new();
    names.retain(|name| {
        let new = !seen.contains(name);
        seen.push(name.clone());
        new
    });
    names
}

/// What the group is called in which a radio button stands: by the legend of a `fieldset`, or by what ARIA says of it.
pub(super) fn of_group(html: &Html, control: ElementRef<'_>) -> Vec<String> {
    around(control)
        .find_map(|above| {
            let mut names = aria(html, above);
            if is(&above, "fieldset") {
                let legend = above.child_elements().find(|child| is(child, "legend"));
                names.extend(legend.map(text));
            } else if !matches!(above.attr("role"), Some("radiogroup" | "group")) {
                return None;
            }
            names.retain(|name| !name.is_empty());
            (!names.is_empty()).then_some(names)
        })
        .unwrap_or_default()
}

fn aria(html: &Html, element: ElementRef<'_>) -> Vec<String> {
    let by_others = element
        .attr("aria-labelledby")
        .map(|ids| referenced(html, ids));
    let own = element.attr("aria-label").map(collapse);
    by_others
        .into_iter()
        .chain(own)
        .filter(|name| !name.is_empty())
        .collect()
}

/// The texts of the labels of a control (HTML Standard §4.10.4).
fn labels(html: &Html, control: ElementRef<'_>) -> Vec<String> {
    elements(html)
        .filter(|element| is(element, "label"))
        .filter(|label| labelled(html, *label) == Some(control))
        .map(text)
        .filter(|text| !text.is_empty())
        .collect()
}

/// The control that a label is for.
fn labelled<'a>(html: &'a Html, label: ElementRef<'a>) -> Option<ElementRef<'a>> {
    let labelable =
        |element: &ElementRef<'_>| Kind::of(element).is_some_and(|kind| kind != Kind::Hidden);
    match label.attr("for") {
        Some(id) => by_id(html, id).filter(labelable),
        None => below(*label).find(|element| {
            labelable(element) || matches!(element.value().name(), "meter" | "output" | "progress")
        }),
    }
}

fn of_button(control: ElementRef<'_>, kind: Kind) -> Option<String> {
    if is(&control, "button") {
        return Some(text(control)).filter(|text| !text.is_empty());
    }
    let value = || control.attr("value").map(collapse);
    match kind {
        Kind::Submit => value().or_else(|| Some("Submit".to_owned())),
        Kind::Reset => value().or_else(|| Some("Reset".to_owned())),
        Kind::Button => value(),
        Kind::Image => control
            .attr("alt")
            .map(collapse)
            .filter(|text| !text.is_empty()),
        _ => None,
    }
}

fn is_heading(element: &ElementRef<'_>) -> bool {
    matches!(
        element.value().name(),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6"
    )
}

#[cfg(test)]
mod tests {
    use super::{of_control, of_form, of_group};
    use crate::test::page::form::kind::Kind;
    use crate::test::page::form::tree::by_id;
    use scraper::Html;

    fn names(markup: &str) -> Vec<String> {
        let html = Html::parse_document(markup);
        let control = by_id(&html, "c").unwrap();
        of_control(&html, control, Kind::of(&control).unwrap())
    }

    #[test]
    fn a_control_is_called_as_its_labels_say() {
        for (markup, expected) in [
            ("<label for=c>A\n b</label><input id=c>", &["A b"][..]),
            ("<label>A <input id=c> b</label>", &["A b"]),
            ("<label>A <select id=c><option>x</select></label>", &["A"]),
            ("<label>A <input><input id=c></label>", &[]),
            (
                "<label for=c>A</label><label>B<input id=c></label>",
                &["A", "B"],
            ),
            (
                "<b id=x>A</b><i id=y hidden>B</i><input id=c aria-labelledby='x y'>",
                &["A B"],
            ),
            ("<input id=c aria-label=A title=T placeholder=P>", &["A"]),
            ("<input id=c title=T placeholder=P>", &["T"]),
            ("<input id=c placeholder='P  q'>", &["P q"]),
            ("<input id=c type=hidden>", &[]),
        ] {
            assert_eq!(names(markup), expected, "{markup}");
        }
    }

    #[test]
    fn a_button_is_called_as_it_reads() {
        for (markup, expected) in [
            ("<button id=c><b>Do</b> it</button>", "Do it"),
            ("<button id=c><img src=x alt=Go></button>", "Go"),
            ("<input id=c type=submit>", "Submit"),
            ("<input id=c type=submit value='Do it'>", "Do it"),
            ("<input id=c type=image alt=Go>", "Go"),
            ("<input id=c type=image title=Go>", "Go"),
        ] {
            assert_eq!(names(markup), [expected], "{markup}");
        }
    }

    #[test]
    fn a_form_has_many_names() {
        let html = Html::parse_document(
            "<h2>Before</h2><form id=f aria-label=Label name=n><h3>In</h3><fieldset><legend>Legend</legend></fieldset>\
             <button>Send</button></form><button form=f>Far</button><button>Other</button>",
        );
        let form = by_id(&html, "f").unwrap();
        assert_eq!(
            of_form(&html, form),
            ["Label", "Before", "In", "Legend", "f", "n", "Send", "Far"]
        );
    }

    #[test]
    fn a_group_is_called_as_its_legend() {
        for markup in [
            "<fieldset><legend>Size</legend><div><input id=c type=radio></div></fieldset>",
            "<div role=radiogroup aria-label=Size><input id=c type=radio></div>",
            "<p id=s>Size</p><div role=radiogroup aria-labelledby=s><input id=c type=radio></div>",
        ] {
            let html = Html::parse_document(markup);
            assert_eq!(of_group(&html, by_id(&html, "c").unwrap()), ["Size"]);
        }
    }
}
