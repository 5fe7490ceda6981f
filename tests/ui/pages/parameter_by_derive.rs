use pages::FromParam;

#[derive(FromParam)]
enum Colour {
    Red,
    #[param("red")]
    Crimson,
    Mixed(u8, u8),
}

#[derive(FromParam)]
#[param(rename_all = "Train-Case")]
enum Shape {
    Round,
}

#[derive(FromParam)]
struct Pair(u8, u8);

struct Opaque;

#[derive(FromParam)]
struct Wrapped(Opaque);

fn main() {}
