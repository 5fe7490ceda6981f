fn main() {
    html::fragment! {
        <p class="a" id="x" class="b">"x"</p>
    };
}
