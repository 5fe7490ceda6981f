//! Numbers of `meter` and `progress` that must not be greater than others.

use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;

/// A bound that holds where nothing is written, in the words of a message.
struct Bound {
    name: &'static str,
    default: f64,
    words: &'static str,
}

const MIN: Bound = Bound {
    name: "min",
    default: 0.0,
    words: "0, the `min` of one that has none,",
};
const MAX: Bound = Bound {
    name: "max",
    default: 1.0,
    words: "1, the `max` of one that has none,",
};

/// Which number must not be greater than which, where both are written.
const ORDER: &[(&str, &str)] = &[("low", "high")];
/// What lies between `min` and `max`.
const WITHIN: &[&str] = &["value", "low", "high", "optimum"];

/// A number, or that none is written; nothing if it isn't known.
type Number<L> = Option<(f64, L)>;

impl<L: Copy> Checker<L> {
    pub(super) fn check_numbers(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        if frame.is_html("progress") {
            self.compare_bound("value", &MAX, true);
        } else {
            for name in WITHIN {
                self.compare_bound(name, &MIN, false);
                self.compare_bound(name, &MAX, true);
            }
            for (less, greater) in ORDER {
                self.compare_numbers(less, greater);
            }
            self.compare_range();
        }
    }

    /// A number beside a bound, which is written or not.
    fn compare_bound(&mut self, name: &'static str, bound: &Bound, upper: bool) {
        let (Some(Some((number, at))), Some(limit)) = (self.number(name), self.number(bound.name))
        else {
            return;
        };
        let (value, words) = match limit {
            Some((value, _)) => (value, None),
            None => (bound.default, Some(bound.words)),
        };
        if (upper && number > value) || (!upper && number < value) {
            let how = if upper { "greater" } else { "less" };
            self.say_order(name, how, bound.name, words, at);
        }
    }

    fn compare_numbers(&mut self, less: &'static str, greater: &'static str) {
        if let (Some(Some((low, at))), Some(Some((high, _)))) =
            (self.number(less), self.number(greater))
            && low > high
        {
            self.say_order(less, "greater", greater, None, at);
        }
    }

    /// `min` and `max` themselves; one of them may not be written.
    fn compare_range(&mut self) {
        match (self.number("min"), self.number("max")) {
            (Some(Some((min, at))), Some(max)) => {
                let words = max.is_none().then_some(MAX.words);
                if min > max.map_or(MAX.default, |(max, _)| max) {
                    self.say_order("min", "greater", "max", words, at);
                }
            }
            (Some(None), Some(Some((max, at)))) if max < MIN.default => {
                self.say_order("max", "less", "min", Some(MIN.words), at);
            }
            _ => {}
        }
    }

    fn say_order(&mut self, name: &str, how: &str, other: &str, words: Option<&str>, at: L) {
        let written = alloc::format!("`{other}`");
        let values = [
            ("name", name),
            ("how", how),
            ("other", words.unwrap_or(written.as_str())),
            ("attribute", other),
        ];
        self.say_outside_templates(&rule::NUMBERS_OUT_OF_ORDER, at, &values);
    }

    /// The number that an attribute holds. What isn't a number has been reported.
    fn number(&self, name: &str) -> Option<Number<L>> {
        match self.given(self.frames.last()?, name) {
            Given::Absent => Some(None),
            Given::Text(text, at) => text.parse().ok().map(|number| Some((number, at))),
            Given::Maybe | Given::Unknown(_) => None,
        }
    }
}
