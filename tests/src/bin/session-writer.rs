//! Writes sessions into a file until it is killed, and says each time what is kept: what the test that kills it starts.
//!
//! Arguments: the file, and for each visitor the cookie, or `-` for one who comes for the first time. Each line that it prints
//! says a visitor, the cookie, and the number that the site has answered with: what is in the session is that number by then.

use pages::prelude::*;
use std::io::Write;

const COOKIE: &str = "__Host-session";

#[page("/add")]
async fn add() -> pages::Result<String> {
    let n = session()
        .update("n", |n: Option<u64>| n.unwrap_or(0) + 1)
        .await?;
    Ok(n.to_string())
}

#[tokio::main]
async fn main() -> pages::Result {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().or_not_found()?;
    let site = pages::Site::with([add::ENTRY])
        .mode(pages::Mode::Production)
        .sessions(pages::sqlite::SessionStore::open(file)?);
    let client = pages::test::client(site)?;
    let visitors = arguments.enumerate().map(|(number, cookie)| {
        let visitor = client.stranger();
        if cookie != "-" {
            visitor.set_cookie(&format!("{COOKIE}={cookie}; Path=/; Secure"));
        }
        tokio::spawn(async move {
            loop {
                let answer = visitor.get("/add").await?.assert_status(200);
                let cookie = visitor.cookie(COOKIE).or_not_found()?;
                let line = format!("{number} {cookie} {}\n", answer.text());
                // One call, so that whole lines arrive.
                std::io::stdout().lock().write_all(line.as_bytes())?;
                std::io::stdout().lock().flush()?;
            }
        })
    });
    let visitors: Vec<tokio::task::JoinHandle<pages::Result>> = visitors.collect();
    for visitor in visitors {
        visitor.await??;
    }
    Ok(())
}
