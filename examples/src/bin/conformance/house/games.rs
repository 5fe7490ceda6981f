//! A type of the application's own: an id becomes the game that it names.

use super::headers;
use axum::Json;
use pages::prelude::page;
use pages::{Lookup, Param, ParamError};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The table of games.
#[derive(Clone, Debug)]
pub(crate) struct Games(Arc<BTreeMap<u32, Game>>);

/// A game, as it is told to others.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Game {
    id: u32,
    name: &'static str,
    players: u8,
}

impl Games {
    pub(crate) fn new() -> Self {
        let games = [(1, "Chess", 2), (2, "Patience", 1), (3, "Poker", 8)];
        let games = games.map(|(id, name, players)| (id, Game { id, name, players }));
        Self(Arc::new(games.into()))
    }
}

impl Param for Game {
    type Key = u32;

    async fn look_up(id: u32, lookup: &Lookup<'_>) -> Result<Self, ParamError> {
        let games = lookup.state::<Games>()?;
        games.0.get(&id).cloned().ok_or_else(ParamError::not_found)
    }
}

/// A game as JSON, named in the path.
#[page(
    "/house/games/{game}",
    content_type = "application/json; charset=utf-8"
)]
pub(crate) async fn game(game: Game) -> pages::Result<Json<Game>> {
    headers()?;
    Ok(Json(game))
}

/// A game as JSON, named in the query.
#[page("/house/play", content_type = "application/json; charset=utf-8")]
pub(crate) async fn play(#[query("foo")] game: Game) -> pages::Result<Json<Game>> {
    headers()?;
    Ok(Json(game))
}
