//! What a path consists of.

/// A path, taken apart.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pattern {
    /// As written.
    pub(crate) text: String,
    pub(crate) segments: Vec<Segment>,
}

/// One segment of a path, as decoded text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    Literal(String),
    /// `file-{n}.txt`
    Argument {
        before: String,
        name: String,
        after: String,
    },
    /// `{name?}`
    Optional {
        name: String,
    },
    /// `{name..}`
    Tail {
        name: String,
    },
}

/// How a parameter stands in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Argument,
    Optional,
    Tail,
}

impl Pattern {
    /// The parameters in their order: the number of one is its index among the values of a request.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&str, Place)> {
        self.segments
            .iter()
            .filter_map(|segment| Some((segment.name()?, segment.place()?)))
    }
}

impl Segment {
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Literal(_) => None,
            Self::Argument { name, .. } | Self::Optional { name } | Self::Tail { name } => {
                Some(name)
            }
        }
    }

    fn place(&self) -> Option<Place> {
        match self {
            Self::Literal(_) => None,
            Self::Argument { .. } => Some(Place::Argument),
            Self::Optional { .. } => Some(Place::Optional),
            Self::Tail { .. } => Some(Place::Tail),
        }
    }
}
