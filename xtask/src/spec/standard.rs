//! Reads the index of the HTML Standard: elements, categories, attributes, event handlers.

use super::model::{Attribute, CATEGORIES, Element, Tables};
use super::{content, obsolete, own, values};

/// The tables of HTML.
pub(crate) fn read(standard: &str) -> Result<Tables, String> {
    let mut tables = Tables::default();
    let rows = table(standard, "List of elements<")?;
    for row in &rows {
        elements(row, &mut tables)?;
    }
    for row in table(standard, "List of element content categories")? {
        categories(&row, &mut tables);
    }
    for caption in [
        "List of attributes ",
        "List of event handler content attributes",
    ] {
        for row in table(standard, caption)? {
            attributes(&row, &mut tables);
        }
    }
    extra(&mut tables);
    obsolete::read(standard, &mut tables)?;
    content::derive(&mut tables)?;
    for (name, summary) in own::pairs(own::ELEMENTS, " = ") {
        let element = tables
            .html
            .get_mut(name)
            .ok_or(format!("summary of `{name}`, which isn't there"))?;
        summary.clone_into(&mut element.summary);
    }
    complete(&tables)?;
    Ok(tables)
}

/// A cell: its text, and where its first link leads.
pub(crate) struct Cell {
    text: String,
    link: Option<String>,
}

/// The rows of the table with that caption.
fn table(standard: &str, caption: &str) -> Result<Vec<Vec<Cell>>, String> {
    let missing = || format!("the Standard has no table `{caption}` any more");
    let start = standard.find(caption).ok_or_else(missing)?;
    let rest = standard.get(start..).ok_or_else(missing)?;
    let rest = rest
        .get(..rest.find("</table>").ok_or_else(missing)?)
        .ok_or_else(missing)?;
    let body = rest.split_once("<tbody>").ok_or_else(missing)?.1;
    Ok(body.split("<tr").skip(1).map(cells).collect())
}

fn cells(row: &str) -> Vec<Cell> {
    let marked = row.replace("<td", "<th");
    let cells = marked.split("<th").skip(1);
    cells
        .map(|cell| {
            let inner = cell.split_once('>').map_or("", |(_, inner)| inner);
            let link = inner
                .split_once("href=\"")
                .and_then(|(_, rest)| rest.split('"').next());
            Cell {
                text: plain(inner),
                link: link.map(ToOwned::to_owned),
            }
        })
        .collect()
}

/// Markup without its tags, with single spaces.
pub(crate) fn plain(markup: &str) -> String {
    let mut text = String::new();
    for (index, part) in markup.split('<').enumerate() {
        text.push_str(if index == 0 {
            part
        } else {
            part.split_once('>').map_or("", |(_, after)| after)
        });
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The items of a cell, split at `;`, without asterisks.
pub(crate) fn items(cell: &str) -> Vec<&str> {
    cell.split(';')
        .map(|item| item.trim().trim_end_matches('*'))
        .filter(|item| !item.is_empty())
        .collect()
}

fn elements(row: &[Cell], tables: &mut Tables) -> Result<(), String> {
    let [name, _description, _categories, _parents, children, ..] = row else {
        return Err("a row of the elements' index has too few cells".to_owned());
    };
    if name.text.contains("custom")
        || name.text.starts_with("SVG")
        || name.text.starts_with("MathML")
    {
        return Ok(());
    }
    for name_text in name.text.split(", ") {
        let mut element = Element {
            text: text_kind(name_text),
            link: format!(
                "https://html.spec.whatwg.org/{}",
                name.link.as_deref().unwrap_or_default()
            ),
            ..Element::default()
        };
        content::children(name_text, &items(&children.text), &mut element);
        tables.html.insert(name_text.to_owned(), element);
    }
    Ok(())
}

/// What stands between the tags: see "elements" in the Standard's section on syntax.
fn text_kind(name: &str) -> &'static str {
    match name {
        "title" | "textarea" => "Rcdata",
        "script" => "Script",
        "style" | "iframe" | "xmp" | "noembed" | "noframes" | "plaintext" => "Style",
        "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta"
        | "source" | "track" | "wbr" | "param" | "basefont" | "bgsound" | "frame" | "keygen"
        | "image" | "nextid" | "isindex" => "Void",
        _ => "Normal",
    }
}

pub(crate) fn obsolete_element(name: &str, instead: &str, summary: &str) -> Element {
    Element {
        text: text_kind(name),
        categories: ["flow", "phrasing"].map(ToOwned::to_owned).into(),
        any: true,
        obsolete: Some(instead.to_owned()),
        summary: summary.to_owned(),
        link: "https://html.spec.whatwg.org/#non-conforming-features".to_owned(),
        ..Element::default()
    }
}

/// A row of the categories: the elements that always belong, then those that belong on a condition.
fn categories(row: &[Cell], tables: &mut Tables) {
    let [category, always, sometimes] = row else {
        return;
    };
    let category = category
        .text
        .to_lowercase()
        .replace(" content", "")
        .replace(" elements", "");
    if !CATEGORIES.contains(&category.as_str()) {
        return;
    }
    for name in items(&always.text) {
        if let Some(element) = tables.html.get_mut(name) {
            element.categories.insert(category.clone());
        }
    }
    for item in items(&sometimes.text) {
        let name = item.split_whitespace().next().unwrap_or_default();
        if let Some(element) = tables.html.get_mut(name) {
            element.conditional.insert(category.clone());
        }
    }
}

/// A row of the attributes: name, elements, description (not taken), value.
fn attributes(row: &[Cell], tables: &mut Tables) {
    let [name, owners, _description, value] = row else {
        return;
    };
    let owners = owners
        .text
        .replace(" (in video or audio)", "")
        .replace(" (in picture)", "");
    for owner in owners.split(';').map(str::trim) {
        if owner == "HTML elements" {
            tables.global.insert(
                name.text.clone(),
                values::attribute(&name.text, None, &value.text),
            );
            continue;
        }
        for owner in owner.split_whitespace() {
            if let Some(element) = tables.html.get_mut(owner) {
                let attribute = values::attribute(&name.text, Some(owner), &value.text);
                // `title` on `link` has two rows; the first tells more.
                element
                    .attributes
                    .entry(name.text.clone())
                    .or_insert(attribute);
            }
        }
    }
}

/// Attributes that other standards add.
fn extra(tables: &mut Tables) {
    let sisters = own::pairs(own::SISTER, " = ");
    for (name, entry) in own::pairs(own::EXTRA, " = ").into_iter().chain(sisters) {
        let (kind, keywords) = values::written(entry);
        let (name, owner) = name
            .split_once(" on ")
            .map_or((name, None), |(name, owner)| (name, Some(owner)));
        let attribute = if entry == "obsolete:" {
            obsolete::obsolete(name, owner)
        } else {
            Attribute {
                kind,
                keywords,
                obsolete: None,
                summary: own::summary(name, owner).unwrap_or_default(),
                ..Attribute::default()
            }
        };
        let table = match owner {
            Some(owner) => tables
                .html
                .get_mut(owner)
                .map(|element| &mut element.attributes),
            None => Some(&mut tables.global),
        };
        if let Some(table) = table {
            table.insert(name.to_owned(), attribute);
        }
    }
}

/// Nothing may stay without words.
fn complete(tables: &Tables) -> Result<(), String> {
    let mut missing = Vec::new();
    for (name, element) in &tables.html {
        if element.summary.is_empty() {
            missing.push(name.clone());
        }
        for (attribute, row) in &element.attributes {
            if row.summary.is_empty() {
                missing.push(format!("{attribute} on {name}"));
            }
        }
    }
    missing.extend(
        tables
            .global
            .iter()
            .filter(|(_, row)| row.summary.is_empty())
            .map(|(name, _)| name.clone()),
    );
    if missing.is_empty() {
        Ok(())
    } else {
        Err(format!("no summary for {}", missing.join(", ")))
    }
}
