//! What strangers try: texts that would run as a script wherever they were printed as they are.
//!
//! | module | does |
//! |---|---|
//! | `family` | makes them, one file for each way in |
//! | `list` | all of them, each with a number that it reports when it runs |
//! | `site` | a site that takes them through a form, keeps them, and shows them in every place |
//! | `browser` | Chromium, which must run none of them, and give back each letter |

mod browser;
mod family;
mod list;
mod site;

use list::{Payload, payloads};
