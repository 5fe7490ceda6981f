//! horrorshow: `html!` by macro rules, closures that write to a buffer.

use super::{Contender, Reuse};
use crate::workload::{Article, Author, Page, Table, Teams, Text};
use horrorshow::helper::doctype;
use horrorshow::prelude::*;
use horrorshow::{html, owned_html};

/// horrorshow.
#[derive(Debug)]
pub struct Horrorshow;

/// These templates call nothing that fails.
const FAILS_NOT: &str = "rendering does not fail";

impl Contender for Horrorshow {
    const NAME: &'static str = "horrorshow";
    type Output = String;

    fn teams(input: &Teams) -> Self::Output {
        teams(input).into_string().expect(FAILS_NOT)
    }

    fn table(input: &Table) -> Self::Output {
        table(input).into_string().expect(FAILS_NOT)
    }

    fn page(input: &Page) -> Self::Output {
        page(input).into_string().expect(FAILS_NOT)
    }

    fn text(input: &Text) -> Self::Output {
        text(input).into_string().expect(FAILS_NOT)
    }

    fn fixed() -> Self::Output {
        fixed().into_string().expect(FAILS_NOT)
    }
}

impl Reuse for Horrorshow {
    type Buffer = String;

    fn clear(buffer: &mut String) {
        buffer.clear();
    }

    fn teams_into(input: &Teams, buffer: &mut String) {
        teams(input).write_to_string(buffer).expect(FAILS_NOT);
    }

    fn table_into(input: &Table, buffer: &mut String) {
        table(input).write_to_string(buffer).expect(FAILS_NOT);
    }

    fn page_into(input: &Page, buffer: &mut String) {
        page(input).write_to_string(buffer).expect(FAILS_NOT);
    }

    fn text_into(input: &Text, buffer: &mut String) {
        text(input).write_to_string(buffer).expect(FAILS_NOT);
    }

    fn fixed_into(buffer: &mut String) {
        fixed().write_to_string(buffer).expect(FAILS_NOT);
    }
}

fn teams(input: &Teams) -> impl RenderOnce {
    owned_html! {
        html {
            head { title : input.year; }
            body {
                h1 { : "CLS "; : input.year; }
                ul {
                    @ for (index, team) in input.teams.iter().enumerate() {
                        li(class = if index == 0 { "champion" } else { "" }) {
                            b : &team.name;
                            : ": ";
                            : team.score;
                        }
                    }
                }
            }
        }
    }
}

fn table(input: &Table) -> impl RenderOnce {
    owned_html! {
        table {
            @ for row in &input.rows {
                tr { @ for cell in row { td : *cell; } }
            }
        }
    }
}

fn author(input: &Author) -> impl RenderOnce {
    owned_html! {
        @ if let Some(url) = &input.url {
            a(class = "author", href = url, rel = "author") : &input.name;
        } else {
            span(class = "author") : &input.name;
        }
    }
}

fn article(input: &Article) -> impl RenderOnce {
    owned_html! {
        article(
            class = if input.featured { "card featured" } else { "card" },
            id = format_args!("article-{}", input.id),
            data-id = input.id,
            data-image? = input.image.as_ref()
        ) {
            h2 { a(href = format_args!("/a/{}/{}", input.id, input.slug)) : &input.title; }
            p(class = "meta") {
                : "By ";
                : author(&input.author);
                : " on ";
                time(datetime = &input.published) : &input.published;
                : " · ";
                span(class = "views") { : input.views; : " views"; }
                : " · ";
                span(class = "rating") : input.rating;
            }
            @ if let Some(image) = &input.image {
                img(src = image, alt = &input.title, width = "640", height = "360", loading = "lazy");
            }
            p(class = "summary") : &input.summary;
            @ if !input.tags.is_empty() {
                ul(class = "tags") {
                    @ for tag in &input.tags {
                        li { a(href = format_args!("/tag/{tag}")) : tag; }
                    }
                }
            }
            @ if input.comments == 0 {
                span(class = "comments none") : "No comments";
            } else if input.comments == 1 {
                span(class = "comments") : "1 comment";
            } else {
                span(class = "comments") { : input.comments; : " comments"; }
            }
        }
    }
}

fn page(input: &Page) -> impl RenderOnce {
    owned_html! {
        : doctype::HTML;
        html(lang = "en") {
            head {
                meta(charset = "utf-8");
                meta(name = "viewport", content = "width=device-width, initial-scale=1");
                title : &input.title;
                link(rel = "stylesheet", href = "/static/app.css");
                script(src = "/static/app.js", defer) {}
            }
            body(class = "home") {
                header(class = "top") {
                    nav(class = "nav") {
                        ul {
                            @ for item in &input.nav {
                                li(class = if item.active { "nav-item active" } else { "nav-item" }) {
                                    a(href = item.href, aria-current? = item.active.then_some("page"))
                                        : item.label;
                                }
                            }
                        }
                    }
                    @ if let Some(user) = &input.user {
                        p(class = "user") { : "Signed in as "; b : user; }
                    } else {
                        a(class = "login", href = "/login") : "Log in";
                    }
                }
                main(id = "content") {
                    h1 : &input.title;
                    @ for one in &input.articles { : article(one); }
                }
                footer {
                    p { : "Page "; : input.page_no; : " of "; : input.total; }
                }
            }
        }
    }
}

fn text(input: &Text) -> impl RenderOnce {
    owned_html! { main { @ for paragraph in &input.paragraphs { p : paragraph; } } }
}

fn fixed() -> impl RenderOnce {
    html! {
        : doctype::HTML;
        html(lang = "en") {
            head {
                meta(charset = "utf-8");
                meta(name = "viewport", content = "width=device-width, initial-scale=1");
                title : "About us";
                link(rel = "stylesheet", href = "/static/app.css");
            }
            body(class = "about") {
                header(class = "top") {
                    a(class = "logo", href = "/") : "Field Notes";
                    nav(class = "nav") {
                        a(href = "/articles") : "Articles";
                        a(href = "/topics") : "Topics";
                        a(href = "/about") : "About";
                    }
                }
                main(id = "content") {
                    h1 : "About Field Notes";
                    p(class = "lead") : "A journal about systems that have to keep working.";
                    section(class = "card") {
                        h2 : "What we print";
                        ul(class = "list") {
                            li : "Reports from places where things went wrong";
                            li : "Measurements that can be repeated";
                            li : "Designs, and what became of them";
                        }
                    }
                    section(class = "card") {
                        h2 : "Write for us";
                        form(action = "/contact", method = "post") {
                            label(for = "name") : "Name";
                            input(id = "name", name = "name", type = "text", required);
                            label(for = "message") : "Message";
                            textarea(id = "message", name = "message", rows = "6") {}
                            button(type = "submit") : "Send";
                        }
                    }
                }
                footer { p : "Printed with care since 2009"; }
            }
        }
    }
}
