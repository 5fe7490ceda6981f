//! maud: `html!` in its own notation, a `String` for each call.

use super::{Contender, Rendered};
use crate::workload::{Article, Author, Page, Table, Teams, Text};
use maud::{DOCTYPE, html};

/// maud.
#[derive(Debug)]
pub struct Maud;

impl Rendered for maud::Markup {
    fn bytes(&self) -> Vec<u8> {
        self.0.clone().into_bytes()
    }
}

impl Contender for Maud {
    const NAME: &'static str = "maud";
    type Output = maud::Markup;

    fn teams(input: &Teams) -> maud::Markup {
        html! {
            html {
                head { title { (input.year) } }
                body {
                    h1 { "CLS " (input.year) }
                    ul {
                        @for (index, team) in input.teams.iter().enumerate() {
                            li class=(if index == 0 { "champion" } else { "" }) {
                                b { (team.name) } ": " (team.score)
                            }
                        }
                    }
                }
            }
        }
    }

    fn table(input: &Table) -> maud::Markup {
        html! {
            table {
                @for row in &input.rows {
                    tr { @for cell in row { td { (cell) } } }
                }
            }
        }
    }

    fn page(input: &Page) -> maud::Markup {
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (input.title) }
                    link rel="stylesheet" href="/static/app.css";
                    script src="/static/app.js" defer {}
                }
                body.home {
                    header.top {
                        nav.nav {
                            ul {
                                @for item in &input.nav {
                                    li.nav-item.active[item.active] {
                                        a href=(item.href) aria-current=[item.active.then_some("page")] {
                                            (item.label)
                                        }
                                    }
                                }
                            }
                        }
                        @if let Some(user) = &input.user {
                            p.user { "Signed in as " b { (user) } }
                        } @else {
                            a.login href="/login" { "Log in" }
                        }
                    }
                    main #content {
                        h1 { (input.title) }
                        @for one in &input.articles { (article(one)) }
                    }
                    footer { p { "Page " (input.page_no) " of " (input.total) } }
                }
            }
        }
    }

    fn text(input: &Text) -> maud::Markup {
        html! { main { @for paragraph in &input.paragraphs { p { (paragraph) } } } }
    }

    fn fixed() -> maud::Markup {
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { "About us" }
                    link rel="stylesheet" href="/static/app.css";
                }
                body.about {
                    header.top {
                        a.logo href="/" { "Field Notes" }
                        nav.nav {
                            a href="/articles" { "Articles" }
                            a href="/topics" { "Topics" }
                            a href="/about" { "About" }
                        }
                    }
                    main #content {
                        h1 { "About Field Notes" }
                        p.lead { "A journal about systems that have to keep working." }
                        section.card {
                            h2 { "What we print" }
                            ul.list {
                                li { "Reports from places where things went wrong" }
                                li { "Measurements that can be repeated" }
                                li { "Designs, and what became of them" }
                            }
                        }
                        section.card {
                            h2 { "Write for us" }
                            form action="/contact" method="post" {
                                label for="name" { "Name" }
                                input #name name="name" type="text" required;
                                label for="message" { "Message" }
                                textarea #message name="message" rows="6" {}
                                button type="submit" { "Send" }
                            }
                        }
                    }
                    footer { p { "Printed with care since 2009" } }
                }
            }
        }
    }
}

fn author(input: &Author) -> maud::Markup {
    html! {
        @if let Some(url) = &input.url {
            a.author href=(url) rel="author" { (input.name) }
        } @else {
            span.author { (input.name) }
        }
    }
}

fn article(input: &Article) -> maud::Markup {
    html! {
        article.card.featured[input.featured] id={ "article-" (input.id) } data-id=(input.id)
            data-image=[&input.image] {
            h2 { a href={ "/a/" (input.id) "/" (input.slug) } { (input.title) } }
            p.meta {
                "By " (author(&input.author))
                " on " time datetime=(input.published) { (input.published) }
                " · " span.views { (input.views) " views" }
                " · " span.rating { (input.rating) }
            }
            @if let Some(image) = &input.image {
                img src=(image) alt=(input.title) width="640" height="360" loading="lazy";
            }
            p.summary { (input.summary) }
            @if !input.tags.is_empty() {
                ul.tags {
                    @for tag in &input.tags { li { a href={ "/tag/" (tag) } { (tag) } } }
                }
            }
            @match input.comments {
                0 => { span.comments.none { "No comments" } }
                1 => { span.comments { "1 comment" } }
                count => { span.comments { (count) " comments" } }
            }
        }
    }
}
