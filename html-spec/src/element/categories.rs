//! Sets of categories of elements.

/// A set of categories: those of the standard, and one for each element that a content model names by itself.
///
/// <https://html.spec.whatwg.org/#kinds-of-content>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Categories(pub(crate) u128);

impl Categories {
    /// No category.
    pub const NONE: Self = Self(0);

    /// The categories of both sets.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the sets share a category.
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is no category in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}
