//! The options of a `select` (HTML Standard §4.10.7, §4.10.10).

use super::tree::{around, below, is, text};
use scraper::ElementRef;

/// An option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) label: String,
    pub(super) value: String,
    pub(super) selected: bool,
    pub(super) disabled: bool,
    /// Whether it stands for none: see `placeholder`.
    pub(super) placeholder: bool,
}

/// The options of a `select`, those selected that a browser selects at first.
pub(super) fn of(select: ElementRef<'_>) -> Vec<Choice> {
    let mut choices: Vec<Choice> = below(*select)
        .filter(|element| is(element, "option"))
        .map(|option| read(select, option))
        .collect();
    if let Some(first) = choices
        .first_mut()
        .filter(|first| first.value.is_empty() && is_single_line(select))
    {
        let parent = below(*select)
            .find(|element| is(element, "option"))
            .and_then(|option| option.parent());
        first.placeholder = parent.is_some_and(|parent| parent.id() == select.id());
    }
    if select.attr("multiple").is_none() {
        only_last(&mut choices);
        if is_single_line(select)
            && !choices.iter().any(|choice| choice.selected)
            && let Some(first) = choices.iter_mut().find(|choice| !choice.disabled)
        {
            first.selected = true;
        }
    }
    choices
}

/// Of several that are selected in the markup, the last one stays.
fn only_last(choices: &mut [Choice]) {
    let mut found = false;
    for choice in choices.iter_mut().rev() {
        choice.selected &= !found;
        found |= choice.selected;
    }
}

fn read(select: ElementRef<'_>, option: ElementRef<'_>) -> Choice {
    let own = text(option);
    let group_disabled = around(option)
        .take_while(|above| above.id() != select.id())
        .any(|above| is(&above, "optgroup") && above.attr("disabled").is_some());
    Choice {
        value: option
            .attr("value")
            .map_or_else(|| own.clone(), str::to_owned),
        label: option
            .attr("label")
            .filter(|label| !label.is_empty())
            .map_or(own, super::tree::collapse),
        selected: option.attr("selected").is_some(),
        disabled: option.attr("disabled").is_some() || group_disabled,
        placeholder: false,
    }
}

/// Whether it shows one option at a time ("display size").
fn is_single_line(select: ElementRef<'_>) -> bool {
    let size = select
        .attr("size")
        .and_then(|size| size.trim().parse().ok());
    select.attr("multiple").is_none() && size.unwrap_or(1_u32) <= 1
}

#[cfg(test)]
mod tests {
    use super::{Choice, of};
    use crate::test::page::form::tree::{elements, is};
    use scraper::Html;

    fn choices(markup: &str) -> Vec<Choice> {
        let html = Html::parse_document(markup);
        of(elements(&html)
            .find(|element| is(element, "select"))
            .unwrap())
    }

    fn selected(markup: &str) -> Vec<String> {
        let selected = choices(markup).into_iter().filter(|choice| choice.selected);
        selected.map(|choice| choice.value).collect()
    }

    #[test]
    fn the_first_that_can_be_chosen_is() {
        assert_eq!(selected("<select><option>a<option>b</select>"), ["a"]);
        assert_eq!(
            selected("<select><option disabled>a<option>b</select>"),
            ["b"]
        );
        let group = "<select><optgroup disabled><option>a</optgroup><option>b</select>";
        assert_eq!(selected(group), ["b"]);
        for none in ["size=2", "multiple"] {
            let markup = format!("<select {none}><option>a<option>b</select>");
            assert_eq!(selected(&markup), [""; 0]);
        }
    }

    #[test]
    fn the_markup_may_select() {
        let options = "<option selected>a<option>b<option selected>c</select>";
        assert_eq!(selected(&format!("<select>{options}")), ["c"]);
        assert_eq!(selected(&format!("<select multiple>{options}")), ["a", "c"]);
    }

    #[test]
    fn an_option_has_a_label_and_a_value() {
        let all = choices(
            "<select><option value=''> None \n yet<option value=1 label=One>x<option>Two </select>",
        );
        let read: Vec<_> = all
            .iter()
            .map(|choice| (&*choice.label, &*choice.value, choice.placeholder))
            .collect();
        assert_eq!(
            read,
            [
                ("None yet", "", true),
                ("One", "1", false),
                ("Two", "Two", false)
            ]
        );
    }
}
