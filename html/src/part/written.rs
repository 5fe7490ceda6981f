//! What a piece of markup writes by itself: not what the components that it calls write.

/// What a component writes by itself.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The component; empty for what is given to a slot.
    pub name: &'static str,
    /// The file that it stands in.
    pub file: &'static str,
    /// The outermost elements and texts.
    pub roots: &'static [Root],
    /// The elements at any depth that some element forbids at any depth.
    pub inner: &'static [Inner],
}

/// An outermost element or text.
#[derive(Clone, Copy, Debug)]
pub struct Root {
    /// The element; empty for text.
    pub name: &'static str,
    /// Where it stands.
    pub line: u32,
    /// The categories that it may have, as bits.
    pub categories: u128,
}

/// An element at any depth.
#[derive(Clone, Copy, Debug)]
pub struct Inner {
    /// The element.
    pub name: &'static str,
    /// Where it stands.
    pub line: u32,
    /// The categories that it has for certain, as bits.
    pub categories: u128,
}
