//! The steps of `cargo xtask test`: what is run, and what a machine needs for it.

use std::path::Path;

/// One line of the summary: a few commands with one duty.
pub(crate) struct Step {
    pub(crate) name: &'static str,
    /// What the step proves, as it is said before it runs.
    pub(crate) duty: &'static str,
    pub(crate) needs: Need,
    pub(crate) invocations: Vec<Invocation>,
}

/// What must be there before a step can run.
pub(crate) enum Need {
    /// Nothing but Rust itself.
    Rust,
    /// A component of the toolchain. Without it the step fails and says how to get it.
    Component {
        /// The subcommand of cargo that shows whether it is there.
        subcommand: &'static str,
        name: &'static str,
    },
    /// A component that isn't part of every stable toolchain. Without it the step is passed over, and the summary says so.
    Optional {
        subcommand: &'static str,
        install: &'static str,
    },
    /// The browser and its driver. They are installed where that is possible; else the step fails and names them.
    Browser,
    /// A target with the runtime of `AddressSanitizer`. Elsewhere the step is passed over, and the summary says so.
    AddressSanitizer,
}

/// One call of cargo.
pub(crate) struct Invocation {
    pub(crate) arguments: Vec<String>,
    pub(crate) environment: Vec<(&'static str, String)>,
}

impl Invocation {
    fn cargo(arguments: &str) -> Self {
        Self {
            arguments: arguments.split_whitespace().map(str::to_owned).collect(),
            environment: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.environment.push((name, value.into()));
        self
    }
}

/// The crates that are published or run alone, from the one without dependencies upwards.
const CRATES: &[&str] = &[
    "html-spec",
    "html-macro",
    "html",
    "html-tree",
    "server",
    "pages-macro",
    "pages-core",
    "pages",
    "examples",
    "pages-tests",
    "xtask",
];

/// All steps, in the order in which they run: what fails soonest comes first.
///
/// # Errors
/// When a manifest that lists the features to try one by one can't be read.
pub(crate) fn plan(root: &Path) -> Result<Vec<Step>, String> {
    let host = host_target();
    let step = |name, duty, needs, invocations| Step {
        name,
        duty,
        needs,
        invocations,
    };
    Ok(vec![
        step(
            "format",
            "every file is formatted by rustfmt",
            Need::Component {
                subcommand: "fmt",
                name: "rustfmt",
            },
            vec![Invocation::cargo("fmt --all -- --check")],
        ),
        step(
            "lint",
            "clippy has nothing to say about any target",
            Need::Component {
                subcommand: "clippy",
                name: "clippy",
            },
            vec![Invocation::cargo(
                "clippy --workspace --all-targets --all-features --keep-going -- -D warnings",
            )],
        ),
        step(
            "alone",
            "each crate builds by itself, and `html` and `pages` with each feature by itself",
            Need::Rust,
            alone(root)?,
        ),
        step(
            "docs",
            "the documentation builds without a warning",
            Need::Rust,
            vec![
                Invocation::cargo("doc --workspace --no-deps --all-features")
                    .with("RUSTDOCFLAGS", "-D warnings"),
            ],
        ),
        step(
            "unit",
            "the unit tests of every crate",
            Need::Rust,
            vec![Invocation::cargo(
                "test --workspace --exclude pages-tests --all-features --lib --bins --tests",
            )],
        ),
        step(
            "doc-tests",
            "the examples in the documentation and in the README",
            Need::Rust,
            vec![Invocation::cargo("test --workspace --all-features --doc")],
        ),
        step(
            "black-box",
            "properties, traps, grammar, streaming, the site in a browser and the habits of the files",
            Need::Browser,
            vec![Invocation::cargo(
                "test -p pages-tests --lib --test black-box",
            )],
        ),
        step(
            "compile-fail",
            "each mistake gets the message that is written down for it",
            Need::Rust,
            vec![Invocation::cargo("test -p pages-tests --test compile-fail")],
        ),
        step(
            "address",
            "the unit tests of `html` under AddressSanitizer",
            Need::AddressSanitizer,
            vec![
                // The sanitizer is an unstable flag of a stable compiler. The target is named so that the flag reaches
                // neither build scripts nor macros, and the folder is its own so that the other steps aren't rebuilt.
                Invocation::cargo(&format!(
                    "test -p html --lib --tests --all-features --target {host} --target-dir target/address"
                ))
                .with("RUSTC_BOOTSTRAP", "1")
                .with("RUSTFLAGS", "-Zsanitizer=address"),
            ],
        ),
        step(
            "miri",
            "the unit tests of the sink and the escape kernel under Miri",
            Need::Optional {
                subcommand: "miri",
                install: "rustup component add miri, on a nightly toolchain",
            },
            vec![
                Invocation::cargo("miri test -p html --lib sink:: --target-dir target/miri"),
                Invocation::cargo("miri test -p html --lib kernel:: --target-dir target/miri"),
            ],
        ),
    ])
}

fn alone(root: &Path) -> Result<Vec<Invocation>, String> {
    let mut checks: Vec<Invocation> = CRATES
        .iter()
        .map(|name| Invocation::cargo(&format!("check -p {name}")))
        .collect();
    for name in ["html", "pages"] {
        for feature in features(&root.join(name).join("Cargo.toml"))? {
            checks.push(Invocation::cargo(&format!(
                "check -p {name} --no-default-features -F {feature}"
            )));
        }
    }
    Ok(checks)
}

/// The names in the `[features]` table of a manifest, `default` apart.
fn features(manifest: &Path) -> Result<Vec<String>, String> {
    let text = std::fs::read_to_string(manifest)
        .map_err(|error| format!("{}: {error}", manifest.display()))?;
    Ok(feature_names(&text))
}

fn feature_names(manifest: &str) -> Vec<String> {
    manifest
        .lines()
        .map(str::trim)
        .skip_while(|line| *line != "[features]")
        .skip(1)
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='))
        .map(|(name, _)| name.trim().trim_matches('"').to_owned())
        .filter(|name| name != "default")
        .collect()
}

/// The triple of the machine this runs on, as far as the sanitizer has a runtime there; else a name that no target bears.
fn host_target() -> &'static str {
    match (std::env::consts::ARCH, std::env::consts::OS) {
        ("x86_64", "linux") => "x86_64-unknown-linux-gnu",
        ("aarch64", "linux") => "aarch64-unknown-linux-gnu",
        ("aarch64", "macos") => "aarch64-apple-darwin",
        ("x86_64", "macos") => "x86_64-apple-darwin",
        _ => "none",
    }
}

/// Whether `AddressSanitizer` has a runtime for this machine.
pub(crate) fn has_address_sanitizer() -> bool {
    host_target() != "none"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_read_from_their_table_only() {
        let manifest = "[package]\nname = \"x\"\n[features]\n# why\ndefault = []\njson = [\"dep:serde\"]\n\"a-b\" = []\n[dependencies]\nq = \"1\"\n";
        assert_eq!(feature_names(manifest), ["json", "a-b"]);
    }

    #[test]
    fn a_manifest_without_features_has_none() {
        assert!(feature_names("[package]\nname = \"x\"\n").is_empty());
    }

    #[test]
    fn step_names_are_unique() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let mut names: Vec<_> = plan(root).unwrap().iter().map(|step| step.name).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
