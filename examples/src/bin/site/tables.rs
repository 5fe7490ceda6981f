//! Two tables from the manual of htmlgen: rows made by a loop, attributes chosen by a condition.

use crate::layout::Site;
use pages::prelude::*;

#[page("/squares", title = "Squares", layout = Site)]
pub(crate) async fn squares(
    #[query]
    #[default = 10]
    #[check(0..=10_000)]
    n: u64,
) {
    html! {
        <Size action={squares::url().to_string()} n={n} most={10_000}/>
        <table class="narrow">
            <thead><tr><th scope="col" class="number">"A"</th><th scope="col" class="number">"B"</th></tr></thead>
            <tbody>for i in 0..n { <tr><td class="number">{i}</td><td class="number">{i * i}</td></tr> }</tbody>
        </table>
    }
}

#[page("/checker", title = "A board", layout = Site)]
pub(crate) async fn checker(
    #[query]
    #[default = 8]
    #[check(1..=64)]
    n: u64,
) {
    html! {
        <Size action={checker::url().to_string()} n={n} most={64}/>
        <div class="wide">
            <table class="checker">
                <caption>{n} " by " {n}</caption>
                <tbody>
                for row in 0..n {
                    <tr>
                    for column in 0..n {
                        <td if (row + column) % 2 == 0 { class="red" } else { class="green" }>{column}</td>
                    }
                    </tr>
                }
                </tbody>
            </table>
        </div>
    }
}

/// Asks for another size.
#[component]
fn Size(action: String, n: u64, most: u64) {
    html! {
        <form action={&action} class="inline">
            <label for="n">"Size"</label>
            <input id="n" name="n" type="number" min="0" max={most} value={n} required>
            <button>"Show"</button>
        </form>
    }
}
