//! The forms of htmlgen, one page each. What such a page sends is the form and nothing around it.

mod attributes;
mod content;
