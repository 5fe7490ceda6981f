//! What a file with pages needs: `use pages::prelude::*;`.

#[cfg(feature = "serve")]
pub use crate::Serve;
pub use crate::{
    Error, OrStatus, Problem, State, StatusCode, concurrently, defer, head, request, response,
    routes,
};
pub use ::html::{
    AsyncChildren, Attrs, Children, Fragment, Html, Json, Render, danger, fragment, html,
};
pub use pages_macro::{FromParam, component, page};
