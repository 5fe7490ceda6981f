#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <math><msup><mi>"x"</mi><mn>"2"</mn><mn>"3"</mn></msup></math>
    };
}
