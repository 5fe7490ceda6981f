//! The same markup expands to the same code, run after run.

use super::project::Project;

const SOURCE: &str = r#"
use html::{Children, Html, component, html};

#[component]
fn Card(title: &str, #[default] wide: bool, children: impl Children) {
    html! { <div class=["card", "wide" if wide] data-a="1" data-b="2" title={title}>{children}</div> }
}

fn page(h: &mut Html, list: &[u32]) {
    html!(h,
        <Card title="x" wide><b>"y"</b></Card>
        for n in list { <p id="p-{n}" class=["a", "b" if *n > 1]>match n { 1 => "one", _ => <b>{n}</b> }</p> }
        <a href="/a/{list.len()}?b={1}">"link"</a>
        <nav role="navigation">"warned of"</nav>
    );
}

fn main() {
    let mut h = Html::new();
    page(&mut h, &[1, 2]);
    println!("{}", h.into_string());
}
"#;

#[test]
fn the_same_source_expands_to_the_same_code() {
    let project = Project::new("twice", SOURCE);
    let first = project.expanded();
    assert!(
        first.contains("fn page") && !first.contains("html!("),
        "it was expanded: {first}"
    );
    for _ in 0..2 {
        assert!(
            project.expanded() == first,
            "two expansions of one source differ"
        );
    }
}
