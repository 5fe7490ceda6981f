fn main() {
    let target = "0; url=/";
    html::fragment! {
        <meta http-equiv="refresh" content={target}>
    };
}
