//! Builds a run of operations and merges static markup into them.

use super::ir::Op;

/// Operations in the making.
#[derive(Debug, Default)]
pub(crate) struct Block {
    ops: Vec<Op>,
    pending: String,
    /// A jump came: what follows is never reached, so that closing tags behind it would only draw a warning.
    left: bool,
}

impl Block {
    /// Adds static markup.
    pub(crate) fn lit(&mut self, markup: &str) {
        self.pending.push_str(markup);
    }

    /// The markup that waits for an operation, to be written into.
    pub(crate) fn pending(&mut self) -> &mut String {
        &mut self.pending
    }

    /// Adds an operation that takes the markup before it along, unless the operation before it already did.
    pub(crate) fn value(&mut self, make: impl FnOnce(String) -> Op) {
        self.give_to_last();
        let pre = std::mem::take(&mut self.pending);
        self.ops.push(make(pre));
    }

    /// Adds an operation that writes no markup of its own before it.
    pub(crate) fn control(&mut self, op: Op) {
        self.flush();
        self.ops.push(op);
    }

    /// Adds a jump: nothing behind it is reached.
    pub(crate) fn jump(&mut self, op: Op) {
        self.control(op);
        self.left = true;
    }

    /// The operations.
    pub(crate) fn finish(mut self) -> Vec<Op> {
        self.flush();
        self.ops
    }

    /// Writes what is pending.
    pub(crate) fn flush(&mut self) {
        if self.left {
            self.pending.clear();
        }
        self.give_to_last();
        if !self.pending.is_empty() {
            self.ops.push(Op::Lit(std::mem::take(&mut self.pending)));
        }
    }

    /// Gives what is pending to the operation before it, which checks for room anyway.
    fn give_to_last(&mut self) {
        if let Some(
            Op::Value(super::ir::Value { post, .. })
            | Op::Tokens(super::ir::Tokens { post, .. })
            | Op::Spread { post, .. }
            | Op::Control(super::ir::Control { post, .. })
            | Op::Content { post, .. }
            | Op::Lit(post),
        ) = self.ops.last_mut()
        {
            post.push_str(&self.pending);
            self.pending.clear();
        }
    }
}
