//! Escaping as a function: those that can be called from outside, and a plain copy as the floor.

use crate::figures::Part;
use crate::jobs::Job;
use crate::limit::Cursor;
use crate::workload::{Inputs, Text};
use std::hint::black_box;

/// The name of the plain copy, which escapes nothing.
pub const FLOOR: &str = "memcpy";

/// Appends a string to a buffer, escaped.
type Escape = fn(&str, &mut Vec<u8>);

/// Appends a string to another one, escaped.
type EscapeString = fn(&str, &mut String);

/// The functions, those of peers by their public names. Not all escape the same characters: see `normal`.
const ESCAPERS: &[(&str, Escape)] = &[
    ("html-escape", |text, to| {
        html_escape::encode_double_quoted_attribute_to_vec(text, to);
    }),
    (FLOOR, |text, to| to.extend_from_slice(text.as_bytes())),
];

/// The functions that append to a `String`.
const STRING_ESCAPERS: &[(&str, EscapeString)] = &[
    ("sailfish", sailfish::runtime::escape::escape_to_string),
    ("askama", |text, to| {
        askama_escape::escape_html(to, text).expect("writing to a string does not fail");
    }),
    ("v_htmlescape", v_htmlescape::escape_string),
];

/// Every function with every set of strings, into a buffer that is kept.
pub fn jobs<'a>(inputs: &'a Inputs, jobs: &mut Vec<Job<'a>>) {
    let sets = [
        ("short clean", &inputs.short_clean),
        ("short dirty", &inputs.short_dirty),
        ("long clean", &inputs.long_clean),
        ("long dirty", &inputs.long_dirty),
    ];
    for (workload, set) in sets {
        jobs.push(limit(workload, set));
        for &(contender, escape) in ESCAPERS {
            jobs.push(job(
                workload,
                contender,
                set,
                Vec::clear,
                escape,
                Vec::clone,
            ));
        }
        // The only public way is to write markup; it has a buffer for each set, which is one allocation.
        #[cfg(feature = "ours")]
        jobs.push(Job::fresh(
            Part::Escape,
            workload,
            "ours",
            move || crate::contender::ours_escape(black_box(set)),
            |written| written.as_str().to_owned().into_bytes(),
        ));
        for &(contender, escape) in STRING_ESCAPERS {
            jobs.push(job(
                workload,
                contender,
                set,
                String::clear,
                escape,
                |buffer| buffer.clone().into_bytes(),
            ));
        }
    }
}

/// The limit: the buffer is known to be large enough for all strings.
fn limit<'a>(workload: &'static str, set: &'a Text) -> Job<'a> {
    let escape = move |buffer: &mut String| {
        buffer.clear();
        // SAFETY: the text knows how long it is with its tags, which are left out here.
        unsafe {
            Cursor::fill(buffer, set.rendered, |mut to| {
                for paragraph in &set.paragraphs {
                    to.text(black_box(paragraph));
                }
                to
            });
        }
    };
    Job::reusing(Part::Escape, workload, "limit", escape, |buffer| {
        buffer.clone().into_bytes()
    })
    .only()
}

fn job<'a, B: Default + 'a>(
    workload: &'static str,
    contender: &'static str,
    set: &'a Text,
    clear: fn(&mut B),
    escape: impl Fn(&str, &mut B) + Copy + 'a,
    bytes: fn(&B) -> Vec<u8>,
) -> Job<'a> {
    Job::reusing(
        Part::Escape,
        workload,
        contender,
        move |buffer: &mut B| {
            clear(buffer);
            for paragraph in &set.paragraphs {
                escape(black_box(paragraph), buffer);
            }
        },
        bytes,
    )
    .only()
}
