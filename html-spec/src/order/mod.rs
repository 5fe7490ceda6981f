//! Content models whose order counts, as small automata.
//!
//! A set of categories says which children an element may hold at all; most models say no more. An [`Order`] says for the
//! others what may follow what, and what must be there in the end. It is run as a set of states, so that choices are
//! merged by union and a hole leads to whatever can be reached.

mod media;
mod model;
mod tables;

pub(crate) use media::{AUDIO, COLGROUP, DETAILS, FIELDSET, FIGURE, PICTURE, RUBY, VIDEO};
pub(crate) use model::{Order, State};
pub(crate) use tables::{DL, DL_GROUP, HEAD, HGROUP, HTML, OPTGROUP, SELECT, TABLE};
