//! The files that this site is made of, as they were compiled.

use std::path::Path;

/// A file of this site.
#[derive(Clone, Copy, Debug)]
pub(crate) struct File {
    /// Where it lies below the folder of the site.
    pub(crate) path: &'static str,
    pub(crate) text: &'static str,
}

/// The text of each file is part of the program.
macro_rules! files {
    ($($path:literal)*) => {
        &[$(File { path: $path, text: include_str!(concat!("../", $path)) }),*]
    };
}

/// All of them, in the order in which they are best read.
pub(crate) const FILES: &[File] = files! {
    "lispweb.rs"
    "tutorial.rs"
    "letters.rs"
    "tables.rs"
    "house.rs"
    "report.rs"
    "dashboard.rs"
    "strikes/mod.rs"
    "strikes/page.rs"
    "strikes/report.rs"
    "strikes/rows.rs"
    "strikes/store.rs"
    "strikes/summary.rs"
    "rules/mod.rs"
    "rules/list.rs"
    "rules/rule.rs"
    "rules/search.rs"
    "rules/said.rs"
    "rules/words.rs"
    "guestbook/mod.rs"
    "guestbook/page.rs"
    "guestbook/sign.rs"
    "guestbook/delete.rs"
    "guestbook/store.rs"
    "members/mod.rs"
    "members/page.rs"
    "members/login.rs"
    "members/logout.rs"
    "members/note.rs"
    "members/account.rs"
    "members/guard.rs"
    "members/throttle.rs"
    "members/store.rs"
    "upload/mod.rs"
    "upload/page.rs"
    "upload/parcel.rs"
    "upload/download.rs"
    "upload/discard.rs"
    "upload/shelf.rs"
    "upload/script.rs"
    "upload/progress.js"
    "controls/mod.rs"
    "controls/form.rs"
    "controls/choices.rs"
    "controls/page.rs"
    "controls/arrived.rs"
    "front.rs"
    "catalog.rs"
    "layout.rs"
    "database.rs"
    "token.rs"
    "moment.rs"
    "problem.rs"
    "style.rs"
    "site.css"
    "icon.svg"
    "source/mod.rs"
    "source/page.rs"
    "source/listing.rs"
    "source/files.rs"
    "source/tint.rs"
    "main.rs"
    "tests/mod.rs"
    "tests/visitor.rs"
    "tests/guestbook.rs"
    "tests/members.rs"
    "tests/upload.rs"
    "tests/controls.rs"
    "tests/rules.rs"
};

/// The file of this path.
pub(crate) fn find(path: &str) -> Option<&'static File> {
    FILES.iter().find(|file| file.path == path)
}

/// The path below the folder of the site of a file as the compiler names it.
pub(crate) fn below(compiled: &str) -> Option<&'static str> {
    FILES
        .iter()
        .map(|file| file.path)
        .find(|path| Path::new(compiled).ends_with(Path::new("site").join(path)))
}

#[cfg(test)]
mod tests {
    use super::{FILES, below, find};
    use std::path::Path;

    #[test]
    fn every_file_can_be_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin/site");
        let mut folders = vec![folder.clone()];
        let mut count = 0;
        while let Some(next) = folders.pop() {
            for entry in std::fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let below = path.strip_prefix(&folder).unwrap().to_str().unwrap();
                assert!(find(below).is_some(), "{below} isn't in the list");
                count += 1;
            }
        }
        assert_eq!(count, FILES.len());
    }

    #[test]
    fn the_compiler_names_files_from_elsewhere() {
        assert_eq!(below("examples/src/bin/site/report.rs"), Some("report.rs"));
        assert_eq!(
            below("src/bin/site/strikes/report.rs"),
            Some("strikes/report.rs")
        );
        assert_eq!(below("src/bin/other/report.rs"), None);
    }
}
