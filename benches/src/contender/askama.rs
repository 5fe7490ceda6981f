//! askama: template files in the notation of Jinja.

use super::{Contender, Reuse};
use crate::workload::{Page, Table, Teams, Text};
use askama::Template;

/// askama.
#[derive(Debug)]
pub struct Askama;

/// These templates call nothing that fails.
const FAILS_NOT: &str = "rendering does not fail";

impl Contender for Askama {
    const NAME: &'static str = "askama";
    type Output = String;

    fn teams(input: &Teams) -> Self::Output {
        TeamsPage { input }.render().expect(FAILS_NOT)
    }

    fn table(input: &Table) -> Self::Output {
        TablePage { input }.render().expect(FAILS_NOT)
    }

    fn page(input: &Page) -> Self::Output {
        ArticlesPage { input }.render().expect(FAILS_NOT)
    }

    fn text(input: &Text) -> Self::Output {
        TextPage { input }.render().expect(FAILS_NOT)
    }

    fn fixed() -> Self::Output {
        FixedPage.render().expect(FAILS_NOT)
    }
}

impl Reuse for Askama {
    type Buffer = String;

    fn clear(buffer: &mut String) {
        buffer.clear();
    }

    fn teams_into(input: &Teams, buffer: &mut String) {
        TeamsPage { input }.render_into(buffer).expect(FAILS_NOT);
    }

    fn table_into(input: &Table, buffer: &mut String) {
        TablePage { input }.render_into(buffer).expect(FAILS_NOT);
    }

    fn page_into(input: &Page, buffer: &mut String) {
        ArticlesPage { input }.render_into(buffer).expect(FAILS_NOT);
    }

    fn text_into(input: &Text, buffer: &mut String) {
        TextPage { input }.render_into(buffer).expect(FAILS_NOT);
    }

    fn fixed_into(buffer: &mut String) {
        FixedPage.render_into(buffer).expect(FAILS_NOT);
    }
}

#[derive(Template)]
#[template(path = "teams.html")]
struct TeamsPage<'a> {
    input: &'a Teams,
}

#[derive(Template)]
#[template(path = "table.html")]
struct TablePage<'a> {
    input: &'a Table,
}

#[derive(Template)]
#[template(path = "page.html")]
struct ArticlesPage<'a> {
    input: &'a Page,
}

#[derive(Template)]
#[template(path = "text.html")]
struct TextPage<'a> {
    input: &'a Text,
}

#[derive(Template)]
#[template(path = "fixed.html")]
struct FixedPage;
