//! The elements, by name.

use crate::element::Element;

/// Sorted by name.
pub(crate) static ELEMENTS: &[Element] = &[];
