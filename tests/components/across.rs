//! What a component writes and what it is given fit together: all of this compiles, and reads as it is written.

use html::{Children, component, fragment, html};
use pages_elsewhere::Badge as Mark;
use pages_tests::judge::is;

#[component]
fn Item<T: html::Render>(value: T) {
    html! { <li>{value}</li> }
}

#[component]
fn List(children: impl Children) {
    html! { <ul>{children}</ul> }
}

#[component]
fn Row(children: impl Children) {
    html! { <tr>{children}</tr> }
}

#[component]
fn Link(children: impl Children) {
    html! { <a href="/">{children}</a> }
}

#[component]
fn Dot() {
    html! { <circle r="1"></circle> }
}

#[component]
fn Pair(term: &str) {
    html! { <dt>{term}</dt><dd>"…"</dd> }
}

#[component]
fn Choice(name: &str) {
    html! { <option>{name}</option> }
}

#[component]
fn Anything(markup: &html::Fragment) {
    html! { {markup} }
}

#[component]
fn Tree(depth: u32) {
    html! { <li>{depth} if depth > 0 { <ul><Tree depth={depth - 1}/></ul> }</li> }
}

#[component]
fn Hidden() {
    html! { <template><li>"x"</li><a href="/">"x"</a></template> }
}

#[component]
fn Local() {
    use self::inside::Own;
    html! { <ul><Own/></ul> }
}

mod inside {
    //! A component that its caller alone names.
    use html::{component, html};

    #[component]
    pub(crate) fn Own() {
        html! { <li>"own"</li> }
    }
}

#[test]
fn items_rows_terms_choices_and_drawings_stand_where_they_belong() {
    is(
        &fragment! {
            <List><Item value={1}/><Item value="two"/></List>
            <table><tbody><Row><td>"x"</td></Row></tbody></table>
            <dl><Pair term="a"/><div><Pair term="b"/></div></dl>
            <select><Choice name="x"/></select>
            <svg viewBox="0 0 2 2"><Dot/></svg>
            <ul><Tree depth={1}/></ul>
        },
        "<ul><li>1</li><li>two</li></ul><table><tbody><tr><td>x</td></tr></tbody></table>\
         <dl><dt>a</dt><dd>…</dd><div><dt>b</dt><dd>…</dd></div></dl><select><option>x</option></select>\
         <svg viewBox=\"0 0 2 2\"><circle r=\"1\"></circle></svg><ul><li>1<ul><li>0</li></ul></li></ul>",
    );
}

#[test]
fn what_is_not_known_is_not_held_against_anybody() {
    let item = fragment! { <li>"x"</li> };
    is(
        &fragment! {
            <ul><Anything markup={&item}/><Hidden/></ul>
            <Local/>
            <Link><Mark label="m" number={1}/></Link>
        },
        "<ul><li>x</li><template><li>x</li><a href=\"/\">x</a></template></ul><ul><li>own</li></ul>\
         <a href=\"/\"><span class=\"badge\">m 1</span></a>",
    );
}

#[test]
fn a_transparent_element_leaves_it_to_what_is_around() {
    is(
        &fragment! { <Link><h2>"x"</h2></Link> <p><Link>"y"</Link></p> },
        "<a href=\"/\"><h2>x</h2></a><p><a href=\"/\">y</a></p>",
    );
}

#[test]
fn a_component_of_a_function_may_be_called_there() {
    #[component]
    fn Inner() {
        html! { <li>"inner"</li> }
    }
    is(&fragment! { <ul><Inner/></ul> }, "<ul><li>inner</li></ul>");
}
