//! What can be chosen in the form.

use pages::prelude::*;

/// One of a few.
#[derive(Clone, Copy, Debug, FromParam)]
pub(super) enum Size {
    Small,
    Medium,
    Large,
}

/// Any of a few.
#[derive(Clone, Copy, Debug, FromParam)]
pub(super) enum Topping {
    Cheese,
    Mushrooms,
    Olives,
}

/// One of more.
#[derive(Clone, Copy, Debug, FromParam)]
pub(super) enum Continent {
    Africa,
    America,
    Antarctica,
    Asia,
    Australia,
    Europe,
}

/// Any of more, in groups.
#[derive(Clone, Copy, Debug, FromParam)]
pub(super) enum Instrument {
    Cello,
    Violin,
    Flute,
    Oboe,
}

/// The button that was pressed.
#[derive(Clone, Copy, Debug, FromParam)]
pub(super) enum Button {
    Checked,
    Unchecked,
}
