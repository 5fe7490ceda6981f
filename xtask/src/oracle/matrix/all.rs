//! The list of the matrices.

use super::{ancestors, aria, attributes, children, nesting, syntax, values};
use crate::oracle::probe::Matrix;
use crate::spec::Tables;

/// All matrices.
pub(in crate::oracle) fn all(tables: &Tables) -> Vec<Matrix> {
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
