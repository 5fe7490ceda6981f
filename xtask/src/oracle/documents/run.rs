//! Makes the documents, or gathers them, and has both checkers judge them.

use super::grammar::Grammar;
use super::mutate::{Stock, spoil};
use super::random::Random;
use super::report::{Documents, report};
use crate::oracle::judges;
use crate::oracle::probe::Syntax;
use crate::spec::Tables;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Judges documents that the grammar writes: each fourth as it is, all others spoiled in one place.
pub(in crate::oracle) fn made(
    tables: &Tables,
    values: &[&str],
    (count, seed): (usize, u64),
    sources: &Path,
    out: &Path,
) -> Result<Documents, String> {
    let folder = out.join("documents");
    empty(&folder)?;
    let owned = tables
        .html
        .values()
        .flat_map(|element| element.attributes.keys());
    let stock = Stock {
        elements: tables.html.keys().map(String::as_str).collect(),
        attributes: owned
            .chain(tables.global.keys())
            .chain(tables.aria.keys())
            .map(String::as_str)
            .collect(),
        values: values.to_vec(),
    };
    let grammar = Grammar::of_documents();
    let mut changes = BTreeMap::new();
    for index in 0..count {
        let mut random = Random::new(seed.wrapping_mul(1_000_003).wrapping_add(index as u64));
        let mut text = grammar.document(&mut random);
        let mut what = "as written".to_owned();
        if index % 4 > 0 {
            (text, what) = spoil(&text, &stock, &mut random);
        }
        let name = format!("{index:06}.html");
        std::fs::write(folder.join(&name), text).map_err(|error| error.to_string())?;
        changes.insert(name, what);
    }
    compare("documents", &folder, changes, sources, out)
}

/// Judges the documents below a folder.
pub(in crate::oracle) fn found(
    from: &Path,
    sources: &Path,
    out: &Path,
) -> Result<Documents, String> {
    let folder = out.join("found");
    empty(&folder)?;
    let mut names = BTreeMap::new();
    let mut folders = vec![from.to_path_buf()];
    while let Some(next) = folders.pop() {
        let entries =
            std::fs::read_dir(&next).map_err(|error| format!("{}: {error}", next.display()))?;
        let mut paths: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .collect();
        paths.sort();
        for path in paths {
            let is_html = path
                .extension()
                .is_some_and(|extension| extension == "html" || extension == "htm");
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if is_html && path.is_file() {
                let name = format!("{:06}.html", names.len());
                std::fs::copy(&path, folder.join(&name)).map_err(|error| error.to_string())?;
                names.insert(name, path.display().to_string());
            }
        }
    }
    compare("found", &folder, names, sources, out)
}

fn compare(
    name: &'static str,
    folder: &Path,
    mut notes: BTreeMap<String, String>,
    sources: &Path,
    out: &Path,
) -> Result<Documents, String> {
    let (theirs, failed) = judges::nu(sources, folder)?;
    notes.retain(|file, _| !failed.contains(file));
    let ours = judges::ours(Syntax::Html, folder)?;
    let (documents, text) = report(name, &notes, &theirs, &ours);
    let path = out.join(format!("{name}.txt"));
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(documents)
}

fn empty(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| error.to_string())?;
    }
    std::fs::create_dir_all(folder).map_err(|error| error.to_string())
}
