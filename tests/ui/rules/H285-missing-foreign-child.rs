#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <math><mfrac><mn>"1"</mn></mfrac></math>
    };
}
