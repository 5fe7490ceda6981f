//! What is known about the document as a whole.

use core::marker::PhantomData;

/// What is known about the document as a whole.
#[derive(Debug)]
pub(in crate::check) struct Document<L> {
    /// Nothing surrounds the markup: it is a whole document.
    pub(in crate::check) whole: bool,
    /// Something in it is known only when the page runs.
    pub(in crate::check) holes: bool,
    pub(in crate::check) places: PhantomData<L>,
}

impl<L> Default for Document<L> {
    fn default() -> Self {
        Self {
            whole: false,
            holes: false,
            places: PhantomData,
        }
    }
}
