fn main() {
    html::fragment! {
        <p>if you like</p>
        <p>for ever and ever</p>
        <p>match point</p>
        <p>let it be</p>
        <p>while away the time</p>
    };
}
