//! Opens the site in process, with a folder of its own.

use examples::Options;
use pages::test::Client;
use std::path::Path;
use std::time::Duration;

/// A visitor of a site that keeps everything in this folder.
pub(super) fn visitor(folder: &Path, idle: Option<Duration>) -> Client {
    let options = Options {
        port: 0,
        data: folder.to_owned(),
        idle,
        routes: false,
        help: false,
    };
    pages::test::client(crate::site(&options).unwrap()).unwrap()
}

#[test]
fn every_literal_link_leads_somewhere() {
    pages::test::links!();
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let options = Options {
        port: 0,
        data: file.join("below"),
        idle: None,
        routes: false,
        help: false,
    };
    let error = crate::site(&options).err().unwrap().to_string();
    assert!(error.contains("file/below"), "{error}");
}
