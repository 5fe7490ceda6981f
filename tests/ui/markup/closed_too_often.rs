fn main() {
    html::fragment! {
        <p>"One"</p></p>
        </>
    };
}
