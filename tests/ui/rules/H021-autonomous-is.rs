#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <my-card is="other-card"></my-card>
    };
}
