//! Prefixes of other libraries: refused until a feature opts in, and then escaped for what they mean.

use super::project::Project;

const SOURCE: &str = r##"
use html::{Html, html};

fn page(h: &mut Html, url: &str, id: u32) {
    html!(h,
        <button hx-get={url} hx-target="#list" hx-on:click="open({id})">"a"</button>
        <p x-show="open" @click="open = {id}" :class="shown">"b"</p>
        <p v-if="open" v-on:click="go({id})">"c"</p>
    );
}

fn main() {
    let mut h = Html::new();
    page(&mut h, "javascript:alert(1)", 7);
    print!("{}", h.into_string());
}
"##;

const PRINTED: &str = "<button hx-get=\"about:invalid#blocked\" hx-target=\"#list\" hx-on:click=\"open(7)\">a</button>\
                       <p x-show=\"open\" @click=\"open = 7\" :class=\"shown\">b</p>\
                       <p v-if=\"open\" v-on:click=\"go(7)\">c</p>";

#[test]
fn a_feature_opens_the_names_of_a_library() {
    let project = Project::with_features("opt-in", SOURCE, &["htmx", "alpine", "vue"]);
    let output = project.cargo(&["run", "--quiet"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(String::from_utf8_lossy(&output.stdout), PRINTED);
}

#[test]
fn without_the_feature_they_are_unknown() {
    let project = Project::new("opt-out", SOURCE);
    let output = project.cargo(&["check", "--quiet"]);
    let message = String::from_utf8_lossy(&output.stderr);
    for name in [
        "hx-get",
        "hx-target",
        "hx-on:click",
        "x-show",
        "@click",
        ":class",
        "v-if",
        "v-on:click",
    ] {
        assert!(
            message.contains(&format!("unknown attribute `{name}`")),
            "{name} is known: {message}"
        );
    }
}

#[test]
fn a_string_cannot_stand_in_a_librarys_code() {
    let source = SOURCE
        .replace("id: u32", "id: &str")
        .replace(", 7)", ", \"7\")");
    let project = Project::with_features("opt-in-code", &source, &["htmx", "alpine", "vue"]);
    let output = project.cargo(&["check", "--quiet"]);
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        message
            .matches("error[E0277]: `str` can't be printed in JavaScript")
            .count(),
        3,
        "{message}"
    );
}
