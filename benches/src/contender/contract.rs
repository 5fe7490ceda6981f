//! What each contender does: five templates, rendered anew or into a buffer that was used before.

use crate::workload::{Page, Table, Teams, Text};

/// Rendered markup.
pub trait Rendered {
    /// The bytes of the markup.
    fn bytes(&self) -> Vec<u8>;
}

impl Rendered for String {
    fn bytes(&self) -> Vec<u8> {
        self.clone().into_bytes()
    }
}

/// Renders as a user would write it, allocation included.
pub trait Contender {
    /// The name in tables and files.
    const NAME: &'static str;

    /// What a template gives.
    type Output: Rendered;

    /// A small page: four teams of a league.
    fn teams(input: &Teams) -> Self::Output;

    /// A table of integers.
    fn table(input: &Table) -> Self::Output;

    /// A realistic page with components, conditions and optional attributes.
    fn page(input: &Page) -> Self::Output;

    /// Paragraphs, clean or with much to escape.
    fn text(input: &Text) -> Self::Output;

    /// A page without a single value.
    fn fixed() -> Self::Output;
}

/// Renders the same into a buffer that is kept.
pub trait Reuse: Contender {
    /// What is kept.
    type Buffer: Rendered + Default;

    /// Empties the buffer, and keeps its memory.
    fn clear(buffer: &mut Self::Buffer);

    /// As [`Contender::teams`].
    fn teams_into(input: &Teams, buffer: &mut Self::Buffer);

    /// As [`Contender::table`].
    fn table_into(input: &Table, buffer: &mut Self::Buffer);

    /// As [`Contender::page`].
    fn page_into(input: &Page, buffer: &mut Self::Buffer);

    /// As [`Contender::text`].
    fn text_into(input: &Text, buffer: &mut Self::Buffer);

    /// As [`Contender::fixed`].
    fn fixed_into(buffer: &mut Self::Buffer);
}
