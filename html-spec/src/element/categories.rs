//! Sets of categories of elements.

use crate::generated::bits;

/// A set of categories: those of the standard, and one for each element that a content model names by itself.
///
/// <https://html.spec.whatwg.org/#kinds-of-content>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Categories(u128);

impl Categories {
    /// No category.
    pub const NONE: Self = Self(0);
    /// Metadata content: what belongs in `head`.
    pub const METADATA: Self = bits::METADATA;
    /// Flow content: most of what belongs in `body`.
    pub const FLOW: Self = bits::FLOW;
    /// Sections: `article`, `aside`, `nav` and `section`.
    pub(crate) const SECTIONING: Self = bits::SECTIONING;
    /// Headings, and groups of one with what belongs to it.
    pub(crate) const HEADING: Self = bits::HEADING;
    /// Phrasing content: what a paragraph is made of.
    pub const PHRASING: Self = bits::PHRASING;
    /// Interactive content: what a user can activate.
    pub const INTERACTIVE: Self = bits::INTERACTIVE;
    /// No category of the standard, but a ban of it: elements with `tabindex`.
    pub(crate) const TABINDEX: Self = bits::TABINDEX;
    /// The categories of an autonomous custom element.
    pub(crate) const CUSTOM: Self = Self::of(&[bits::FLOW, bits::PHRASING, bits::PALPABLE]);

    /// No category of the standard: text that is more than white space.
    pub(crate) const TEXT: Self = Self::bit(127);

    /// What a `label` can be for.
    pub(crate) const LABELABLE: Self = bits::LABELABLE;
    /// The categories that elements share, beside those that stand for one element each.
    pub(crate) const GENERAL: Self = Self(bits::TABINDEX.0 * 2 - 1);
    /// Every category.
    pub(crate) const ALL: Self = Self(u128::MAX);

    /// The set of one category.
    pub(crate) const fn bit(index: u32) -> Self {
        Self(1 << index)
    }

    /// The union of sets.
    pub(crate) const fn of(sets: &[Self]) -> Self {
        let mut all = Self::NONE;
        let mut index = 0;
        while index < sets.len() {
            all = all.union(sets[index]);
            index += 1;
        }
        all
    }

    /// The categories of both sets.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a category.
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The categories of both sets at once.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The set without the categories of the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The set as bits, for constants that a macro writes.
    pub const fn bits(self) -> u128 {
        self.0
    }

    /// The names of the categories.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        let names = bits::NAMES.iter().enumerate();
        names
            .filter(move |&(index, _)| self.0 >> index & 1 == 1)
            .map(|(_, &name)| name)
    }

    /// Whether there is no category in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}
