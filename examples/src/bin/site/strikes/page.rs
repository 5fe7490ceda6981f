//! The search: a form, and what was found, row by row.

use super::report::strike;
use super::rows::Search;
use super::store::Store;
use crate::layout::Site;
use crate::report::grouped;
use pages::prelude::*;

/// Rows of a page.
const ROWS: u32 = 100;

/// Reports of wildlife strikes, the newest first. Each row is sent when SQLite has found it.
#[page("/strikes", title = "Wildlife strikes", layout = Site)]
pub(crate) async fn strikes(
    #[query]
    #[default]
    q: String,
    #[query]
    #[default]
    damaged: bool,
    #[query]
    #[default = 1]
    #[check(1..=100_000)]
    page: u32,
    store: State<Store>,
) {
    let search = Search::new(&q, damaged);
    let found = search.count(&store).await?;
    let pages = found.div_ceil(ROWS).max(1);
    let to = |page: u32| strikes::url().q(&q).damaged(damaged).page(page);
    html! {
        <form action={strikes::url()} class="search" role="search">
            <label for="q">"Animal, airport, state, operator, aircraft or year"</label>
            <div class="row">
                <input id="q" name="q" type="search" value={&q} placeholder="pigeon texas">
                <button>"Search"</button>
            </div>
            <label class="check"><input type="checkbox" name="damaged" value="true" checked={damaged}> "Only where the aircraft was damaged"</label>
        </form>
        <p class="found" role="status">
            if found == 0 { "No report holds all of these words." }
            else { <b>{grouped(found)}</b> if found == 1 { " report" } else { " reports" } ", page " {page} " of " {pages} }
        </p>
        <p class="hint">"Made to the Federal Aviation Administration of the United States, 1999 to 2002; in the public domain."</p>
        if found > 0 {
            <div class="wide">
                <table class="cards">
                    <thead>
                        <tr>
                            <th scope="col">"Date"</th>
                            <th scope="col">"Animal"</th>
                            <th scope="col">"Airport"</th>
                            <th scope="col">"Aircraft"</th>
                            <th scope="col">"Damage"</th>
                            <th scope="col" class="number">"Cost"</th>
                        </tr>
                    </thead>
                    <tbody>
                    for await row in search.rows(&store, (page - 1).saturating_mul(ROWS), ROWS) {
                        let row = row?;
                        <tr>
                            <td data-name="Date"><a href={strike::url(row.id)}><time datetime={&row.date}>{&row.date}</time></a></td>
                            <td data-name="Animal">{&row.species}</td>
                            <td data-name="Airport">{&row.airport} <small>{&row.state}</small></td>
                            <td data-name="Aircraft">{&row.aircraft} <small>{&row.operator}</small></td>
                            <td data-name="Damage"><span class=["damage", "some" if row.damage != "None"]>{&row.damage}</span></td>
                            <td data-name="Cost" class="number">if row.cost > 0 { "$" {grouped(row.cost)} } else { "–" }</td>
                        </tr>
                    }
                    </tbody>
                </table>
            </div>
            <nav class="pages" aria-label="Pages">
                if page > 1 { <a rel="prev" href={to(page - 1)}>"← Newer"</a> }
                if page < pages { <a rel="next" href={to(page + 1)}>"Older →"</a> }
            </nav>
        }
    }
}
