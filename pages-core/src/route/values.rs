//! Where in a path the values of a pattern stand.

use super::decode::decode;
use std::borrow::Cow;

/// How many values are kept without an allocation.
const INLINE: usize = 8;

/// The values that a path holds for the arguments of a pattern, in their order: places in the path, which are read when they
/// are asked for. They are known to be well-formed text without dot segments.
///
/// An optional argument that isn't there, and an empty tail, have no place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Values {
    inline: [(u16, u16); INLINE],
    len: usize,
    more: Vec<(u16, u16)>,
}

impl Values {
    /// The value of the argument `index`, decoded, from the path that was searched for. Nothing is copied when nothing in it
    /// is escaped.
    pub(crate) fn value<'a>(&self, path: &'a str, index: usize) -> Option<Cow<'a, str>> {
        decode(self.raw(path, index)?)
    }

    /// The same as it stands in the path.
    pub(crate) fn raw<'a>(&self, path: &'a str, index: usize) -> Option<&'a str> {
        let (start, end) = if index < INLINE && index < self.len {
            *self.inline.get(index)?
        } else {
            *self.more.get(index.checked_sub(INLINE)?)?
        };
        path.get(start.into()..end.into())
    }

    pub(super) fn push(&mut self, start: u16, end: u16) {
        match self.inline.get_mut(self.len) {
            Some(place) => *place = (start, end),
            None => self.more.push((start, end)),
        }
        self.len += 1;
    }

    pub(super) fn pop(&mut self) {
        self.len -= 1;
        self.more.truncate(self.len.saturating_sub(INLINE));
        if let Some(place) = self.inline.get_mut(self.len) {
            *place = (0, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_from_the_path() {
        let mut values = Values::default();
        values.push(1, 2);
        values.push(3, 9);
        let path = "/a/%C3%A4";
        assert!(matches!(values.value(path, 0), Some(Cow::Borrowed("a"))));
        assert_eq!(values.value(path, 1).as_deref(), Some("ä"));
        assert_eq!(values.raw(path, 1), Some("%C3%A4"));
        assert_eq!(values.value(path, 2), None);
        assert_eq!(values.value("/", 0), None);
    }

    #[test]
    fn there_is_room_for_any_number() {
        let path = "0123456789abcdef";
        let mut values = Values::default();
        for at in 0..12 {
            values.push(at, at + 1);
        }
        for at in 0..12 {
            assert_eq!(values.raw(path, at), path.get(at..=at));
        }
        assert_eq!(values.raw(path, 12), None);
        for _ in 0..5 {
            values.pop();
        }
        assert_eq!(
            (values.len, values.raw(path, 6), values.raw(path, 7)),
            (7, Some("6"), None)
        );
        values.push(9, 10);
        assert_eq!(
            (values.raw(path, 7), values.raw(path, 8)),
            (Some("9"), None)
        );
    }
}
