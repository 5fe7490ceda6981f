//! Our own words and rules: the files in `own/`.

/// The lines of one of the files as (left, right), without comments.
pub(crate) fn pairs<'a>(file: &'a str, between: &str) -> Vec<(&'a str, &'a str)> {
    file.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(between))
        .map(|(left, right)| (left.trim(), right.trim()))
        .collect()
}

/// The entry for a name on an element, else the one for the name alone.
pub(crate) fn find<'a>(file: &'a str, name: &str, element: Option<&str>) -> Option<&'a str> {
    let entries = pairs(file, " = ");
    let exact = element.map(|element| format!("{name} on {element}"));
    let entry = |wanted: &str| {
        entries
            .iter()
            .find(|(left, _)| *left == wanted)
            .map(|(_, right)| *right)
    };
    exact
        .and_then(|exact| entry(&exact))
        .or_else(|| entry(name))
}

pub(crate) const ELEMENTS: &str = include_str!("own/elements.txt");
pub(crate) const OBSOLETE: &str = include_str!("own/obsolete.txt");
pub(crate) const FOREIGN: &str = include_str!("own/foreign.txt");
pub(crate) const ATTRIBUTES: &str = include_str!("own/attributes.txt");
pub(crate) const OBSOLETE_ATTRIBUTES: &str = include_str!("own/obsolete-attributes.txt");
pub(crate) const KINDS: &str = include_str!("own/kinds.txt");
pub(crate) const DATATYPES: &str = include_str!("own/datatypes.txt");
pub(crate) const EXTRA: &str = include_str!("own/extra.txt");
pub(crate) const SISTER: &str = include_str!("own/sister.txt");
pub(crate) const REQUIRED: &str = include_str!("own/required.txt");
pub(crate) const NESTING: &str = include_str!("own/nesting.txt");

/// What an attribute does, in one line.
pub(crate) fn summary(name: &str, element: Option<&str>) -> Option<String> {
    if let Some(event) = name.strip_prefix("on") {
        return Some(format!("A script for the `{event}` event."));
    }
    find(ATTRIBUTES, name, element).map(ToOwned::to_owned)
}

/// The names of attributes that standards beside HTML's define.
pub(crate) fn sisters() -> impl Iterator<Item = &'static str> {
    pairs(SISTER, " = ")
        .into_iter()
        .map(|(left, _)| left.split(' ').next().unwrap_or(left))
}
