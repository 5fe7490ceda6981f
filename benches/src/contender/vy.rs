//! vy: a macro for each element, merged across calls, in Rust's own notation.

#![expect(
    unused_braces,
    reason = "the macros leave the braces of an `if` behind"
)]

use super::{Contender, Rendered, Reuse};
use crate::workload::{Article, Author, Page, Table, Teams, Text};
use vy::prelude::*;

/// vy.
#[derive(Debug)]
pub struct Vy;

impl Rendered for Buffer {
    fn bytes(&self) -> Vec<u8> {
        self.as_str().to_owned().into_bytes()
    }
}

impl Contender for Vy {
    const NAME: &'static str = "vy";
    type Output = String;

    fn teams(input: &Teams) -> Self::Output {
        teams(input).into_string()
    }

    fn table(input: &Table) -> Self::Output {
        table(input).into_string()
    }

    fn page(input: &Page) -> Self::Output {
        page(input).into_string()
    }

    fn text(input: &Text) -> Self::Output {
        text(input).into_string()
    }

    fn fixed() -> Self::Output {
        fixed().into_string()
    }
}

impl Reuse for Vy {
    type Buffer = Buffer;

    fn clear(buffer: &mut Buffer) {
        buffer.clear();
    }

    fn teams_into(input: &Teams, buffer: &mut Buffer) {
        teams(input).escape_and_write(buffer);
    }

    fn table_into(input: &Table, buffer: &mut Buffer) {
        table(input).escape_and_write(buffer);
    }

    fn page_into(input: &Page, buffer: &mut Buffer) {
        page(input).escape_and_write(buffer);
    }

    fn text_into(input: &Text, buffer: &mut Buffer) {
        text(input).escape_and_write(buffer);
    }

    fn fixed_into(buffer: &mut Buffer) {
        fixed().escape_and_write(buffer);
    }
}

fn teams(input: &Teams) -> impl IntoHtml {
    html!(
        head!(title!(input.year)),
        body!(
            h1!("CLS ", input.year),
            ul!(input.teams.iter().enumerate().map(|(index, team)| li!(
                class = if index == 0 { "champion" } else { "" },
                b!(&team.name),
                ": ",
                team.score
            )))
        )
    )
}

fn table(input: &Table) -> impl IntoHtml {
    table!(
        input
            .rows
            .iter()
            .map(|row| tr!(row.iter().map(|cell| td!(*cell))))
    )
}

fn author(input: &Author) -> impl IntoHtml {
    match &input.url {
        Some(url) => Either::A(a!(
            class = "author",
            href = url,
            rel = "author",
            &input.name
        )),
        None => Either::B(span!(class = "author", &input.name)),
    }
}

/// On its own because an element of vy takes 26 values at most.
fn meta(input: &Article) -> impl IntoHtml {
    p!(
        class = "meta",
        "By ",
        author(&input.author),
        " on ",
        time!(datetime = &input.published, &input.published),
        " · ",
        span!(class = "views", input.views, " views"),
        " · ",
        span!(class = "rating", input.rating)
    )
}

fn article(input: &Article) -> impl IntoHtml {
    article!(
        class = if input.featured {
            "card featured"
        } else {
            "card"
        },
        id = ("article-", input.id),
        "data-id" = input.id,
        "data-image"? = input.image.as_deref(),
        h2!(a!(href = ("/a/", input.id, "/", &input.slug), &input.title)),
        meta(input),
        input.image.as_ref().map(|image| img!(
            src = image,
            alt = &input.title,
            width = "640",
            height = "360",
            loading = "lazy"
        )),
        p!(class = "summary", &input.summary),
        (!input.tags.is_empty()).then(|| ul!(
            class = "tags",
            input
                .tags
                .iter()
                .map(|tag| li!(a!(href = ("/tag/", tag), tag)))
        )),
        match input.comments {
            0 => Either3::A(span!(class = "comments none", "No comments")),
            1 => Either3::B(span!(class = "comments", "1 comment")),
            count => Either3::C(span!(class = "comments", count, " comments")),
        }
    )
}

fn page(input: &Page) -> impl IntoHtml {
    (
        DOCTYPE,
        html!(
            lang = "en",
            head!(
                meta!(charset = "utf-8"),
                meta!(
                    name = "viewport",
                    content = "width=device-width, initial-scale=1"
                ),
                title!(&input.title),
                link!(rel = "stylesheet", href = "/static/app.css"),
                script!(src = "/static/app.js", defer = "")
            ),
            body!(
                class = "home",
                header!(
                    class = "top",
                    nav!(
                        class = "nav",
                        ul!(input.nav.iter().map(|item| li!(
                            class = if item.active {
                                "nav-item active"
                            } else {
                                "nav-item"
                            },
                            a!(
                                href = item.href,
                                "aria-current"? = item.active.then_some("page"),
                                item.label
                            )
                        )))
                    ),
                    match &input.user {
                        Some(user) => Either::A(p!(class = "user", "Signed in as ", b!(user))),
                        None => Either::B(a!(class = "login", href = "/login", "Log in")),
                    }
                ),
                main!(
                    id = "content",
                    h1!(&input.title),
                    input.articles.iter().map(article)
                ),
                footer!(p!("Page ", input.page_no, " of ", input.total))
            )
        ),
    )
}

fn text(input: &Text) -> impl IntoHtml {
    main!(input.paragraphs.iter().map(|paragraph| p!(paragraph)))
}

fn fixed() -> impl IntoHtml {
    (
        DOCTYPE,
        html!(
            lang = "en",
            head!(
                meta!(charset = "utf-8"),
                meta!(
                    name = "viewport",
                    content = "width=device-width, initial-scale=1"
                ),
                title!("About us"),
                link!(rel = "stylesheet", href = "/static/app.css")
            ),
            body!(
                class = "about",
                header!(
                    class = "top",
                    a!(class = "logo", href = "/", "Field Notes"),
                    nav!(
                        class = "nav",
                        a!(href = "/articles", "Articles"),
                        a!(href = "/topics", "Topics"),
                        a!(href = "/about", "About")
                    )
                ),
                main!(
                    id = "content",
                    h1!("About Field Notes"),
                    p!(
                        class = "lead",
                        "A journal about systems that have to keep working."
                    ),
                    section!(
                        class = "card",
                        h2!("What we print"),
                        ul!(
                            class = "list",
                            li!("Reports from places where things went wrong"),
                            li!("Measurements that can be repeated"),
                            li!("Designs, and what became of them")
                        )
                    ),
                    section!(
                        class = "card",
                        h2!("Write for us"),
                        form!(
                            action = "/contact",
                            method = "post",
                            label!("for" = "name", "Name"),
                            input!(id = "name", name = "name", "type" = "text", required = ""),
                            label!("for" = "message", "Message"),
                            textarea!(id = "message", name = "message", rows = "6"),
                            button!("type" = "submit", "Send")
                        )
                    )
                ),
                footer!(p!("Printed with care since 2009"))
            )
        ),
    )
}
