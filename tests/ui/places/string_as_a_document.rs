fn main() {
    let page = "<p>x</p>";
    html::fragment! {
        <iframe srcdoc={page}></iframe>
    };
}
