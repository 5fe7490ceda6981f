//! One part of the pattern of a path.

/// What stands between two slashes of a pattern. All text is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// This text. An empty one stands at the end only: the pattern then ends with a slash.
    Literal(&'static str),
    /// `before{name}after`: a value that isn't empty, with this text around it.
    Argument {
        /// The text in front of the value.
        before: &'static str,
        /// The name of the argument.
        name: &'static str,
        /// The text behind the value.
        after: &'static str,
    },
    /// `{name?}`: a value, or the end of the path. Nothing but optional ones and a tail may follow.
    Optional {
        /// The name of the argument.
        name: &'static str,
    },
    /// `{name..}`: the rest of the path, which may be empty. Nothing may follow.
    Tail {
        /// The name of the argument.
        name: &'static str,
    },
}

impl Segment {
    /// The name of the argument that it holds, if it holds one.
    pub const fn name(&self) -> Option<&'static str> {
        match self {
            Self::Literal(_) => None,
            Self::Argument { name, .. } | Self::Optional { name } | Self::Tail { name } => {
                Some(name)
            }
        }
    }
}
