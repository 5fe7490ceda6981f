//! A long report: a hundred thousand rows, sent while they are computed, in constant memory.

use crate::layout::Site;
use pages::prelude::*;

/// Rows of one table. A browser lays out only those tables that are in sight.
const BLOCK: u32 = 1000;

/// What is known of the numbers up to `rows`. When the client reads slowly, the page waits for it; when it goes away,
/// the page ends.
#[page("/report", title = "A long report", layout = Site)]
pub(crate) async fn report(
    #[query]
    #[default = 100_000]
    #[check(1..=1_000_000)]
    rows: u32,
) {
    html! {
        for first in (1..=rows).step_by(BLOCK as usize) {
            let last = rows.min(first + BLOCK - 1);
            <section class="block" id="from-{first}">
                <h2>{grouped(first)} " to " {grouped(last)}</h2>
                <table class="report">
                    <thead>
                        <tr>
                            <th scope="col" class="number">"Number"</th>
                            <th scope="col">"Factors"</th>
                            <th scope="col" class="number">"Divisors"</th>
                            <th scope="col" class="number">"Collatz steps"</th>
                        </tr>
                    </thead>
                    <tbody>
                    for n in first..=last {
                        let factors = factors(n);
                        <tr>
                            <td class="number">{n}</td>
                            <td>
                                if n == 1 { "none" } else if factors == [(n, 1)] { "prime" }
                                else {
                                    for (index, (prime, power)) in factors.iter().enumerate() {
                                        if index > 0 { " × " }
                                        {prime} if *power > 1 { <sup>{power}</sup> }
                                    }
                                }
                            </td>
                            <td class="number">{divisors(&factors)}</td>
                            <td class="number">{collatz(n)}</td>
                        </tr>
                    }
                    </tbody>
                </table>
            </section>
        }
        <p id="end" class="big">"That was row " <b>{grouped(rows)}</b> "."</p>
    }
}

/// The prime factors of `n` with their powers, the smallest first.
fn factors(mut n: u32) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    let mut divisor = 2;
    while divisor * divisor <= n {
        let mut power = 0;
        while n.is_multiple_of(divisor) {
            n /= divisor;
            power += 1;
        }
        if power > 0 {
            found.push((divisor, power));
        }
        divisor += 1;
    }
    if n > 1 {
        found.push((n, 1));
    }
    found
}

/// How many numbers divide the one that has these factors.
fn divisors(factors: &[(u32, u32)]) -> u32 {
    factors.iter().map(|(_, power)| power + 1).product()
}

/// How often `n` must be halved, or tripled and increased by one, until it is 1.
fn collatz(n: u32) -> u32 {
    let mut n = u64::from(n);
    let mut steps = 0;
    while n > 1 {
        n = if n.is_multiple_of(2) {
            n / 2
        } else {
            3 * n + 1
        };
        steps += 1;
    }
    steps
}

/// The digits of `n` in groups of three.
pub(crate) fn grouped(n: u32) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{collatz, divisors, factors, grouped};

    #[test]
    fn numbers_are_known() {
        assert_eq!(factors(1), []);
        assert_eq!(factors(97), [(97, 1)]);
        assert_eq!(factors(360), [(2, 3), (3, 2), (5, 1)]);
        assert_eq!(divisors(&factors(360)), 24);
        assert_eq!(divisors(&factors(1)), 1);
        assert_eq!((collatz(1), collatz(6), collatz(27)), (0, 8, 111));
    }

    #[test]
    fn digits_stand_in_groups() {
        let groups = [1, 999, 1000, 100_000, 1_234_567].map(grouped);
        assert_eq!(groups, ["1", "999", "1,000", "100,000", "1,234,567"]);
    }
}
