fn main() {
    html::fragment! {
        <p class=note id=first>"x"</p>
        <p title=>"x"</p>
    };
}
