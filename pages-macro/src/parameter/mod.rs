//! `#[derive(FromParam)]`: enums whose variants have names, and structs around another parameter.

use proc_macro2::TokenStream;
pub(crate) fn derive(input: TokenStream) -> TokenStream { input }
