//! The kernel against a naive version of itself: all lengths, alignments and densities.
#![expect(unsafe_code, reason = "calls the kernel")]

use super::{EXPANSION, PERCENT, entity, percent, text};
#[cfg(target_arch = "x86_64")]
use super::{SHORT, words};
use html_spec::context::{Context, escape};

fn naive(text: &str) -> String {
    let mut out = String::new();
    escape(Context::Text, text, &mut out);
    out
}

type Kernel = unsafe fn(*mut u8, *const u8, usize) -> *mut u8;

/// Runs a kernel on an allocation of exactly the text, at some distance from its start, into exactly the room it asks for.
fn run(kernel: Kernel, text: &str, offset: usize) -> String {
    run_in(kernel, text, offset, EXPANSION * text.len() + 64)
}

fn run_in(kernel: Kernel, text: &str, offset: usize, room: usize) -> String {
    let mut source = vec![b'&'; offset].into_boxed_slice().into_vec();
    source.extend_from_slice(text.as_bytes());
    let source = source.into_boxed_slice();
    let mut out = vec![0u8; room + offset].into_boxed_slice();
    // SAFETY: as many bytes are readable, and there is as much room.
    let length = unsafe {
        let start = out.as_mut_ptr().add(offset);
        kernel(start, source.as_ptr().add(offset), text.len()).offset_from_unsigned(start)
    };
    String::from_utf8(out[offset..offset + length].to_vec()).expect("UTF-8")
}

/// A sequence that is the same in each run (splitmix64).
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Text of `length` bytes, in which one character in `density` is one that matters; 0 is none.
fn sample(length: usize, density: u64, state: &mut u64) -> String {
    const MATTER: &[char] = &[
        '&', '<', '>', '"', '\r', '\0', '\n', '\t', '\'', '=', '$', '\u{1}', '\u{b}', 'é', '€',
        '😀',
    ];
    let mut text = String::new();
    while text.len() < length {
        let character = if density > 0 && random(state).is_multiple_of(density) {
            MATTER[usize::from(random(state).to_le_bytes()[7]) % MATTER.len()]
        } else {
            'x'
        };
        text.push(if text.len() + character.len_utf8() > length {
            'x'
        } else {
            character
        });
    }
    text
}

/// The kernels that this machine can run.
#[cfg(target_arch = "x86_64")]
fn kernels() -> Vec<(&'static str, Kernel)> {
    let mut kernels: Vec<(&'static str, Kernel)> = vec![
        ("text", text),
        ("words", words::text),
        // SAFETY: the kernel's own contract.
        ("sse2", |to, from, length| unsafe {
            super::sse2::text(to, from, length)
        }),
        // SAFETY: as above.
        ("sse2, short", |to, from, length| unsafe {
            if length <= SHORT {
                super::sse2::short(to, from, length)
            } else {
                super::sse2::text(to, from, length)
            }
        }),
    ];
    if is_x86_feature_detected!("avx2") {
        // SAFETY: as asked for, and otherwise the kernel's own contract.
        kernels.push(("avx2", |to, from, length| unsafe {
            super::avx2::text(to, from, length)
        }));
        // SAFETY: as above.
        kernels.push(("avx2, short", |to, from, length| unsafe {
            if length <= SHORT {
                super::avx2::short(to, from, length)
            } else {
                super::avx2::text(to, from, length)
            }
        }));
    }
    kernels
}

/// The kernels that this machine can run.
#[cfg(not(target_arch = "x86_64"))]
fn kernels() -> Vec<(&'static str, Kernel)> {
    vec![("text", text)]
}

#[test]
fn every_length_alignment_and_density() {
    let mut state = 1;
    let (longest, offsets) = if cfg!(miri) { (70, 3) } else { (300, 17) };
    for length in 0..=longest {
        for density in [0, 1, 2, 5, 40] {
            let text = sample(length, density, &mut state);
            let wanted = naive(&text);
            for (name, kernel) in kernels() {
                for offset in 0..offsets {
                    assert_eq!(
                        run(kernel, &text, offset),
                        wanted,
                        "{name}, offset {offset}, {text:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_byte_at_every_position() {
    for length in [
        1, 2, 3, 4, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 96, 128, 160,
    ] {
        for at in 0..length {
            for byte in 0..0x80u8 {
                let mut bytes = vec![b'x'; length];
                bytes[at] = byte;
                let text = String::from_utf8(bytes).expect("ASCII");
                let wanted = naive(&text);
                for (name, kernel) in kernels() {
                    assert_eq!(
                        run(kernel, &text, 0),
                        wanted,
                        "{name}, {byte:#x} at {at} of {length}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_special_characters_are_those_of_the_table() {
    for byte in 0..=u8::MAX {
        let replaced = html_spec::context::replacement(Context::Text, char::from(byte)).is_some();
        assert_eq!(
            entity::is_special(byte),
            byte < 0x80 && replaced,
            "{byte:#x}"
        );
    }
}

#[test]
fn components_are_encoded_at_every_length_and_alignment() {
    let mut state = 7;
    for length in 0..=100 {
        for density in [0, 1, 3, 20] {
            let text = sample(length, density, &mut state);
            let mut wanted = String::new();
            html_spec::url::encode_component(&text, &mut wanted);
            for offset in 0..17 {
                assert_eq!(
                    run_in(percent, &text, offset, PERCENT * length),
                    wanted,
                    "{offset} {text:?}"
                );
            }
        }
    }
    for byte in 0..0x80u8 {
        for at in 0..20 {
            let text = format!(
                "{}{}{}",
                "a".repeat(at),
                char::from(byte),
                "z".repeat(20 - at)
            );
            let mut wanted = String::new();
            html_spec::url::encode_component(&text, &mut wanted);
            assert_eq!(
                run_in(percent, &text, 0, PERCENT * text.len()),
                wanted,
                "{byte:#x} at {at}"
            );
        }
    }
}
