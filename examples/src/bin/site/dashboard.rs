//! A dashboard whose parts are ready at different times, and each is shown when it is.

use crate::layout::Site;
use crate::report::grouped;
use crate::strikes::{Figures, Share, Store};
use pages::prelude::*;
use std::time::Duration;

/// The page is there at once. Its parts wait as long as slow services would, all of them at the same time.
#[page("/dashboard", title = "A dashboard", layout = Site)]
pub(crate) async fn dashboard(store: State<Store>) {
    let (one, two, three) = (store.0.clone(), store.0.clone(), store.0.clone());
    html! {
        <div class="dashboard">
            <section aria-labelledby="figures">
                <h2 id="figures">"In numbers"</h2>
                {defer!({ <p class="wait">"Ready in a moment …"</p> } => {
                    { tokio::time::sleep(Duration::from_millis(300)).await; }
                    <Numbers figures={Figures::of(&one).await?}/>
                }).await}
            </section>
            <section aria-labelledby="months">
                <h2 id="months">"Month by month"</h2>
                {defer!({ <p class="wait">"Ready in two seconds …"</p> } => {
                    { tokio::time::sleep(Duration::from_secs(2)).await; }
                    <Bars shares={&Share::of_months(&three).await?}/>
                }).await}
            </section>
            <section aria-labelledby="animals">
                <h2 id="animals">"Animals met most often"</h2>
                {defer!({ <p class="wait">"Ready in one second …"</p> } => {
                    { tokio::time::sleep(Duration::from_secs(1)).await; }
                    <Bars shares={&Share::of_animals(&two).await?}/>
                }).await}
            </section>
        </div>
    }
}

#[component]
fn Numbers(figures: Figures) {
    html! {
        <dl class="figures" data-ready>
            <div><dt>"reports"</dt><dd>{grouped(figures.reports)}</dd></div>
            <div><dt>"with damage"</dt><dd>{grouped(figures.damaged)}</dd></div>
            <div><dt>"US dollars of cost"</dt><dd>{grouped(figures.cost)}</dd></div>
        </dl>
    }
}

/// A bar for each share, drawn as SVG. Who can't see it reads the table that it is.
#[component]
fn Bars(shares: &[Share]) {
    let most = shares
        .iter()
        .map(|share| share.reports)
        .max()
        .unwrap_or(0)
        .max(1);
    html! {
        <table class="bars" data-ready>
            <tbody>
            for share in shares {
                <tr>
                    <th scope="row">{&share.name}</th>
                    <td>
                        <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden={true}>
                            <rect width={f64::from(share.reports) * 100.0 / f64::from(most)} height="8"></rect>
                        </svg>
                    </td>
                    <td class="number">{grouped(share.reports)}</td>
                </tr>
            }
            </tbody>
        </table>
    }
}
