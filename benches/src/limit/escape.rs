//! Escaping while copying: a short string without a loop, a long one in blocks of 64 bytes.
#![expect(
    clippy::inline_always,
    reason = "the limit leaves nothing to the optimizer's taste"
)]

/// What may be written behind the end of what is meant to be written.
pub(super) const SLACK: usize = 128;

#[cfg(not(target_arch = "x86_64"))]
pub(super) use super::portable::write;

#[cfg(target_arch = "x86_64")]
pub(super) use self::blocks::write;

#[cfg(target_arch = "x86_64")]
mod blocks {
    use crate::limit::x86;

    /// The longest string that is copied with two overlapping loads.
    const SHORT: usize = 32;

    /// From here on the wider registers are worth asking for.
    const WIDE: usize = 128;

    /// Writes `text` escaped, and returns the place behind it.
    ///
    /// # Safety
    ///
    /// What is written, at most six times the text, and [`SLACK`](super::SLACK) bytes more fit at `to`.
    #[inline(always)]
    pub(in crate::limit) unsafe fn write(to: *mut u8, text: &str) -> *mut u8 {
        let (from, length) = (text.as_ptr(), text.len());
        // SAFETY: the caller says so.
        unsafe {
            if length > SHORT {
                return long(to, from, length);
            }
            let specials = x86::copy_short(to, from, length);
            if specials == 0 {
                to.add(length)
            } else {
                x86::rewrite_short(to, from, length, specials)
            }
        }
    }

    #[inline(never)]
    unsafe fn long(to: *mut u8, from: *const u8, length: usize) -> *mut u8 {
        // SAFETY: the caller says so; the features were asked for.
        unsafe {
            if length >= WIDE
                && std::is_x86_feature_detected!("avx2")
                && std::is_x86_feature_detected!("bmi1")
            {
                x86::long_avx2(to, from, length)
            } else {
                x86::long_sse2(to, from, length)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::limit::Cursor;
    use crate::workload::Random;

    fn naive(text: &str) -> String {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;")
    }

    #[test]
    fn every_length_and_density_is_escaped_as_the_naive_way_does() {
        let alphabet = [
            '&', '<', '>', '"', '\'', '/', 'x', 'é', '€', '$', '6', '\u{6}',
        ];
        let mut random = Random::new(1);
        for length in 0..400 {
            for density in [0, 1, 2, 5, 40] {
                let text: String = (0..length)
                    .map(|_| match density {
                        0 => 'x',
                        _ if random.below(density) == 0 => alphabet[random.length(12)],
                        _ => 'y',
                    })
                    .collect();
                let mut out = "before".to_owned();
                // SAFETY: no character takes more than six bytes.
                unsafe {
                    Cursor::fill(&mut out, 6 * text.len(), |mut to| {
                        to.text(&text);
                        to
                    });
                }
                assert_eq!(out, format!("before{}", naive(&text)), "{text:?}");
            }
        }
    }
}
