//! The error page of a site that has none of its own: plain, correct, and without a byte from elsewhere.

use super::Problem;
use html::{Fragment, fragment};

/// A column that can be read, by day and by night.
const STYLE: &str = "body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:12vh auto;padding:0 1.25rem;color:CanvasText;background:Canvas}\
h1{line-height:1.2}code,pre{font:.9em/1.6 ui-monospace,monospace}pre{overflow-x:auto;padding:1rem;border:1px solid GrayText;border-radius:.4rem}\
mark{display:inline-block;min-width:100%}section{margin-top:3rem;border-top:1px solid GrayText}dt{font-weight:600}dd{margin:0 0 .5rem}";

/// The whole document. The `nonce` lets its style through.
pub(crate) fn plain(problem: &Problem, nonce: &str) -> Fragment {
    // XSS SAFETY: a literal of this module.
    let style = html::danger::css(STYLE);
    let status = problem.status();
    let reason = status.canonical_reason().unwrap_or("Error");
    fragment! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <style nonce={nonce}>{style}</style>
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
