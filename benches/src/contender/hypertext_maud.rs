//! hypertext: `maud!`, maud's notation for the same lazy values.

use super::{Contender, Reuse};
use crate::workload::{Article, Author, Page, Table, Teams, Text};
use hypertext::prelude::*;
use hypertext::{Buffer, Rendered as Finished};

/// hypertext in maud's notation.
#[derive(Debug)]
pub struct HypertextMaud;

impl Contender for HypertextMaud {
    const NAME: &'static str = "hypertext maud";
    type Output = Finished<String>;

    fn teams(input: &Teams) -> Self::Output {
        teams(input).render()
    }

    fn table(input: &Table) -> Self::Output {
        table(input).render()
    }

    fn page(input: &Page) -> Self::Output {
        page(input).render()
    }

    fn text(input: &Text) -> Self::Output {
        text(input).render()
    }

    fn fixed() -> Self::Output {
        fixed().render()
    }
}

impl Reuse for HypertextMaud {
    type Buffer = String;

    fn clear(buffer: &mut String) {
        buffer.clear();
    }

    fn teams_into(input: &Teams, buffer: &mut String) {
        teams(input).render_to(Buffer::dangerously_from_string_mut(buffer));
    }

    fn table_into(input: &Table, buffer: &mut String) {
        table(input).render_to(Buffer::dangerously_from_string_mut(buffer));
    }

    fn page_into(input: &Page, buffer: &mut String) {
        page(input).render_to(Buffer::dangerously_from_string_mut(buffer));
    }

    fn text_into(input: &Text, buffer: &mut String) {
        text(input).render_to(Buffer::dangerously_from_string_mut(buffer));
    }

    fn fixed_into(buffer: &mut String) {
        fixed().render_to(Buffer::dangerously_from_string_mut(buffer));
    }
}

fn teams(input: &Teams) -> impl Renderable {
    maud! {
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

fn table(input: &Table) -> impl Renderable {
    maud! {
        table {
            @for row in &input.rows {
                tr { @for cell in row { td { (cell) } } }
            }
        }
    }
}

fn author(input: &Author) -> impl Renderable {
    maud! {
        @if let Some(url) = &input.url {
            a.author href=(url) rel="author" { (input.name) }
        } @else {
            span.author { (input.name) }
        }
    }
}

fn article(input: &Article) -> impl Renderable {
    maud! {
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

fn page(input: &Page) -> impl Renderable {
    maud! {
        !DOCTYPE
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

fn text(input: &Text) -> impl Renderable {
    maud! { main { @for paragraph in &input.paragraphs { p { (paragraph) } } } }
}

fn fixed() -> impl Renderable {
    maud! {
        !DOCTYPE
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
