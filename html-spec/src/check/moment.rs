//! The text of a `time` without `datetime`: it is the date itself.

use super::Checker;
use super::raw::Part;
use crate::datatype::{self, Datatype};
use crate::rule;
use alloc::format;
use alloc::string::String;

impl<L: Copy> Checker<L> {
    /// Text stands in the innermost element.
    pub(super) fn moment_text(&mut self, text: &str, at: L) {
        if let Some(frame) = self.frames.last_mut().filter(|frame| frame.is_html("time")) {
            frame.raw.push(Part::Text(text.into(), at));
        }
    }

    /// An element, a component or a value stands in the innermost element.
    pub(super) fn moment_hole(&mut self, at: L) {
        if let Some(frame) = self.frames.last_mut().filter(|frame| frame.is_html("time")) {
            frame.raw.push(Part::Hole(at));
        }
    }

    /// The innermost element is a child of what is around it: a `time` without `datetime` holds text alone.
    pub(super) fn check_in_time(&mut self) {
        let [.., time, frame] = self.frames.as_slice() else {
            return;
        };
        if !time.is_html("time") || !self.given(time, "datetime").is_absent() {
            return;
        }
        let (at, name) = (frame.at, String::from(frame.name.as_str()));
        self.say(&rule::ELEMENT_IN_TIME, at, &[("element", &name)]);
    }

    /// The innermost element ends.
    pub(super) fn check_moment(&mut self) {
        let Some(frame) = self.frames.last().filter(|frame| frame.is_html("time")) else {
            return;
        };
        if !self.given(frame, "datetime").is_absent() {
            return;
        }
        let (mut whole, mut place) = (String::new(), frame.at);
        for part in &frame.raw {
            // What a value prints isn't known, nor which alternative is taken.
            let Part::Text(text, at) = part else { return };
            if whole.is_empty() {
                place = *at;
            }
            whole.push_str(text);
        }
        if let Err(mut flaw) = datatype::check(Datatype::Moment, &whole) {
            let help = flaw.help.take().unwrap_or_default();
            let joint = if help.is_empty() { "" } else { "; or " };
            flaw.help = Some(format!(
                "{help}{joint}give the date in `datetime` and write the text as you like"
            ));
            self.report_flaw(Datatype::Moment, "time", whole.trim(), place, flaw);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::ids;

    #[test]
    fn the_text_is_a_date() {
        for markup in [
            r#"<time>"yesterday"</time>"#,
            "<time></time>",
            r#"<time>"2026-13-01"</time>"#,
            r#"<time>"2026-" "11-"</time>"#,
        ] {
            assert_eq!(ids(markup), ["H121"], "{markup}");
        }
    }

    #[test]
    fn another_text_needs_the_attribute() {
        for markup in [
            r#"<time>"2026-11-21"</time>"#,
            r#"<time>" 2026-" "11-21 "</time>"#,
            r#"<time datetime="2026-11-21">"yesterday"</time>"#,
            r#"<time datetime={}>"yesterday"</time>"#,
            r#"<time {..}>"yesterday"</time>"#,
            "<time>{}</time>",
            r#"<time>"on " {}</time>"#,
            r#"<time>if "2026" else "yesterday" end</time>"#,
            r#"<time><Date>"x"</Date></time>"#,
            r#"<p><time>"09:30"</time>"sharp"</p>"#,
        ] {
            assert!(ids(markup).is_empty(), "{markup}: {:?}", ids(markup));
        }
    }
}
