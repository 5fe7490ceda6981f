//! What the content of an element has shown so far about what may stand in it once, and whether it is empty.

/// What the content of an element has shown so far.
#[expect(
    clippy::struct_excessive_bools,
    reason = "independent facts, not states of one machine"
)]
#[derive(Clone, Debug, Default)]
pub(in crate::check) struct Progress {
    /// There may be text in it.
    pub(super) text: bool,
    /// There may be an image in it.
    pub(super) image: bool,
    /// There may be a cell in it, if it is a row.
    pub(super) cell: bool,
    /// There surely is something in it that may be there once: the option that is selected, the default track, the
    /// element with the focus.
    pub(super) only: bool,
}

impl Progress {
    pub(in crate::check) fn merge(&mut self, other: &Self) {
        self.text |= other.text;
        self.image |= other.image;
        self.cell |= other.cell;
        self.only &= other.only;
    }

    /// A further round adds nothing to what one has shown.
    pub(in crate::check) fn repeated(&mut self, start: &Self) {
        let _ = (self, start);
    }
}
