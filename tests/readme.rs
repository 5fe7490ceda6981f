//! The sample of the README prints what the README says.

const README: &str = include_str!("../README.md");

/// The first block of `language` in the README.
fn block(language: &str) -> &'static str {
    let (_, rest) = README
        .split_once(&format!("```{language}\n"))
        .expect("the README has the block");
    rest.split_once("```").expect("the block ends").0
}

#[test]
fn the_sample_prints_what_is_shown() {
    let project = crate::expansion::Project::new("readme", block("rust"));
    let output = project.cargo(&["run", "--quiet"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout), block("html"));
}

#[test]
fn the_sample_is_short() {
    assert!(block("rust").lines().count() <= 32);
}
