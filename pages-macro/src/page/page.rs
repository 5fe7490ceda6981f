//! The chain for one page: read the options, the function and its arguments, then look for others of the same URL.

use super::conflict;
use super::function::{Function, function};
use super::option::{Options, options};
use super::parameter::{Parameter, parameters};
use crate::error::Errors;
use crate::krate::private;
use proc_macro2::TokenStream;

/// A page, as its attribute and its function describe it.
pub(crate) struct Page {
    pub(crate) options: Options,
    pub(crate) function: Function,
    pub(crate) parameters: Vec<Parameter>,
    /// The path to what expansions name.
    pub(crate) private: TokenStream,
    /// Whether there is a mistake: then it has its shape, but no handler.
    pub(crate) failed: bool,
}

/// Reads a page; `None` when there is no function.
pub(crate) fn page(
    arguments: TokenStream,
    input: TokenStream,
    errors: &mut Errors,
) -> Option<Page> {
    let options = options(arguments, errors);
    let function = function(input, errors)?;
    let parameters = parameters(&function, options.path.as_ref(), errors);
    if errors.is_empty() {
        conflict::look(&options, &function, errors);
    }
    Some(Page {
        failed: !errors.is_empty(),
        private: private(options.krate.as_ref()),
        options,
        function,
        parameters,
    })
}
