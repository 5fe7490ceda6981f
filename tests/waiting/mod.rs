//! Markup in functions that wait: `.await` anywhere, children that wait, futures that can be sent.

mod components;
mod markup;
