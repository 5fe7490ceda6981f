use pages::prelude::*;

#[page("/games/{game}")]
async fn show(#[check("must be even", 1..=9)] game: u32, #[check(1..)] names: State<u8>) {
    let _ = (game, names);
}

fn main() {
    let _ = show::url(7);
}
