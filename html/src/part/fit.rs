//! Holds what is written against the place where it is to stand.

use super::misfit::{Kind, Misfit};
use super::place::Ban;
use super::{Inner, Part, Place, Root};

impl Place {
    /// What of the part can't stand here.
    pub const fn refuses(&self, part: &Part) -> Option<Misfit> {
        if let Some(root) = self.misplaced(part.roots) {
            let kind = if root.name.is_empty() {
                Kind::Text
            } else {
                Kind::Root
            };
            return Some(Misfit {
                kind,
                place: *self,
                component: part.name,
                element: root.name,
                forbids: Ban::NONE,
                file: part.file,
                line: root.line,
            });
        }
        if let Some((inner, forbids)) = self.banned(part.inner) {
            return Some(Misfit {
                kind: Kind::Inner,
                place: *self,
                component: part.name,
                element: inner.name,
                forbids,
                file: part.file,
                line: inner.line,
            });
        }
        None
    }

    const fn misplaced(&self, roots: &[Root]) -> Option<Root> {
        let mut at = 0;
        while at < roots.len() {
            let root = roots[at];
            let fits = if root.name.is_empty() {
                self.text
            } else {
                self.allowed == u128::MAX || root.categories & self.allowed != 0
            };
            if !fits {
                return Some(root);
            }
            at += 1;
        }
        None
    }

    const fn banned(&self, all: &[Inner]) -> Option<(Inner, Ban)> {
        let mut at = 0;
        while at < self.bans.len() && self.bans[at].categories != 0 {
            let ban = self.bans[at];
            let mut other = 0;
            while other < all.len() {
                if all[other].categories & ban.categories != 0 {
                    return Some((all[other], ban));
                }
                other += 1;
            }
            at += 1;
        }
        None
    }
}
