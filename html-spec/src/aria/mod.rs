//! Accessible Rich Internet Applications as tables: states and properties, roles, and what each element takes of them.

mod host;
mod property;
mod role;

pub(crate) use host::{Allowed, Host, host};
pub(crate) use property::{GLOBAL, Properties, property};
pub(crate) use role::{CANT_BE_NAMED, ROLES, Role, role, unusable};
