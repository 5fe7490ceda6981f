//! From the index's "children" to content models, and our own rows about nesting.

use super::model::{CATEGORIES, Element, Inside, Tables};
use super::own;

/// Fills in what the element may hold.
pub(crate) fn children(name: &str, items: &[&str], element: &mut Element) {
    for &item in items {
        match item {
            "empty" if name == "template" => element.any = true,
            "empty" => {}
            // `varies` is `noscript`: metadata in the head of the document, elsewhere what its parent may hold.
            "transparent" | "varies" => element.transparent = true,
            "text" | "script, data, or script documentation" => element.text_allowed = true,
            "one img" => {
                element.allowed.insert("img".to_owned());
            }
            _ => {
                let item = item
                    .trim_end_matches(" elements")
                    .trim_end_matches(" content");
                element.text_allowed |= matches!(item, "flow" | "phrasing");
                element.allowed.insert(item.to_owned());
            }
        }
    }
}

/// Derives required parents, and adds the rows of `own/nesting.txt` and `own/required.txt`.
pub(crate) fn derive(tables: &mut Tables) -> Result<(), String> {
    for (name, group) in own::pairs(own::REQUIRED, " = ") {
        let group = group.split('|').map(ToOwned::to_owned).collect();
        element(tables, name)?.required.push(group);
    }
    let mut around_main = Vec::new();
    for (left, right) in own::pairs(own::NESTING, ":") {
        let names = || right.split_whitespace().map(ToOwned::to_owned);
        match left.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["forbid", name] => element(tables, name)?.forbidden.extend(names()),
            ["inside", parent, name] => {
                element(tables, name)?.inside.push(Inside {
                    parent: (*parent).to_owned(),
                    allowed: names().collect(),
                    order: None,
                });
            }
            ["order", parent, name] => {
                let rows = &mut element(tables, name)?.inside;
                let row = rows.iter_mut().find(|row| row.parent == **parent);
                row.ok_or(format!("own/nesting.txt: no `inside` for `{left}`"))?
                    .order = Some(right.to_owned());
            }
            ["also", name] => element(tables, name)?.categories.extend(names()),
            ["within", name] => element(tables, name)?.within = Some(right.to_owned()),
            ["holds", name] => {
                let element = element(tables, name)?;
                element.any = false;
                element.allowed = names().collect();
                let text = ["flow", "phrasing"].map(|kind| element.allowed.contains(kind));
                element.text_allowed = text.contains(&true);
            }
            ["nowhere", name] => element(tables, name)?.categories = names().collect(),
            ["named"] => tables.named.extend(names()),
            ["ordered"] => {
                for name in names() {
                    element(tables, &name)?.ordered = true;
                }
            }
            ["main"] => around_main.extend(names()),
            _ => return Err(format!("own/nesting.txt: what is `{left}`?")),
        }
    }
    for (name, element) in &mut tables.html {
        if !around_main.contains(name) && element.obsolete.is_none() {
            element.forbidden.insert("main".to_owned());
        }
    }
    parents(tables);
    known(tables)
}

fn element<'a>(tables: &'a mut Tables, name: &str) -> Result<&'a mut Element, String> {
    tables
        .html
        .get_mut(name)
        .ok_or(format!("own/: there is no element `{name}`"))
}

/// An element that no category lets in goes only where a content model names it: those are its parents.
fn parents(tables: &mut Tables) {
    let names: Vec<String> = tables.html.keys().cloned().collect();
    for name in names {
        let Some(element) = tables.html.get(&name) else {
            continue;
        };
        let placed = ["flow", "phrasing", "metadata"];
        let everywhere = element
            .categories
            .iter()
            .chain(&element.conditional)
            .any(|c| placed.contains(&c.as_str()));
        if everywhere || element.any {
            continue;
        }
        let mut parents: Vec<String> = Vec::new();
        for (parent, row) in &tables.html {
            if row.allowed.contains(&name) {
                parents.push(parent.clone());
            }
        }
        if let Some(element) = tables.html.get_mut(&name) {
            element.parents = parents;
        }
    }
}

/// Every word in a content model is a category or an element.
fn known(tables: &Tables) -> Result<(), String> {
    for (name, element) in &tables.html {
        let inside = element.inside.iter().flat_map(|row| &row.allowed);
        for item in element
            .allowed
            .iter()
            .chain(&element.forbidden)
            .chain(inside)
        {
            if !CATEGORIES.contains(&item.as_str()) && !tables.html.contains_key(item) {
                return Err(format!("what `{name}` holds: there is no `{item}`"));
            }
        }
    }
    Ok(())
}
