#![deny(warnings)]

fn main() {
    let _page = html::fragment! {
        <div aria-label="News">"Today"</div>
    };
}
