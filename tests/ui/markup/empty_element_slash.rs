fn main() {
    html::fragment! {
        <div class="spacer"/>
        <p>"after"</p>
    };
}
