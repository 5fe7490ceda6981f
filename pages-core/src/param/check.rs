//! What `#[check(…)]` looks at: the value, what an `Option` holds, each item of a `Vec`; by value where it is `Copy`.

/// The value of a parameter that is checked. An `Option` is checked where it holds something, a `Vec` item by item.
///
/// The methods of its own come before that of [`Alone`], so that `Option` and `Vec` need not be told apart by their names.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'v, T>(pub &'v T);

/// A value that a check is made on.
#[derive(Clone, Copy, Debug)]
pub struct Item<'v, T>(&'v T);

impl<'v, T> Checked<'v, Option<T>> {
    /// Whether what is there passes.
    pub fn all(self, test: impl Fn(Item<'v, T>) -> bool) -> bool {
        self.0.iter().all(|value| test(Item(value)))
    }
}

impl<'v, T> Checked<'v, Vec<T>> {
    /// Whether each item passes.
    pub fn all(self, test: impl Fn(Item<'v, T>) -> bool) -> bool {
        self.0.iter().all(|value| test(Item(value)))
    }
}

/// Checks for all other types.
pub trait Alone<'v, T: 'v> {
    /// Whether the value passes.
    fn all(self, test: impl Fn(Item<'v, T>) -> bool) -> bool;
}

impl<'v, T> Alone<'v, T> for Checked<'v, T> {
    fn all(self, test: impl Fn(Item<'v, T>) -> bool) -> bool {
        test(Item(self.0))
    }
}

impl<'v, T> Item<'v, T> {
    /// The value, for ranges.
    pub fn by_reference(self) -> &'v T {
        self.0
    }
}

impl<T: Copy> Item<'_, T> {
    /// Whether the value passes, which the test is given itself.
    pub fn passes(self, test: impl FnOnce(T) -> bool) -> bool {
        test(*self.0)
    }
}

/// Checks of values that aren't `Copy`.
pub trait ByReference<T> {
    /// Whether the value passes, which the test is lent.
    fn passes(self, test: impl FnOnce(&T) -> bool) -> bool;
}

impl<T> ByReference<T> for Item<'_, T> {
    fn passes(self, test: impl FnOnce(&T) -> bool) -> bool {
        test(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Alone as _, ByReference as _, Checked};

    #[test]
    fn ranges_see_through_options_and_lists() {
        let single = |n: u32| Checked(&n).all(|item| (2..=64).contains(item.by_reference()));
        assert!(single(2) && single(64) && !single(65));
        let optional =
            |n: Option<u32>| Checked(&n).all(|item| (2..=64).contains(item.by_reference()));
        assert!(optional(None) && optional(Some(3)) && !optional(Some(1)));
        let many = |n: Vec<f64>| Checked(&n).all(|item| (0.0..1.0).contains(item.by_reference()));
        assert!(many(vec![]) && many(vec![0.0, 0.5]) && !many(vec![0.5, 1.0]));
    }

    #[test]
    fn closures_are_given_copies_where_that_can_be() {
        let even = |n: u32| Checked(&n).all(|item| item.passes(|n| n % 2 == 0));
        assert!(even(2) && !even(3));
        let named = |n: Vec<Option<char>>| Checked(&n).all(|item| item.passes(|c| c.is_some()));
        assert!(named(vec![Some('a')]) && !named(vec![None]));
    }

    #[test]
    fn closures_are_lent_what_cannot_be_copied() {
        let short = |text: String| Checked(&text).all(|item| item.passes(|text| text.len() < 3));
        assert!(short("ab".to_owned()) && !short("abc".to_owned()));
        let optional =
            |text: Option<String>| Checked(&text).all(|item| item.passes(|text| text != "x"));
        assert!(optional(None) && !optional(Some("x".to_owned())));
        assert!(Checked(&"a".to_owned()).all(|item| item.passes(|text| text.is_ascii())));
    }
}
