//! Fetches the sources: npm packages, pinned, one of which is an archive that holds the Standard.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The packages, pinned, because the tables are committed and must come out the same everywhere.
const PACKAGES: [&str; 4] = [
    "vnu-jar@26.9.27",
    "@markuplint/html-spec@4.18.0",
    "tr46@5.0.0",
    "@webref/css@8.7.5",
];

/// What the generator reads.
pub(crate) struct Sources {
    /// The HTML Standard, one page.
    pub(crate) standard: String,
    /// The folder of the schemas, in RELAX NG's compact syntax.
    pub(crate) schemas: PathBuf,
    /// The JSON of `@markuplint/html-spec`.
    pub(crate) markuplint: String,
    /// The registry of language subtags.
    pub(crate) registry: String,
    /// How characters of domains are mapped, as JSON.
    pub(crate) domains: String,
    /// Classes of characters in domains, as regular expressions.
    pub(crate) marks: String,
    /// What the standards say of CSS, as JSON.
    pub(crate) css: String,
}

/// Fetches what isn't there yet, and reads it.
pub(crate) fn sources(folder: &Path) -> Result<Sources, String> {
    let modules = folder.join("node_modules");
    let archive = archive(folder);
    if !archive.exists()
        || !["tr46", "@webref/css"]
            .iter()
            .all(|name| modules.join(name).exists())
    {
        std::fs::create_dir_all(folder).map_err(|error| error.to_string())?;
        let mut install = Command::new("npm");
        install
            .arg("install")
            .arg("--no-save")
            .arg("--ignore-scripts")
            .arg("--prefix")
            .arg(folder);
        execute(install.args(PACKAGES))?;
    }
    let files = folder.join("nu/validator/localentities/files");
    if !files.join("html5spec").exists() {
        let mut unzip = Command::new("unzip");
        unzip
            .args(["-q", "-o"])
            .arg(&archive)
            .arg("nu/validator/localentities/files/*");
        execute(unzip.arg("-d").arg(folder))?;
    }
    let standard = read(&files.join("html5spec"))?;
    Ok(Sources {
        standard,
        markuplint: read(&modules.join("@markuplint/html-spec/index.json"))?,
        registry: read(&files.join("subtag-registry"))?,
        schemas: files,
        domains: read(&modules.join("tr46/lib/mappingTable.json"))?,
        marks: read(&modules.join("tr46/lib/regexes.js"))?,
        css: read(&modules.join("@webref/css/css.json"))?,
    })
}

/// The archive of the Nu HTML Checker, which holds the Standard.
pub(crate) fn archive(folder: &Path) -> PathBuf {
    folder.join("node_modules/vnu-jar/build/dist/vnu.jar")
}

fn execute(command: &mut Command) -> Result<(), String> {
    let status = command
        .status()
        .map_err(|error| format!("{command:?}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{command:?}: {status}"))
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
