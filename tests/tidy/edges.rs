//! Which crate may use which: the arrows of ARCHITECTURE.md point down only.

use super::source::files;
use std::collections::BTreeMap;

/// What a crate of the workspace may depend on. Dependencies of tests and build tools are free.
///
/// A new arrow is a change of the architecture: it changes this table and ARCHITECTURE.md in one commit.
const EDGES: &[(&str, &[&str])] = &[
    ("html-spec", &[]),
    ("html-macro", &["html-spec", "proc-macro2"]),
    (
        "html",
        &[
            "html-macro",
            "html-spec",
            "zmij",
            "futures-core",
            "serde",
            "serde_json",
        ],
    ),
    ("html-tree", &["html-spec", "html5ever", "html5gum"]),
    (
        "pages-macro",
        &["proc-macro2", "quote", "regex-lite", "syn"],
    ),
    (
        "pages-core",
        &[
            "html",
            // The web as Rust names it, and axum's extractors and router.
            "axum",
            "bytes",
            "http",
            "http-body",
            "tower-layer",
            "tower-service",
            // Which requests come from another origin.
            "tower-http",
            // Cookies that clients can't change, and can't read.
            "chacha20poly1305",
            "hmac",
            "sha2",
            // Small ones: streams, random numbers, registration, JSON, encoding, the log.
            "futures-core",
            "getrandom",
            "inventory",
            "percent-encoding",
            "regex-lite",
            "serde",
            "serde_json",
            "tracing",
            "jiff",
            "uuid",
            // Uploaded files.
            "tempfile",
            // Sessions in a file, and the answers of the thread that has it.
            "futures-channel",
            "rusqlite",
            // What the test client reads pages with, and `links!` sources.
            "ego-tree",
            "encoding_rs",
            "proc-macro2",
            "regress",
            "scraper",
        ],
    ),
    (
        "pages",
        &[
            "html",
            "pages-core",
            "pages-macro",
            "server",
            "tracing-subscriber",
        ],
    ),
    (
        "server",
        &[
            "bytes",
            "http",
            "http-body",
            "hyper",
            "hyper-util",
            "pin-project-lite",
            "socket2",
            "tokio",
            "tower-service",
            "tracing",
        ],
    ),
];

/// What may be there only where a feature asks for it.
const OPTIONAL: &[(&str, &[&str])] = &[
    ("html", &["futures-core", "serde", "serde_json"]),
    (
        "pages-core",
        &[
            "ego-tree",
            "encoding_rs",
            "futures-channel",
            "jiff",
            "proc-macro2",
            "regress",
            "rusqlite",
            "scraper",
            "uuid",
        ],
    ),
    ("pages", &["server", "tracing-subscriber"]),
];

/// The packages that nothing depends on, so that what they use reaches nobody.
const LEAVES: &[&str] = &["benches", "examples", "tests", "xtask"];

/// A dependency as it stands in a manifest: its name and the rest of its line.
type Dependency = (String, String);

/// The dependencies in the `[dependencies]` tables of a manifest, those for one target included.
fn dependencies(manifest: &str) -> Vec<Dependency> {
    let mut found = Vec::new();
    let mut inside = false;
    for line in manifest.lines().map(str::trim) {
        if let Some(table) = line.strip_prefix('[') {
            let table = table.trim_end_matches(']');
            inside = table == "dependencies"
                || (table.starts_with("target.") && table.ends_with(".dependencies"));
            if let Some(name) = table.strip_prefix("dependencies.") {
                found.push((name.to_owned(), String::new()));
            }
        } else if inside
            && !line.starts_with('#')
            && let Some((name, value)) = line.split_once('=')
        {
            let name = name.trim().split('.').next().unwrap_or_default();
            found.push((name.trim_matches('"').to_owned(), value.to_owned()));
        }
    }
    found
}

fn manifests() -> BTreeMap<String, Vec<Dependency>> {
    files("toml")
        .iter()
        .filter(|file| file.name() == "Cargo.toml" && file.path.matches('/').count() == 1)
        .map(|file| (file.folder().to_owned(), dependencies(&file.text)))
        .collect()
}

#[test]
fn crates_use_only_what_the_table_allows() {
    let manifests = manifests();
    for (name, dependencies) in &manifests {
        if LEAVES.contains(&name.as_str()) {
            continue;
        }
        let (_, allowed) = EDGES
            .iter()
            .find(|(crate_name, _)| crate_name == name)
            .unwrap_or_else(|| panic!("the crate `{name}` isn't in the table of edges"));
        for (dependency, _) in dependencies {
            assert!(
                allowed.contains(&dependency.as_str()),
                "`{name}` uses `{dependency}`, which the table of edges doesn't allow"
            );
        }
    }
    for (name, _) in EDGES {
        assert!(
            manifests.contains_key(*name),
            "the table of edges knows `{name}`, which is gone"
        );
    }
}

#[test]
fn what_a_feature_brings_is_optional() {
    let manifests = manifests();
    for (name, optional) in OPTIONAL {
        for (dependency, value) in &manifests[*name] {
            if optional.contains(&dependency.as_str()) {
                assert!(
                    value.contains("optional = true"),
                    "`{name}` uses `{dependency}` even where no feature asks for it"
                );
            }
        }
    }
}

#[test]
fn nothing_uses_a_leaf() {
    for (name, dependencies) in manifests() {
        for (dependency, _) in dependencies {
            assert!(
                !["examples", "pages-tests", "pages-benches", "xtask"]
                    .contains(&dependency.as_str()),
                "`{name}` uses `{dependency}`"
            );
        }
    }
}

#[test]
fn a_manifest_is_read_table_by_table() {
    let manifest = "[package]\nname = \"x\"\n[dependencies]\na.workspace = true\n# b = \"1\"\n\"c\" = { path = \"c\" }\n[dev-dependencies]\nd = \"1\"\n[target.'cfg(unix)'.dependencies]\ne = \"1\"\n[dependencies.f]\nversion = \"1\"\n";
    let found = dependencies(manifest);
    let names: Vec<_> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["a", "c", "e", "f"]);
}
