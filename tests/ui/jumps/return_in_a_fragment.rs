fn main() {
    let stop = true;
    let _page = html::fragment! {
        <p>"a" if stop { return; } "b"</p>
    };
}
