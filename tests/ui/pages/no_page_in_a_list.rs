struct Game;

fn main() {
    let _ = pages::routes![Game];
}
