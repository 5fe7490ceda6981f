//! The example site in a real browser: Chromium, driven over the WebDriver protocol.
//!
//! `driver` starts the program that speaks the protocol, `wire` carries its messages, `window` and `device` are what a test uses.
//! The other files are the tests.

mod device;
mod driver;
mod forms;
mod harness;
mod keyboard;
mod pages;
mod streaming;
mod window;
mod wire;

pub(crate) use pages::CONTRAST;
pub(crate) use window::{Browser, Key, Scripts};
