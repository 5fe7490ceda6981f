//! The chain for one component: read the function, then emit it and what its calls need.

use super::builder::Builder;
use super::{option, signature};
use crate::error::Errors;
use proc_macro2::TokenStream;

/// Expands `#[component]`.
pub(crate) fn component(arguments: TokenStream, input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let options = option::options(arguments, &mut errors);
    let expansion = match signature::signature(input.clone(), &mut errors) {
        Some(signature) => Builder::new(signature, options, &mut errors).emit(),
        None => input,
    };
    expansion
        .into_iter()
        .chain(errors.into_statements())
        .collect()
}
