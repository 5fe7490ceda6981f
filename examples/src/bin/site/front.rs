//! The front page: what this is, in code first, and what there is to see.

use crate::catalog::{EXHIBITS, ORIGINS};
use crate::layout::Site;
use crate::source::{Snippet, below, source};
use pages::prelude::*;

#[page("/", title = "pages: web pages are Rust functions", layout = Site)]
pub(crate) async fn front() {
    html! {
        <div class="hero">
            <div>
                <h1>"Web pages are Rust functions."</h1>
                <p class="lead">
                    <code>"html!"</code> " takes angle-bracket tags with ordinary Rust between them, and writes straight into the response while the
                     function runs. The compiler checks the markup, escapes every value for the place it stands in, and knows where each link leads."
                </p>
                <p>"Every page of this site is an example, and each links to its own source."</p>
                <p class="actions">
                    <a class="action" href={crate::report::report::url()}>"Watch a long page arrive"</a>
                    <a href={source::url("")}>"Read the source"</a>
                </p>
            </div>
            <figure>
                <Snippet path="lispweb.rs" from="/// A page that remembers nothing" to={"\n}\n"}/>
                <figcaption>"The whole of " <a href={crate::lispweb::args::url(5)}>"a page with an argument"</a></figcaption>
            </figure>
        </div>
        for origin in ORIGINS {
            <section class="group" aria-labelledby={origin.anchor()}>
                <h2 id={origin.anchor()}>{origin.name()}</h2>
                <p>{origin.about()}</p>
                <ul class="exhibits">
                for exhibit in EXHIBITS.iter().filter(|exhibit| exhibit.origin == origin) {
                    <li>
                        <h3><a href={(exhibit.link)()}>{exhibit.heading}</a></h3>
                        <p>{exhibit.lead}</p>
                        <p class="where">
                            <code>{exhibit.path}</code>
                            if let Some(path) = below(exhibit.entry.file) {
                                <a href={source::url(path).fragment(format!("L{}", exhibit.entry.line))}
                                    aria-label="Source of {exhibit.heading}">"source"</a>
                            }
                        </p>
                    </li>
                }
                </ul>
            </section>
        }
    }
}
