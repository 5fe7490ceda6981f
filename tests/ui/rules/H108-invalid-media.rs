#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <link rel="stylesheet" href="/wide.css" media="min-width: 60em">
    };
}
