//! `write!` into a `String`: what the standard library offers, with an escaper written in five minutes.

use super::{Contender, Reuse};
use crate::workload::{Article, Author, Page, Table, Teams, Text};
use std::fmt::{self, Display, Formatter, Write as _};

/// `write!` into a `String`.
#[derive(Debug)]
pub struct Write;

/// Text that prints itself escaped.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, to: &mut Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(['&', '<', '>', '"']) {
            to.write_str(&rest[..at])?;
            to.write_str(match rest.as_bytes()[at] {
                b'&' => "&amp;",
                b'<' => "&lt;",
                b'>' => "&gt;",
                _ => "&quot;",
            })?;
            rest = &rest[at + 1..];
        }
        to.write_str(rest)
    }
}

impl Contender for Write {
    const NAME: &'static str = "write!";
    type Output = String;

    fn teams(input: &Teams) -> String {
        let mut buffer = String::new();
        Self::teams_into(input, &mut buffer);
        buffer
    }

    fn table(input: &Table) -> String {
        let mut buffer = String::new();
        Self::table_into(input, &mut buffer);
        buffer
    }

    fn page(input: &Page) -> String {
        let mut buffer = String::new();
        Self::page_into(input, &mut buffer);
        buffer
    }

    fn text(input: &Text) -> String {
        let mut buffer = String::new();
        Self::text_into(input, &mut buffer);
        buffer
    }

    fn fixed() -> String {
        FIXED.to_owned()
    }
}

impl Reuse for Write {
    type Buffer = String;

    fn clear(buffer: &mut String) {
        buffer.clear();
    }

    fn teams_into(input: &Teams, buffer: &mut String) {
        teams(input, buffer).expect(FAILS_NOT);
    }

    fn table_into(input: &Table, buffer: &mut String) {
        table(input, buffer).expect(FAILS_NOT);
    }

    fn page_into(input: &Page, buffer: &mut String) {
        page(input, buffer).expect(FAILS_NOT);
    }

    fn text_into(input: &Text, buffer: &mut String) {
        text(input, buffer).expect(FAILS_NOT);
    }

    fn fixed_into(buffer: &mut String) {
        buffer.push_str(FIXED);
    }
}

/// A `String` takes everything.
const FAILS_NOT: &str = "writing to a string does not fail";

fn teams(input: &Teams, to: &mut String) -> fmt::Result {
    let year = input.year;
    write!(
        to,
        "<html><head><title>{year}</title></head><body><h1>CLS {year}</h1><ul>"
    )?;
    for (index, team) in input.teams.iter().enumerate() {
        let class = if index == 0 { "champion" } else { "" };
        let name = Escaped(&team.name);
        write!(
            to,
            "<li class=\"{class}\"><b>{name}</b>: {}</li>",
            team.score
        )?;
    }
    to.write_str("</ul></body></html>")
}

fn table(input: &Table, to: &mut String) -> fmt::Result {
    to.write_str("<table>")?;
    for row in &input.rows {
        to.write_str("<tr>")?;
        for cell in row {
            write!(to, "<td>{cell}</td>")?;
        }
        to.write_str("</tr>")?;
    }
    to.write_str("</table>")
}

fn author(input: &Author, to: &mut String) -> fmt::Result {
    let name = Escaped(&input.name);
    match &input.url {
        Some(url) => {
            let url = Escaped(url);
            write!(
                to,
                "<a class=\"author\" href=\"{url}\" rel=\"author\">{name}</a>"
            )
        }
        None => write!(to, "<span class=\"author\">{name}</span>"),
    }
}

fn article(input: &Article, to: &mut String) -> fmt::Result {
    let id = input.id;
    let class = if input.featured {
        "card featured"
    } else {
        "card"
    };
    write!(
        to,
        "<article class=\"{class}\" id=\"article-{id}\" data-id=\"{id}\""
    )?;
    if let Some(image) = &input.image {
        write!(to, " data-image=\"{}\"", Escaped(image))?;
    }
    let (slug, title) = (Escaped(&input.slug), Escaped(&input.title));
    write!(
        to,
        "><h2><a href=\"/a/{id}/{slug}\">{title}</a></h2><p class=\"meta\">By "
    )?;
    author(&input.author, to)?;
    let published = Escaped(&input.published);
    write!(to, " on <time datetime=\"{published}\">{published}</time>")?;
    write!(to, " · <span class=\"views\">{} views</span>", input.views)?;
    write!(to, " · <span class=\"rating\">{}</span></p>", input.rating)?;
    if let Some(image) = &input.image {
        write!(to, "<img src=\"{}\" alt=\"{title}\"", Escaped(image))?;
        to.write_str(" width=\"640\" height=\"360\" loading=\"lazy\">")?;
    }
    write!(to, "<p class=\"summary\">{}</p>", Escaped(&input.summary))?;
    if !input.tags.is_empty() {
        to.write_str("<ul class=\"tags\">")?;
        for tag in &input.tags {
            let tag = Escaped(tag);
            write!(to, "<li><a href=\"/tag/{tag}\">{tag}</a></li>")?;
        }
        to.write_str("</ul>")?;
    }
    match input.comments {
        0 => to.write_str("<span class=\"comments none\">No comments</span>")?,
        1 => to.write_str("<span class=\"comments\">1 comment</span>")?,
        count => write!(to, "<span class=\"comments\">{count} comments</span>")?,
    }
    to.write_str("</article>")
}

fn page(input: &Page, to: &mut String) -> fmt::Result {
    let title = Escaped(&input.title);
    to.write_str("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")?;
    to.write_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    write!(
        to,
        "<title>{title}</title><link rel=\"stylesheet\" href=\"/static/app.css\">"
    )?;
    to.write_str("<script src=\"/static/app.js\" defer></script></head><body class=\"home\">")?;
    to.write_str("<header class=\"top\"><nav class=\"nav\"><ul>")?;
    for item in &input.nav {
        let (active, current) = if item.active {
            (" active", " aria-current=\"page\"")
        } else {
            ("", "")
        };
        let (href, label) = (Escaped(item.href), Escaped(item.label));
        write!(
            to,
            "<li class=\"nav-item{active}\"><a href=\"{href}\"{current}>{label}</a></li>"
        )?;
    }
    to.write_str("</ul></nav>")?;
    match &input.user {
        Some(user) => write!(
            to,
            "<p class=\"user\">Signed in as <b>{}</b></p>",
            Escaped(user)
        )?,
        None => to.write_str("<a class=\"login\" href=\"/login\">Log in</a>")?,
    }
    write!(to, "</header><main id=\"content\"><h1>{title}</h1>")?;
    for one in &input.articles {
        article(one, to)?;
    }
    let (page, total) = (input.page_no, input.total);
    write!(
        to,
        "</main><footer><p>Page {page} of {total}</p></footer></body></html>"
    )
}

fn text(input: &Text, to: &mut String) -> fmt::Result {
    to.write_str("<main>")?;
    for paragraph in &input.paragraphs {
        write!(to, "<p>{}</p>", Escaped(paragraph))?;
    }
    to.write_str("</main>")
}

/// The page without a value.
const FIXED: &str = concat!(
    "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">",
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
    "<title>About us</title><link rel=\"stylesheet\" href=\"/static/app.css\"></head>",
    "<body class=\"about\"><header class=\"top\"><a class=\"logo\" href=\"/\">Field Notes</a>",
    "<nav class=\"nav\"><a href=\"/articles\">Articles</a><a href=\"/topics\">Topics</a>",
    "<a href=\"/about\">About</a></nav></header>",
    "<main id=\"content\"><h1>About Field Notes</h1>",
    "<p class=\"lead\">A journal about systems that have to keep working.</p>",
    "<section class=\"card\"><h2>What we print</h2><ul class=\"list\">",
    "<li>Reports from places where things went wrong</li>",
    "<li>Measurements that can be repeated</li>",
    "<li>Designs, and what became of them</li></ul></section>",
    "<section class=\"card\"><h2>Write for us</h2>",
    "<form action=\"/contact\" method=\"post\">",
    "<label for=\"name\">Name</label><input id=\"name\" name=\"name\" type=\"text\" required>",
    "<label for=\"message\">Message</label>",
    "<textarea id=\"message\" name=\"message\" rows=\"6\"></textarea>",
    "<button type=\"submit\">Send</button></form></section></main>",
    "<footer><p>Printed with care since 2009</p></footer></body></html>",
);
