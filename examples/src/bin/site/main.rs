//! The example site: `cargo run`, and then a look at the address that it prints.

mod catalog;
mod controls;
mod dashboard;
mod database;
mod front;
mod guestbook;
mod house;
mod layout;
mod letters;
mod lispweb;
mod members;
mod moment;
mod problem;
mod report;
mod rules;
mod source;
mod strikes;
mod style;
mod tables;
#[cfg(test)]
mod tests;
mod token;
mod tutorial;
mod upload;

use database::Database;
use examples::{Options, Program};
use members::Guard;
use pages::prelude::*;
use pages::{Lifetime, Serve, sqlite};
use std::fs;
use std::io::Write;
use strikes::Store;
use upload::Shelf;

const SITE: Program = Program {
    name: "site",
    duty: "The example site.",
    port: 8000,
    data: Some("site-data"),
};

#[tokio::main]
async fn main() -> pages::Result {
    let options = SITE.read(std::env::args().skip(1)).map_err(Error::new)?;
    // Nobody may be reading, which is no reason to fail.
    let say = |line: &str| _ = writeln!(std::io::stdout(), "{line}");
    if options.help {
        say(&SITE.usage());
        return Ok(());
    }
    if options.routes {
        // Before anything is opened: it needs no folder.
        say(&pages::Site::new().table().to_string());
        return Ok(());
    }
    let site = site(&options)?;
    say(&format!(
        "keeping what visitors leave in {}",
        options.data.display()
    ));
    site.serve(format!("127.0.0.1:{}", options.port)).await
}

/// The site with all that its pages share. What visitors leave is kept in one folder.
fn site(options: &Options) -> pages::Result<pages::Site> {
    let folder = options.data.as_path();
    let cause = |error| {
        Error::new(format!(
            "can't keep anything in {}: {error}",
            folder.display()
        ))
    };
    fs::create_dir_all(folder).map_err(cause)?;
    let database = Database::open(&folder.join("site.db"))?;
    let shelf = Shelf::open(&folder.join("uploads"))?;
    let sessions = sqlite::SessionStore::open(folder.join("sessions.db"))?;
    let default = Lifetime::default();
    let idle = options.idle.unwrap_or(default.idle);
    Ok(pages::Site::new()
        .sessions(sessions)
        .session_lifetime(Lifetime { idle, ..default })
        .state(Store::open()?)
        .state(database)
        .state(shelf)
        .state(Guard::new()?))
}
