//! A place in markup: what may stand there, and what must not.

use html_spec::element::Categories;

/// How many components may call each other around a place. Deeper, nothing is compared: a circle has no end.
const DEEPEST: u32 = 8;

/// How many bans are remembered. Further ones are forgotten, which hides a mistake but makes none.
const BANS: usize = 6;

/// A place in markup.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The element around it; empty where that isn't known.
    pub(super) parent: &'static str,
    /// What that holds, in words.
    pub(super) holds: &'static str,
    /// The component that puts its slot there; empty where the caller's own markup is around.
    pub(super) owner: &'static str,
    /// The slot.
    pub(super) slot: &'static str,
    pub(super) file: &'static str,
    pub(super) line: u32,
    /// The categories of what may stand there, as bits.
    pub(super) allowed: u128,
    /// Text may stand there.
    pub(super) text: bool,
    /// What must not stand there at any depth, and because of which element.
    pub(super) bans: [Ban; BANS],
    /// How many components are around it.
    pub(super) depth: u32,
}

/// What must not stand at a place at any depth.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ban {
    /// The element that forbids it.
    pub(super) element: &'static str,
    pub(super) file: &'static str,
    pub(super) line: u32,
    /// The categories, as bits; none where there is no ban.
    pub(super) categories: u128,
}

impl Ban {
    pub(super) const NONE: Self = Self {
        element: "",
        file: "",
        line: 0,
        categories: 0,
    };
}

impl Place {
    /// Nothing is known of it.
    pub const UNKNOWN: Self = Self {
        parent: "",
        holds: "",
        owner: "",
        slot: "",
        file: "",
        line: 0,
        allowed: u128::MAX,
        text: true,
        bans: [Ban::NONE; BANS],
        depth: 0,
    };

    /// In the body of a document.
    pub const BODY: Self = Self::UNKNOWN.inside(
        ("body", "flow content"),
        ("", 0),
        Categories::FLOW.bits(),
        true,
    );

    /// An element of this markup: it holds these categories, and perhaps text. The bans around it stay in force.
    #[must_use]
    pub const fn inside(
        mut self,
        (parent, holds): (&'static str, &'static str),
        (file, line): (&'static str, u32),
        allowed: u128,
        text: bool,
    ) -> Self {
        self.parent = parent;
        self.holds = holds;
        self.owner = "";
        self.slot = "";
        self.file = file;
        self.line = line;
        self.allowed = allowed;
        self.text = text;
        self
    }

    /// Somewhere of which it is only known what is forbidden.
    #[must_use]
    pub const fn anywhere(self) -> Self {
        Self {
            bans: self.bans,
            depth: self.depth,
            ..Self::UNKNOWN
        }
    }

    /// Forbids these categories, because of this element there.
    #[must_use]
    pub const fn ban(
        self,
        element: &'static str,
        (file, line): (&'static str, u32),
        categories: u128,
    ) -> Self {
        self.with(Ban {
            element,
            file,
            line,
            categories,
        })
    }

    const fn with(mut self, ban: Ban) -> Self {
        let mut at = 0;
        while at < BANS {
            if self.bans[at].categories == 0 {
                self.bans[at] = ban;
                break;
            }
            at += 1;
        }
        self
    }

    /// The place is where this component puts this slot.
    #[must_use]
    pub const fn of(mut self, owner: &'static str, slot: &'static str) -> Self {
        self.owner = owner;
        self.slot = slot;
        self
    }

    /// The same for a component that stands there.
    #[must_use]
    pub const fn deeper(mut self) -> Self {
        self.depth += 1;
        self
    }

    /// Whether too many components are around it.
    pub const fn is_too_deep(&self) -> bool {
        self.depth > DEEPEST
    }

    /// What may stand both here and there: a slot that stands twice.
    #[must_use]
    pub const fn and(mut self, other: Self) -> Self {
        if self.allowed == u128::MAX || self.allowed & other.allowed == other.allowed {
            let (mut both, mut at) = (other, 0);
            both.text = self.text && other.text;
            while at < BANS && self.bans[at].categories != 0 {
                both = both.with(self.bans[at]);
                at += 1;
            }
            return both;
        }
        self.allowed &= other.allowed;
        self.text = self.text && other.text;
        let mut at = 0;
        while at < BANS && other.bans[at].categories != 0 {
            self = self.with(other.bans[at]);
            at += 1;
        }
        self
    }
}

/// Whether two texts are the same, in constants.
pub const fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}
