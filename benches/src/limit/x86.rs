//! Escaping with the vector registers of x86-64: SSE2, which is always there, and AVX2 for long strings.
//!
//! A block is stored before it is known whether it is clean, so that clean text costs no more than a copy. All
//! specials of a block come from one bit mask, so that the next block never waits for them.
#![expect(
    clippy::inline_always,
    reason = "the limit leaves nothing to the optimizer's taste"
)]
#![expect(
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "masks and characters change between the signs of intrinsics and bits"
)]

use super::entity;
use std::arch::x86_64::{
    __m128i, __m256i, _mm_cmpeq_epi8, _mm_cvtsi32_si128, _mm_loadl_epi64, _mm_loadu_si128,
    _mm_movemask_epi8, _mm_or_si128, _mm_set_epi32, _mm_set1_epi8, _mm_storel_epi64,
    _mm_storeu_si128, _mm_unpacklo_epi64, _mm256_broadcastsi128_si256, _mm256_cmpeq_epi8,
    _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_or_si256, _mm256_shuffle_epi8,
    _mm256_storeu_si256,
};
use std::mem::MaybeUninit;

/// Sixteen bytes of which some may hold nothing yet.
type Sixteen = MaybeUninit<[u8; 16]>;

/// All ones where a byte is one of `&`, `"`, `<`, `>`: with one bit set, each pair is one character.
#[inline(always)]
fn specials(bytes: __m128i) -> __m128i {
    // SAFETY: SSE2 is part of x86-64.
    unsafe {
        let quotes = _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(4)), _mm_set1_epi8(0x26));
        let angles = _mm_cmpeq_epi8(_mm_or_si128(bytes, _mm_set1_epi8(2)), _mm_set1_epi8(0x3e));
        _mm_or_si128(quotes, angles)
    }
}

#[inline(always)]
fn bits(bytes: __m128i) -> u32 {
    // SAFETY: SSE2 is part of x86-64.
    unsafe { _mm_movemask_epi8(bytes) as u32 }
}

/// Copies up to 32 bytes and returns the mask of those to escape, from two loads that overlap, as `memcpy` does.
///
/// # Safety
///
/// `length` bytes can be read at `from`, and 32 can be written at `to`.
#[inline(always)]
pub(super) unsafe fn copy_short(to: *mut u8, from: *const u8, length: usize) -> u32 {
    // SAFETY: each branch reads and writes the first and the last bytes of `length` only.
    unsafe {
        if length >= 16 {
            let last = length - 16;
            let a = _mm_loadu_si128(from.cast());
            let b = _mm_loadu_si128(from.add(last).cast());
            _mm_storeu_si128(to.cast(), a);
            _mm_storeu_si128(to.add(last).cast(), b);
            bits(specials(a)) | (bits(specials(b)) << last)
        } else if length >= 8 {
            let last = length - 8;
            let a = _mm_loadl_epi64(from.cast());
            let b = _mm_loadl_epi64(from.add(last).cast());
            _mm_storel_epi64(to.cast(), a);
            _mm_storel_epi64(to.add(last).cast(), b);
            let found = bits(specials(_mm_unpacklo_epi64(a, b)));
            (found & 0xff) | ((found >> 8) << last)
        } else if length >= 4 {
            let last = length - 4;
            let a = from.cast::<u32>().read_unaligned();
            let b = from.add(last).cast::<u32>().read_unaligned();
            to.cast::<u32>().write_unaligned(a);
            to.add(last).cast::<u32>().write_unaligned(b);
            let found = bits(specials(_mm_set_epi32(0, 0, b as i32, a as i32)));
            (found & 0xf) | ((found >> 4) << last)
        } else if length > 0 {
            let (middle, last) = (length / 2, length - 1);
            let (a, b, c) = (*from, *from.add(middle), *from.add(last));
            *to = a;
            *to.add(middle) = b;
            *to.add(last) = c;
            let three = i32::from(a) | (i32::from(b) << 8) | (i32::from(c) << 16);
            let found = bits(specials(_mm_cvtsi32_si128(three)));
            (found & 1) | (((found >> 1) & 1) << middle) | (((found >> 2) & 1) << last)
        } else {
            0
        }
    }
}

/// Copies 32 bytes in two steps, the second only where `length` asks for it.
///
/// # Safety
///
/// 32 bytes lie at `from`, with or without a value, and 32 can be written at `to`.
#[inline(always)]
unsafe fn copy_gap(to: *mut u8, from: *const u8, length: usize) {
    // SAFETY: the caller says so.
    unsafe {
        to.cast::<Sixteen>()
            .write_unaligned(from.cast::<Sixteen>().read_unaligned());
        if length > 16 {
            let (to, from) = (to.add(16), from.add(16));
            to.cast::<Sixteen>()
                .write_unaligned(from.cast::<Sixteen>().read_unaligned());
        }
    }
}

/// Writes up to 32 bytes anew, those in the mask escaped, and returns the place behind them.
///
/// # Safety
///
/// As for [`copy_short`], with room for six times the bytes and 32 more; `found` is the mask it returned, not 0.
#[inline(never)]
pub(super) unsafe fn rewrite_short(
    mut to: *mut u8,
    from: *const u8,
    length: usize,
    mut found: u32,
) -> *mut u8 {
    // Copied to where 32 bytes can be read from every place in it.
    let mut copy = MaybeUninit::<[u8; 64]>::uninit();
    let copy = copy.as_mut_ptr().cast::<u8>();
    // SAFETY: `copy` has room for 32 bytes behind each of the first 32.
    unsafe {
        copy_short(copy, from, length);
        let mut last = 0;
        while found != 0 {
            let special = found.trailing_zeros() as usize;
            found &= found - 1;
            copy_gap(to, copy.add(last), special - last);
            to = entity::write(to.add(special - last), *from.add(special));
            last = special + 1;
        }
        copy_gap(to, copy.add(last), length - last);
        to.add(length - last)
    }
}

/// The last bytes of a long string, up to 32 at a time.
#[inline(always)]
unsafe fn rest(mut to: *mut u8, mut from: *const u8, mut length: usize) -> *mut u8 {
    // SAFETY: the callers say so.
    unsafe {
        while length > 0 {
            let piece = length.min(32);
            let found = copy_short(to, from, piece);
            to = if found == 0 {
                to.add(piece)
            } else {
                rewrite_short(to, from, piece, found)
            };
            from = from.add(piece);
            length -= piece;
        }
    }
    to
}

/// How far before the end the last block begins: a gap is copied 32 bytes at a time, to the end of the block.
const BLOCK_AND_GAP: usize = 96;

/// The first special of a block, whose text before it stands where it belongs; then each gap and special.
macro_rules! rewrite_block {
    ($to:ident, $from:ident, $found:ident, $gap:ident) => {{
        let special = $found.trailing_zeros() as usize;
        $found &= $found - 1;
        $to = entity::write($to.add(special), *$from.add(special));
        let mut last = special + 1;
        while $found != 0 {
            let special = $found.trailing_zeros() as usize;
            $found &= $found - 1;
            $gap!($to, $from.add(last), special - last);
            $to = entity::write($to.add(special - last), *$from.add(special));
            last = special + 1;
        }
        $gap!($to, $from.add(last), 64 - last);
        $to = $to.add(64 - last);
    }};
}

/// Escapes a long string with registers of 16 bytes.
///
/// # Safety
///
/// As for `write`.
#[inline(never)]
pub(super) unsafe fn long_sse2(mut to: *mut u8, mut from: *const u8, mut length: usize) -> *mut u8 {
    macro_rules! gap {
        ($to:expr, $from:expr, $length:expr) => {{
            let (to, from) = ($to, $from);
            _mm_storeu_si128(to.cast(), _mm_loadu_si128(from.cast()));
            _mm_storeu_si128(to.add(16).cast(), _mm_loadu_si128(from.add(16).cast()));
            if $length > 32 {
                _mm_storeu_si128(to.add(32).cast(), _mm_loadu_si128(from.add(32).cast()));
                _mm_storeu_si128(to.add(48).cast(), _mm_loadu_si128(from.add(48).cast()));
            }
        }};
    }
    // SAFETY: a block and the longest gap from its last byte lie before the end.
    unsafe {
        while length >= BLOCK_AND_GAP {
            let [a, b, c, d] = [0, 16, 32, 48].map(|at| _mm_loadu_si128(from.add(at).cast()));
            for (at, bytes) in [(0, a), (16, b), (32, c), (48, d)] {
                _mm_storeu_si128(to.add(at).cast(), bytes);
            }
            let (a, b, c, d) = (specials(a), specials(b), specials(c), specials(d));
            if bits(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d))) == 0 {
                to = to.add(64);
            } else {
                let low = u64::from(bits(a) | (bits(b) << 16));
                let high = u64::from(bits(c) | (bits(d) << 16));
                let mut found = low | (high << 32);
                rewrite_block!(to, from, found, gap);
            }
            from = from.add(64);
            length -= 64;
        }
        rest(to, from, length)
    }
}

/// By the low half of a byte: the one special that ends in it, or what no byte that ends in it equals.
static NEEDLES: [u8; 16] = {
    let mut needles = [0; 16];
    needles[0] = 1;
    needles[(b'"' & 15) as usize] = b'"';
    needles[(b'&' & 15) as usize] = b'&';
    needles[(b'<' & 15) as usize] = b'<';
    needles[(b'>' & 15) as usize] = b'>';
    needles
};

/// Escapes a long string with registers of 32 bytes.
///
/// # Safety
///
/// As for `write`, on a processor that has the features.
#[target_feature(enable = "avx2,bmi1")]
#[inline(never)]
pub(super) unsafe fn long_avx2(mut to: *mut u8, mut from: *const u8, mut length: usize) -> *mut u8 {
    macro_rules! gap {
        ($to:expr, $from:expr, $length:expr) => {{
            let (to, from) = ($to, $from);
            _mm256_storeu_si256(to.cast(), _mm256_loadu_si256(from.cast()));
            if $length > 32 {
                _mm256_storeu_si256(to.add(32).cast(), _mm256_loadu_si256(from.add(32).cast()));
            }
        }};
    }
    // SAFETY: a block and the longest gap from its last byte lie before the end.
    unsafe {
        let needles = _mm256_broadcastsi128_si256(_mm_loadu_si128((&raw const NEEDLES).cast()));
        while length >= BLOCK_AND_GAP {
            let a: __m256i = _mm256_loadu_si256(from.cast());
            let b: __m256i = _mm256_loadu_si256(from.add(32).cast());
            _mm256_storeu_si256(to.cast(), a);
            _mm256_storeu_si256(to.add(32).cast(), b);
            let a = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(needles, a), a);
            let b = _mm256_cmpeq_epi8(_mm256_shuffle_epi8(needles, b), b);
            if _mm256_movemask_epi8(_mm256_or_si256(a, b)) == 0 {
                to = to.add(64);
            } else {
                let low = u64::from(_mm256_movemask_epi8(a) as u32);
                let high = u64::from(_mm256_movemask_epi8(b) as u32);
                let mut found = low | (high << 32);
                rewrite_block!(to, from, found, gap);
            }
            from = from.add(64);
            length -= 64;
        }
        while length >= 32 {
            let a: __m256i = _mm256_loadu_si256(from.cast());
            _mm256_storeu_si256(to.cast(), a);
            let found = _mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_shuffle_epi8(needles, a), a));
            to = if found == 0 {
                to.add(32)
            } else {
                rewrite_short(to, from, 32, found as u32)
            };
            from = from.add(32);
            length -= 32;
        }
        rest(to, from, length)
    }
}
