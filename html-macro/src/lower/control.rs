//! Control structures, and jumps that close the open tags first.

use super::Lowerer;
use super::block::Block;
use super::ir::{Arg, Head, Op};
use super::script::Script;
use crate::ast::{self, If, Jump, Let, Loop, Match, Node, Rust};

impl Lowerer<'_> {
    /// Markup in braces: the same surroundings, a block of its own.
    pub(crate) fn body(&mut self, nodes: Vec<Node>) -> Vec<Op> {
        let before = self.script.clone();
        // The tag before is written by now.
        self.raw_written = true;
        let ops = self.nodes(nodes);
        // What may or may not run must leave a script as it found it; else nobody knows where the next value stands.
        if !self.script.is_as(&before) {
            self.script = Script::unsure();
        }
        ops
    }

    pub(crate) fn conditional(&mut self, choice: If<Vec<Node>>, block: &mut Block) {
        self.wait_first(choice.arms.iter().map(|(_, condition, _)| condition), block);
        let mut arms = Vec::new();
        for (span, condition, nodes) in choice.arms {
            self.jumps(&condition);
            arms.push((span, condition, self.body(nodes)));
        }
        let otherwise = choice.otherwise.map(|nodes| self.body(nodes));
        block.control(Op::If { arms, otherwise });
    }

    pub(crate) fn choice(&mut self, choice: Match, block: &mut Block) {
        self.jumps(&choice.value);
        self.wait_first(
            [&choice.value]
                .into_iter()
                .chain(choice.arms.iter().map(|(pattern, _)| pattern)),
            block,
        );
        let arms = choice
            .arms
            .into_iter()
            .map(|(pattern, nodes)| (pattern, self.body(nodes)))
            .collect();
        block.control(Op::Match {
            span: choice.span,
            value: choice.value,
            arms,
            body: choice.body,
        });
    }

    pub(crate) fn repeat(&mut self, repeat: Loop, block: &mut Block) {
        let (head, runs) = match repeat.head {
            ast::Head::For { pattern, iterator } => {
                self.jumps(&iterator);
                let waits = wait(&iterator);
                (Head::For { pattern, iterator }, waits)
            }
            ast::Head::ForAwait { pattern, stream } => {
                self.jumps(&stream);
                (Head::ForAwait { pattern, stream }, true)
            }
            ast::Head::While(condition) => {
                self.jumps(&condition);
                let waits = wait(&condition);
                (Head::While(condition), waits)
            }
            ast::Head::Loop => (Head::Loop, false),
        };
        if runs {
            self.publish(block);
        }
        let label = repeat.label.as_ref().map(|label| label.name.to_string());
        self.loops.push((label, self.open.len()));
        let body = self.body(repeat.body);
        self.loops.pop();
        block.control(Op::Loop {
            label: repeat.label,
            head,
            body,
            span: repeat.span,
        });
    }

    pub(crate) fn binding(&mut self, binding: Let, block: &mut Block) {
        self.jumps(&binding.rust);
        self.wait_first([&binding.rust], block);
        let otherwise = binding.otherwise.map(|nodes| self.body(nodes));
        block.control(Op::Let {
            rust: binding.rust,
            otherwise,
        });
    }

    /// `break`, `continue` and `return`: the tags that stay open behind are closed before.
    pub(crate) fn jump(&mut self, jump: Jump, block: &mut Block) {
        let keyword = jump.keyword.to_string();
        let label = jump.label.as_ref().map(|label| label.name.to_string());
        let depth = self.target(&keyword, label.as_deref());
        let Some(depth) = depth else {
            self.cannot_leave(jump.keyword.span(), &keyword);
            return;
        };
        if let Some(value) = &jump.value {
            self.jumps(value);
        }
        let mut close = String::new();
        for tag in self.open.iter().skip(depth).rev() {
            close.push_str(tag);
        }
        if jump.value.is_none() {
            block.lit(&close);
            close.clear();
        }
        block.jump(Op::Jump {
            keyword: jump.keyword,
            label: jump.label,
            value: jump.value,
            close,
        });
    }

    /// How many elements stay open when a jump reaches its target; `None` if it would leave the children of a component.
    fn target(&self, keyword: &str, label: Option<&str>) -> Option<usize> {
        let within = match (keyword, label) {
            ("return", _) => None,
            (_, None) => self.loops.last(),
            (_, Some(label)) => self
                .loops
                .iter()
                .rev()
                .find(|(own, _)| own.as_deref() == Some(label)),
        };
        match within {
            Some((_, depth)) => Some(*depth),
            None if self.closure => None,
            None => Some(0),
        }
    }

    fn cannot_leave(&mut self, span: proc_macro2::Span, keyword: &str) {
        self.errors.push(
            span,
            format!("`{keyword}` can't leave the children of a component"),
            "the component decides what becomes of them; decide before its tag, or put the condition around it",
        );
    }

    /// Jumps inside Rust: the macro can't close tags there, so no tag may be open that the jump would leave behind.
    pub(crate) fn jumps(&mut self, rust: &Rust) {
        for jump in &rust.facts.jumps {
            match self.target(jump.keyword, jump.label.as_deref()) {
                None => self.cannot_leave(jump.span, jump.keyword),
                Some(depth) => {
                    let Some(tag) = self.open.get(depth..).and_then(<[String]>::last) else {
                        continue;
                    };
                    let tag = tag.replace('/', "");
                    let keyword = jump.keyword;
                    self.errors.push(
                        jump.span,
                        format!("`{keyword}` inside an expression would leave `{tag}` open"),
                        format!(
                            "write it as markup, where the tags are closed first: \
                             `if … {{ {keyword}; }}`, `match … {{ … => {keyword}, }}` or `let … else {{ {keyword} }};`"
                        ),
                    );
                }
            }
        }
    }

    pub(crate) fn jumps_in_arg(&mut self, value: &Arg) {
        match value {
            Arg::Ref(rust) | Arg::First(rust) | Arg::Plain(rust) | Arg::Format { rust, .. } => {
                self.jumps(rust);
            }
            Arg::Text { values, .. } => values.iter().for_each(|rust| self.jumps(rust)),
            Arg::Literal(..) | Arg::Aside(_) => {}
        }
    }

    fn wait_first<'a>(&mut self, runs: impl IntoIterator<Item = &'a Rust>, block: &mut Block) {
        if runs.into_iter().any(wait) {
            self.publish(block);
        }
    }
}

fn wait(rust: &Rust) -> bool {
    rust.facts.waits || rust.facts.may_wait
}
