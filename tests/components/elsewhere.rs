//! Components of other modules and of another crate, which knows `html` by another name.

use html::{Html, fragment};
use pages_elsewhere::{Badge, footer, notice, ui};
use pages_tests::judge::is;

mod local {
    //! A module between the component and its caller.
    use html::{component, html};

    #[component]
    pub(crate) fn Here(n: u32) {
        html! { <b>{n}</b> }
    }

    pub(crate) mod deeper {
        //! One further down.
        use super::Here;
        use html::{component, html};

        #[component]
        pub(crate) fn Below(n: u32) {
            html! { <Here n={n}/> <super::Here n={n + 1}/> }
        }
    }
}

#[test]
fn components_of_other_modules() {
    is(
        &fragment! { <local::Here n={1}/> <local::deeper::Below n={2}></local::deeper::Below> <self::local::Here n={4}/> },
        "<b>1</b><b>2</b><b>3</b><b>4</b>",
    );
}

#[test]
fn components_of_another_crate() {
    is(
        &fragment! { <Badge label="new" number={2}/> <ui::Panel title="T"><Badge label="x" number={1}/></ui::Panel> <pages_elsewhere::ui::Panel title="U"/> },
        "<span class=\"badge\">new 2</span><section><h2>T</h2><span class=\"badge\">x 1</span></section>\
         <section><h2>U</h2></section>",
    );
}

#[test]
fn functions_and_fragments_of_a_crate_with_another_name_for_html() {
    let mut h = Html::new();
    footer(&mut h, 2026);
    h.write(&notice("a < b"));
    is(
        &h.into_string(),
        "<footer>© 2026</footer><p role=\"note\"><span class=\"badge\">! 1</span>a &lt; b</p>",
    );
}
