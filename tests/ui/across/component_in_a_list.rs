use html::{component, fragment, html};
use pages_elsewhere::Badge as Mark;

#[component]
fn Card() {
    html! { <div>"Ada"</div> }
}

#[component]
fn Word() {
    if true {
        html! { "Ada" }
    } else {
        html! { <li>"Grace"</li> }
    }
}

fn main() {
    fragment! {
        <ul><Card/><Word/></ul>
        <ol>for n in 0..3 { <Mark label="x" number={n}/> }</ol>
    };
}
