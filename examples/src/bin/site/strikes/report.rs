//! One report. The number in its address becomes the report itself before the page runs.

use super::page::strikes;
use super::rows::Strike;
use super::store::Store;
use crate::layout::Site;
use crate::report::grouped;
use pages::prelude::*;
use pages::{Lookup, Param, ParamError};
use rusqlite::OptionalExtension;

impl Param for Strike {
    type Key = i64;

    async fn look_up(id: i64, lookup: &Lookup<'_>) -> Result<Self, ParamError> {
        let store = lookup.state::<Store>()?;
        let found = store.ask(move |reader| {
            reader
                .query_row("SELECT * FROM strike WHERE id = ?1", [id], Self::read)
                .optional()
        });
        let found = found.await.map_err(ParamError::failed)?;
        found.ok_or_else(ParamError::not_found)
    }
}

#[page("/strikes/{report}", title = format!("{}, {}", report.species, report.date), layout = Site)]
pub(crate) async fn strike(report: Strike) {
    html! {
        <p class="eyebrow">"Report " {report.id}</p>
        <h1>{&report.species}</h1>
        <p class="lead">
            "Near " {&report.airport} ", " {&report.state} ", on " <time datetime={&report.date}>{&report.date}</time> "."
        </p>
        <dl>
            <dt>"Aircraft"</dt><dd>{&report.aircraft}</dd>
            <dt>"Operator"</dt><dd>{&report.operator}</dd>
            <dt>"Phase of the flight"</dt><dd>{&report.phase}</dd>
            <dt>"Time of day"</dt><dd>{&report.time_of_day}</dd>
            <dt>"Speed"</dt><dd>if let Some(speed) = report.speed { {speed} " knots" } else { "not reported" }</dd>
            <dt>"Damage"</dt><dd>{&report.damage}</dd>
            <dt>"Cost"</dt><dd>if report.cost > 0 { "$" {grouped(report.cost)} } else { "none reported" }</dd>
        </dl>
        <p>
            <a href={strikes::url().q(&report.species)}>"All reports of this animal"</a> " · "
            <a href={strikes::url().q(&report.airport)}>"All reports from this airport"</a>
        </p>
    }
}
