use pages::page;

#[page("/games")]
struct Games;

fn main() {
    let _ = Games;
}
