//! Which parts stand in which boundary, and which of them are lost with it.

/// The boundaries of one page, numbered as they begin.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    /// The boundary that each of them stands in.
    around: Vec<Option<usize>>,
    /// The one whose content has its turn now.
    current: Option<usize>,
    failed: Vec<usize>,
    /// The names of parts whose placeholders will never be seen.
    lost: Vec<usize>,
}

impl Scopes {
    /// A further one, within the current one.
    pub(super) fn open(&mut self) -> usize {
        self.around.push(self.current);
        self.around.len() - 1
    }

    pub(super) fn current(&self) -> Option<usize> {
        self.current
    }

    /// Makes it the current one, and returns the one before.
    pub(super) fn enter(&mut self, scope: Option<usize>) -> Option<usize> {
        std::mem::replace(&mut self.current, scope)
    }

    pub(super) fn fail(&mut self, scope: usize) {
        self.failed.push(scope);
    }

    pub(super) fn some_failed(&self) -> bool {
        !self.failed.is_empty()
    }

    pub(super) fn lost_count(&self) -> usize {
        self.lost.len()
    }

    /// Whether the placeholder of this part is lost, which is then remembered: it stands in a boundary that has failed, or in a
    /// part that is lost.
    pub(super) fn loses(
        &mut self,
        name: usize,
        within: Option<usize>,
        scope: Option<usize>,
    ) -> bool {
        let lost = within.is_some_and(|part| self.lost.contains(&part)) || self.has_failed(scope);
        if lost && !self.lost.contains(&name) {
            self.lost.push(name);
        }
        lost
    }

    /// Whether this boundary has failed, or one around it.
    fn has_failed(&self, scope: Option<usize>) -> bool {
        let around = |scope: &usize| self.around.get(*scope).copied().flatten();
        std::iter::successors(scope, around).any(|scope| self.failed.contains(&scope))
    }
}

#[cfg(test)]
mod tests {
    use super::Scopes;

    #[test]
    fn a_boundary_takes_along_what_is_within_it() {
        let mut scopes = Scopes::default();
        let outer = scopes.open();
        assert_eq!(scopes.enter(Some(outer)), None);
        let inner = scopes.open();
        assert_eq!(scopes.enter(Some(inner)), Some(outer));
        let deep = scopes.open();
        assert_eq!(scopes.enter(None), Some(inner));
        let beside = scopes.open();
        assert!(!scopes.some_failed());
        scopes.fail(inner);
        assert!(scopes.some_failed());
        assert!(!scopes.loses(1, None, Some(outer)));
        assert!(scopes.loses(2, None, Some(inner)));
        assert!(scopes.loses(3, None, Some(deep)));
        assert!(!scopes.loses(4, None, Some(beside)));
        assert!(!scopes.loses(5, None, None));
        // A part within a part that is lost, whatever boundary it stands in itself.
        assert!(scopes.loses(6, Some(3), None));
        assert!(!scopes.loses(7, Some(4), None));
        assert_eq!(scopes.lost_count(), 3);
    }
}
