//! One form with every kind of control: `form` is what it is read into, `page` shows it, `choices` are its choices, `arrived`
//! tells what came.

mod arrived;
mod choices;
mod form;
mod page;

pub(crate) use page::controls;
