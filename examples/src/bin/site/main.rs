//! The example site: `cargo run`, and then a look at the address that it prints.

mod catalog;
mod dashboard;
mod front;
mod house;
mod layout;
mod letters;
mod lispweb;
mod problem;
mod report;
mod source;
mod strikes;
mod style;
mod tables;
mod tutorial;

use examples::Program;
use pages::prelude::*;
use strikes::Store;

const SITE: Program = Program {
    name: "site",
    duty: "The example site.",
    port: 8000,
};

#[tokio::main]
async fn main() -> pages::Result {
    let options = SITE.read(std::env::args().skip(1)).map_err(Error::new)?;
    if options.help {
        use std::io::Write;
        // Nobody may be reading, which is no reason to fail.
        let _ = writeln!(std::io::stdout(), "{}", SITE.usage());
        return Ok(());
    }
    let store = Store::open()?;
    let address = format!("127.0.0.1:{}", options.port);
    pages::Site::new().state(store).serve(address).await
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_literal_link_leads_somewhere() {
        pages::test::links!();
    }
}
