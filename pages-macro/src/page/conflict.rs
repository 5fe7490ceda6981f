//! Two pages of one crate with the same URL and method, where that can be seen: the second gets the error.
//!
//! The table lives as long as the compiler's process, which compiles one crate. An editor's process expands many crates,
//! and each page again and again, so that nothing is looked up there.

use super::function::Function;
use super::option::Options;
use crate::error::Errors;
use crate::path::shapes;
use proc_macro2::Span;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Where a page is written.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    name: String,
    file: String,
    line: usize,
    column: usize,
}

/// The method and the shape of a URL, and who answers it.
static ANSWERED: Mutex<Option<HashMap<(String, String), Place>>> = Mutex::new(None);

/// Looks whether another page answers what this one does, and keeps in mind what this one does.
pub(crate) fn look(options: &Options, function: &Function, errors: &mut Errors) {
    let Some((pattern, span)) = &options.path else {
        return;
    };
    // Of pages that depend on `cfg`, only one may be there in the end.
    let conditional = function
        .attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr"));
    if conditional || is_editor() {
        return;
    }
    let place = place(&function.plain_name(), function.signature.ident.span());
    let mut methods: Vec<String> = options.methods.iter().map(ToString::to_string).collect();
    if methods.is_empty() {
        methods.push("get".to_owned());
    }
    let mut table = ANSWERED.lock().unwrap_or_else(PoisonError::into_inner);
    let table = table.get_or_insert_default();
    for shape in shapes(pattern) {
        for method in &methods {
            let other = table
                .entry((method.clone(), shape.clone()))
                .or_insert_with(|| place.clone());
            if *other != place {
                let Place {
                    name, file, line, ..
                } = other;
                errors.push(
                    *span,
                    format!("the page `{name}` answers the same URL: {file}:{line}"),
                    "give one of them another path or method",
                );
                return;
            }
        }
    }
}

/// Whether this runs for an editor: rust-analyzer says so to the processes that expand macros for it.
fn is_editor() -> bool {
    std::env::var_os("RUST_ANALYZER_INTERNALS_DO_NOT_USE").is_some()
        || std::env::current_exe().is_ok_and(|path| {
            path.file_stem()
                .is_some_and(|name| name.to_string_lossy().contains("rust-analyzer"))
        })
}

/// Outside of the compiler, in tests, there are no files, and pages are told apart by their names.
fn place(name: &str, span: Span) -> Place {
    let span = proc_macro::is_available().then(|| span.unwrap());
    Place {
        name: name.to_owned(),
        file: span.map_or_else(String::new, |span| span.file()),
        line: span.map_or(0, |span| span.line()),
        column: span.map_or(0, |span| span.column()),
    }
}
