//! The kinds of controls (HTML Standard §4.10.5.1, §4.10.6, §4.10.7, §4.10.11).

use scraper::ElementRef;

/// What kind a control is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Hidden,
    Text,
    Search,
    Tel,
    Url,
    Email,
    Password,
    Date,
    Month,
    Week,
    Time,
    DateTime,
    Number,
    Range,
    Color,
    Checkbox,
    Radio,
    File,
    Submit,
    Image,
    Reset,
    /// A button that does nothing by itself.
    Button,
    Select,
    TextArea,
}

impl Kind {
    /// The kind of an element, if it is a control.
    pub(super) fn of(element: &ElementRef<'_>) -> Option<Self> {
        let own = element
            .attr("type")
            .unwrap_or_default()
            .to_ascii_lowercase();
        match element.value().name() {
            "input" => Some(Self::of_input(&own)),
            "button" => Some(match own.as_str() {
                "reset" => Self::Reset,
                "button" => Self::Button,
                _ => Self::Submit,
            }),
            "select" => Some(Self::Select),
            "textarea" => Some(Self::TextArea),
            _ => None,
        }
    }

    fn of_input(own: &str) -> Self {
        match own {
            "hidden" => Self::Hidden,
            "search" => Self::Search,
            "tel" => Self::Tel,
            "url" => Self::Url,
            "email" => Self::Email,
            "password" => Self::Password,
            "date" => Self::Date,
            "month" => Self::Month,
            "week" => Self::Week,
            "time" => Self::Time,
            "datetime-local" => Self::DateTime,
            "number" => Self::Number,
            "range" => Self::Range,
            "color" => Self::Color,
            "checkbox" => Self::Checkbox,
            "radio" => Self::Radio,
            "file" => Self::File,
            "submit" => Self::Submit,
            "image" => Self::Image,
            "reset" => Self::Reset,
            "button" => Self::Button,
            _ => Self::Text,
        }
    }

    /// Whether something can be typed or set in it.
    pub(super) const fn takes_text(self) -> bool {
        self.is_words() || self.is_quantity() || matches!(self, Self::Color)
    }

    /// Whether any text may stand in it: what the lengths and `pattern` apply to, but for `textarea`, which has no `pattern`.
    pub(super) const fn is_words(self) -> bool {
        self.is_line() || matches!(self, Self::TextArea)
    }

    /// Whether it is a single line of text.
    pub(super) const fn is_line(self) -> bool {
        matches!(
            self,
            Self::Text | Self::Search | Self::Tel | Self::Url | Self::Email | Self::Password
        )
    }

    /// Whether it holds a number, a date, or a time: what `min`, `max` and `step` apply to.
    pub(super) const fn is_quantity(self) -> bool {
        matches!(
            self,
            Self::Number | Self::Range | Self::DateTime | Self::Time
        ) || matches!(self, Self::Date | Self::Month | Self::Week)
    }

    pub(super) const fn is_button(self) -> bool {
        self.submits() || matches!(self, Self::Reset | Self::Button)
    }

    pub(super) const fn submits(self) -> bool {
        matches!(self, Self::Submit | Self::Image)
    }

    /// Whether it can be switched on.
    pub(super) const fn is_switch(self) -> bool {
        matches!(self, Self::Checkbox | Self::Radio)
    }

    /// Whether `required` applies.
    pub(super) const fn may_be_required(self) -> bool {
        self.is_words()
            || self.is_switch()
            || matches!(self, Self::File | Self::Select)
            || (self.is_quantity() && !matches!(self, Self::Range))
    }

    /// Whether `readonly` applies.
    pub(super) const fn may_be_readonly(self) -> bool {
        self.is_words() || (self.is_quantity() && !matches!(self, Self::Range))
    }

    /// Whether Enter in one of several such fields doesn't send a form without a button
    /// (HTML Standard §4.10.22.2, "blocks implicit submission").
    pub(super) const fn blocks_enter(self) -> bool {
        self.is_line() || (self.is_quantity() && !matches!(self, Self::Range))
    }

    /// Whether it may send the direction of its text along (HTML Standard §3.2.6.4, "auto-directionality").
    pub(super) const fn has_direction(self) -> bool {
        self.is_words()
            || self.is_button() && !matches!(self, Self::Image)
            || matches!(self, Self::Hidden)
    }

    /// What it is, and what is done with it in a test.
    pub(super) const fn advice(self) -> &'static str {
        match self {
            Self::Checkbox => "a checkbox: `check` or `uncheck` it",
            Self::Radio => "a radio button: `check` it, or `choose` it in its group",
            Self::Select => "a list of options: `choose` one",
            Self::File => "a control for files: `attach` one",
            Self::Submit | Self::Image => "a button: `press` it",
            Self::Reset => "a button that resets the form",
            Self::Button => "a button that does nothing without a script",
            Self::Hidden => "hidden from visitors",
            _ => "a control for text: `fill` it",
        }
    }
}
