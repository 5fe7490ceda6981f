//! Reads what the Standard calls obsolete: elements and attributes that must not be used any more.

use super::model::{Attribute, Tables};
use super::{own, standard};

/// Adds the obsolete elements and attributes.
pub(crate) fn read(text: &str, tables: &mut Tables) -> Result<(), String> {
    let section = text
        .split_once("<h3 id=\"non-conforming-features\"")
        .and_then(|(_, rest)| rest.split("<h3").next())
        .ok_or("the Standard has no section on non-conforming features any more")?;
    let terms: Vec<String> = section
        .split("<dt")
        .skip(1)
        .filter_map(|part| part.split_once('>')?.1.split_once("</dt>"))
        .map(|(term, _)| standard::plain(term))
        .collect();
    for (name, words) in own::pairs(own::OBSOLETE, " = ") {
        let (summary, instead) = words
            .split_once(" -> ")
            .ok_or(format!("no advice on `{name}`"))?;
        // `image` is no element at all but a misspelling that the parser knows.
        if name != "image" && !terms.iter().any(|term| term == name) {
            return Err(format!("`{name}` isn't obsolete any more"));
        }
        tables.html.insert(
            name.to_owned(),
            standard::obsolete_element(name, instead, summary),
        );
    }
    for term in &terms {
        match term.split_once(" on ") {
            Some((attribute, owners)) => attributes(attribute, owners, tables),
            None if !tables.html.contains_key(term) => {
                return Err(format!("no words on obsolete `{term}`"));
            }
            None => {}
        }
    }
    Ok(())
}

/// `background on body, table, and td elements`.
fn attributes(name: &str, owners: &str, tables: &mut Tables) {
    let owners = owners.split(" element").next().unwrap_or_default();
    let owners = owners
        .replace("h1—h6", "h1, h2, h3, h4, h5, h6")
        .replace(" and ", ", ");
    for owner in owners
        .split(',')
        .map(str::trim)
        .filter(|owner| !owner.is_empty())
    {
        if owner == "all" {
            tables
                .global
                .entry(name.to_owned())
                .or_insert_with(|| obsolete(name, None));
        } else if let Some(element) = tables.html.get_mut(owner) {
            element
                .attributes
                .entry(name.to_owned())
                .or_insert_with(|| obsolete(name, Some(owner)));
        }
    }
}

/// The row of an obsolete attribute.
pub(crate) fn obsolete(name: &str, owner: Option<&str>) -> Attribute {
    let instead = own::find(own::OBSOLETE_ATTRIBUTES, name, owner).unwrap_or("CSS");
    let kind = match name {
        "background" | "longdesc" | "lowsrc" | "manifest" | "profile" | "codebase" | "classid"
        | "datasrc" => "Url",
        _ if name.starts_with("on") => "Event",
        _ => "Text",
    };
    Attribute {
        kind,
        keywords: Vec::new(),
        obsolete: Some(instead.to_owned()),
        summary: format!("Obsolete; use {instead}."),
        ..Attribute::default()
    }
}
