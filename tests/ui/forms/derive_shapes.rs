use pages::prelude::*;

#[derive(Form)]
enum Either {
    One,
    Other,
}

#[derive(Form)]
struct Pair(String, String);

#[derive(Form)]
struct Nothing;

#[derive(Form)]
struct Wrapper<T> {
    value: T,
}

fn main() {}
