//! Images without words: a figure's caption may stand for them, if the image is all that the figure shows.

use super::siblings::Shown;
use crate::check::Checker;
use crate::check::given::Given;
use crate::element::Namespace;
use crate::rule;

impl<L: Copy> Checker<L> {
    /// At the end of a start tag in a figure.
    pub(super) fn check_figure(&mut self) {
        let (Some(frame), Some(owner)) = (self.frames.last(), self.nearest_around("figure")) else {
            return;
        };
        let at = frame.at;
        let Some(element) = frame.element else {
            return;
        };
        match (element.namespace, element.name) {
            (Namespace::Html, "img") => {
                let lacks = |name| self.given(frame, name).is_absent();
                let untitled = match self.given(frame, "title") {
                    Given::Absent | Given::Text("", _) => true,
                    Given::Text(..) | Given::Maybe | Given::Unknown(_) => false,
                };
                let silent = untitled
                    && ["alt", "aria-label", "aria-labelledby", "role"]
                        .into_iter()
                        .all(lacks);
                self.show(owner, if silent { Shown::Image } else { Shown::Worded }, at);
            }
            (Namespace::Html, "audio" | "canvas" | "embed" | "iframe" | "object" | "video")
            | (Namespace::Svg, "svg")
            | (Namespace::MathMl, "math") => self.show(owner, Shown::More, at),
            _ => {}
        }
    }

    /// Text in a figure: in its caption, or beside it.
    pub(super) fn figure_text(&mut self) {
        let figure = self
            .frames
            .iter()
            .rposition(|frame| frame.is_html("figure"));
        let Some((owner, at)) = figure.zip(self.frames.last().map(|frame| frame.at)) else {
            return;
        };
        let captioned = self
            .frames
            .iter()
            .skip(owner)
            .any(|frame| frame.is_html("figcaption"));
        // A heading in a figure is counted as neither.
        let heading = self.frames.iter().any(|frame| match frame.element {
            Some(element) => matches!(element.name.as_bytes(), [b'h', b'1'..=b'6']),
            None => false,
        });
        if !heading {
            self.show(
                owner,
                if captioned {
                    Shown::Caption
                } else {
                    Shown::More
                },
                at,
            );
        }
    }

    /// At the end of a figure: whether its images may do without words.
    pub(super) fn end_figure(&mut self) {
        let Some(owner) = self.frames.len().checked_sub(1) else {
            return;
        };
        if !self
            .frames
            .last()
            .is_some_and(|frame| frame.is_html("figure"))
        {
            return;
        }
        let (mut images, mut more, mut caption) = (0, false, false);
        for sibling in self.all_shown(owner) {
            let certain = self.path.starts_with(sibling.path());
            match sibling.shown {
                Shown::Image | Shown::Worded => images += usize::from(certain),
                Shown::More => more |= certain,
                Shown::Caption | Shown::Unknown => caption = true,
                _ => {}
            }
        }
        if !more && images < 2 && caption {
            return;
        }
        let silent = self
            .shown(owner)
            .filter(|sibling| sibling.shown == Shown::Image)
            .map(|sibling| sibling.at);
        for at in silent.collect::<alloc::vec::Vec<L>>() {
            self.say_outside_templates(&rule::MISSING_ALT, at, &[]);
        }
    }
}
