//! What a file with pages needs: `use pages::prelude::*;`.

#[cfg(feature = "serve")]
pub use crate::Serve;
pub use crate::{
    Email, Error, FieldError, Form, FormData, FormState, OrStatus, Problem, Session, State,
    StatusCode, Upload, boundary, concurrently, defer, head, request, response, routes, session,
};
pub use ::html::{
    AsyncChildren, Attrs, Children, CssString, Fragment, Html, Json, Render, danger, fragment, html,
};
pub use pages_macro::{FromParam, component, page};
