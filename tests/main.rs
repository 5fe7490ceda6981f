//! The black-box tests: this is their table of contents.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

// The grammar, form by form: the exact output, and the same tree when it is read again.
mod components;
mod grammar;
mod waiting;

// Values of strangers: printed, parsed again, found unchanged.
mod escaping;

// A page as the body of a response, by hand and through hyper.
mod streaming;

// Pages as their authors write them: bound to URLs, given arguments, put into documents, linked to.
mod pages;

// Forms: what browsers and strangers send, and what a page gets of it.
mod forms;

// Sessions: that nothing is lost of them.
mod sessions;

// The example site: over raw sockets, and in a real browser.
mod browser;
mod site;

// What strangers try: thousands of texts that would run, and a browser that must run none.
mod payloads;

// Safe by default: origins, headers, cookies.
mod safety;

// The conformance site: what the seeds did, byte by byte.
mod conformance;

// The test client that users of the crate get, and the check of literal links.
mod client;

// The server on raw sockets: every limit, every refusal, every way to end.
mod server;

// What went wrong in other systems.
mod traps;

// How an expansion behaves among strict, odd or large code.
mod expansion;

// The README's sample, word by word.
mod readme;

// The right example of each rule.
mod rules;

// The habits of the repository: who may use whom, how files look, which words they hold.
mod tidy;
