//! The struct that the form is read into: each field is one of the form, and its type says what may stand there.

use super::choices::{Button, Continent, Instrument, Size, Topping};
use jiff::civil::{Date, DateTime, Time};
use pages::prelude::*;
use pages::{Color, WebUrl};

/// Every kind of control.
#[derive(Debug, Form)]
pub(super) struct Everything {
    #[field(maxlength = 40)]
    pub(super) text: String,
    pub(super) search: Option<String>,
    #[field(
        label = "Telephone",
        pattern = r"[+0-9 ]{3,20}",
        message = "must be digits and spaces, perhaps with a +"
    )]
    pub(super) tel: Option<String>,
    #[field(label = "Web address")]
    pub(super) url: Option<WebUrl>,
    #[field(label = "E-mail")]
    pub(super) email: Option<Email>,
    #[field(minlength = 8, secret)]
    pub(super) password: Option<String>,
    #[check(1..=99)]
    pub(super) number: u8,
    #[field(step = 5)]
    #[check(0..=100)]
    pub(super) range: u8,
    #[field(min = "2000-01-01")]
    pub(super) date: Option<Date>,
    pub(super) time: Option<Time>,
    #[field(label = "Date and time")]
    pub(super) moment: Option<DateTime>,
    #[field(
        pattern = "[0-9]{4}-[0-9]{2}",
        message = "must be a month such as 2026-03"
    )]
    pub(super) month: Option<String>,
    #[field(
        pattern = "[0-9]{4}-W[0-9]{2}",
        message = "must be a week such as 2026-W10"
    )]
    pub(super) week: Option<String>,
    pub(super) color: Color,
    #[field(label = "Are you sure?", required)]
    pub(super) sure: bool,
    pub(super) toppings: Vec<Topping>,
    pub(super) size: Size,
    pub(super) continent: Option<Continent>,
    #[field(required)]
    pub(super) instruments: Vec<Instrument>,
    pub(super) browser: Option<String>,
    #[field(maxlength = 2000)]
    pub(super) story: Option<String>,
    pub(super) hidden: String,
    #[field(label = "Picture", accept = "image/*", max_size = 1_000_000)]
    pub(super) picture: Option<Upload>,
    #[field(name = "spot.x")]
    pub(super) spot_x: Option<u16>,
    #[field(name = "spot.y")]
    pub(super) spot_y: Option<u16>,
    pub(super) button: Option<Button>,
}
