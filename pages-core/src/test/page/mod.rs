//! What a client gets: a page that arrives, a page that is there, and what is in it.
//!
//! | module | does |
//! |---|---|
//! | `stream` | [`Stream`]: an answer as it arrives |
//! | `answer` | [`Answer`]: an answer that is complete |
//! | `follow` | follows a link of it |
//! | `form` | [`Form`]: fills a form of it, and sends it |
//! | `origin` | what a request says about the page that it comes from |
//! | `document` | the tree of its markup |
//! | `parts` | puts deferred parts of it into their places |
//! | `element` | [`Element`]: what a selector has found |

mod answer;
mod document;
mod element;
mod follow;
mod form;
mod origin;
mod parts;
mod stream;

pub use answer::Answer;
pub use element::Element;
pub use form::{File, Form};
pub use stream::Stream;
