//! The matrices: all pairs of one kind of thing with another.

mod ancestors;
mod aria;
mod attributes;
mod children;
mod element;
mod nesting;
mod syntax;
mod values;

use super::probe::Matrix;
use crate::spec::Tables;

pub(super) use values::seeds;

/// All matrices.
pub(super) fn all(tables: &Tables) -> Vec<Matrix> {
    vec![
        nesting::written(tables),
        nesting::parsed(tables),
        children::children(tables),
        ancestors::ancestors(tables),
        attributes::elements(tables),
        attributes::variants(tables),
        values::values(),
        aria::roles(tables),
        aria::properties(),
        aria::hosts(tables),
        syntax::syntax(),
    ]
}
