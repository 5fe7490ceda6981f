//! Lays a package of two hundred pages in a contender's notation below `target`.

use super::generate::{PAGES, page};
use super::model::Node;
use super::syntax::Syntax;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// The page that is edited.
const EDITED: u64 = 100;

/// A package on disk.
#[derive(Debug)]
pub struct Package {
    pub folder: PathBuf,
    syntax: Syntax,
    /// Of the package, and of the program it builds.
    name: String,
}

impl Package {
    /// Writes the package, with the versions of our lock file.
    ///
    /// # Errors
    ///
    /// Names the file that could not be written.
    pub fn write(syntax: Syntax, below: &Path) -> Result<Self, String> {
        let pages: Vec<Node> = (0..PAGES).map(page).collect();
        Self::with(&syntax.name().replace(' ', "-"), syntax, below, &pages)
    }

    /// Writes a package with these pages.
    ///
    /// # Errors
    ///
    /// Names the file that could not be written.
    pub fn with(name: &str, syntax: Syntax, below: &Path, pages: &[Node]) -> Result<Self, String> {
        let package = Self {
            folder: below.join(name),
            syntax,
            name: format!("pages-in-{name}"),
        };
        let benches = Path::new(env!("CARGO_MANIFEST_DIR"));
        package.file("Cargo.toml", &package.manifest(benches))?;
        package.file("Cargo.lock", &read(&benches.join("Cargo.lock"))?)?;
        package.file("src/input.rs", INPUT)?;
        package.file("src/main.rs", &main(syntax, pages.len()))?;
        for (number, page) in (0..).zip(pages) {
            package.file(&file(number), &syntax.module(number, page))?;
        }
        Ok(package)
    }

    /// The name of the package, and of the program it builds.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Changes one text literal of one page into something that wasn't there before.
    ///
    /// # Errors
    ///
    /// Names the file that could not be written.
    pub fn edit(&self, time: u32) -> Result<(), String> {
        let module = self.syntax.module(EDITED, &page(EDITED));
        let edited = edited(&module, time).ok_or("the page to edit holds no text")?;
        self.file(&file(EDITED), &edited)
    }

    fn file(&self, name: &str, text: &str) -> Result<(), String> {
        let path = self.folder.join(name);
        let told = |error| format!("{}: {error}", path.display());
        fs::create_dir_all(path.parent().unwrap_or(&self.folder)).map_err(told)?;
        // What hasn't changed keeps its time, so that cargo doesn't take it for edited.
        if fs::read_to_string(&path).is_ok_and(|before| before == text) {
            return Ok(());
        }
        fs::write(&path, text).map_err(told)
    }

    fn manifest(&self, benches: &Path) -> String {
        let dependency = match self.syntax {
            Syntax::Ours => {
                let html = benches.with_file_name("html");
                format!("html = {{ path = \"{}\" }}", html.display())
            }
            Syntax::Maud => "maud = \"0.27.0\"".to_owned(),
            Syntax::Hypertext => "hypertext = \"0.12.1\"".to_owned(),
            Syntax::Topcoat => {
                "topcoat = { version = \"=0.6.2\", default-features = false, features = [\"view\"] }"
                    .to_owned()
            }
        };
        let name = self.name();
        format!(
            "[workspace]\n\n[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{dependency}\n\n[profile.release]\nstrip = true\n"
        )
    }
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn file(number: u64) -> String {
    format!("src/page_{number:03}.rs")
}

/// The module with another text in its first heading of a section.
fn edited(module: &str, time: u32) -> Option<String> {
    let heading = module.find("<h2>").or_else(|| module.find("h2 {"))?;
    let text = heading + module[heading..].find('"')? + 1;
    Some(format!(
        "{}edited {time} {}",
        &module[..text],
        &module[text..]
    ))
}

/// A `String` takes everything.
const FAILS_NOT: &str = "writing to a string does not fail";

/// What every page shows.
const INPUT: &str = "\
//! What the pages show.

pub struct Input {
    pub title: &'static str,
    pub name: &'static str,
    pub count: u32,
    pub draft: bool,
    pub items: Vec<Item>,
}

pub struct Item {
    pub label: &'static str,
    pub slug: &'static str,
    pub amount: u32,
}
";

/// Renders every page, so that none is left out of the binary.
fn main(syntax: Syntax, pages: usize) -> String {
    let mut modules = String::new();
    for number in 0..pages {
        writeln!(modules, "mod page_{number:03};").expect(FAILS_NOT);
    }
    let (before, call, length) = match syntax {
        Syntax::Ours => ("", "page(&input)", "{}.as_str().len()"),
        Syntax::Maud => ("", "page(&input)", "{}.into_string().len()"),
        Syntax::Hypertext => (
            "use hypertext::Renderable;\n",
            "page(&input)",
            "{}.render().into_inner().len()",
        ),
        Syntax::Topcoat => (TOPCOAT, "page(&cx, &input)", "finish(&cx, {})"),
    };
    let context = match syntax {
        Syntax::Topcoat => "    let cx = Cx::new(std::sync::Arc::new(AppContext::new()));\n",
        Syntax::Ours | Syntax::Maud | Syntax::Hypertext => "",
    };
    let mut calls = String::new();
    for number in 0..pages {
        let rendered = length.replace("{}", &format!("page_{number:03}::{call}"));
        writeln!(calls, "    total += {rendered};").expect(FAILS_NOT);
    }
    format!(
        "mod input;\n{modules}\n{before}\nfn main() {{\n    let count = std::env::args().count() as u32;\n    \
         let items = vec![input::Item {{ label: \"one\", slug: \"one\", amount: count }}];\n    \
         let input = input::Input {{ title: \"title\", name: \"name\", count, draft: count > 1, items }};\n\
         {context}    let mut total = 0;\n{calls}    println!(\"{{total}}\");\n}}\n"
    )
}

/// What a page of topcoat needs to be rendered outside a server.
const TOPCOAT: &str = "\
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use topcoat::context::{AppContext, Cx};

fn finish(cx: &Cx, view: impl Future<Output = topcoat::Result>) -> usize {
    let mut view = pin!(view);
    match view.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(view)) => view.render(cx).len(),
        _ => panic!(\"rendering neither fails nor waits\"),
    }
}
";

#[cfg(test)]
mod tests {
    use super::edited;

    #[test]
    fn an_edit_changes_one_text() {
        let page = "<p>\"a\"</p><h2>\n\"b\"\n</h2>";
        assert_eq!(
            edited(page, 3).as_deref(),
            Some("<p>\"a\"</p><h2>\n\"edited 3 b\"\n</h2>")
        );
        assert_eq!(
            edited("h2 { \"b\" }", 1).as_deref(),
            Some("h2 { \"edited 1 b\" }")
        );
        assert_eq!(edited("<p></p>", 1), None);
    }
}
