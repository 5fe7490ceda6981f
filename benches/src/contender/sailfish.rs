//! sailfish: template files compiled into writes to a buffer, escaped with vector instructions.

use super::{Contender, Rendered, Reuse};
use crate::workload::{Page, Table, Teams, Text};
use sailfish::TemplateSimple;
use sailfish::runtime::Buffer;

/// sailfish.
#[derive(Debug)]
pub struct Sailfish;

impl Rendered for Buffer {
    fn bytes(&self) -> Vec<u8> {
        self.as_str().bytes().collect()
    }
}

/// These templates call nothing that fails.
const FAILS_NOT: &str = "rendering does not fail";

impl Contender for Sailfish {
    const NAME: &'static str = "sailfish";
    type Output = String;

    fn teams(input: &Teams) -> Self::Output {
        TeamsPage { input }.render_once().expect(FAILS_NOT)
    }

    fn table(input: &Table) -> Self::Output {
        TablePage { input }.render_once().expect(FAILS_NOT)
    }

    fn page(input: &Page) -> Self::Output {
        ArticlesPage { input }.render_once().expect(FAILS_NOT)
    }

    fn text(input: &Text) -> Self::Output {
        TextPage { input }.render_once().expect(FAILS_NOT)
    }

    fn fixed() -> Self::Output {
        FixedPage.render_once().expect(FAILS_NOT)
    }
}

impl Reuse for Sailfish {
    type Buffer = Buffer;

    fn clear(buffer: &mut Buffer) {
        buffer.clear();
    }

    fn teams_into(input: &Teams, buffer: &mut Buffer) {
        TeamsPage { input }.render_once_to(buffer).expect(FAILS_NOT);
    }

    fn table_into(input: &Table, buffer: &mut Buffer) {
        TablePage { input }.render_once_to(buffer).expect(FAILS_NOT);
    }

    fn page_into(input: &Page, buffer: &mut Buffer) {
        ArticlesPage { input }
            .render_once_to(buffer)
            .expect(FAILS_NOT);
    }

    fn text_into(input: &Text, buffer: &mut Buffer) {
        TextPage { input }.render_once_to(buffer).expect(FAILS_NOT);
    }

    fn fixed_into(buffer: &mut Buffer) {
        FixedPage.render_once_to(buffer).expect(FAILS_NOT);
    }
}

#[derive(TemplateSimple)]
#[template(path = "teams.stpl")]
struct TeamsPage<'a> {
    input: &'a Teams,
}

#[derive(TemplateSimple)]
#[template(path = "table.stpl")]
struct TablePage<'a> {
    input: &'a Table,
}

#[derive(TemplateSimple)]
#[template(path = "page.stpl")]
struct ArticlesPage<'a> {
    input: &'a Page,
}

#[derive(TemplateSimple)]
#[template(path = "text.stpl")]
struct TextPage<'a> {
    input: &'a Text,
}

#[derive(TemplateSimple)]
#[template(path = "fixed.stpl")]
struct FixedPage;
