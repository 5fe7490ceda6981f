//! A very long page: no recursion limit to raise, and no time to lose.

use super::project::Project;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// A page of about `lines` lines in one call, with a bit of everything in it.
fn page(lines: usize) -> String {
    let mut source = String::from(
        "fn page(h: &mut html::Html, list: &[u32], name: &str) {\n    html::html!(h,\n<main>\n",
    );
    for i in 0..lines / 10 {
        let _ = write!(
            source,
            "<section id=\"s-{i}\" class=[\"part\", \"odd\" if list.len() == {i}]>\n\
             <h2>\"Part {i} of {{name}}\"</h2>\n\
             <p>\"Some text \" <b>{{name}}</b> \" and more.\"</p>\n\
             if list.is_empty() {{ <p>\"none\"</p> }} else {{ <p>{{list.len()}}</p> }}\n\
             <ul>\n\
             for n in list {{\n\
             <li title=\"{{n}}\"><a href=\"/{i}/{{n}}\">{{n}}</a></li>\n\
             }}\n\
             </ul>\n\
             </section>\n"
        );
    }
    source.push_str(
        "</main>\n    );\n}\n\nfn main() {\n    let mut h = html::Html::new();\n    page(&mut h, &[1, 2], \"x\");\n    assert!(!h.is_empty());\n}\n",
    );
    source
}

#[test]
fn five_thousand_lines_compile_in_bounded_time() {
    let small = Project::new("small", &page(10));
    let output = small.cargo(&["check", "--quiet"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );

    let source = page(5_000);
    assert!(source.lines().count() > 5_000 && !source.contains("recursion_limit"));
    let large = Project::new("large", &source);
    let start = Instant::now();
    let output = large.cargo(&["check", "--quiet"]);
    let time = start.elapsed();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // A few seconds where nothing else runs; a step that isn't linear takes many minutes.
    assert!(time < Duration::from_secs(90), "{time:?}");
}
