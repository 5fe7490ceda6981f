//! Images to choose from (`srcset`), and the sizes at which one is shown.

use super::siblings::Shown;
use crate::check::Checker;
use crate::check::given::Given;
use crate::rule;
use alloc::borrow::ToOwned;

impl<L: Copy> Checker<L> {
    /// At the end of the start tag: widths need sizes, and sizes need widths.
    pub(super) fn check_candidates(&mut self) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let (srcset, sizes) = if frame.is_html("link") {
            ("imagesrcset", "imagesizes")
        } else {
            ("srcset", "sizes")
        };
        let picture = self
            .frames
            .iter()
            .nth_back(1)
            .is_some_and(|parent| parent.is_html("picture"));
        if !picture && self.given(frame, srcset).is_absent() && self.given(frame, sizes).is_absent()
        {
            return;
        }
        let (image, eager) = (frame.is_html("img"), self.is_eager());
        // The sources of a picture are judged when the image is seen, which says how it is loaded.
        let alone = !frame.is_html("source") && (!image || eager == Some(true));
        let auto = match self.given(frame, sizes) {
            Given::Text(text, at) if image && eager == Some(true) && is_auto(text) => Some(at),
            _ => None,
        };
        if let Given::Text(list, at) = self.given(frame, srcset) {
            match self.given(frame, sizes) {
                Given::Absent if alone => {
                    let width = widths(list).next().map(ToOwned::to_owned);
                    if let Some(width) = width {
                        let element = frame.name.as_str().to_owned();
                        let values = [
                            ("name", srcset),
                            ("width", &width),
                            ("element", &element),
                            ("sizes", sizes),
                        ];
                        self.say_outside_templates(&rule::CANDIDATES_WITHOUT_SIZES, at, &values);
                    }
                }
                Given::Text(..) => {
                    let url = descriptors(list)
                        .find(|(_, descriptor)| !descriptor.ends_with('w'))
                        .map(|(url, _)| url.to_owned());
                    if let Some(url) = url {
                        let values = [("name", srcset), ("url", &url), ("sizes", sizes)];
                        self.say_outside_templates(&rule::CANDIDATE_WITHOUT_WIDTH, at, &values);
                    }
                }
                Given::Absent | Given::Maybe | Given::Unknown(_) => {}
            }
        }
        if let Some(at) = auto {
            self.say_outside_templates(&rule::EAGER_AUTO_SIZES, at, &[]);
        }
        if picture {
            self.check_picture();
        }
    }

    /// At the end of the start tag of a `source` or `img` in a `picture`: what the sources before it lack.
    fn check_picture(&mut self) {
        let (Some(frame), Some(owner)) = (self.frames.last(), self.frames.len().checked_sub(2))
        else {
            return;
        };
        let at = frame.at;
        let image = frame.is_html("img");
        let eager = self.is_eager();
        let follows = image && self.given(frame, "srcset").text().is_some()
            || !image && self.given(frame, "srcset").is_there();
        let mut found = alloc::vec::Vec::new();
        for sibling in self.shown(owner) {
            let Shown::Source {
                always,
                widths,
                auto,
            } = sibling.shown
            else {
                continue;
            };
            if always && follows {
                found.push((&rule::SOURCE_WITHOUT_CHOICE, sibling.at));
            }
            if image && eager == Some(true) {
                if widths {
                    found.push((&rule::SOURCE_WITHOUT_SIZES, sibling.at));
                }
                if auto {
                    found.push((&rule::EAGER_AUTO_SIZES, sibling.at));
                }
            }
        }
        if follows {
            // Each is told once.
            for sibling in &mut self.siblings.list {
                if let Shown::Source { always, .. } = &mut sibling.shown
                    && sibling.owner == owner
                {
                    *always = false;
                }
            }
        }
        let Some(frame) = self.frames.last() else {
            return;
        };
        if !image {
            let sizes = self.given(frame, "sizes");
            let choice = |name: &str| self.given(frame, name).is_absent();
            let every = match self.given(frame, "media") {
                Given::Absent => choice("type"),
                Given::Text(media, _) => {
                    let media = media.trim_ascii();
                    media.is_empty() || media.eq_ignore_ascii_case("all")
                }
                Given::Maybe | Given::Unknown(_) => false,
            };
            let shown = Shown::Source {
                always: every,
                widths: sizes.is_absent()
                    && self
                        .given(frame, "srcset")
                        .text()
                        .is_some_and(|list| widths(list).next().is_some()),
                auto: sizes.text().is_some_and(is_auto),
            };
            self.show(owner, shown, at);
        }
        for (rule, at) in found {
            self.say_outside_templates(rule, at, &[]);
        }
    }

    /// Whether the image is loaded at once.
    fn is_eager(&self) -> Option<bool> {
        match self.given(self.frames.last()?, "loading") {
            Given::Absent => Some(true),
            Given::Text(text, _) => Some(!text.eq_ignore_ascii_case("lazy")),
            Given::Maybe | Given::Unknown(_) => None,
        }
    }
}

/// Whether sizes are to be measured: `auto`, alone or first in the list.
fn is_auto(sizes: &str) -> bool {
    let first = sizes.split(',').next().unwrap_or_default();
    first.trim_ascii().eq_ignore_ascii_case("auto")
}

/// The widths that a list of candidates tells.
fn widths(list: &str) -> impl Iterator<Item = &str> {
    descriptors(list)
        .map(|(_, descriptor)| descriptor)
        .filter(|descriptor| descriptor.ends_with('w'))
}

/// The URL and the descriptor of each candidate. HTML, "parse a srcset attribute".
fn descriptors(list: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = list;
    core::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return None;
        }
        let end = rest
            .find(|c: char| c.is_ascii_whitespace())
            .unwrap_or(rest.len());
        let (url, after) = rest.split_at(end);
        if url.ends_with(',') {
            rest = after;
            return Some((url.trim_end_matches(','), ""));
        }
        let end = after.find(',').unwrap_or(after.len());
        let (descriptor, after) = after.split_at(end);
        rest = after;
        Some((url, descriptor.trim_ascii()))
    })
}

#[cfg(test)]
mod tests {
    use super::{descriptors, is_auto};
    use alloc::vec::Vec;

    #[test]
    fn candidates_are_split_as_browsers_do() {
        let split = |list| descriptors(list).collect::<Vec<_>>();
        assert_eq!(
            split("a.png 1x, b.png 2x"),
            [("a.png", "1x"), ("b.png", "2x")]
        );
        assert_eq!(split("a.png,b.png 9w"), [("a.png,b.png", "9w")]);
        assert_eq!(split(" a.png, b.png"), [("a.png", ""), ("b.png", "")]);
        assert_eq!(split("a,b 1w,c"), [("a,b", "1w"), ("c", "")]);
        assert_eq!(split(""), []);
    }

    #[test]
    fn auto_is_the_first_size() {
        assert!(is_auto("auto") && is_auto(" AUTO , 100vw"));
        assert!(!is_auto("100vw, auto") && !is_auto("automatic"));
    }
}
