use pages::prelude::*;

#[derive(Form)]
#[form(check = is_adult)]
struct Entry {
    #[field(min = -1)]
    age: u8,
    #[check(1..=9)]
    name: String,
    #[check(|n: &str| n.len() > 2)]
    number: u32,
}

fn is_adult(entry: &Entry) -> bool {
    entry.age > 17
}

fn main() {}
