//! Style sheets in the body: their selectors match only what comes with them or behind them.
//!
//! A `style` among flow content is against the letter of the Standard; what the Nu HTML Checker lets pass of it is what
//! changes nothing that has been shown by then.

mod earlier;
mod matching;
mod selectors;

pub(super) use earlier::Earlier;
