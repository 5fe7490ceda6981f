//! Two tables from the manual of htmlgen: rows made by a loop, attributes chosen by a condition.
#![expect(
    deprecated,
    reason = "the manual is of a time when tables were coloured by attributes"
)]

use pages::prelude::*;

/// `simple-table-c`
#[page("/squares", title = "Test Table")]
pub(crate) async fn squares(
    #[query]
    #[default = 8]
    #[check(0..=100_000)]
    n: u64,
) {
    html! {
        <table border={2}>
            <tr><th>"A"</th><th>"B"</th></tr>
            for i in 0..n { <tr><td>{i}</td><td>{i * i}</td></tr> }
        </table>
    }
}

/// `simple-table-e`
#[page("/checker", title = "Test Table")]
pub(crate) async fn checker(
    #[query]
    #[default = 6]
    #[check(0..=1_000)]
    n: u64,
) {
    html! {
        <table border={2}>
        for i in 0..n {
            <tr>
            for j in 0..n {
                <td if j % 2 == 0 { bgcolor="red" } else { bgcolor="green" }>{i * j}</td>
            }
            </tr>
        }
        </table>
    }
}
