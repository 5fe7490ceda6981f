//! The conformance site: pages that do what the systems did from which this one comes, for tests that know what that was.
//!
//! `cargo run -p examples --bin conformance -- --port 0` prints where it listens, as one line of JSON, and serves until it is
//! asked to end.

mod bodies;
mod cookies;
mod echo;
mod failing;
mod fields;
mod form;
mod house;
mod lispweb;
mod markup;
mod prefix;
mod queries;
mod requests;
mod sessions;
mod tables;
mod tutorial;
mod upload;
mod waiting;

use examples::{Options, Program};
use pages::server::Limits;
use pages::{CookiePolicy, Mode, Serve, Site};
use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use tracing_subscriber::filter::LevelFilter;

const CONFORMANCE: Program = Program {
    name: "conformance",
    duty: "The site that conformance is tested with.",
    port: 8001,
    data: None,
};

#[tokio::main]
async fn main() -> ExitCode {
    let options = match CONFORMANCE.read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(mistake) => {
            let _nobody_may_read = writeln!(std::io::stderr(), "{mistake}");
            return ExitCode::from(2);
        }
    };
    match run(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _nobody_may_read = writeln!(std::io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &Options) -> pages::Result {
    // What is asserted of error pages must not depend on how the program was built.
    let pages = pages::collect().into_iter();
    let site = Site::with(pages.filter(|page| !sessions::is_apart(page)))
        .beside(sessions::beside()?)
        .mode(Mode::Production)
        .cookies(CookiePolicy::new().over_plain_http())
        .state(house::Games::new());
    if options.help {
        return print(&CONFORMANCE.usage());
    }
    if options.routes {
        let beside =
            sessions::sites().map(|(path, site)| format!("\nbelow {path}:\n{}", site.table()));
        return print(&format!("{}{}", site.table(), beside.concat()));
    }
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::WARN)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .init();
    let bound = site.bind(format!("127.0.0.1:{}", options.port)).await?;
    print(&format!("{{\"http\": \"{}\"}}", bound.local_addr()))?;
    // How long a page may take is said by the page.
    let limits = Limits {
        response_head: None,
        ..Limits::default()
    };
    bound.limits(limits).run().await
}

/// Writes a line for whoever has started the program.
fn print(line: &str) -> pages::Result {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()?;
    Ok(())
}
