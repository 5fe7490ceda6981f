//! The error page of a site that has none of its own: plain, correct, and without a byte from elsewhere.

use super::Problem;
use html::{Fragment, fragment};

/// The whole document.
pub(crate) fn plain(problem: &Problem) -> Fragment {
    let status = problem.status();
    let reason = status.canonical_reason().unwrap_or("Error");
    fragment! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{status.as_u16()} " " {reason}</title>
            </head>
            <body>
                <main>
                    <h1>{reason}</h1>
                    <p>{problem.message()}</p>
                    if !problem.failures().is_empty() {
                        <ul>
                            for failure in problem.failures() { <li>{failure.to_string()}</li> }
                        </ul>
                    }
                    if let Some(id) = problem.id() {
                        <p>"If you write to us about this, name " <code>{id}</code> "."</p>
                    }
                    if let Some(details) = problem.details() { {details} }
                </main>
            </body>
        </html>
    }
}
