//! What came of a form, told field by field.

use super::form::Everything;
use pages::{Key, Result, session};
use std::fmt::Debug;

/// What the last form of this visitor has brought: names of fields with their values.
const ARRIVED: Key<Vec<(String, String)>> = Key::new("arrived");

/// Keeps what came until the next form comes, so that a page that is loaded again shows it again.
///
/// # Errors
/// When the session can't be written.
pub(super) async fn keep(form: &Everything) -> Result {
    let values: [(&str, &dyn Debug); 26] = [
        ("text", &form.text),
        ("search", &form.search),
        ("tel", &form.tel),
        ("url", &form.url),
        ("email", &form.email),
        // A secret is nothing to keep.
        ("password", &form.password.as_ref().map(|_| "…")),
        ("number", &form.number),
        ("range", &form.range),
        ("date", &form.date),
        ("time", &form.time),
        ("moment", &form.moment),
        ("month", &form.month),
        ("week", &form.week),
        ("color", &form.color),
        ("sure", &form.sure),
        ("toppings", &form.toppings),
        ("size", &form.size),
        ("continent", &form.continent),
        ("instruments", &form.instruments),
        ("browser", &form.browser),
        ("story", &form.story),
        ("hidden", &form.hidden),
        ("picture", &form.picture),
        ("spot_x", &form.spot_x),
        ("spot_y", &form.spot_y),
        ("button", &form.button),
    ];
    let values = values.map(|(name, value)| (name.to_owned(), format!("{value:?}")));
    Ok(session().set(ARRIVED, &values.to_vec()).await?)
}

/// What came, if something has.
///
/// # Errors
/// When the session can't be read.
pub(super) async fn arrived() -> Result<Vec<(String, String)>> {
    Ok(session().get_or_default(ARRIVED).await?)
}
