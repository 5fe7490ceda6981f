fn main() {
    let url = "/";
    html::fragment! {
        <a href"/">"x"</a>
        <a href{url}>"x"</a>
    };
}
